"""What a note speaks of: scenes, lines, people. Nothing is guessed: an unclear target is an error that says how to be clear."""

from __future__ import annotations

import re

from generator.errors import BadNote
from generator.film import Action, Character, Line, Scene, Screenplay

_ORDINALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
    "5th": 5,
}
_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
_ALL = re.compile(
    r"\b(?:everything|everywhere|(?:the )?(?:whole|entire) (?:film|movie|episode|thing)|(?:all|every)(?: the)? scenes?|throughout)\b",
    re.IGNORECASE,
)
EXCEPT = re.compile(
    r"\b(?:except(?:ing)?(?:\s+for)?|but\s+(?:not|for|in)(?:\s+in)?|(?:all|everywhere|everything|everyone|everybody)\s+but(?!\s+(?:not|for|in)\b)|apart\s+from|aside\s+from|other\s+than|save\s+for|excluding|besides)\b",
    re.IGNORECASE,
)
"""What comes before that which a note leaves out."""
_PART = re.compile(r"\b(?:scenes?|acts?|moments?|parts?|bits?|opening|ending)\b")
_NUMBERED = r"(\d+|" + "|".join(_NUMBERS) + ")"


def pointed(play: Screenplay, note: str, at: str) -> str:
    """The note with "this line" and the like said by number, where `at` is the id of a scene or beat of the film."""
    for index, scene in enumerate(play.scenes, start=1):
        beat = next((each for each in scene.beats if each.id == at), None)
        if scene.id != at and beat is None:
            continue
        if isinstance(beat, Line):
            note = re.sub(
                r"\b(?:this|that|the) line\b", f"scene {index} line {_number_of(scene, beat)}", note, count=1, flags=re.IGNORECASE
            )
        return re.sub(r"\b(?:this|that) (?:scene|shot|moment|picture)\b", f"scene {index}", note, count=1, flags=re.IGNORECASE)
    return note


def number(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS.get(word.lower(), 0)


_BESIDE = re.compile(r"\bthe\s+scene\s+(?:right\s+|just\s+|directly\s+)?(?P<side>before|after)\s+(?P<what>the\s+(?:climax|ending|opening|\w+\s+scene)|scene\s+\w+)\b")


def scenes(play: Screenplay, note: str) -> tuple[Scene, ...]:
    """The scenes that a note names; empty if it names none. Raises BadNote if it names one that is not there."""
    text = re.sub(r'"[^"]*"', " ", note).lower()
    wanted, said, apart = _excepted(text)
    apart = re.sub(rf"^(\s*the\s+(?:last|final|opening|{'|'.join(_ORDINALS)})(?:\s+one)?)\s*$", r"\1 scene", apart).replace(" one scene", " scene")
    if said and (out := scenes(play, apart)):
        return tuple(each for each in (scenes(play, wanted) or play.scenes) if each not in out)
    if said and _PART.search(apart) and not people(play, apart):
        raise BadNote(f'Which scene is left out by "{apart.strip()}"? Say its number.', ("make everything darker except scene 2",))
    if (beside := _BESIDE.search(text)) is not None and len(near := scenes(play, beside["what"])) == 1:
        at = play.scenes.index(near[0]) + (1 if beside["side"] == "after" else -1)
        if not 0 <= at < len(play.scenes):
            raise BadNote(f"There is no scene {at + 1}; the film has {len(play.scenes)} scenes.", ("cut scene 2",))
        return (play.scenes[at],)
    if re.search(r"\b(?:penultimate|(?:second|next)[- ]to[- ]last|last\s+but\s+one)\s+scene\b", text) and len(play.scenes) > 1:
        return (play.scenes[-2],)
    found = re.search(rf"\bbetween\s+scenes?\s+{_NUMBERED}\s+and\s+(?:scene\s+)?{_NUMBERED}\b", text)
    if found:
        return tuple(_numbered(play, each) for each in range(number(found[1]) + 1, number(found[2])))
    found = re.search(rf"\bscenes\s+{_NUMBERED}((?:\s*,\s*{_NUMBERED})+(?:\s*,?\s*and\s+{_NUMBERED})?)", text)
    if found:
        return tuple(_numbered(play, number(each)) for each in re.findall(_NUMBERED, found[0]))
    found = re.search(rf"\bscenes?\s+{_NUMBERED}(?:\s*(?:-|to|and|,)\s*(?:scene\s+)?{_NUMBERED})?\b", text)
    if found:
        first = number(found[1])
        last = number(found[2]) if found[2] else first
        both = "and" in found[0] or "," in found[0]
        return tuple(_numbered(play, each) for each in ((first, last) if both else range(first, last + 1)))
    found = re.search(r"\b(last|final|opening|" + "|".join(_ORDINALS) + r")\s+scene\b", text) or re.search(
        r"\b(?:the|an?)\s+(?:new\s+)?(opening|ending|end|climax|beginning|start)\b", text
    )
    if found:
        word = found[1]
        if word in ("last", "final", "ending", "end"):
            return (play.scenes[-1],)
        if word == "climax":
            marked = tuple(each for each in play.scenes if "climax" in each.purpose.lower())
            return marked[:1] or (max(play.scenes, key=lambda each: each.tension),)
        return (_numbered(play, 1 if word in ("opening", "beginning", "start") else _ORDINALS[word]),)
    found = re.search(rf"\b(?:act\s+{_NUMBERED}|({'|'.join(_ORDINALS)})\s+act)\b", text)
    if found:
        act = number(found[1]) if found[1] else _ORDINALS[found[2]]
        there = tuple(each for each in play.scenes if each.act == act)
        if not there:
            raise BadNote(
                f"There is no act {act}; the acts are {_listed(sorted({each.act for each in play.scenes}))}.", ("act 1: brighter",)
            )
        return there
    if re.search(r"\bthe\s+middle\b(?!\s+(?:of|scene|aged))", text) and (there := tuple(each for each in play.scenes if each.act == 2)):
        return there
    by_place = _by_place(play, text) or _by_hour(play, text) or _by_content(play, text) or _all_with(play, text)
    if by_place:
        return by_place
    return play.scenes if _ALL.search(text) else ()


def _excepted(text: str) -> tuple[str, str, str]:
    """(what is meant, the word that leaves something out, what is left out)."""
    found = EXCEPT.search(text)
    return (text, "", "") if found is None else (text[: found.start()], found[0], text[found.end() :])


def _numbered(play: Screenplay, wanted: int) -> Scene:
    if not 1 <= wanted <= len(play.scenes):
        raise BadNote(
            f"There is no scene {wanted}; the film has {len(play.scenes)} scenes.", tuple(f"scene {n}: …" for n in (1, len(play.scenes)))
        )
    return play.scenes[wanted - 1]


def _by_place(play: Screenplay, text: str) -> tuple[Scene, ...]:
    """Scenes said by their place: "the market scene", "the scene in the market"."""
    found = re.search(r"\bthe\s+((?:[\w'-]+\s+){1,4}?)scenes?\b", text) or re.search(
        r"\bscenes?\s+(?:in|at|on|inside)\s+(?:the\s+)?([\w' -]+?)(?=$|[,:.]|\s+(?:at|more|darker|brighter|is|should))", text
    )
    if not found:
        return ()
    wanted = set(re.findall(r"[\w'-]+", found[1])) - {"the", "a", "last", "final", "this", "that"}
    there = {each.id for each in play.places if wanted and wanted <= {*re.findall(r"[\w'-]+", each.name.lower()), each.kind}}
    return tuple(each for each in play.scenes if each.place in there)


def _all_with(play: Screenplay, text: str) -> tuple[Scene, ...]:
    """Scenes said by who is in all of them, or by what is seen in each: "the scenes with Bram", "every scene with a candle"."""
    found = re.search(r"\b(?:(?:the|all|those|any)\s+(?:the\s+)?scenes|every\s+scene|scenes)\s+(?:with|in\s+which|where|that\s+(?:have|show))\s+([^,:;.]+?)(?=$|[,:;.])", text)
    if found is None:
        return ()
    who = {each.id for each in people(play, found[1])}
    if who:
        return tuple(each for each in play.scenes if who <= {*each.present})
    wanted = {each for each in re.findall(r"[a-z]{3,}", found[1]) if each not in _SMALL}
    return tuple(each for each in play.scenes if wanted and _shown(each, wanted) == len(wanted))


_SMALL = frozenset(["the", "and", "they", "she", "her", "him", "his", "its", "their", "them", "scene", "with", "where", "which", "that", "this", "who", "what", "about", "should", "have", "has", "are", "was", "be", "is", "it", "for", "from", "more", "less", "darker", "brighter", "shorter", "longer"])


def _by_content(play: Screenplay, text: str) -> tuple[Scene, ...]:
    """A scene said by what is in it: "the scene with the haircut". Raises BadNote with the choices where more than one is as good."""
    found = re.search(r"\bthe\s+scene\s+(?:with|where|in\s+which|about|when|that\s+has)\s+([^,:;.]+?)(?=$|[,:;.]|\s+to\s+(?:an?|the)\s)", text)
    wanted = {each for each in re.findall(r"[a-z]{3,}", found[1]) if each not in _SMALL} if found else set()
    if found is None or not wanted:
        return _by_noun(play, text)
    who = {each.id for each in people(play, found[1])}
    named = {word for id in who for word in play.character(id).name.lower().split()}
    points = {each.id: _shown(each, wanted - named) * 2 + len(who & set(each.present)) for each in play.scenes if not who or who & set(each.present)}
    best = max(points.values(), default=0)
    if best < 2 and not (who and not wanted - named):
        return ()
    chosen = tuple(each for each in play.scenes if points.get(each.id) == best)
    if len(chosen) > 1 and best:
        numbers = [play.scenes.index(each) + 1 for each in chosen]
        raise BadNote(f"Which one: scene {_listed(numbers[:6])}?", tuple(f"scene {each}: …" for each in numbers[:3]))
    return chosen


def _by_noun(play: Screenplay, text: str) -> tuple[Scene, ...]:
    """The one scene in which something is seen: "the bus scene"; empty where there are several, or none."""
    found = re.search(r"\bthe\s+((?:[a-z'-]+\s+){1,2})scene\b", text)
    wanted = {each for each in re.findall(r"[a-z]{3,}", found[1]) if each not in _SMALL} if found else set()
    seen = {each.id: " ".join(beat.text.lower() for beat in each.beats if isinstance(beat, Action)) for each in play.scenes}
    there = tuple(each for each in play.scenes if wanted and all(re.search(rf"\b{word}(?:s|es)?\b", seen[each.id]) for word in wanted))
    return there if len(there) == 1 else ()


def _shown(scene: Scene, wanted: set[str]) -> int:
    """How many of the words a scene has something of: hair and scissors for a haircut."""
    there = {word for beat in scene.beats for word in re.findall(r"[a-z]{4,}", f"{re.sub(r'[(][^)]*[)]', '', beat.text)} {getattr(beat, 'prop', '')} {getattr(beat, 'verb', '')}".lower())}
    there -= _SMALL
    return sum(any(word.startswith(each[: max(4, len(each) - 2)]) or each.startswith(word) for word in there) for each in wanted)


_HOURS = {"dawn": ("sunrise", "daybreak"), "dusk": ("sunset", "twilight"), "noon": ("midday",), "night": ("night-time",), "golden": (), "morning": (), "afternoon": (), "evening": ()}


def _by_hour(play: Screenplay, text: str) -> tuple[Scene, ...]:
    """Scenes said by their hour: "the morning scene", "all night scenes"."""
    found = re.search(rf"\b({'|'.join(word for hour, also in _HOURS.items() for word in (hour, *also))})\s+scenes?\b", text)
    hour = next((hour for hour, also in _HOURS.items() if found and found[1] in (hour, *also)), "")
    return tuple(each for each in play.scenes if each.hour.value == hour)


_KIN = ("brother", "sister", "father", "mother", "wife", "husband", "son", "daughter", "friend", "boss", "grandmother", "grandfather", "uncle", "aunt")


def people(play: Screenplay, text: str) -> tuple[Character, ...]:
    """The characters whose names, or whose only fitting words ("the baker"), are in a text, in the order of the text."""
    lower = text.lower()
    at: list[tuple[int, Character]] = []
    for each in play.cast:
        names = [each.name, *each.name.split()] if each.name else []
        names += [
            word
            for word in (each.occupation, each.look.breed, each.id if each.id in _KIN else "")
            if word and sum(word in (other.occupation, other.look.breed, other.id) for other in play.cast) == 1
        ]
        positions = [
            found.start()
            for name in names
            if len(name) > 1 and name.lower() not in ("the", "old", "of", "mr", "mrs", "dr")
            for found in re.finditer(rf"(?<!\w){re.escape(name.lower())}(?!\w)", lower)
        ]
        if positions:
            at.append((min(positions), each))
    return tuple(each for _, each in sorted(at, key=lambda pair: pair[0]))


def lines(play: Screenplay, note: str) -> tuple[tuple[Scene, Line], ...]:
    """The lines that a note names: by number, by quotation, or "Elara's last line". Empty if it names none."""
    found = EXCEPT.search(re.sub(r'"[^"]*"', lambda quote: " " * len(quote[0]), note))
    if found is not None and (out := lines(play, note[found.end() :])):
        gone = {line.id for _, line in out}
        return tuple((scene, each) for scene in (scenes(play, note[: found.start()]) or play.scenes) for each in scene.beats if isinstance(each, Line) and each.id not in gone)
    quoted = re.search(r'\bline\s*"([^"]+)"', note) or re.search(r'\b(?:when|where)\s+\w+\s+says\s+"([^"]+)"', note)
    if quoted:
        return (quoted_line(play, quoted[1]),)
    lower = re.sub(r'"[^"]*"', " ", note).lower()
    where = scenes(play, note)
    found = re.search(rf"\blines?\s+{_NUMBERED}(?:\s*(?:-|to|and)\s*{_NUMBERED})?\b", lower)
    if found:
        if len(where) != 1:
            raise BadNote("Which scene is the line in?", (f"scene 1 line {found[1]}: …",))
        first, last = number(found[1]), number(found[2]) if found[2] else number(found[1])
        there = [each for each in where[0].beats if isinstance(each, Line)]
        if not 1 <= first <= last <= len(there):
            raise BadNote(
                f"There is no line {last if last > len(there) else first} in that scene; it has {len(there)} lines.", ("scene 1 line 1: …",)
            )
        return tuple((where[0], each) for each in there[first - 1 : last])
    nth = re.search(rf"\b({'|'.join(_ORDINALS)})\s+line\b", lower)
    if nth and len(where) == 1 and (who := people(play, lower)):
        wanted, own = _ORDINALS[nth[1]], [each for each in where[0].beats if isinstance(each, Line) and each.speaker == who[0].id]
        if who[0].id not in where[0].present and not own:
            raise BadNote(f"{who[0].name} is not in scene {play.scenes.index(where[0]) + 1}.", ())
        if wanted > len(own):
            raise BadNote(f"There is no line {wanted} in that scene; it has {len(own)} lines.", ("scene 1 line 1: …",))
        return ((where[0], own[wanted - 1]),)
    if nth and not where and len(who := people(play, lower)) == 1:
        own_all = [(scene, each) for scene in play.scenes for each in scene.beats if isinstance(each, Line) and each.speaker == who[0].id]
        if _ORDINALS[nth[1]] > len(own_all):
            raise BadNote(f"{who[0].name} says {len(own_all)} lines in the whole film.", ("scene 1 line 1: …",))
        return (own_all[_ORDINALS[nth[1]] - 1],)
    if nth and len(where) == 1:
        return lines(play, f"scene {play.scenes.index(where[0]) + 1} line {_ORDINALS[nth[1]]}")
    found = re.search(
        r"\b(first|last|every|all(?: of)?)?\s*(?:of\s+)?(?:what\s+)?([\w' -]*?)(?:'s)?\s*(first|last)?\s*\b(?:lines?|dialogue|speech)\b", lower
    )
    if found and found[0].strip():
        who = people(play, lower)
        said = [
            (scene, each)
            for scene in (where or play.scenes)
            for each in scene.beats
            if isinstance(each, Line) and (not who or each.speaker == who[0].id)
        ]
        which = (
            "last"
            if re.search(r"\blast\s+line\b", lower)
            else "first"
            if re.search(r"\bfirst\s+line\b", lower)
            else "all"
            if re.search(r"\blines\b|\bevery line\b|\bdialogue\b|\bspeech\b", lower)
            else ""
        )
        if said and which and (who or where):
            return tuple(said) if which == "all" else (said[0],) if which == "first" else (said[-1],)
    return ()


def quoted_line(play: Screenplay, words: str) -> tuple[Scene, Line]:
    """The one line that is, or contains, these words. Raises BadNote if there is none or more than one."""
    wanted = _plain(words)
    exact = [(scene, each) for scene in play.scenes for each in scene.beats if isinstance(each, Line) and _plain(each.text) == wanted]
    found = exact or [
        (scene, each) for scene in play.scenes for each in scene.beats if isinstance(each, Line) and wanted and wanted in _plain(each.text)
    ]
    if len(found) == 1:
        return found[0]
    if not found:
        raise BadNote(f'No line says "{words}".', ('scene 1 line 2: "new words"',))
    raise BadNote(
        f'{len(found)} lines say "{words}"; which one?',
        tuple(f"scene {play.scenes.index(scene) + 1} line {_number_of(scene, line)}: …" for scene, line in found[:3]),
    )


def _number_of(scene: Scene, line: Line) -> int:
    return [each.id for each in scene.beats if isinstance(each, Line)].index(line.id) + 1


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))


def _listed(items: list[int]) -> str:
    return ", ".join(str(each) for each in items)
