"""What is asked of one shot on the storyboard: nearer or farther, its light, its move; and locks that hold against every later note."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.translation import get_language, gettext
from django.views.decorators.http import require_POST

from catalog.models import Cut
from catalog.order import recut, tell
from catalog.pages import found_episode, found_title
from catalog.refusals import told
from generator.errors import BadNote
from generator.film import Grade, LightSource, Retouch, Screenplay
from generator.value import dump

STEP, MOST = 300, 1000
"""Thousandths by which a touch changes the light, and how far it can go."""


def _light(field: str, by: int) -> Callable[[Retouch], Retouch]:
    def touch(shot: Retouch) -> Retouch:
        value = max(-MOST, min(MOST, getattr(shot.grade, field) + by))
        return replace(shot, grade=replace(shot.grade, **{field: value}))

    return touch


def _nearer(by: int) -> Callable[[Retouch], Retouch]:
    return lambda shot: replace(shot, closer=max(-4, min(4, shot.closer + by)))


def _move(kind: str, amount: int = 0) -> Callable[[Retouch], Retouch]:
    return lambda shot: replace(shot, move=kind, amount=amount)


def _angle(angle: str) -> Callable[[Retouch], Retouch]:
    return lambda shot: replace(shot, angle=angle)


TOUCHES: dict[str, tuple[str, str, Callable[[Retouch], Retouch]]] = {
    "closer": ("Size", "Closer", _nearer(1)),
    "wider": ("Size", "Wider", _nearer(-1)),
    "push": ("Move", "Push in", _move("push")),
    "pull": ("Move", "Pull out", _move("pull")),
    "handheld": ("Move", "Handheld", _move("handheld")),
    "still": ("Move", "Hold still", _move("static")),
    "low": ("Angle", "From below", _angle("low")),
    "eye": ("Angle", "At eye level", _angle("eye")),
    "high": ("Angle", "From above", _angle("high")),
    "brighter": ("Light", "Brighter", _light("brightness", STEP)),
    "darker": ("Light", "Darker", _light("brightness", -STEP)),
    "warmer": ("Light", "Warmer", _light("warmth", STEP)),
    "colder": ("Light", "Colder", _light("warmth", -STEP)),
    "noir": ("Light", "More noir", _light("noir", STEP)),
    "candle": ("Light", "Candlelight", lambda shot: replace(shot, light=LightSource.CANDLE)),
    "moon": ("Light", "Only the moon", lambda shot: replace(shot, light=LightSource.MOON)),
    "as-directed": ("All of it", "As it was directed", lambda shot: Retouch(shot=shot.shot)),
}
"""Name -> what it is about, what it is called, and what it makes of a shot."""


CUTS: dict[str, tuple[str, str, str]] = {
    "hold": ("Cut", "Hold longer", "hold this shot longer"),
    "trim": ("Cut", "Trim", "trim this shot"),
    "earlier": ("Cut", "Move earlier", "this shot earlier"),
    "later": ("Cut", "Move later", "this shot later"),
    "take": ("Cut", "Another take", "another take of this shot"),
}
"""Name -> what it is about, what it is called, and the note that it stands for."""


def retouch_of(screenplay: Screenplay, shot: str) -> Retouch:
    """What is asked of a shot so far. Raises ValidationError for one that the film does not have."""
    scene = next((each for each in screenplay.scenes if each.id == shot.partition("/")[0]), None)
    if scene is None:
        raise ValidationError({"shot": gettext("There is no such shot in this cut.")})
    return scene.retouch(shot)


def touched(screenplay: Screenplay, shot: str, touch: str) -> Screenplay:
    """The screenplay with one shot touched. Raises ValidationError."""
    if touch not in TOUCHES:
        raise ValidationError({"touch": gettext("Choose one of: %(names)s.") % {"names": ", ".join(TOUCHES)}})
    before = retouch_of(screenplay, shot)
    if before.locked:
        raise ValidationError({"touch": gettext("This shot is locked. Lift the lock first.")})
    after = TOUCHES[touch][2](before)
    if after == before:
        raise ValidationError({"touch": gettext("That is how it is already, or as far as it goes.")})
    return screenplay.retouched(after)


def recut_shot(screenplay: Screenplay, shot: str, touch: str) -> Screenplay:
    """The screenplay with one shot cut otherwise. Raises ValidationError, or BadNote where that shot cannot be."""
    from generator.writing.notes.editing import recut as cut_otherwise

    if retouch_of(screenplay, shot).locked:
        raise ValidationError({"touch": gettext("This shot is locked. Lift the lock first.")})
    scene = next(each for each in screenplay.scenes if each.id == shot.partition("/")[0])
    return cut_otherwise(screenplay, scene, shot, CUTS[touch][2]) or screenplay


def locked(screenplay: Screenplay, what: str, on: bool) -> Screenplay:
    """The screenplay in which a shot, or the look of a person or a place, is locked, or free again. Raises ValidationError."""
    if "/" in what:
        before = retouch_of(screenplay, what)
        scene = next(each for each in screenplay.scenes if each.id == what.partition("/")[0])
        return screenplay.retouched(replace(before, locked=on, held=scene.grade if on else Grade(), held_light=scene.light if on else None))
    if what not in {each.id for each in (*screenplay.cast, *screenplay.places)}:
        raise ValidationError({"what": gettext("There is nobody and no place of that name in this film.")})
    others = tuple(each for each in screenplay.locked if each != what)
    return replace(screenplay, locked=(*others, what) if on else others)


def lock(cut: Cut, what: str, on: bool) -> None:
    """Lock or free something in a cut. Nothing that is seen changes, so it is no new cut. Raises ValidationError."""
    screenplay = cut.screenplay_value()
    if screenplay is None:
        raise ValidationError({"what": gettext("The screenplay is still being written.")})
    cut.screenplay = dump(locked(screenplay, what, on))
    cut.save(update_fields=["screenplay"])
    tell(cut, "locked", what=what, on=on)


def _body(request: HttpRequest) -> dict[str, Any]:
    try:
        found = json.loads(request.body or b"{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


@login_required
@require_POST
def change(request: HttpRequest, title: str, number: int) -> HttpResponse:
    """Touch a shot, or lock something: {shot, touch, slate, preview} or {lock, on}. With `preview`, only say what it would cost."""
    from catalog.api.cuts import preview

    cut = found_episode(found_title(request, title), number).current()
    said = _body(request)
    try:
        if "lock" in said:
            lock(cut, str(said["lock"]), bool(said.get("on")))
            return JsonResponse({"locked": bool(said.get("on"))})
        touch, slate = str(said.get("touch", "")), str(said.get("slate", ""))[:8]
        screenplay, revised = asked(cut, str(said.get("shot", "")), touch)
    except (ValidationError, BadNote) as refused:
        return JsonResponse({"detail": " ".join(getattr(refused, "messages", [told(str(refused))]))}, status=400)
    if said.get("preview"):
        return JsonResponse({**preview(cut, screenplay, revised), **shown(slate, touch)})
    return JsonResponse({"number": recut(cut, revised, noted(slate, named(touch))).number}, status=201)


def asked(cut: Cut, shot: str, touch: str) -> tuple[Screenplay, Screenplay]:
    """A cut's screenplay as it is, and with one shot as it is asked for. Raises ValidationError, or BadNote where that shot cannot be."""
    from catalog.production import studio

    screenplay = cut.screenplay_value()
    if screenplay is None:
        raise ValidationError({"shot": gettext("The screenplay is still being written.")})
    revised = recut_shot(screenplay, shot, touch) if touch in CUTS else touched(screenplay, shot, touch)
    return screenplay, studio().kept(screenplay, revised)


def named(touch: str) -> str:
    return (CUTS.get(touch) or TOUCHES[touch])[1]


def shown(slate: str, touch: str) -> dict[str, Any]:
    """What a touch would change, as a preview of a note says it."""
    about, words = (CUTS.get(touch) or TOUCHES[touch])[:2]
    row = {"where": gettext("Shot %(slate)s") % {"slate": slate}, "what": about.lower(), "before": "", "after": gettext(words)}
    return {"changes": [row], "says": ""}


def noted(slate: str, named: str) -> str:
    """What is asked of a shot, as the list of cuts says it: "Shot 3B: closer"."""
    wish = named.lower() if (get_language() or "en").startswith("en") else gettext(named)  # other languages write some words with capitals
    return gettext("Shot %(slate)s: %(wish)s") % {"slate": slate, "wish": wish}
