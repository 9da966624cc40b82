"""Notes that take somebody out of the film."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.errors import BadNote
from generator.film import Action, Character, Line, Scene, Screenplay
from generator.writing.notes import cutting, targets

_GOES = re.compile(
    r"^(?:cut|remove|delete|drop|lose|take\s+out|leave\s+out|get\s+rid\s+of|write\s+out)\s+(?:the\s+character\s+(?:of\s+)?)?(?P<who>(?!scene|line|act|music|shot)[^,]+?)(?:\s+(?:out|from\s+(?:the\s+)?(?:film|movie|story)|completely|altogether))*$",
    re.IGNORECASE,
)
_SAYS = re.compile(r"\b(?:everything|all|anything|what|whatever)\s+(?:that\s+)?(?P<who>[\w' -]+?)\s+(?:says|say|speaks?|has\s+to\s+say)$", re.IGNORECASE)
_SCENES = re.compile(r"\b(?:all|every|the)\s+(?:\w+\s+)?scenes?\s+(?:with|of|that\s+have|in\s+which\s+we\s+see)\s+(?P<who>[\w' -]+)$", re.IGNORECASE)


_WORDLESS = re.compile(r"\b(?:no|without)\s+(?:any\s+)?(?:dialogue|talking|words|lines|speech|voices?|speaking)\b|\bnobody\s+(?:speaks|talks)\b", re.IGNORECASE)


def hushed(play: Screenplay, note: str) -> Screenplay | None:
    """The screenplay with scenes in which nobody speaks; None where a note asks for something else."""
    if not _WORDLESS.search(note) or '"' in note:
        return None
    result = play
    for scene in targets.scenes(play, note) or play.scenes:
        beats = tuple(each for each in scene.beats if isinstance(each, Action))
        if len(beats) < 2:
            raise BadNote(f"Hardly anything but talk happens in scene {play.scenes.index(scene) + 1}.", ("cut scene 2", "make scene 2 shorter"))
        result = cutting.changed(result, scene, replace(scene, beats=beats))
    return result


def left(play: Screenplay, note: str) -> Screenplay | None:
    """The screenplay without somebody, or without the scenes that they are in; None where a note asks for something else."""
    if not re.match(r"(?:cut|remove|delete|drop|lose|take|leave|get|write)\b", note, re.IGNORECASE) or '"' in note:
        return None
    if found := _SCENES.search(note):
        who = targets.people(play, found["who"])
        gone = tuple(each for each in play.scenes if who and who[0].id in each.present)
        if not who or not gone:
            return None
        if len(gone) == len(play.scenes):
            raise BadNote(f"{who[0].name} is in every scene of the film.", (f"swap {who[0].name} for an older woman",))
        return cutting.without_scenes(play, gone)
    if found := _SAYS.search(note):
        who = targets.people(play, found["who"])
        return _silent(play, who[0]) if len(who) == 1 else None
    found = _GOES.match(note)
    who = targets.people(play, found["who"]) if found else ()
    if found is None or len(who) != 1 or re.search(r"\b(?:line|scene|hat|hair|beard|glasses|coat|look|voice)s?\b", found["who"], re.IGNORECASE) or "'s" in found["who"]:
        return None
    return _without(play, who[0])


def _silent(play: Screenplay, who: Character) -> Screenplay:
    """Somebody is seen and says nothing; what answers them goes too."""
    def unsaid(scene: Scene) -> Scene:
        beats = tuple(each for each in scene.beats if not (isinstance(each, Line) and each.speaker == who.id))
        answers = {beat.id for before, beat in zip(scene.beats, scene.beats[1:], strict=False) if isinstance(before, Line) and before.speaker == who.id and before.text.rstrip().endswith("?") and isinstance(beat, Line)}
        return replace(scene, beats=tuple(each for each in beats if each.id not in answers))

    result = replace(play, scenes=tuple(unsaid(each) for each in play.scenes))
    empty = [number for number, (was, now) in enumerate(zip(play.scenes, result.scenes, strict=True), 1) if was != now and len(now.beats) < 2]
    if empty:
        raise BadNote(f"Without what {who.name} says, nothing is left of scene {empty[0]}.", (f"cut scene {empty[0]}",))
    return result


def _without(play: Screenplay, who: Character) -> Screenplay:
    lead = next((each for each in play.cast if each.role == "lead"), play.cast[0])
    if who.id == lead.id:
        raise BadNote(f"The film is about {who.name}; without them nothing is left of it.", (f"swap {who.name} for an older woman", f"rename {who.name} to Mara"))
    scenes = [without(each, who) for each in play.scenes]
    kept = [new for old, new in zip(play.scenes, scenes, strict=True) if old == new or len(new.beats) >= 3]
    if len(kept) * 2 < len(play.scenes):
        raise BadNote(f"Without {who.name} less than half of the film would be left.", (f"swap {who.name} for somebody else",))
    said = [beat for scene in play.scenes for beat in scene.beats if isinstance(beat, Line)]
    own = sum(each.speaker == who.id for each in said)
    if own * 4 > len(said):
        raise BadNote(f"{who.name} says {own} of its {len(said)} lines; without them little of the film would be left.", (f"swap {who.name} for somebody else", f"rename {who.name} to Mara"))
    spoken_of = _named(kept, who)
    if len(spoken_of) > 2:
        raise BadNote(f'The others speak of {who.name} in {len(spoken_of)} lines, as in "{spoken_of[0].text[:70]}". Without them the story makes no sense.', (f"swap {who.name} for somebody else", f"rename {who.name} to Mara"))
    ids = {each.id for each in kept}
    result = cutting.without_scenes(play, tuple(each for each in play.scenes if each.id not in ids))
    return replace(result, scenes=tuple(kept), cast=tuple(each for each in play.cast if each.id != who.id))


def _named(scenes: list[Scene], who: Character) -> list[Line]:
    """The lines that still speak of somebody."""
    names = [word for word in who.name.split() if len(word) > 2 and word.lower() != "the"]
    said = re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})\b") if names else None
    return [beat for scene in scenes for beat in scene.beats if said and isinstance(beat, Line) and said.search(beat.text)]


def without(scene: Scene, who: Character) -> Scene:
    """The scene without what they say and do, and without what is said or done to them alone."""
    if who.id not in scene.present and not any(isinstance(beat, Line) and beat.speaker == who.id for beat in scene.beats):
        return scene
    beats = [beat for beat in scene.beats if not ((isinstance(beat, Line) and who.id in (beat.speaker, beat.to)) or (isinstance(beat, Action) and who.id in (beat.actor, beat.target)))]
    names = [word for word in who.name.split() if len(word) > 2 and word.lower() != "the"]
    beats = [beat for beat in beats if not (isinstance(beat, Action) and any(re.search(rf"\b{re.escape(name)}\b", beat.text, re.IGNORECASE) for name in names))]
    answered: list[Line | Action] = []
    for beat in beats:  # an answer to a question that is not asked any more
        index = scene.beats.index(beat)
        before = scene.beats[index - 1] if index else None
        if isinstance(beat, Line) and isinstance(before, Line) and before not in beats and before.text.rstrip().endswith("?"):
            continue
        answered.append(beat)
    return replace(scene, beats=tuple(answered), present=tuple(each for each in scene.present if each != who.id))
