"""Draw a model sheet: what a character, place, look or effect is like; or show what films look like, by their own frames."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from generator.film import Look
from server.management.titles import current_cut


class Command(BaseCommand):
    help = (
        "Draw a model sheet. character WORDS (a description, or a name with --of ID), place KIND, look NAME (or all), effect KIND; "
        "film ID [ID ...]: frames of films that were made, as in the picture of the README. "
        "A name that ends in .mp4 gets the look or effect in motion."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("subject", choices=("character", "place", "look", "effect", "film"))
        parser.add_argument("words", nargs="+")
        parser.add_argument("--out", type=Path, help="file to write, .png or .mp4; the words with .png unless given")
        parser.add_argument("--of", default="", metavar="ID", help="the title that the character is in")
        parser.add_argument("--era", default="modern")
        parser.add_argument("--look", default="gritty-realist")
        parser.add_argument("--frames", type=int, default=4, help="of each film, one for a scene")
        parser.add_argument("--columns", type=int, default=2, help="frames in a row")
        parser.add_argument("--inside", action="store_true", help="the place is an interior")

    def handle(self, *args: Any, subject: str, words: list[str], out: Path | None, **options: Any) -> None:
        path = out or Path("-".join([subject, *words]).replace(" ", "-").lower()[:60] + ".png")
        if path.suffix == ".mp4":
            self._film(subject, words, path)
        else:
            import cv2

            if not cv2.imwrite(str(path), self._page(subject, words, options)):
                raise CommandError(f"{path} could not be written; its name should end in .png, .jpg or .mp4.", returncode=2)
        self.stdout.write(str(path))

    def _page(self, subject: str, words: list[str], options: dict[str, Any]) -> Any:
        from generator.picture.animation import model_sheet
        from generator.picture.animation.effects import EFFECTS
        from generator.picture.animation.looks import STYLES

        name = " ".join(words)
        match subject:
            case "character":
                return model_sheet.character(_look_of(name, options["of"]))
            case "place":
                return model_sheet.place(name, inside=options["inside"], era=options["era"], look=options["look"])
            case "look":
                return model_sheet.looks() if name == "all" else model_sheet.look(_known(name, tuple(STYLES), "look"))
            case "film":
                frames = [frame for each in words for frame in _frames_of(each, options["frames"])]
                return model_sheet.arranged(frames, columns=min(options["columns"], len(frames)), width=960)
            case _:
                return model_sheet.effect(_known(name, EFFECTS, "effect"))

    def _film(self, subject: str, words: list[str], path: Path) -> None:
        from generator.assembly import video
        from generator.picture.animation import model_sheet
        from generator.picture.animation.effects import EFFECTS
        from generator.picture.animation.looks import STYLES

        name = " ".join(words)
        if subject == "effect":
            shots = (model_sheet.effect_shot(_known(name, EFFECTS, "effect")),)
        elif subject == "look":
            shots = model_sheet.standard_scene(_known(name, tuple(STYLES), "look"))
        else:
            raise CommandError("Only looks and effects move; ask for a .png.", returncode=2)
        frames = (frame for shot in shots for frame in model_sheet.moving(shot))
        path.write_bytes(video.init(model_sheet.SMALL) + video.encode(frames, model_sheet.SMALL))


def _known(name: str, names: tuple[str, ...], what: str) -> str:
    if name not in names:
        raise CommandError(f"There is no {what} {name!r}; choose one of: {', '.join(sorted(names))}.", returncode=2)
    return name


def _frames_of(id: str, count: int) -> list[Any]:
    """Of as many scenes of a film, evenly over it, the frame that says most."""
    import cv2
    import numpy as np

    from catalog.poster import poster
    from catalog.production import still, studio
    from generator.value import dump

    row = current_cut(id)
    cut, screenplay, vault = row.value(), row.screenplay_value(), studio().vault
    shots = {clip.key: vault.facts(clip.key)["request"]["shot"] for clip in cut.picture if clip.key in vault}
    scenes = list(dict.fromkeys(clip.slate.scene for clip in cut.picture if clip.key in vault))
    if not scenes or screenplay is None:
        raise CommandError(f"{id} has no pictures yet; wait until some of it is made.", returncode=2)
    lead = next((dump(each.look) for each in screenplay.cast if each.role == "lead"), {})
    chosen = [scenes[number * len(scenes) // count] for number in range(count)] if count < len(scenes) else scenes
    keys = [poster([clip for clip in cut.picture if clip.slate.scene == scene and clip.key in vault], shots, lead) for scene in chosen]
    return [cv2.imdecode(np.frombuffer(still(key, large=True), np.uint8), cv2.IMREAD_COLOR) for key in keys]


def _look_of(name: str, of: str) -> Look:
    """The look of a title's character, or of whoever a description names first."""
    if of:
        screenplay = current_cut(of).screenplay_value()
        cast = screenplay.cast if screenplay else ()
        found = [each for each in cast if name.lower() in each.name.lower()]
        if not found:
            raise CommandError(f"{of} has no {name!r}; its cast: {', '.join(each.name for each in cast)}.", returncode=2)
        return found[0].look
    from catalog.production import studio

    cast = studio().read(f"A film about {name}.").cast
    if not cast:
        raise CommandError(f"Nobody was found in {name!r}; say for example: a red-haired girl with freckles.", returncode=2)
    return cast[0].look
