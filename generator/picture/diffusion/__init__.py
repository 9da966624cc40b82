"""The model crew's camera: shots by a video model, from the animation's keyframes, for those who have a graphics card.

Configured by the environment: MATINEE_MODEL names a family (see families.py), MATINEE_WEIGHTS a folder or a single file where the weights are not
those that `manage.py models download` fetched, MATINEE_STEPS another number of steps, MATINEE_SIZE ("960x544") a picture of another size than
the memory allows. MATINEE_PAINTER names a picture model (see painters.py) that paints the keyframes and the cast's reference sheets first, and
MATINEE_PAINTER_WEIGHTS its folder. Nothing here imports torch before the first shot.
"""

from __future__ import annotations

import importlib.util
import logging
import os
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.cut import Filmed
from generator.errors import BackendUnavailable
from generator.film import Look, Shot
from generator.picture import Frame
from generator.picture.diffusion.families import FAMILIES, Family
from generator.picture.diffusion.painters import PAINTERS
from generator.picture.diffusion.weights import Weights, locate, models_folder

if TYPE_CHECKING:
    from generator.picture.diffusion.economy import Economy
    from generator.picture.diffusion.references import Wardrobe
    from generator.picture.diffusion.stretches import Picture

log = logging.getLogger(__name__)


class Diffusion:
    """A video model as a camera. One is kept warm in a process; it is not meant for several threads at once."""

    name = "diffusion"
    version = 2

    def __init__(
        self,
        family: Family | None = None,
        *,
        weights: str | None = None,
        steps: int | None = None,
        negatives: Path | None = None,
        economy: Economy | None = None,
        painter: tuple[Family, str] | None = None,
    ) -> None:
        """Everything that is not given comes from the environment. weights: a folder or a single file. economy: how to load; as the
        machine's memory allows where it is left out. painter: a picture model for the keyframes, and its folder."""
        self._family = family
        self._weights = os.environ.get("MATINEE_WEIGHTS", "") if weights is None else weights
        self._steps = _number("MATINEE_STEPS") if steps is None else steps
        self._negatives = negatives or models_folder().parent / "negatives"
        self._economy = economy
        self._painter = painter
        self._own: dict[Look, Path] = {}
        self._wardrobe = ""
        self._shooting: Any = None
        self._revision = ""
        self._kept: OrderedDict[str, list[Picture]] = OrderedDict()
        self.told: list[str] = []
        """What went otherwise than asked, in words: retakes and why, smaller settings."""

    @property
    def family(self) -> Family:
        """Raises BackendUnavailable where none, or an unknown one, is chosen."""
        if self._family is not None:
            return self._family
        named = os.environ.get("MATINEE_MODEL", "")
        if named not in FAMILIES:
            reason = f"MATINEE_MODEL names {named!r}, which is no model family." if named else "No video model is chosen."
            raise BackendUnavailable(reason, f"Set MATINEE_MODEL to one of: {', '.join(FAMILIES)}.")
        return sized(FAMILIES[named], os.environ.get("MATINEE_SIZE", ""))

    @property
    def painter(self) -> tuple[Family, Weights] | None:
        """The picture model for keyframes, and its weights; None where none is chosen. Raises BackendUnavailable for an unknown one."""
        if self._painter is not None:
            return self._painter[0], locate(*self._painter)
        named = os.environ.get("MATINEE_PAINTER", "") if self._family is None else ""
        if named and named not in PAINTERS:
            raise BackendUnavailable(
                f"MATINEE_PAINTER names {named!r}, which is no picture model.", f"Set it to one of: {', '.join(PAINTERS)}, or leave it empty."
            )
        return (PAINTERS[named], locate(PAINTERS[named], os.environ.get("MATINEE_PAINTER_WEIGHTS", ""))) if named else None

    def dress(self, own: Mapping[Look, Path]) -> None:
        """From now on these people look like these pictures, which the viewer gave. Takes with other pictures are other takes."""
        from generator.picture.diffusion.references import Wardrobe

        if dict(own) == self._own:
            return
        self._own, self._wardrobe = dict(own), Wardrobe(own).revision
        self._kept.clear()
        if self._shooting is not None:
            self._shooting.wardrobe = self._references()

    def check(self) -> None:
        """Raise BackendUnavailable if it cannot work here. Loads nothing."""
        family = self.family
        # for Wan, diffusers keeps some weights in single precision, which takes accelerate, and mends prompts with ftfy
        for package in ("torch", "diffusers", "transformers", *(("accelerate", "ftfy") if family.pipeline.startswith("Wan") else ())):
            if importlib.util.find_spec(package) is None:
                raise BackendUnavailable(f"The Python package {package} is not installed.", f"Install it: pip install {package}.")
        painter = self.painter
        for each, weights in ((family, self._located(family)), *([painter] if painter else [])):
            readable(each, weights)

    def identity(self) -> tuple[str, ...]:
        """What `setup` says, and which pictures the viewer gave, where there are any."""
        return *self.setup(), *([f"pictures {self._wardrobe}"] if self._wardrobe else [])

    def setup(self) -> tuple[str, ...]:
        """The family, its weights, the number of steps, the size where one was asked for, the painter where there is one."""
        family, painter = self.family, self.painter
        self._revision = self._revision or " ".join([self._located(family).revision, *([painter[1].revision] if painter else [])])
        asked = os.environ.get("MATINEE_SIZE", "") if self._family is None else ""
        loose = ["loose lips"] if os.environ.get("MATINEE_LIPS") == "loose" else []
        return family.name, self._revision, str(self._steps or family.steps), *filter(None, [asked, painter[0].name if painter else ""]), *loose

    def frames(self, request: Filmed, *, seed: int) -> Iterator[Frame]:
        """The request's frames, I420 uint8 [height * 3 // 2, width]: prints of the shot's negative, which is shot when it is first asked for.
        `seed` is not used: the pieces of a shot are cut from one negative, whose seed comes from its own key."""
        from generator.picture.diffusion.printing import Print

        negative = self.negative(request.shot)
        printed = Print(request.shot, request.framing)
        for index in range(request.first, request.first + request.frames):
            yield printed.frame(negative[index], index)

    def negative(self, shot: Shot) -> list[Picture]:
        """The shot as the model has shot it: RGB uint8 [shot.frames][height, width, 3]. Kept; grade and title change nothing of it."""
        from generator.picture.diffusion.negative import Negatives, bare

        asked = bare(shot, performed=self.family.keyframes == "performance")
        key = self._key(asked)
        if key not in self._kept:
            store = Negatives(self._negatives)
            found = store.read(key)
            if found is None or len(found) != shot.frames:
                found = self._shot(asked, int(key[:8], 16))
                store.write(key, found)
                found = store.read(key) or found  # what later prints will be struck from, so that all pieces are alike
            self._kept[key] = found
            while len(self._kept) > 2:
                self._kept.popitem(last=False)
        return self._kept[key]

    def close(self) -> None:
        """Give the graphics card back."""
        if self._shooting is not None:
            self._shooting.camera.close()
            if self._shooting.painter is not None:
                self._shooting.painter.camera.close()
        self._shooting = None

    def _shot(self, shot: Shot, seed: int) -> list[Picture]:
        shooting = self._ready()
        pictures, told = shooting.held(shot, seed=seed)
        self.told += told
        for camera in (shooting.camera, *([shooting.painter.camera] if shooting.painter else [])):
            self.told += camera.told
            camera.told.clear()
        for each in told:
            log.info(each)
        found: list[Picture] = pictures
        return found

    def _ready(self) -> Any:
        if self._shooting is None:
            from generator.picture.animation import Animation
            from generator.picture.diffusion.camera import Camera
            from generator.picture.diffusion.economy import beside, economy, machine
            from generator.picture.diffusion.painter import Painter
            from generator.picture.diffusion.shooting import Shooting

            here = machine()  # says so where torch cannot be loaded
            weights, family = self._located(self.family), _weighed(self.family, self._located(self.family))
            if (chosen := self.painter) is None:
                self._shooting = Shooting(Camera(family, weights, self._economy or economy(family, here), steps=self._steps), Animation())
            else:
                row = _weighed(*chosen)
                video, picture = (self._economy, self._economy) if self._economy else beside(family, row, here)
                painter = Painter(Camera(row, chosen[1], picture), self._negatives / "paintings")
                self._shooting = Shooting(Camera(family, weights, video, steps=self._steps), Animation(), painter=painter)
            self._shooting.wardrobe = self._references()
        return self._shooting

    def _references(self) -> Wardrobe:
        from generator.picture.diffusion.references import Wardrobe

        return Wardrobe(self._own, self._shooting.painter)

    def _located(self, family: Family) -> Weights:
        return locate(family, self._weights)

    def _key(self, asked: Shot) -> str:
        from hashlib import blake2b

        from generator.value import canonical

        head = canonical((self.name, self.version, self.identity()))
        return blake2b(head + b"\n" + canonical(asked), digest_size=20).hexdigest()


def readable(family: Family, weights: Weights) -> None:
    """Raise BackendUnavailable if the words that a model gets are read by a package that is not there."""
    if weights.made_of("Qwen2VLProcessor") and importlib.util.find_spec("torchvision") is None:
        raise BackendUnavailable(f"{family.name} reads with a processor of the package torchvision.", "Install it: pip install torchvision.")


def _number(name: str) -> int:
    """A whole number from the environment, 0 where it is not set. Raises BackendUnavailable."""
    said = os.environ.get(name, "") or "0"
    if not said.isdecimal():
        raise BackendUnavailable(f"{name} says {said!r}, which is no number.", f"Set {name} to a number of steps, or leave it empty.")
    return int(said)


def _weighed(family: Family, weights: Weights) -> Family:
    """The row of a family with the parameters that lie in its files, which say more than what was published."""
    transformer, encoder = weights.counted("transformer"), weights.counted("text_encoder")
    return replace(family, parameters=-(-transformer // 10**6), encoder=-(-encoder // 10**6)) if transformer and encoder else family


def sized(family: Family, size: str) -> Family:
    """A family that makes pictures of a size, "960x544", and its own smaller ones where the memory runs out. Raises BackendUnavailable."""
    if not size:
        return family
    try:
        width, height = (int(each) // family.multiple * family.multiple for each in size.lower().split("x"))
    except ValueError:
        width = height = 0
    if min(width, height) < family.multiple:
        raise BackendUnavailable(
            f"MATINEE_SIZE says {size!r}, which is no size of a picture.",
            f"Write it as 960x544: width and height in pixels, {family.multiple} or more.",
        )
    return replace(family, sizes=((width, height), *(each for each in family.sizes if each[0] * each[1] < width * height)))
