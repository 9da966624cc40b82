"""How viewers say what they want: without the politeness, with names for pronouns, and with numbers for what they point at."""

from __future__ import annotations

import re

from generator.film import Character, Gender, Grade, Line, Scene, Screenplay
from generator.writing.notes import targets
from generator.writing.notes.delivery import redelivered, said_feeling
from generator.writing.notes.grading import regraded

_POLITE = re.compile(
    r"^(?:(?:please|ok(?:ay)?|hey|hm+|well|so|and|now|also|maybe|perhaps|just),?\s+)*"
    r"(?:(?:can|could|would|will)\s+(?:you|we)\s+(?:please\s+)?(?:just\s+)?|(?:i\s+(?:want|need|wish|would\s+like)|i'd\s+like)\s+(?:you\s+)?to\s+|let's\s+|how\s+about\s+you\s+)?",
    re.IGNORECASE,
)
_ASKS = re.compile(r"^(?:can|could|may|should|would)\s+(?=(?:he|she|they|it|the|this|that|[A-Z]\w+)\b)", re.IGNORECASE)
_TAIL = re.compile(r"[\s,]*(?:\bplease\b|\bthanks?(?:\s+you)?\b)?[\s.!?]*$", re.IGNORECASE)
_SINGLE = re.compile(r"(?:(?<=\s)|(?<=^)|(?<=:))'(?=\w)((?:[^']|'(?=\w))+)'(?!\w)")
"""What somebody is to say, between the marks that are used for apostrophes too."""
_THIS_PERSON = re.compile(
    r"\b(?:this|that)\s+(?:actor|actress|person|character|guy|man|woman|lady|girl|boy|one|performer)\b(?!\s+(?:line|scene|shot))", re.IGNORECASE
)
_PRONOUNS = {"he": Gender.MALE, "him": Gender.MALE, "his": Gender.MALE, "she": Gender.FEMALE, "her": Gender.FEMALE, "hers": Gender.FEMALE}
_TOLD = re.compile(r"\bso\s+that\b|\bwhere\b|\bin\s+which\b|\bend(?:s|ing)?\b|\bact\b|\bscenes?\s+(?:with|of|about)\b|\btwist\b|\bwhat\s+if\b", re.IGNORECASE)
"""What tells of the story, where a pronoun means whoever the sentence is about."""
_LINE = re.compile(r"\b(?:says?|speaks?|tells?|whispers?|shouts?|screams?|yells?|cry|cries|sobs?|sighs?|hiss(?:es)?|mumbles?)\s+(?:this|that|it)\b", re.IGNORECASE)
_VERB = re.compile(r"^(?:whisper|shout|scream|yell|hiss|mumble|sob|sigh|laugh)", re.IGNORECASE)
_LET_SAY = re.compile(r"^(?:let|have|make)\s+(?P<who>her|him|them|[A-Z][\w'-]+)\s+say\s*:?\s*(?P<words>\"[^\"]+\")(?:\s+(?:here|now|instead|there))?$|^(?P<name>[A-Z][\w'-]+)\s+(?:should\s+say|says)\s*:?\s*(?P<said>\"[^\"]+\")(?:\s+(?:here|now|instead|there))?$", re.IGNORECASE)
_MANNER = re.compile(r"^(?:(?:a\s+)?(?:bit|little|lot)|much|more|less|too|not\s+(?:so|as)|very|far|with|without|no|in|under|and|please|here|now|,|\s)*(?P<how>[a-z-]+)(?:\s+(?:here|now|please))*$", re.IGNORECASE)
"""How something is to be said, and nothing else."""
_SAYS = re.compile(r"^(?:say|(?:he|she|they|it)\s+(?:says?|should\s+say))\s*:?\s*(\"[^\"]+\")(?:\s+(?:instead|here))?$", re.IGNORECASE)


_WAYS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), words)
    for pattern, words in (
        (r"(?<!\")\b(?:ought|has|needs?)\s+to\s+(?=(?:be|happen|play|wear|look|sound|say)\b)(?![^\"]*\"$)", "should "),
        (r"^(?:have|let|get)\s+([^\"]+?)\s+(?:be\s+)?(?:played|acted)\s+by\s+(?=an?\s)", r"\1 should be played by "),
        (r"^(?:go|get|come|move|cut)\s+(?:in\s+)?((?:a\s+(?:bit|little)\s+|much\s+)?)(closer|tighter|nearer|wider)(?:\s+(?:in\s+)?(?:on|to)\s+(?:this|that|her|him|them|it))?(?:\s+here)?$", r"this shot: \1\2"),
        (r",?\s+(?:(?:but|and|while)\s+)?(?:leave|keep|leaving|keeping)\s+((?:the\s+)?[\w' ]*?(?:scenes?|acts?|opening|ending|climax)(?:\s+[\w-]+)?)\s+(?:alone|(?:exactly\s+)?(?:as|like)\s+(?:it|they)\s+(?:is|are|was|were)|untouched|out(?:\s+of\s+it)?)(?=$|[,.;]|\s+and\b)", r" except \1"),
        (r"^((?:regenerate|rewrite|redo|retell)\b[^\"]*?),?\s+(?:and\s+)?(?:bring|work|put|write|weave)\s+in\s+(?=an?\s)", r"\1, and integrate "),
        (r"^(?:(?:make|give|add|use|i\s+want)\s+(?:it|us)?\s*)?(?:(?:a\s+(?:bit|little|touch)\s+of|some|more)\s+)?(?:dark(?:er)?|black(?:er)?|gallows)\s+(?:humou?r|comedy|jokes?)\b", "all lines with more sarcasm"),
        (r"^(?:stage|film|shoot|play)\s+((?:the\s+\w+\s+)?scene(?:\s+\d+)?)\s+(?:on|in|at)\s+(?!(?:one|a single|an? unbroken|a continuous|a long)\s)([^\"]+?)(?:\s+instead)?$", r"move \1 to \2"),
        (r"^(?:get\s+rid\s+of|throw\s+out|do\s+away\s+with|ditch|scrap)\s+", "remove "),
        (r"^(?:give|grant|allow)\s+(?:the\s+)?(finale|ending|opening|climax|(?:\w+\s+)?scene(?:\s+\d+)?|act\s+\w+)\s+(?:some\s+|a\s+(?:bit|little)\s+)?more\s+(?:room|space|time|air)$", r"make the \1 longer"),
        (r"^(?:make|let|have)\s+((?-i:[A-Z])[\w'-]+)'s\s+hair\s+(?:be\s+)?longer$", r"\1 has long hair"),
        (r"^(?:make|let|have)\s+((?-i:[A-Z])[\w'-]+)'s\s+hair\s+(?:be\s+)?shorter$", r"\1 has short hair"),
        (r"\bthe\s+finale\b", "the ending"),
        (r"^(?:drop|cut|remove|lose|leave\s+out|no)\s+(?:all\s+|any\s+)?(?:(?:of\s+)?the\s+)?(?:more\s+)?jokes$", "make it less funny"),
        (r"^(regenerate|redo|rewrite)\s+(.+?\s+with\s+an?\s+[\w -]+?)\s+in\s+it$", r"\1 \2"),
        (r"\b(?:kill|mute|lose|ditch|stop)\s+(?=the\s+(?:music|score|soundtrack)\b)", "remove "),
        (r"^cut\s+away\s+(?:from\s+(?:this|here|it|him|her)\s+)?(?:sooner|earlier)(?:\s+here)?$", "trim this shot"),
        (r"\blike\s+(?:it\s+(?:is|were|was)\s+)?a\s+(?:threat|warning)\b", "threatening"),
        (r"\blike\s+(?:it\s+(?:is|were|was)\s+)?a\s+joke\b", "amused"),
        (r"\blike\s+(?:it\s+(?:is|were|was)\s+)?a\s+secret\b", "whispered"),
        (r"^(?:deliver|read|play|speak)\s+(?:this|that|it)\s+(?=\w)", "say it "),
        (r"^(swap|switch|exchange)\s+scenes\s+(\w+)\s+(?:and|with)\s+(\w+)$", r"swap scene \2 and scene \3"),
    )
)
"""Other ways to say what notes say, and how it is said."""


_BEFORE_EXCEPT = re.compile(rf",\s*(?={targets.EXCEPT.pattern})", re.IGNORECASE)
"""What leaves something out belongs to the wish before it."""
_LENGTH = re.compile(r"^(?:(?:a\s+(?:bit|little)|much|slightly)\s+)?(?:shorter|longer)$", re.IGNORECASE)
_TURNED = re.compile(r"^(?:change|turn|make|replace|rewrite|swap)\s+(?:this|that|it|what\s+(?:he|she|they)\s+says?)\s*(?:to|into|with|for|by)?\s*:?\s*(\"[^\"]+\")$", re.IGNORECASE)
_OTHERWISE = re.compile(r"^(?:put|say|phrase|word)\s+(?:this|that|it)\s+(?:another\s+way|differently|otherwise|in\s+other\s+words|in\s+a\s+different\s+way|more\s+simply)(?P<short>,?\s+(?:but\s+|and\s+)?(?:shorter|briefer|more\s+briefly|in\s+fewer\s+words))?$", re.IGNORECASE)


def plain(note: str) -> str:
    """The note without what only makes it polite: "could you make it rain, please?" is "make it rain"."""
    said = _TAIL.sub("", note.strip().replace("’", "'").replace("“", '"').replace("”", '"'))
    said = _SINGLE.sub(r'"\1"', said) if '"' not in said else said
    said = _POLITE.sub("", said) or said
    for pattern, words in _WAYS:
        said = pattern.sub(words, said)
    said = _BEFORE_EXCEPT.sub(" ", said) if '"' not in said else said
    said = re.sub(r"\bhappen(s?)\s+(?=at|in|on|during)", r"play\1 ", said, flags=re.IGNORECASE)
    return _ASKS.sub("", said)


def pointed(play: Screenplay, note: str, at: str) -> str:
    """The note with "this line", "this scene", "here", "this actor" and "her" said by number and name, where `at` is the id of a scene or
    beat of the film; a pronoun that could mean two people stays as it is."""
    found = next(((n, scene) for n, scene in enumerate(play.scenes, 1) if at and (scene.id == at or any(beat.id == at for beat in scene.beats))), None)
    if found is None:
        return note
    number, scene = found
    beat = next((each for each in scene.beats if each.id == at), None)
    line = beat if isinstance(beat, Line) else None
    if line is not None:
        where = f"scene {number} line {[each.id for each in scene.beats if isinstance(each, Line)].index(line.id) + 1}"
        if _LENGTH.match(note):  # of what is seen just now, and not of the whole film
            return f"make scene {number} {note}"
        if said := _SAYS.match(note) or _TURNED.match(note):
            return f"{where}: {said[1]}"
        if otherwise := _OTHERWISE.match(note):
            return f"make {where} shorter" if otherwise["short"] else f"{where}: in other words"
        note = re.sub(r"\b(?:this|that)\s+lines?\b|\bthe\s+line\b(?!\s*\")", where, note, count=1, flags=re.IGNORECASE)
        note = re.sub(r"^(stress|emphasi[sz]e)\s+(?:the\s+word\s+)?(?!the\b|this\b|it\b)([\w']+)(?:\s+here)?$", r'\1 "\2"', note, flags=re.IGNORECASE)
        note = re.sub(r"\b(?:his|her|their)\s+line\b", where, note, count=1, flags=re.IGNORECASE)
        if _all_spoken(note, line):
            return f"{where}: {note}"
        note = re.sub(r"^((?:stress|emphasi[sz]e|put\s+(?:more\s+)?weight\s+on)\s+(?:the\s+word\s+)?\"[^\"]+\")(?:\s+here)?$", rf"{where}: \1", note, flags=re.IGNORECASE)
        if (asked := _LET_SAY.match(note)) is not None:
            return _spoken_here(play, number, where, line, asked)
        note = _LINE.sub(lambda found: f"{where} {found[0].split()[0] if _VERB.match(found[0]) else ''}".strip(), note, count=1)
        if (manner := _MANNER.match(note)) and not _of_light(manner["how"]) and (said_feeling(note) or redelivered(line.delivery, note) is not None):
            return f"{where}: {note}"
    note = _THIS_PERSON.sub(lambda _: who.name if (who := _speaker(play, scene, line)) else _[0], note)
    note = _named(play, scene, line, note)
    if line is not None and not targets.scenes(play, note) and _for_line(play, line, note):
        return f"{where}: {note}"
    note = re.sub(r"\b(?:this|that)\s+(?:scene|shot|moment|picture|bit|part)\b", f"scene {number}", note, count=1, flags=re.IGNORECASE)
    note = re.sub(r"^make\s+(?:this|that)\s+an?\s+(\w+)\s+scene$", rf"scene {number}: at \1", note, flags=re.IGNORECASE)
    return re.sub(r"\bhere\b", f"in scene {number}", note, count=1, flags=re.IGNORECASE) if '"' not in note else note


def _all_spoken(note: str, line: Line) -> bool:
    """Whether a note is a list of manners in which a line can be said: "louder and faster"."""
    each_of = [_MANNER.match(part.strip()) for part in re.split(r",|\band\b|\bbut\b", note) if part.strip()]
    manners = [found["how"] for found in each_of if found is not None]
    return len(manners) == len(each_of) > 1 and all(redelivered(line.delivery, each) is not None or said_feeling(each) for each in manners) and not all(map(_of_light, manners))


def _of_light(word: str) -> bool:
    """Whether a word is about a picture or a whole film as much as about a line."""
    return regraded(Grade(), word) is not None or word.lower() in ("funny", "funnier", "sad", "sadder", "happy", "happier", "scary", "scarier", "exciting", "slower", "faster", "slow", "fast", "cheerful", "joyful", "gentler", "emotional", "dramatic")


def _spoken_here(play: Screenplay, number: int, where: str, line: Line, asked: re.Match[str]) -> str:
    """ "Let her say …": the line that is said just now in other words, where it is hers; else a line after it."""
    who, words = asked["who"] or asked["name"], asked["words"] or asked["said"]
    speaker = play.character(line.speaker)
    named = targets.people(play, who)
    gender = _PRONOUNS.get(who.lower())
    if (named and named[0].id == speaker.id) or (gender is not None and gender is speaker.gender) or who.lower() == "them":
        return f"{where}: {words}"
    scene = play.scenes[number - 1]
    others = named or tuple(each for id in scene.present if (each := play.character(id)).gender is gender and each.speaks and not each.group)
    return f"add a line for {others[0].name} in scene {number} after line {where.rsplit(' ', 1)[-1]}: {words}" if others else f"{where}: {words}"


def _for_line(play: Screenplay, line: Line, note: str) -> bool:
    """Whether a note on how somebody speaks means the line that they say just now: "she should whisper", "Mirabel cries here"."""
    who = targets.people(play, note)
    if [each.id for each in who] != [line.speaker] or re.search(r"\b(?:every|all|always|lines|voice|film|movie)\b", note, re.IGNORECASE):
        return False
    spoken = re.search(r"\b(?:whisper|shout|cry|cries|say|speak|sound|laugh|scream|yell|sob|sigh|here|now)", note, re.IGNORECASE)
    return bool(spoken) and redelivered(line.delivery, note) is not None


def _speaker(play: Screenplay, scene: Scene, line: Line | None) -> Character | None:
    if line is not None:
        return play.character(line.speaker)
    seen = [play.character(each) for each in scene.present]
    return seen[0] if len(seen) == 1 else None


def _named(play: Screenplay, scene: Scene, line: Line | None, note: str) -> str:
    """The note with a name for the first "her", "him" or "she", where one person in the scene can be meant: first whoever speaks."""
    if targets.people(play, note) or _TOLD.search(note) or '"' in note:
        return note
    found = re.search(r"\b(?:he|him|his|she|her|hers)\b", note, re.IGNORECASE)
    if found is None:
        return note
    gender = _PRONOUNS[found[0].lower()]
    speaker = play.character(line.speaker) if line is not None else None
    others = [play.character(each) for each in scene.present if play.character(each).gender is gender and not play.character(each).group]
    who = speaker if speaker is not None and speaker.gender is gender else others[0] if len(others) == 1 else None
    if who is None or not who.name:
        return note
    word = found[0].lower()
    owns = word in ("his", "hers") or (word == "her" and re.match(r"\s+(?!for\b|with\b|by\b|to\b|into\b|an?\b|the\b|in\b|more\b|less\b|look\b|sound\b|say\b|speak\b|wear\b)[a-z]+", note[found.end() :]) is not None)
    if word == "her" and re.match(r"\s*(?:\w+ier|older|younger|taller|smaller|bigger|shorter|louder|softer|calmer|warmer|colder|slower|faster|quieter|sadder)\b\s*$", note[found.end() :]):
        owns = False
    return note[: found.start()] + who.name + ("'s" if owns else "") + note[found.end() :]
