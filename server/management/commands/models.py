"""The models of the model crew: what this machine can run, fetching, removing, and trying one shot."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from generator.errors import GeneratorError
from generator.picture.diffusion.families import FAMILIES, GIGA, Family
from generator.picture.diffusion.painters import PAINTERS

EVERY = {**FAMILIES, **PAINTERS}


class Command(BaseCommand):
    help = "The video models of the model crew: list, download NAME, remove NAME, try NAME"

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("action", nargs="?", default="list", choices=("list", "download", "remove", "try"))
        parser.add_argument("name", nargs="?", help="a family; see the list")
        parser.add_argument("--weights", default="", help="for try: a folder or a single file instead of what was downloaded")
        parser.add_argument("--steps", type=int, default=0, help="for try: another number of steps")
        parser.add_argument("--out", default="shot.mp4", help="for try: where the shot is written")
        parser.add_argument("--json", action="store_true")

    def handle(self, *args: Any, action: str, name: str | None, **options: Any) -> None:
        if action == "list":
            self._list(options["json"])
            return
        if name not in EVERY:
            wrong = f"There is no model {name!r}" if name else f"{action} needs the name of a model"
            raise CommandError(f"{wrong}; choose one of: {', '.join(EVERY)}.", returncode=2)
        try:
            getattr(self, f"_{action}")(EVERY[name], options)
        except GeneratorError as failed:
            raise CommandError(str(failed)) from failed

    def _list(self, as_json: bool) -> None:
        from generator.picture.diffusion.economy import machine
        from generator.picture.diffusion.weights import models_folder

        try:
            found = machine()
        except GeneratorError as missing:
            raise CommandError(str(missing)) from missing
        rows = [_row(family, found) for family in EVERY.values()]
        if as_json:
            card = {
                "device": found.device,
                "name": found.name,
                "memory": found.memory,
                "ram": found.ram,
                "capability": list(found.capability),
            }
            self.stdout.write(json.dumps({"machine": card, "models": rows}, indent=1))
            return
        card = (
            f"{found.name}, {found.memory // GIGA} GB, capability {found.capability[0]}.{found.capability[1]}"
            if found.memory
            else "no graphics card"
        )
        self.stdout.write(f"{card}; {found.ram // GIGA} GB of memory; models lie in {models_folder()}\n")
        for row in rows:
            if row["name"] == next(iter(PAINTERS)):
                self.stdout.write("Picture models, which paint the keyframes first (MATINEE_PAINTER):\n")
            self.stdout.write(f"{row['name']:<18} {row['disk_gigabytes']:>4} GB  {'here' if row['here'] else '    '}  {row['good_for']}")
            self.stdout.write(f"{'':<18} {row['runs']}")
            self.stdout.write(f"{'':<18} {row['licence']}. {row['limits']}".rstrip())
            self.stdout.write(f"{'':<18} ({row['source']})\n")

    def _download(self, family: Family, options: dict[str, Any]) -> None:
        from generator.picture.diffusion.fetch import download

        self.stdout.write(f"{family.checkpoint}: about {family.disk // GIGA} GB. Licence: {family.licence.name}. {family.licence.limits}")
        self.stdout.write(f"Where that was read: {family.licence.source}. The licence itself comes with the weights.")
        folder = download(family)
        self.stdout.write(f"It is in {folder}. Try it: manage.py models try {family.name}")

    def _remove(self, family: Family, options: dict[str, Any]) -> None:
        from generator.picture.diffusion.fetch import remove
        from generator.picture.diffusion.weights import folder_of

        where = folder_of(family)
        there = where.is_dir()
        shared = [each.name for each in EVERY.values() if each.checkpoint == family.checkpoint and each is not family]
        freed = remove(family)
        self.stdout.write(f"{freed / GIGA:.1f} GB are free again." if there else f"There is nothing of {family.name} in {where.parent}.")
        if there and shared:
            self.stdout.write(f"{' and '.join(shared)} had the same files, and lost them too.")

    def _try(self, family: Family, options: dict[str, Any]) -> None:
        """Shoot one shot and say how long it took."""
        from generator.clock import FPS
        from generator.picture.diffusion import Diffusion
        from generator.picture.diffusion.negative import written
        from server.bench.models import trial

        if options["steps"] < 0:
            raise CommandError("--steps takes a number of 1 or more; leave it out for the model's own number.", returncode=2)
        out = Path(options["out"]).expanduser()
        if not out.parent.is_dir():
            raise CommandError(f"There is no folder {out.parent} to write {out.name} to.")
        if family.name in PAINTERS:
            self._paint(family, options, out)
            return
        camera = Diffusion(family, weights=options["weights"], steps=options["steps"])
        camera.check()
        shot = trial()
        began = time.monotonic()
        pictures = camera.negative(shot)
        spent = time.monotonic() - began
        out.write_bytes(written(pictures))
        for told in camera.told:
            self.stdout.write(told)
        height, width = pictures[0].shape[:2]
        seconds = len(pictures) / FPS
        self.stdout.write(
            f"{out}: {seconds:.2f} s at {width}x{height} in {spent:.1f} s, loading included: {spent / seconds:.1f} s per second"
        )

    def _paint(self, family: Family, options: dict[str, Any], out: Path) -> None:
        """Paint the first keyframe of the trial and say how long it took."""
        import tempfile

        import cv2

        from generator.picture.animation import Animation
        from generator.picture.diffusion import readable
        from generator.picture.diffusion.camera import Camera
        from generator.picture.diffusion.economy import economy, machine
        from generator.picture.diffusion.painter import Painter
        from generator.picture.diffusion.shooting import Shooting
        from generator.picture.diffusion.weights import locate
        from server.bench.models import trial

        weights = locate(family, options["weights"])
        readable(family, weights)
        camera = Camera(family, weights, economy(family, machine()), steps=options["steps"])
        began = time.monotonic()
        with tempfile.TemporaryDirectory() as folder:
            picture = Shooting(camera, Animation(), painter=Painter(camera, Path(folder))).key(trial(), 0, camera.size)
        out = out.with_suffix(".png")
        cv2.imwrite(str(out), cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))
        for told in camera.told:
            self.stdout.write(told)
        self.stdout.write(f"{out}: {picture.shape[1]}x{picture.shape[0]} in {time.monotonic() - began:.1f} s, loading and reference sheets included")


def _row(family: Family, found: Any) -> dict[str, Any]:
    from generator.errors import BackendUnavailable
    from generator.picture.diffusion.camera import quantiser
    from generator.picture.diffusion.economy import economy
    from generator.picture.diffusion.weights import locate

    try:
        how = economy(family, found)
        eight = f"weights in eight bits{'' if quantiser() else ' (install bitsandbytes)'}"
        width, height = family.sizes[how.size]
        ways = [
            f"{width}x{height}",
            how.dtype,
            {"": "all of it on the card", "model": "one part at a time", "sequential": "one layer at a time"}[how.offload],
        ]
        runs = (
            f"runs here: {', '.join([*ways, *([eight] if how.quantise else [])])}"
            if how.device != "cpu"
            else "runs here without a graphics card: hours a minute"
        )
    except BackendUnavailable as unavailable:
        runs = f"does not run here: {unavailable.reason}"
    try:
        locate(family)
        here = True
    except BackendUnavailable:
        here = False
    return {
        "name": family.name,
        "checkpoint": family.checkpoint,
        "good_for": family.good_for,
        "disk_gigabytes": family.disk // GIGA,
        "here": here,
        "runs": runs,
        "licence": family.licence.name,
        "limits": family.licence.limits,
        "source": family.licence.source,
        "keyframes": family.keyframes,
        "references": bool(family.references),
        "seconds": round(family.longest / family.fps, 1),
    }
