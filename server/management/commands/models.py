"""The models of the model crew: what this machine can run, fetching, removing, and trying one shot."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from generator.errors import GeneratorError
from generator.picture.diffusion.families import FAMILIES, GIGA, Family


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
        if name not in FAMILIES:
            raise CommandError(f"{action} needs the name of a family; choose one of: {', '.join(FAMILIES)}.", returncode=2)
        try:
            getattr(self, f"_{action}")(FAMILIES[name], options)
        except GeneratorError as failed:
            raise CommandError(str(failed)) from failed

    def _list(self, as_json: bool) -> None:
        from generator.picture.diffusion.economy import machine
        from generator.picture.diffusion.weights import models_folder

        try:
            found = machine()
        except ImportError as missing:
            raise CommandError(f"The model crew needs torch: {missing}.") from missing
        rows = [_row(family, found) for family in FAMILIES.values()]
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

        self.stdout.write(f"{remove(family) / GIGA:.1f} GB are free again.")

    def _try(self, family: Family, options: dict[str, Any]) -> None:
        """Shoot one shot and say how long it took."""
        from generator.clock import FPS
        from generator.picture.diffusion import Diffusion
        from generator.picture.diffusion.negative import written
        from server.bench.models import trial

        camera = Diffusion(family, weights=options["weights"], steps=options["steps"])
        camera.check()
        shot = trial()
        began = time.monotonic()
        pictures = camera.negative(shot)
        spent = time.monotonic() - began
        Path(options["out"]).write_bytes(written(pictures))
        for told in camera.told:
            self.stdout.write(told)
        height, width = pictures[0].shape[:2]
        seconds = len(pictures) / FPS
        self.stdout.write(
            f"{options['out']}: {seconds:.2f} s at {width}x{height} in {spent:.1f} s, loading included: {spent / seconds:.1f} s per second"
        )


def _row(family: Family, found: Any) -> dict[str, Any]:
    from generator.errors import BackendUnavailable
    from generator.picture.diffusion.economy import economy
    from generator.picture.diffusion.weights import locate

    try:
        how = economy(family, found)
        width, height = family.sizes[how.size]
        ways = [
            f"{width}x{height}",
            how.dtype,
            {"": "all of it on the card", "model": "one part at a time", "sequential": "one layer at a time"}[how.offload],
        ]
        runs = (
            f"runs here: {', '.join([*ways, *([how.quantise] if how.quantise else [])])}"
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
