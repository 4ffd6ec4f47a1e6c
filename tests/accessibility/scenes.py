"""All scenes; a new scene is registered here or in the gallery."""

from __future__ import annotations

from tests.gallery import Scene
from tests.gallery_beside import BESIDE_SCENES
from tests.gallery_faults import SCENES as GALLERY
from tests.gallery_pages import PAGE_SCENES
from tests.gallery_team import TEAM_SCENES
from tests.gallery_tickets import TICKET_SCENES

SCENES: dict[str, Scene] = PAGE_SCENES | GALLERY | TEAM_SCENES | TICKET_SCENES | BESIDE_SCENES
