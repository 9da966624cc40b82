"""Notes: a viewer's wish about a finished screenplay, applied to exactly what it names."""

from __future__ import annotations

import re
from collections.abc import Callable

from generator.errors import BadNote
from generator.film import Screenplay
from generator.writing.decency import REFUSAL, rated
from generator.writing.notes import costume, lines, passages, people, places, scenes, sparing, targets, things, wardrobe, wording, world
from generator.writing.notes.arrival import brought
from generator.writing.notes.dressing import furnished
from generator.writing.notes.finale import retold
from generator.writing.notes.german import in_english
from generator.writing.notes.leaving import hushed, left
from generator.writing.notes.lengthening import lengthened
from generator.writing.notes.locks import guarded, locked
from generator.writing.notes.music import music_said, rescored
from generator.writing.notes.order import reordered
from generator.writing.notes.pace import repaced, shortened
from generator.writing.notes.recall import still_said
from generator.writing.notes.shots import on_shot
from generator.writing.notes.staging import happens, staged
from generator.writing.notes.tone import retoned, retoned_scenes
from generator.writing.notes.unclear import refuse
from generator.writing.reading import innocence
from generator.writing.reading.text import LONGEST, clean

__all__ = ["PHRASINGS", "revise"]

PHRASINGS = (
    "scene 2 line 3: more sarcasm",
    'scene 2 line 3: "new words"',
    'line "old words": "new words"',
    "the last scene: at night, rain",
    "scene 3: darker, more noir",
    "make everything warmer",
    "rename Kael to Mara",
    "swap Kael for a woman in her forties with short silver hair",
    "Elara has short black hair",
    "change the title to The Long Night",
    "cut scene 4",
    "cut scene 2 line 3",
    "make scene 2 shorter",
    "make scene 2 longer",
    'add a line for Elara in scene 2 after line 3: "new words"',
    "add a scene where Elara and Kael dance on the roof at night",
    "regenerate scene 2 with more tension",
    "move scene 2 to a library",
    "swap scene 2 and scene 3",
    "add a dog",
    "make it funnier",
    "faster pace",
    "slower pace in scene 2",
    "no music in scene 2",
    "Elara's voice should be deeper",
    "make the ending more hopeful",
    "rewrite the ending so that they make up",
    "everyone wears black",
    "set it in winter",
    "make it look like a comic",
    "replace the lamp with a candle",
    "give Elara a dog",
)
"""One phrasing of each kind of note that is understood."""

POINTED = ("say this line in other words", "a pause before this line", "this shot: brighter, more noir", "this shot closer", "slow push in here", "no camera move here", "lock this shot", "lock Elara's look")
"""Of those that need a shot to point at, or somebody of that name."""


def revise(screenplay: Screenplay, note: str, at: str = "") -> Screenplay:
    """The screenplay with a note applied; ids stay, and what the note does not name stays as it is.

    `at` is what the viewer points at: the id of a scene or beat, of the shot that is seen, or both with a blank between them;
    "this scene", "that line", "here", "this actor" and "this shot" then mean it.
    A note can hold several wishes, each on its own line, after a semicolon, or joined by "and". Raises BadNote if one of them names
    nothing that is there or is not understood; nothing is changed then.
    """
    if not isinstance(note, str) or not any(each.isalnum() for each in note):
        raise BadNote("The note has no words in it.", PHRASINGS[:3])
    if len(note) > LONGEST:
        raise BadNote(f"The note has {len(note):,} characters; at most {LONGEST:,} can be read.", PHRASINGS[:3])
    if innocence.refused(note, screenplay.cast):
        raise BadNote(REFUSAL)
    now, said, wish = screenplay, "", ""
    try:
        for wish in re.split(r"\n|;\s+", clean(note, "note")):
            if any(each.isalnum() for each in wish):
                said = world.always(in_english(wording.plain(wish)))
                now = _several(now, said, at)
    except BadNote as unclear:
        words = str(unclear).replace(said, wish.strip()) if said else str(unclear)  # the viewer's own, in their language
        raise BadNote(words, tuple(_of_this_film(screenplay, each) for each in unclear.nearest)) from unclear
    now = still_said(screenplay, now)
    return rated(now) if now.rating else now


def _of_this_film(play: Screenplay, phrasing: str) -> str:
    """A phrasing with names of this film's people."""
    names = [each.name for each in play.cast if each.name and not each.group]
    for example, name in zip(("Elara", "Kael"), names, strict=False):
        if example not in [each.name for each in play.cast]:
            phrasing = phrasing.replace(example, name)
    return phrasing


_VERBS = (
    r"(?:make|cut|add|rename|move|swap|remove|delete|drop|give|change|set|put|replace|recast|lock|unlock|shorten|lengthen|regenerate|rewrite|let|turn|call|introduce|slow\s+down|speed\s+up|brighten|darken)"
)
_JOINT = re.compile(rf"\s*(?:,?\s+and\s+(?:also\s+|then\s+|please\s+)?|,\s+(?:also\s+|then\s+)?|\.\s+)(?={_VERBS}\b)", re.IGNORECASE)
_WHOLE = re.compile(r"^(?:if|regenerate|rewrite|retell|redo|show|for\s+the|make\s+the\s+(?:climax|ending)|(?:add|insert|include)\s+(?:an?|another)\s+(?:new\s+)?(?:scene|flashback|sequence|montage|moment))\b", re.IGNORECASE)
"""What tells a story, in which "and" joins what happens."""
_SHARED = re.compile(r"^(?P<verb>make|swap|rename|give)\s+", re.IGNORECASE)


def _several(play: Screenplay, note: str, at: str) -> Screenplay:
    """A wish, or several joined by "and": each for itself where each is understood, else all of it as one."""
    parts = _parts(play, note)
    if len(parts) > 1 and '"' not in note and not _WHOLE.match(note):
        try:
            first = _one_by_one(play, parts[:1], at)
        except BadNote as unclear:
            if (not unclear.nearest or "was not understood" in str(unclear)) and not _understood(play, parts[1:], at):
                try:
                    return _done(play, note, at)
                except BadNote:
                    pass
            raise unclear from None
        try:
            return _one_by_one(first, parts[1:], at)  # what is half understood is not done by half
        except _SoAlready:
            return first
    if (listed := _listed(play, note)) is not None:
        return listed
    try:
        return _done(play, note, at)
    except BadNote:
        shared, halves = _SHARED.match(note), re.split(r"\s+and\s+", note)
        if shared is None or len(halves) != 2 or '"' in note or _WHOLE.match(note):
            raise
        try:
            return _one_by_one(play, [halves[0], f"{shared['verb']} {halves[1]}"], at)
        except BadNote:
            pass
        raise


def _understood(play: Screenplay, parts: list[str], at: str) -> bool:
    """Whether wishes are understood each for itself: what stands before them is another, then, and no part of theirs."""
    try:
        _one_by_one(play, parts, at)
    except BadNote:
        return False
    return True


_OF_ONE = re.compile(r"\b(?:scenes?|acts?|lines?|shots?|this|that|here|now|opening|ending|climax|with|called|named)\b|[\":;()]", re.IGNORECASE)
"""What a list of wishes shares, so that each of them alone would mean another part of the film."""


def _listed(play: Screenplay, note: str) -> Screenplay | None:
    """Wishes about the whole film with nothing but commas between them, where each is understood for itself; else None."""
    parts = [each.strip() for each in re.split(r",\s*(?:and\s+)?|\s+and\s+(?=[^,]*$)", note) if each.strip()]
    if len(parts) < 2 or "," not in note or _OF_ONE.search(note) or _WHOLE.match(note) or any(len(each.split()) > 7 for each in parts):
        return None
    if len({each.id for part in parts for each in targets.people(play, part)}) == 1:
        return None  # all of it is said of somebody
    try:
        return _one_by_one(play, parts, "")
    except BadNote:
        return None


_AND = re.compile(r"\s*(?:,?\s+and\s+|,\s+)", re.IGNORECASE)
_PREFIX = re.compile(r"^make\s+(?:it|everything|(?:the\s+)?(?:\w+\s+scene|scene\s+\w+|whole\s+film|film))\s+", re.IGNORECASE)


_NAMED = re.compile(r"\b(?:scene\s+\w+|the\s+\w+\s+scene)\b", re.IGNORECASE)
_A_LINE = re.compile(r"\b(?:first|last|second|third|fourth|fifth)\s+line\b|\bline\s+\d+\b", re.IGNORECASE)


_RENAMES = re.compile(r"^(?:please\s+)?rename\s+(?P<pairs>[^\":]+?\s+(?:to|into)\s+[^\":]+?(?:(?:,\s*(?:and\s+)?|\s+and\s+)(?:the\s+)?[\w' -]+?\s+(?:to|into)\s+[^\":]+?)+)$", re.IGNORECASE)
_UNTIL = re.compile(r"^(?P<first>[^\"]+?)\s+(?:until|till|up\s+to)\s+(?:the\s+)?(?P<turn>climax|ending|end|(?:act|scene)\s+\w+)\s*,?\s*(?:and\s+)?(?:then|after\s+that|afterwards|from\s+there\s+on|from\s+then\s+on)\s*,?\s+(?P<then>[^\"]+)$", re.IGNORECASE)
"""Two wishes with a turning point between them."""
_MEASURE = re.compile(r"^(?P<how>more|less|louder|softer|no)(?=\s+(?:in|at|during)\b)", re.IGNORECASE)
"""What only says how much of that which the wish before it named: "less music in scene 3, more in scene 8"."""
_SOUND_TOO = re.compile(r"^(?P<one>make\s+.+?)\s*(?:,|\band\b)\s*(?:and\s+)?(?P<other>the\s+(?:music|score|soundtrack)\s+\S+(?:\s+\S+){0,2})$", re.IGNORECASE)
"""A wish for the pictures and one for the music, with one verb for both."""


def _parts(play: Screenplay, note: str) -> list[str]:
    """The wishes of which a note is made: joined by verbs, or each with a scene of its own, or all of one scene."""
    parts = [each for each in _JOINT.split(note) if any(letter.isalnum() for letter in each)]
    said = re.sub(r"\bblack and white\b", "monochrome", note, flags=re.IGNORECASE)
    if found := _RENAMES.match(note):
        pairs = re.split(r",\s*(?:and\s+)?|\s+and\s+", found["pairs"])
        if all(re.search(r"\s(?:to|into)\s", each) for each in pairs):
            return [f"rename {each}" for each in pairs]
    if found := _UNTIL.match(note):
        return _turning(play, found)
    if len(parts) > 1 and (where := _NAMED.search(parts[0])):  # "make scene 2 slower and cut the first line"
        parts = [parts[0], *(f"{each} in {where[0]}" if _A_LINE.search(each) and not _NAMED.search(each) else each for each in parts[1:])]
    if len(parts) == 1 and (both := _SOUND_TOO.match(said)) is not None and not music_said(both["one"]):
        return [both["one"], f"make {both['other']}"]
    each_own = _AND.split(said)
    if len(parts) == 1 and len(each_own) > 1 and all(re.search(r"\b(?:scene|act)\b", each, re.IGNORECASE) for each in each_own) and not re.match(r"(?:swap|put|cut|move|delete|remove)\b", note, re.IGNORECASE):
        noun = "music" if music_said(each_own[0]) else ""
        return [each_own[0], *(_MEASURE.sub(rf"\g<how> {noun}", each) if noun and not music_said(each) else each for each in each_own[1:])]
    prefix = _PREFIX.match(said)
    if len(parts) == 1 and prefix and len(each_own) > 1 and all(len(each.split()) <= 4 for each in each_own[1:]):
        return [each_own[0], *(f"{prefix[0]}{each}" for each in each_own[1:])]
    return parts


def _turning(play: Screenplay, found: re.Match[str]) -> list[str]:
    """ "Faster until the climax, then slower": a wish for the scenes before it, and one for those from it on. Raises BadNote where none come before."""
    turn = targets.scenes(play, found["turn"] if re.match(r"act|scene", found["turn"], re.IGNORECASE) else f"the {found['turn']}")
    at = play.scenes.index(turn[0]) if turn else 0
    if not at:
        raise BadNote("Nothing comes before that.", ("faster pace in scene 1",))
    first, then = (re.sub(r"\bmake\s+(?:it|everything)\s+", "", each.strip(" ,."), flags=re.IGNORECASE) for each in (found["first"], found["then"]))
    return [f"scenes 1 to {at}: {first}", f"scenes {at + 1} to {len(play.scenes)}: {then}"]


def _one_by_one(play: Screenplay, parts: list[str], at: str) -> Screenplay:
    before = play
    for number, each in enumerate(parts, 1):
        try:
            play = _done(play, each, at)
        except _SoAlready:
            if number == len(parts) and play == before:
                raise
    return play


class _SoAlready(BadNote):
    """What a wish asks for is so already: alone it is refused, among others it is passed over."""


def _done(play: Screenplay, note: str, at: str) -> Screenplay:
    """The screenplay with one wish applied. Raises BadNote where that leaves everything as it is: a note never does nothing in silence."""
    new = guarded(play, _pointed(play, note, at))
    if new == play:
        raise _SoAlready(f'"{note[:80]}" would change nothing: it is so already.', ())
    return new


def _pointed(play: Screenplay, note: str, at: str) -> Screenplay:
    """A wish about the shot that is seen is that shot's alone; any other is about the scene or the line."""
    ids = at.split()
    shot = next((each for each in ids if "/shot-" in each), "")
    place = next((each for each in ids if each != shot), shot.partition("/")[0])
    result = on_shot(play, note, shot) if shot else None
    return result if result is not None else _wish(play, wording.pointed(play, note, place), note)


def _wish(play: Screenplay, note: str, asked: str) -> Screenplay:
    note, noun = sparing.spared(note)
    if noun:
        return sparing.kept(play, _wish(play, note, asked), noun)
    sparing.known(play, note)
    for kind in _KINDS:
        result = kind(play, note)
        if result is not None:
            return result
    refuse(play, note, asked, PHRASINGS + POINTED)


_KINDS: tuple[Callable[[Screenplay, str], Screenplay | None], ...] = (
    people.titled,
    locked,
    reordered,
    lengthened,
    retoned_scenes,
    costume.dressed_there,
    passages.told,
    furnished,
    retold,
    staged,
    brought,
    rescored,
    lines.inserted,
    lines.reworded,
    wardrobe.dressed,
    world.restyled,
    world.seasoned,
    world.weathered,
    places.renamed,
    people.renamed,
    people.swapped_for,
    things.replaced,
    things.given,
    left,
    hushed,
    scenes.cut,
    shortened,
    retoned,
    repaced,
    lines.said,
    scenes.placed,
    happens,
    people.relooked,
    people.spoken,
)
