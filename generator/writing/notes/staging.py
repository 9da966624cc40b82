"""Notes that ask for something new to be seen: a scene that was not there, another version of one that is."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.errors import BadNote
from generator.film import Action, Beat, Character, Delivery, Line, Scene, Screenplay
from generator.writing.notes import cutting, targets, tone
from generator.writing.notes.delivery import redelivered
from generator.writing.notes.guest import with_guest
from generator.writing.notes.leaving import without
from generator.writing.notes.new_scene import done, plainly, scene_of
from generator.writing.notes.news import outlived, revealed
from generator.writing.notes.rewording import reworded_scene
from generator.writing.notes.wardrobe import clad
from generator.writing.reading.features import features
from generator.writing.reading.nouns import is_person
from generator.writing.reading.tables.creatures import CREATURES
from generator.writing.story import fit
from generator.writing.story.newcomers import introduced

_ADD = re.compile(
    r"^(?:add|insert|include|write|put\s+in|i\s+want|show(?:\s+us)?|let\s+us\s+see|see)\s+(?:in\s+)?(?:(?:an?|another|one\s+more|some)\s+)?(?:new\s+|short\s+|long\s+|quiet\s+)?"
    r"(?P<what>scene|flashback|moment|sequence|montage)?\s*(?P<where>(?:in|at|on|inside)\s+(?:the|a|an)\s+[^,]*?)?\s*,?\s*"
    r"(?:(?:where|in\s+which|when|with|of|showing|so\s+that)\s+)?(?P<wish>.*)$",
    re.IGNORECASE,
)
_POSITION = re.compile(r"\b(?P<side>after|before)\s+(?:the\s+)?(?:scene\s+(?P<number>\d+|\w+)|(?P<nth>first|second|third|fourth|fifth|last|final|opening)\s+scene|(?P<climax>climax)|(?P<end>end(?:ing)?))\b|\b(?P<begin>at\s+the\s+(?:beginning|start))\b", re.IGNORECASE)
_AGAIN = re.compile(
    r"^(?:re-?(?:generate|write|tell|make|do|imagine|word|phrase)|redo|(?:give\s+(?:me|us)|make|i\s+want)\s+(?:another|a\s+different|a\s+new)\s+version\s+of|try\s+again\s*:?)\s+(?P<what>(?:the\s+)?.*?(?:scenes?\s+\d+|\w+\s+scene|scene|act\s+\w+|\w+\s+act|opening|beginning|climax))\b"
    r"(?:\s*(?:,|:|;|-)?\s*(?:so\s+that|such\s+that|where|in\s+which|with\b|but|and|to\s+be)?\s*(?P<wish>.*))?$",
    re.IGNORECASE,
)
_OPENING = re.compile(r"^(?:for|in|as)\s+the\s+(?P<what>opening(?:\s+scene)?|first\s+scene|climax|(?:\w+\s+)?scene\s*\d*)\s*,\s*(?:show|have|let|i\s+want)?\s*(?P<wish>.+)$", re.IGNORECASE)
_CLIMAX = re.compile(r"^make\s+the\s+(?P<what>climax|opening(?:\s+scene)?)\s+(?P<wish>(?:an?|the)\s+.+)$", re.IGNORECASE)
_SAME = re.compile(r"^(?:an?\s+)?(?:different(?:ly)?|another\s+way|again|once\s+more|better|new)?$", re.IGNORECASE)
_TWIST = re.compile(r"^(?:with\s+)?(?:an?\s+)?(?:\w+\s+)?twist\s*(?::|,|-|where|in\s+which|that)?\s*", re.IGNORECASE)


_WORDLESS = re.compile(r"\bwith(?:out|\s+no)\s+(?:any\s+)?(?:dialogue|talking|words|lines|speech|voices|speaking)\b", re.IGNORECASE)
_COMERS = re.compile(
    r"^(?:with\s+)?(?:(?:an?\s+)?(?P<tone>[\w\s-]+?)(?:\s+(?:twist|tone|mood|turn))?,?\s+(?:and\s+)?)?(?:integrat(?:e|ing)|introduc(?:e|ing)|bring(?:ing)?\s+in|add(?:ing)?|with|and)?\s*"
    r"(?P<who>(?:an?|some|two|three)\s+(?:[\w'-]+\s+){0,3}(?:society|order|group|gang|band|team|crew|family|army|guild|circle|club|tribe|council|stranger|dog|cat|rebels|psychics|witch|wizard|robot|ghost|dragon|detective|child|monks|thief|soldiers?|spy|spies|friends?)\b(?:\s+of\s+[\w\s'-]+)?)$",
    re.IGNORECASE,
)
"""A scene or an act told anew with somebody who was not in it."""


_COMER = re.compile(r"^(?:with\s+|integrat(?:e|ing)\s+|introduc(?:e|ing)\s+)?(?P<who>(?:an?|some|two|three)\s+(?:[\w'-]+\s+){0,3}?[\w'-]+(?:\s+(?:called|named)\s+(?-i:[A-Z])[\w'-]+)?)(?:\s+(?:who|that)\s+.+)?$", re.IGNORECASE)
"""Somebody new, with or without what they do."""


_TONED = re.compile(r"^(?P<tone>[\w\s-]+?),?\s+and\s+(?P<who>(?:an?|some|two|three)\s+[\w' -]+)$", re.IGNORECASE)
"""A tone, and somebody new."""


def _somebody(words: str) -> bool:
    words = re.split(r"\s+(?:called|named)\s+", words)[0]
    return is_person(words.split()[-1].lower()) or words.split()[-1].lower() in CREATURES


def staged(play: Screenplay, note: str) -> Screenplay | None:
    """The screenplay with a scene that a note asks for, told anew or put in; None where it asks for something else. Raises BadNote where
    nobody can tell what should be seen in it."""
    if '"' in note or re.search(r"\blines?\b", note, re.IGNORECASE) or _WORDLESS.search(note):
        return None
    for pattern in (_AGAIN, _OPENING, _CLIMAX):
        if (found := pattern.match(note)) and (scenes := targets.scenes(play, _target(found["what"]))):
            return _again(play, scenes, (found["wish"] or "").strip(" .,:;"))
    found = _ADD.match(note)
    if found is not None and found["what"] and not (found["wish"] or found["where"]):
        raise BadNote("What happens in it?", ("add a scene where they talk on the roof at night", "add a flashback where they meet"))
    if found is None or (not found["what"] and not re.match(r"(?:show|let\s+us\s+see|see)\b", note, re.IGNORECASE)) or not (found["wish"] or found["where"]):
        return None
    if found["what"] and found["what"].lower() == "moment" and not found["wish"]:
        return None
    return _added(play, note, clause(found["wish"] or found["where"]), found["where"] or "")


_HAVE = re.compile(r"^(?:have|let)\s+(?P<wish>.+)$", re.IGNORECASE)
_IN = re.compile(r"\s+in\s+(?P<what>scene\s+\w+|the\s+(?:\w+\s+)?scene)\s*$", re.IGNORECASE)


_WHERE = re.compile(r"^(in\s+(?:scene\s+\w+|the\s+\w+\s+scene))\s*,?\s+(?!let\b)((?:the\s+)?[\w'-]+\s+(?:should|must|has\s+to|could|[a-z]+s)\b.*)$", re.IGNORECASE)
_SHOULD = re.compile(r"^((?:the\s+)?[\w'-]+)\s+(?:should|must|has\s+to|could|can|is\s+to)\s+(?!be\b)", re.IGNORECASE)


def happens(play: Screenplay, note: str) -> Screenplay | None:
    """The screenplay in which somebody does what a note says: "Ruth leaves in scene 4", "have them dance at the station". None where
    it does not say who does what."""
    note = _WHERE.sub(r"\2 \1", note)
    said = found["wish"] if (found := _HAVE.match(note)) else note
    where = _IN.search(said)
    wish = clause(_SHOULD.sub(r"\1 ", said[: where.start()] if where else said))
    if '"' in note or plainly(wish, play, None) is None or (found is None and where is None) or redelivered(Delivery(), wish) is not None:
        return None
    if where is None:
        return _added(play, note, wish, "")
    outlived(play, targets.scenes(play, where["what"]), wish)
    return _again(play, targets.scenes(play, where["what"]), wish)


def _target(words: str) -> str:
    return f"the {words} scene" if re.fullmatch(r"(?:the\s+)?beginning", words.strip(), re.IGNORECASE) else words if "scene" in words or "act" in words else f"the {words.removeprefix('the ')}"


def clause(words: str) -> str:
    """ "Elara and Kael sharing a moment" -> "Elara and Kael share a moment"."""
    from generator.writing.story.errand import inflected, lemma

    said = _POSITION.sub("", words).strip(" .,")
    found = re.match(r"((?:[A-Z]\w+|the\s+\w+)(?:\s*,\s*[A-Z]\w+)*\s+and\s+(?:[A-Z]\w+|the\s+\w+))\s+(\w{2,}ing)\b", said)
    if found and lemma(found[2]):
        return f"{found[1]} {lemma(found[2])}{said[found.end() :]}"
    alone = re.match(r"((?-i:[A-Z])[\w-]+)\s+([a-z]+)\b(?!')", said)
    return f"{alone[1]} {inflected(alone[2], 'VBZ')}{said[alone.end() :]}" if alone and lemma(alone[2]) == alone[2] and done(alone[2]) else said


def _not_worn(wish: str) -> None:
    """Raises BadNote for a wish about what somebody wears in one scene."""
    if re.search(r"\b(?:wears?|puts?\s+on|dressed)\b", wish) and features(clad(wish)):
        raise BadNote("Everybody wears the same in the whole film.", (wish,) if len(wish) < 80 else ())


def _added(play: Screenplay, note: str, words: str, where: str) -> Screenplay:
    _not_worn(words)
    if play.language != "en":
        raise BadNote("New scenes can only be written into films in English so far.")
    at = _place_for(play, note)
    play, words = with_guest(play, words)
    number = next(each for each in range(1, 99) if not any(scene.id == f"n{each}" for scene in play.scenes))
    scene, place = scene_of(play, at, words, f"n{number}", _neighbour(play, at), where)
    places = play.places if any(each.id == place.id for each in play.places) else (*play.places, place)
    length = fit.length((scene,), 0) - fit.length((), 0)
    return replace(play, scenes=(*play.scenes[:at], scene, *play.scenes[at:]), places=places, seconds=play.seconds + length // 1000)


_LATE = re.compile(r"\b(?:victory|victorious|triumph\w*|celebrat\w+|aftermath|funeral|finally|reunit\w+|at\s+last|wedding)\b", re.IGNORECASE)
"""What only follows when all is decided."""


def _place_for(play: Screenplay, note: str) -> int:
    """How many scenes come before the new one: where the note says, else before the climax."""
    found = _POSITION.search(note)
    if found and found["begin"]:
        return 0
    if found:
        if found["end"]:
            there = play.scenes[-1]
        elif found["climax"]:
            there = targets.scenes(play, "the climax")[0]
        else:
            there = targets.scenes(play, f"scene {found['number']}" if found["number"] else f"the {found['nth']} scene")[0]
        return play.scenes.index(there) + (found["side"].lower() == "after")
    if re.search(r"\bat\s+the\s+end\b", note, re.IGNORECASE):
        return len(play.scenes)
    act = re.search(r"\b(?:act\s+\w+|\w+\s+act)\b", note, re.IGNORECASE)
    if act and (scenes := targets.scenes(play, act[0])):
        return play.scenes.index(scenes[-1])
    if _LATE.search(note):
        return next((index + 1 for index, each in enumerate(play.scenes) if each.purpose == "climax"), len(play.scenes))
    climax = next((index for index, each in enumerate(play.scenes) if each.purpose == "climax"), len(play.scenes) - 1)
    return max(1, climax)


def _neighbour(play: Screenplay, at: int) -> Scene:
    return play.scenes[max(0, min(at, len(play.scenes)) - 1)]


def _again(play: Screenplay, scenes: tuple[Scene, ...], wish: str) -> Screenplay:
    """The scenes directed and played another way; what a wish adds to them happens in the one of them where most is at stake."""
    wish, result = _TWIST.sub("", wish).strip(" .,"), play
    if _SAME.match(wish):
        for scene in scenes:
            result = cutting.changed(result, scene, _otherwise(reworded_scene(play, scene)))
        return result
    if (toned := tone.retoned(result, f"{wish} {_scope(play, scenes)}")) is not None:
        return toned
    if (gone := re.match(r"without\s+(.+)$", wish, re.IGNORECASE)) and len(who := targets.people(play, gone[1])) == 1:
        return _less(play, scenes, who[0])
    _not_worn(wish)
    if (comer := _COMER.match(wish)) is not None and _somebody(comer["who"]):
        return introduced(result, comer["who"], scenes[0].act)
    if (comers := _COMERS.match(wish)) is not None:
        if comers["tone"] and (toned := tone.retoned(result, f"{comers['tone']} {_scope(play, scenes)}")) is not None:
            result = toned
        return introduced(result, comers["who"], scenes[0].act)
    if (both := _TONED.match(wish)) is not None and _somebody(both["who"]) and (toned := tone.retoned(result, f"{both['tone']} {_scope(play, scenes)}")) is not None:
        return introduced(toned, both["who"], scenes[0].act)
    if (news := revealed(result, scenes, wish)) is not None:
        return news
    play, wish = with_guest(play, wish)
    result = replace(result, cast=play.cast)
    turn = max(scenes, key=lambda each: (each.purpose == "climax", each.tension))
    at = play.scenes.index(turn)
    now = result.scenes[at]
    made, place = scene_of(play, at, clause(wish), "again", now, bare=True)
    said = {beat.text for beat in now.beats}
    new = tuple(beat for beat in made.beats if beat.text not in said)
    taken = {beat.id for scene in result.scenes for beat in scene.beats}
    number = next(each for each in range(1, 99) if not any(id.startswith(f"{now.id}-again{each}-") for id in taken))
    fresh = tuple(replace(beat, id=f"{now.id}-again{number}-{index}") for index, beat in enumerate(new, 1))
    present = tuple(dict.fromkeys((*now.present, *made.present)))
    if turn is play.scenes[0]:
        beats = (*fresh, *now.beats)
    elif turn.purpose == "climax":
        beats = amid(now.beats, fresh)
    else:
        beats = (*now.beats, *fresh)  # it is what the scene comes to
    changed = replace(now, beats=beats, present=present, place=place.id, hour=made.hour)
    places = result.places if any(each.id == place.id for each in result.places) else (*result.places, place)
    return cutting.changed(replace(result, places=places), result.scenes[at], changed)


def _less(play: Screenplay, scenes: tuple[Scene, ...], who: Character) -> Screenplay:
    """The scenes without somebody who is in the others."""
    for scene in scenes:
        new = without(scene, who)
        if len(new.beats) < 2:
            raise BadNote(f"Without {who.name} nothing is left of scene {play.scenes.index(scene) + 1}.", (f"cut scene {play.scenes.index(scene) + 1}",))
        play = cutting.changed(play, next(each for each in play.scenes if each.id == scene.id), new)
    return play


def _scope(play: Screenplay, scenes: tuple[Scene, ...]) -> str:
    first, last = play.scenes.index(scenes[0]) + 1, play.scenes.index(scenes[-1]) + 1
    return f"scenes {first} to {last}" if last > first else f"scene {first}"


def amid(beats: tuple[Beat, ...], new: tuple[Beat, ...]) -> tuple[Beat, ...]:
    """New beats about the middle, where nobody waits for an answer."""
    free = [at for at in range(1, len(beats) + 1) if rests(beats, at)] or [len(beats)]
    at = min(free, key=lambda each: (abs(each - len(beats) // 2), each))
    return (*beats[:at], *new, *beats[at:])


def rests(beats: tuple[Beat, ...], at: int) -> bool:
    """Whether something else may happen before beat `at`: no question is open, and what follows is done."""
    before = beats[at - 1]
    if isinstance(before, Line) and before.text.rstrip().endswith(("?", "...", "…", "-", "—")):
        return False
    return at == len(beats) or isinstance(beats[at], Action)


def _otherwise(scene: Scene) -> Scene:
    """The same story directed anew: another cut, another piece of music of the same kind, lines that weigh differently."""
    beats = tuple(
        replace(beat, delivery=replace(beat.delivery, intensity=max(200, min(1000, beat.delivery.intensity + (90 if number % 2 else -70))))) if isinstance(beat, Line) else beat
        for number, beat in enumerate(scene.beats)
    )
    step = 20 if scene.tension <= 900 else -20
    return replace(scene, beats=beats, tension=scene.tension + step, music=replace(scene.music, seed=scene.music.seed + 1 if scene.music.seed else 0))
