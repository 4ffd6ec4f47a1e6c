"""Who may use the service: partners and their credentials."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a partner logs in with, as made in the partner portal."""

    client_id: str
    client_secret: str = field(repr=False)
    cluster_id: str = "001"


@dataclass(frozen=True, slots=True)
class Partner:
    """A company that supplies remote services.

    Attributes:
        id: UUID; functions of other partners are called with it.
        name: For people.
        credentials: Every set that opens its door, at most five.
    """

    id: str
    name: str
    credentials: tuple[Credentials, ...]


DEMO_CREDENTIALS = Credentials("openobd-desktop-demo", "demo-secret-for-the-simulator", "001")
OTHER_CREDENTIALS = Credentials("another-partner", "another-secret-for-the-simulator", "001")

DEMO_PARTNER = Partner("5f0d3c4e-52f0-4a30-9d0c-5b1f3f8a7d10", "Demo Remote Services", (DEMO_CREDENTIALS,))
OTHER_PARTNER = Partner("9a1e77c2-0f64-4c8e-b0d7-7c7b4f0f2a55", "Another Partner", (OTHER_CREDENTIALS,))
