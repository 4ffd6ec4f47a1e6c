"""Any request may be answered or not, but no request ever breaks a control unit."""

from hypothesis import given
from hypothesis import strategies as st

from openobd_desktop.simulator.car.unit import LANGUAGES
from tests.simulator.car.units import bench

BENCH = bench()
REQUESTS = st.binary(min_size=1, max_size=12).map(lambda content: content.hex().upper())
SERVICES = st.sampled_from(sorted({number for language in LANGUAGES.values() for number in language}))


def check(request: str) -> None:
    for unit in BENCH.units:
        for reply in unit.hear(request):
            assert bytes.fromhex(reply.payload)
            assert reply.after >= 0


@given(REQUESTS)
def test_any_bytes(request_text: str) -> None:
    check(request_text)


@given(SERVICES, st.binary(max_size=5))
def test_known_services_with_any_parameters(service: int, rest: bytes) -> None:
    check(f"{service:02X}" + rest.hex().upper())
