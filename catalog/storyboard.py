"""The storyboard: a panel for every shot of a cut, while it is made and after."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.formats import number_format
from django.utils.translation import gettext as _

from catalog.cards import episode_card, place_name
from catalog.models import Cut, Event, JobState
from catalog.pages import found_episode, found_title
from catalog.touches import CUTS, TOUCHES
from generator.cut import Clip
from generator.film import Action, Grade, Line, Retouch, Screenplay
from generator.vault import Vault

SIZES = {
    "EWS": "Extreme wide", "WS": "Wide", "LS": "Long", "MLS": "Medium long", "MS": "Medium", "MCU": "Medium close",
    "CU": "Close", "BCU": "Big close", "ECU": "Extreme close", "INSERT": "Insert",
}  # fmt: skip
MOVES = {
    "drift": "drifting", "push": "push in", "pull": "pull out", "rack": "rack focus", "crane-up": "crane up", "crane-down": "crane down",
}  # fmt: skip
ANGLES = {"low": "from below", "high": "from above", "floor": "from the floor", "top": "from the top"}
MARKS = {"title": "The title", "card": "A card", "credits": "The credits", "sign": "A sign"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    id: str
    """Of the shot, without the number of its take: "s3/shot-1"."""
    slate: str
    framing: str
    """Size, angle and move, as they are spoken of."""
    frames: int
    at: int
    """Frame of the cut that it begins at; -1 while it is not made."""
    still: str
    """Key of the take in the middle of it; empty while it is not made."""
    actions: tuple[str, ...]
    lines: tuple[tuple[str, str], ...]
    """(who, what they say)."""
    locked: bool
    touched: bool
    """Whether something was asked of this shot alone."""
    new: bool
    """Whether the cut that this one was made from had other pictures of it."""

    @property
    def seconds(self) -> str:
        tenths = round(self.frames / 2.5)
        return number_format(tenths / 10, 1 if tenths % 10 else 0)

    @property
    def middle(self) -> str:
        """A moment of it, in seconds of the film; empty while it is not made."""
        return f"{(self.at + self.frames / 2) / 25:.2f}" if self.at >= 0 else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """The panels of one scene."""

    number: int
    scene: str
    slugline: str
    purpose: str
    panels: tuple[Panel, ...]

    @property
    def seconds(self) -> int:
        return round(sum(each.frames for each in self.panels) / 25)


def boards(cut: Cut) -> list[Board]:
    """The scenes of a cut as panels: the shots that are made, and of those to come what their direction has told."""
    screenplay = cut.screenplay_value()
    if screenplay is None:
        return []
    cut = shown_of(cut)
    made: dict[str, list[Clip]] = {}
    for clip in cut.value().picture:
        made.setdefault(clip.slate.id.rpartition("/")[0], []).append(clip)
    before = {clip.key for clip in cut.parent.value().picture} if cut.parent else None
    directed = _directed(cut)
    found = []
    for number, scene in enumerate(screenplay.scenes, 1):
        told = {each["id"]: each for each in directed.get(scene.id, ())}
        ids = list(told) or [id for id, clips in made.items() if clips[0].slate.scene == scene.id]
        panels = tuple(_panel(screenplay, cut, id, told.get(id, {}), made.get(id, []), before) for id in ids)
        found.append(Board(number=number, scene=scene.id, slugline=screenplay.slugline(scene), purpose=scene.purpose, panels=panels))
    return found


def shown_of(cut: Cut) -> Cut:
    """The cut itself, or the one that it was made from, while nothing of it is directed yet."""
    begun = cut.document or cut.parent is None or Event.objects.filter(cut=cut, kind="directed").exists()
    return cut if begun else cut.parent


def _directed(cut: Cut) -> dict[str, list[dict[str, Any]]]:
    """Scene id -> its shots, as they were last directed for this cut."""
    events = Event.objects.filter(cut=cut, kind="directed").order_by("pk").values_list("payload", flat=True)
    return {payload["scene"]: payload["shots"] for payload in events}


def _panel(screenplay: Screenplay, cut: Cut, id: str, told: dict[str, Any], clips: list[Clip], before: set[str] | None) -> Panel:
    middle = clips[len(clips) // 2] if clips else None
    seen = {**(_filmed(middle.key) if middle else {}), **told}
    frames = clips[-1].span.end - clips[0].span.start if clips else int(told["frames"])
    return Panel(
        id=id,
        slate=clips[0].slate.name if clips else str(told["slate"]),
        framing=_framing(seen),
        frames=frames,
        at=clips[0].span.start if clips else -1,
        still=middle.key if middle else "",
        actions=tuple(_actions(screenplay, seen)),
        lines=tuple(_lines(screenplay, cut, seen, clips)),
        locked=(asked := _asked(screenplay, id)).locked,
        touched=replace(asked, locked=False, held=Grade()) != Retouch(shot=id),
        new=before is not None and any(clip.key not in before for clip in clips),
    )


def _asked(screenplay: Screenplay, id: str) -> Retouch:
    scene = next((each for each in screenplay.scenes if each.id == id.partition("/")[0]), None)
    return scene.retouch(id) if scene else Retouch(shot=id)


def _filmed(key: str) -> dict[str, Any]:
    """What a take was asked to show; for cuts whose direction told less."""
    try:
        shot = Vault(settings.VAULT).facts(key)["request"]["shot"]
    except (KeyError, ValueError):
        return {}
    return {"size": shot["size"], "angle": shot["angle"], "move": shot["move"]["kind"], "mark": (shot["title"] or {}).get("kind", "")}


def _framing(seen: dict[str, Any]) -> str:
    parts = [SIZES.get(seen.get("size", ""), ""), ANGLES.get(seen.get("angle", ""), "")]
    if (move := seen.get("move", "static")) != "static":
        parts.append(MOVES.get(move, move.replace("-", " ")))
    return ", ".join(_(each) for each in parts if each)


def _actions(screenplay: Screenplay, seen: dict[str, Any]) -> Iterator[str]:
    beats = {beat.id: beat for scene in screenplay.scenes for beat in scene.beats}
    if mark := MARKS.get(seen.get("mark", "")):
        yield f"{_(mark)}."
    for id in seen.get("beats", ()):
        if isinstance(beat := beats.get(id), Action):
            yield beat.text


def _lines(screenplay: Screenplay, cut: Cut, seen: dict[str, Any], clips: list[Clip]) -> Iterator[tuple[str, str]]:
    names = {each.id: each.name for each in screenplay.cast}
    if "lines" in seen:
        lines = {beat.id: beat for scene in screenplay.scenes for beat in scene.beats if isinstance(beat, Line)}
        yield from ((names.get(lines[id].speaker, lines[id].speaker), lines[id].text) for id in seen["lines"] if id in lines)
    elif clips:
        first, last = clips[0].span.start * 40, clips[-1].span.end * 40
        yield from ((each.speaker, each.text) for each in cut.value().captions if not each.sound and first <= each.start < last)


def wishes() -> dict[str, list[tuple[str, str]]]:
    """What can be asked of a shot with one touch: what it is about -> (name, words)."""
    found: dict[str, list[tuple[str, str]]] = {}
    for name, (about, words, _touch) in sorted((*TOUCHES.items(), *CUTS.items()), key=lambda each: each[0] == "as-directed"):
        found.setdefault(about, []).append((name, words))
    return found


def _looks(cut: Cut) -> list[tuple[str, str, bool]]:
    """(id, name, locked) of everybody and every place whose look a note could change."""
    screenplay = cut.screenplay_value()
    if screenplay is None:
        return []
    named = [*((each.id, each.name) for each in screenplay.cast), *((each.id, place_name(each.name)) for each in screenplay.places)]
    return [(id, name, id in screenplay.locked) for id, name in named if name]


@login_required
def page(request: HttpRequest, title: str, number: int | None = None) -> HttpResponse:
    """Every shot of an episode as a panel; with `part`, only the panels, for a page that looks on while they are made."""
    episode = found_episode(found_title(request, title), number)
    cut = episode.current()
    found = boards(cut)
    panels = [panel for board in found for panel in board.panels]
    context = {
        **episode_card(episode),
        "cut": cut,
        "shown": shown_of(cut),
        "boards": found,
        "panels": panels,
        "made": sum(bool(each.still) for each in panels),
        "anew": sum(each.new for each in panels),
        "wishes": wishes(),
        "looks": _looks(cut),
        "working": cut.job.state in (JobState.WAITING, JobState.RUNNING),
    }
    return render(request, "_boards.html" if "part" in request.GET else "storyboard.html", context)
