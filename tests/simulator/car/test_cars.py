"""Car files and the demo's cars: each can be scanned, and is consistent with its details."""

import re
from itertools import combinations
from pathlib import Path

import pytest

from openobd_desktop.protocol import bus_pb2
from openobd_desktop.protocol.bus_pb2 import BusConfiguration
from openobd_desktop.protocol.vehicle_info_pb2 import Ecu
from openobd_desktop.simulator import Rules
from openobd_desktop.simulator.buses.configuration import Buses
from openobd_desktop.simulator.car import car_file
from openobd_desktop.simulator.car.behaviours import UnknownBehaviourError
from openobd_desktop.simulator.car.car_file import FOLDER, CarFile, CarFileError, bus_of, load, parse
from openobd_desktop.simulator.car.codes import code_of
from openobd_desktop.simulator.car.fleet import Car
from openobd_desktop.simulator.car.vehicle import ecu_list
from openobd_desktop.simulator.scenarios.demo import CARS
from openobd_desktop.simulator.scenarios.scenarios import BENCH, UNITS, car_with
from tests.simulator.car.units import HEAD, said, vehicle

USED_PART = "VR3FPHNSTMY654321"
VIN_REQUESTS = ("22F190", "1A90", "0902")


def bus_in(ecu: Ecu) -> BusConfiguration:
    """Returns the bus of a listed unit, as a client configures it."""
    kind = str(ecu.WhichOneof("EcuType"))
    name = {"isotp_ecu": "can_bus", "tp20_ecu": "can_bus"}.get(kind, kind.replace("_ecu", "_bus"))
    return BusConfiguration(bus_name="x", **{name: getattr(getattr(ecu, kind), name)})


@pytest.mark.parametrize("car", [*CARS, BENCH], ids=lambda car: car.name or "unknown")
def test_each_bus_of_each_car_can_be_configured(car: Car) -> None:
    buses = Buses(Rules())
    for ecu in car.ecus.ecus:
        buses.configure([bus_in(ecu)])


@pytest.mark.parametrize("car", CARS, ids=lambda car: car.name or "unknown")
def test_each_unit_of_the_demo_tells_its_codes_and_what_it_is(car: Car) -> None:
    made = vehicle(car.file)
    for unit in made.units:
        unit.behaviours.clear()
        asked = ("1902AF", "22F190") if unit.speaks("uds") else ("1802FF00", "1A91")
        codes = said(unit, asked[0])[0]
        assert codes[:2] in ("59", "58"), unit.name
        assert unit.data, unit.name
        first = next(each for each in unit.data if each[:2] in ("22", "1A"))
        assert said(unit, first)[0].startswith(f"{int(first[:2], 16) + 0x40:02X}{first[2:]}"), unit.name


@pytest.mark.parametrize("car", CARS, ids=lambda car: car.name or "unknown")
def test_the_units_of_the_demo_report_the_vin_of_their_car_except_one_used_part(car: Car) -> None:
    own = car.vin or car.file.vin
    file = car.file if car.file.vin else parse_again(car.file, own)
    vins = set()
    for unit in vehicle(file).units:
        unit.behaviours.clear()
        for request in VIN_REQUESTS:
            found = [each for each in said(unit, request) if not each.startswith("7F")]
            vins |= set(
                re.findall(r"[A-HJ-NPR-Z0-9]{17}", "".join(bytes.fromhex(each).decode("latin-1") for each in found))
            )

    assert vins <= {own, USED_PART}
    assert (USED_PART in vins) == (car.name.startswith("Peugeot"))
    assert len(own) == 17


def parse_again(file: CarFile, vin: str) -> CarFile:
    return CarFile(file.buses, file.units, vin)


def test_two_cars_of_the_demo_need_two_configurations() -> None:
    def crowded(car: Car) -> bool:
        buses = {bus_in(ecu).SerializeToString(): bus_in(ecu) for ecu in car.ecus.ecus}.values()
        return any(_share_a_pin(one, other) for one, other in combinations(buses, 2))

    assert [car.name for car in CARS if crowded(car)] == ["Volkswagen Golf VII 1.4 TSI", "Opel Astra H 1.6"]


def _share_a_pin(one: BusConfiguration, other: BusConfiguration) -> bool:
    from openobd_desktop.simulator.buses.configuration import pins_of

    return bool(set(pins_of(one)) & set(pins_of(other)))


def test_the_codes_of_the_demo_show_each_state_that_an_operator_meets() -> None:
    states = {code_of(each).status for car in CARS for unit in car.file.units for each in unit.codes}

    assert {0x2F, 0x28, 0x24, 0x50, 0x08, 0xAF} <= states
    assert any(code_of(each).returns for car in CARS for unit in car.file.units for each in unit.codes)


def test_every_car_file_is_used() -> None:
    assert {path.stem for path in FOLDER.glob("*.toml")} == {car.units for car in (*CARS, BENCH)}


def test_the_example_in_the_description_is_a_car_file() -> None:
    text = Path(FOLDER / "README.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"```toml\n(.*?)```", text, re.DOTALL)

    (unit,) = parse(example).units
    assert set(unit.__struct_fields__) == set(re.findall(r"^(\w+) = ", example, re.MULTILINE)) & set(
        unit.__struct_fields__
    ) | {"data", "answers"}


def test_a_car_with_any_number_of_units_can_be_made() -> None:
    car = car_with(UNITS)

    assert len(car.ecus.ecus) == 40
    assert said(vehicle(car.file).units[39], "1902AF") == ["5902FF9028112F"]


def test_a_unit_may_be_listed_without_a_kind_or_not_at_all() -> None:
    file = parse(f'{HEAD}at = "unknown 1"\n[[units]]\nname = "Hidden"\nat = "drive 1 2"\nlisted = false')

    assert list(ecu_list(file).ecus) == [Ecu()]
    assert len(vehicle(file).units) == 2


def test_a_bus_keeps_unknown_numbers_and_whether_its_transceiver_is_given() -> None:
    low, plain = bus_of("can 3/11 isotp 33.3 low").can_bus, bus_of("can 3/11 isotp #99").can_bus

    assert (low.can_bit_rate, low.transceiver) == (bus_pb2.CAN_BIT_RATE_33_3, bus_pb2.TRANSCEIVER_SPEED_LOW)
    assert low.HasField("transceiver")
    assert (plain.can_bit_rate, plain.HasField("transceiver")) == (99, False)


BAD_FILES = {
    "no file": "[",
    "unknown key": f'{HEAD}at = "drive 7E0 7E8"\ncolour = "red"',
    "no units": "[buses]",
    "unknown bus": f'{HEAD}at = "motor 7E0 7E8"',
    "one address": f'{HEAD}at = "old 1 2"',
    "bad bus": '[buses]\nx = "can 6 isotp 500"\n[[units]]\nname = "U"\nat = "x 1 2"',
    "bad rate": '[buses]\nx = "can 6/14 isotp 501"\n[[units]]\nname = "U"\nat = "x 1 2"',
    "bad K-line": '[buses]\nx = "kline 7 slow"\n[[units]]\nname = "U"\nat = "x 1"',
    "bad DoIP": '[buses]\nx = "doip 1+2 3001"\n[[units]]\nname = "U"\nat = "x 1 2 3"',
}


@pytest.mark.parametrize("text", BAD_FILES.values(), ids=BAD_FILES)
def test_a_file_that_is_not_a_car_file_is_refused(text: str) -> None:
    with pytest.raises(CarFileError):
        parse(text)


@pytest.mark.parametrize("text", ["P012", "X0120 2F", "P9120 2F", "P0120 2F soon", "P0120-1 2F"])
def test_a_text_that_is_not_a_trouble_code_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        code_of(text)


def test_a_missing_file_and_an_unknown_behaviour_are_refused() -> None:
    with pytest.raises(CarFileError, match="no car file"):
        load("spaceship")
    with pytest.raises(UnknownBehaviourError):
        vehicle(parse(f'{HEAD}at = "drive 1 2"\nbehaviour = ["sulks"]'))
    assert car_file.FOLDER.is_dir()
