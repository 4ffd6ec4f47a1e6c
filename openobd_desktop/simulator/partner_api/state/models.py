"""Vehicle makes and models, by their numbers in the TecDoc catalogue."""

import zlib
from collections.abc import Iterable

from msgspec import Struct

from openobd_desktop.simulator.car.fleet import Car

MAKES = {
    "Audi": 5,
    "BMW": 16,
    "Ford": 36,
    "Mercedes-Benz": 74,
    "Opel": 84,
    "Peugeot": 88,
    "Renault": 93,
    "Skoda": 106,
    "Toyota": 111,
    "Volkswagen": 121,
    "Volvo": 120,
}


class Make(Struct, frozen=True):
    """A vehicle make."""

    id: int
    name: str


class Model(Struct, frozen=True):
    """A vehicle model."""

    id: int
    name: str
    make_id: int
    model_group_id: int
    from_year: int
    to_year: int | None


def models_of(cars: Iterable[Car]) -> dict[int, Model]:
    """Returns the models of cars by number, omitting cars of unknown models."""
    return {car.tecdoc_id: _model(car) for car in cars if car.tecdoc_id and car.name}


def makes_of(cars: Iterable[Car]) -> dict[int, Make]:
    """Returns the makes of cars by number."""
    makes = (_make(car.name) for car in cars if car.tecdoc_id and car.name)
    return {make.id: make for make in makes}


def _make(name: str) -> Make:
    first = name.split()[0]
    # The checksum gives an unlisted make the same number in every run.
    return Make(MAKES.get(first, 9000 + zlib.crc32(first.encode()) % 1000), first)


def _model(car: Car) -> Model:
    make = _make(car.name)
    name = car.name.removeprefix(make.name).strip() or car.name
    since = 2004 + car.tecdoc_id % 18
    return Model(car.tecdoc_id, name, make.id, car.tecdoc_id // 10, since, None if since > 2015 else since + 8)
