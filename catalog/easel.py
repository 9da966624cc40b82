"""The easel: draws model sheets beside the service, each once, and keeps them by their key."""

from __future__ import annotations

import os
import tempfile
from concurrent.futures import Executor
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from django.conf import settings

from catalog.aside import Aside
from generator.film import Look
from generator.picture.animation import Animation
from generator.value import canonical


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What a sheet shows: a character by their look, or a place, a look or an effect by name."""

    kind: str
    name: str = ""
    person: Look | None = None
    interior: bool = False
    era: str = "modern"
    look: str = "gritty-realist"
    seed: int = 1

    @property
    def key(self) -> str:
        return blake2b(canonical(("sheet", Animation.name, Animation.version, self)), digest_size=16).hexdigest()

    @property
    def path(self) -> Path:
        return Path(settings.MATINEE_HOME) / "sheets" / f"{self.key}.jpg"


def draw(sheet: Sheet, path: Path) -> None:
    """Draw a sheet and keep it; somebody who reads meanwhile finds nothing or all of it. Takes a few seconds of a processor."""
    import cv2

    from generator.picture.animation import model_sheet

    match sheet.kind:
        case "character" if sheet.person is not None:
            page = model_sheet.character(sheet.person)
        case "place":
            page = model_sheet.place(sheet.name, inside=sheet.interior, era=sheet.era, look=sheet.look, seed=sheet.seed)
        case "look":
            page = model_sheet.look(sheet.name)
        case _:
            page = model_sheet.effect(sheet.name)
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
        file.write(cv2.imencode(".jpg", page, [cv2.IMWRITE_JPEG_QUALITY, 86])[1].tobytes())
    os.replace(file.name, path)


class Easel:
    """Draws one sheet after the other, each once."""

    def __init__(self, executor: Executor | None = None) -> None:
        self.aside = Aside(15, executor)

    def wants(self, sheet: Sheet) -> bool:
        """Whether the sheet is there; if not, it is put on the easel. What could not be drawn is tried again."""
        if not sheet.path.is_file():
            self.aside.ask(sheet.key, draw, sheet, sheet.path)
        return sheet.path.is_file()


easel = Easel()
