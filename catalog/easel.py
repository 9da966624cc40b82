"""The easel: draws model sheets in a process of its own, each once, and keeps them by their key.

Knows no rows: its process loads no part of the service.
"""

from __future__ import annotations

import multiprocessing
import os
import tempfile
import threading
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from django.conf import settings

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
    """Draws one sheet after the other beside the service, politely, each once."""

    def __init__(self, executor: Executor | None = None) -> None:
        self._executor, self._lock = executor, threading.Lock()
        self._drawing: dict[str, Future[None]] = {}

    def wants(self, sheet: Sheet) -> bool:
        """Whether the sheet is there; if not, it is put on the easel. What could not be drawn is tried again."""
        if sheet.path.is_file():
            return True
        with self._lock:
            now = self._drawing.get(sheet.key)
            if now is None or now.done():
                self._drawing = {key: each for key, each in self._drawing.items() if not each.done()}
                self._drawing[sheet.key] = self._put_up(sheet)
        return sheet.path.is_file()

    def _put_up(self, sheet: Sheet) -> Future[None]:
        try:
            return self._started().submit(draw, sheet, sheet.path)
        except BrokenProcessPool:  # its process was killed: another one draws on
            self._executor = None
            return self._started().submit(draw, sheet, sheet.path)

    def _started(self) -> Executor:
        if self._executor is None:
            spawn = multiprocessing.get_context("spawn")
            self._executor = ProcessPoolExecutor(1, mp_context=spawn, initializer=_begin, initargs=(os.getpid(),))
        return self._executor


def _begin(parent: int) -> None:
    """In the process of the easel: films come first, and it ends with the service."""
    from generator.studio.floor import follow

    os.nice(15)
    threading.Thread(target=follow, args=(parent,), daemon=True).start()


easel = Easel()
