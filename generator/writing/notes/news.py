"""What a note makes known in a scene: somebody turns out to be something, or dies while the film goes on."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.errors import BadNote
from generator.film import Action, Beat, Delivery, Line, Scene, Screenplay
from generator.writing.notes import cutting, targets
from generator.writing.notes.naming import called

_STATE = re.compile(r"^(?:(?:it\s+turns\s+out|we\s+learn)\s+that\s+)?(?P<who>(?:the\s+)?(?-i:[A-Z])[\w'-]+)\s+(?:(?P<is>is|was)|(?P<has>has|had))\s+(?P<what>(?!\w+ing\b)[^,.;]+)$", re.IGNORECASE)
_DONE = re.compile(r"^(?:been\s+)?(?:(?:already|always|secretly|really|in\s+fact|only|not|never|all)\s+)*(?:\w+ed|an?|the|my|his|her|their|in\s+love|dead|ill|sick|blind|deaf|rich|poor|guilty|innocent|engaged|pregnant|afraid|known|lied|left|gone|kept|told|taken|stolen|been)\b", re.IGNORECASE)
"""What somebody can be or have done without doing anything just now."""
_DIES = re.compile(r"\b(?:dies?|is\s+killed|is\s+shot|drowns?|falls\s+to\s+(?:his|her|their)\s+death)\b", re.IGNORECASE)


def revealed(play: Screenplay, scenes: tuple[Scene, ...], wish: str) -> Screenplay | None:
    """The screenplay in which somebody says to another's face what a wish says of them: that is how it is seen. None where a wish tells of
    something that is done. Raises BadNote where they are in none of the scenes together with somebody who could say it."""
    found = _STATE.match(wish)
    who = targets.people(play, found["who"]) if found else ()
    if found is None or len(who) != 1 or not _DONE.match(found["what"]):
        return None
    spoken = any(isinstance(beat, Line) for scene in play.scenes for beat in scene.beats)
    for scene in sorted(scenes, key=lambda each: -each.tension):
        others = [each for id in scene.present if id != who[0].id and (each := play.character(id)).speaks and not each.group]
        if who[0].id not in scene.present or not others or not spoken:
            continue
        verb = ("are" if found["is"].lower() == "is" else "were") if found["is"] else "have" if found["has"].lower() == "has" else "had"
        what = re.sub(r"\b(?:his|her|their)\b", "your", found["what"].strip(), flags=re.IGNORECASE)
        taken = {beat.id for beat in scene.beats}
        number = next(each for each in range(1, 99) if f"{scene.id}-news{each}-1" not in taken)
        own = f"{scene.id}-news{number}"
        new: tuple[Beat, ...] = (
            Line(id=f"{own}-1", speaker=others[0].id, to=who[0].id, text=f"You {verb} {what}.", delivery=Delivery(emotion="surprised", intensity=620, volume="quiet")),
            Action(id=f"{own}-2", verb="stop", actor=who[0].id, target=others[0].id, text=f"{called(who[0])} does not say no."),
            *((Line(id=f"{own}-3", speaker=who[0].id, to=others[0].id, text="I was going to tell you.", delivery=Delivery(intensity=520, volume="quiet")),) if who[0].speaks else ()),
            *((Line(id=f"{own}-4", speaker=others[0].id, to=who[0].id, text="When?", delivery=Delivery(emotion="cold", intensity=560)),) if who[0].speaks else ()),
        )
        return cutting.changed(play, scene, replace(scene, beats=(*scene.beats, *new)))
    raise BadNote(f"In which scene is that said? {who[0].name} is not there with anybody who could say it.", (f"add a scene where {called(who[0])} tells the truth",))


def outlived(play: Screenplay, scenes: tuple[Scene, ...], wish: str) -> None:
    """Raises BadNote where somebody would die who is there again in later scenes."""
    found = _DIES.search(wish)
    who = targets.people(play, wish[: found.start()]) if found else ()
    after = play.scenes[play.scenes.index(scenes[-1]) + 1 :] if scenes else ()
    later = [number for number, scene in enumerate(play.scenes, 1) if who and scene in after and who[-1].id in scene.present]
    if who and later:
        named = ", ".join(str(each) for each in later[:6])
        raise BadNote(f"{who[-1].name} is there again later, in scene {named}. It can happen at the end.", (f"rewrite the ending so that {called(who[-1])} dies",))
