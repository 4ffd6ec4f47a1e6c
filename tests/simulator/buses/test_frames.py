"""Any frame may be answered or not, but no frame ever breaks a control unit."""

from hypothesis import given
from hypothesis import strategies as st

from openobd_desktop.simulator.buses.frames import Peer
from openobd_desktop.simulator.scenarios.demo import CARS
from tests.simulator.car.units import bench, vehicle

BENCH = bench()


@given(st.lists(st.binary(min_size=1, max_size=8), max_size=6), st.booleans())
def test_any_frames(frames: list[bytes], functional: bool) -> None:
    for car in (BENCH, vehicle(CARS[1].file)):
        for address, unit in ((unit.address, unit) for unit in car.units if unit.address.kind == "isotp"):
            peer = Peer(address, unit)
            for frame in frames:
                for reply in peer.hear(frame, functional):
                    assert len(bytes.fromhex(reply.payload)) == 8
