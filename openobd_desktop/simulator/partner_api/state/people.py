"""Workshops that place orders, and operators who do the work."""

import uuid
from functools import lru_cache

from msgspec import Struct

NAMESPACE = uuid.UUID("b5a0f6a3-6a52-4c57-9a0b-7d2f5e4f9f10")


@lru_cache(maxsize=100_000)
def id_of(kind: str, key: object) -> str:
    """Returns the UUID for an object; the UUID is the same in every run."""
    return str(uuid.uuid5(NAMESPACE, f"{kind} {key}"))


class Customer(Struct, frozen=True):
    """A workshop and its mechanic; the API's answer about a customer does not include the mechanic."""

    id: str
    company_name: str
    locale: str
    vat_number: str | None
    reference: str | None
    mechanic: str


class Employee(Struct, frozen=True):
    """A person who works for a partner."""

    id: str
    given_name: str
    family_name: str
    username: str
    enabled: bool
    is_operator: bool
    role: str

    @property
    def name(self) -> str:
        """Given name and family name."""
        return f"{self.given_name} {self.family_name}"


def _customer(number: int, name: str, locale: str, mechanic: str, vat_number: str | None = None) -> Customer:
    reference = None if number % 4 == 3 else f"K-{10230 + number}"
    return Customer(id_of("customer", name), name, locale, vat_number, reference, mechanic)


CUSTOMERS = tuple(
    _customer(number, *each)
    for number, each in enumerate(
        (
            ("Garage Van der Meulen B.V.", "nl-NL", "Joris van Dijk", "NL001234567B01"),
            ("Autobedrijf De Vries & Zn.", "nl-NL", "Sanne Bakker", "NL002345678B01"),
            ("Kfz-Werkstatt Hofmann GmbH", "de-DE", "Lukas Hofmann", "DE123456789"),
            ("Schadeherstel Noord", "nl-NL", "Wouter Postma"),
            ("Karosserie & Lack Brandt", "de-DE", "Jana Brandt", "DE234567891"),
            ("Carrosserie Jansen Nijmegen", "nl-NL", "Piet Jansen", "NL003456789B01"),
            ("Autohaus Lindner OHG", "de-DE", "Mehmet Öztürk", "DE345678912"),
            ("Autoservice Peeters Gent", "nl-BE", "Koen Peeters", "BE0123456789"),
            ("Meisterwerkstatt Weiß", "de-AT", "Stefan Weiß"),
            ("Trekhaakcentrum 's-Hertogenbosch", "nl-NL", "Fatima El Amrani", "NL004567890B01"),
        )
    )
)


def _employee(given_name: str, family_name: str, role: str = "operator", enabled: bool = True) -> Employee:
    username = f"{given_name}.{family_name}".lower().replace(" ", "")
    return Employee(
        id_of("employee", username), given_name, family_name, username, enabled, role in ("operator", "lead"), role
    )


EMPLOYEES = (
    _employee("Anouk", "de Wit", "lead"),
    _employee("Bram", "Visser"),
    _employee("Clara", "Neumann"),
    _employee("Dirk", "van Loon"),
    _employee("Eva", "Schröder", enabled=False),
    _employee("Frits", "Mulder", "administrator"),
)
OPERATORS = tuple(each for each in EMPLOYEES if each.is_operator and each.enabled)
"""The employees to whom tickets are assigned."""
