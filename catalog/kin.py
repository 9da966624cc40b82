"""Films that come from another film: a sequel goes on where it ended, with its people; a remix tells it again, otherwise.

Knows no rows: a message is understood in a process that loads no part of the service.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from generator.film import Audience, Brief, Character, Correction, DemandKind, Kind, Screenplay

SEQUEL, REMIX = "sequel", "remix"
_MAKE = r"^\W*(?:please\s+|bitte\s+)?(?:make\s+|film\s+|mach\s+|dreh\s+)?(?:me\s+|mir\s+)?(?:an?\s+|the\s+|eine?n?\s+|die\s+|das\s+)?"
_GOES_ON = re.compile(
    _MAKE + r"(?:(?:sequel|follow-?up|continuation|second part|part two)\s+(?:to|of|for)|(?:fortsetzung|zweite[rn]?\s+teil)\s+(?:von|zu|zum|zur))\s+(?:the\s+(?:film|series)\s+)?(?=\S)",
    re.IGNORECASE,
)
_MADE_AGAIN = re.compile(_MAKE + r"(?:(?:remix|remake|retelling|new version|other version)\s+of|remake\s+|(?:neuverfilmung|neufassung|remix|remake)\s+(?:von|zu))\s*(?=\S)", re.IGNORECASE)
_AGAIN = re.compile(
    r"^\W*(?:again|once more|noch\s?(?:ein)?mal|nochmals)\b(?=\s*(?:$|[,:;.–—-]|(?:as|but|only|this time|with|set|without|als|aber|nur|diesmal|mit|ohne)\b))", re.IGNORECASE
)
_KIN = re.compile(_GOES_ON.pattern + "|" + _MADE_AGAIN.pattern + r"|\b(?:again|once more|noch\s?(?:ein)?mal|nochmals)\b", re.IGNORECASE)
"""What a message has that names a film at all."""
_PLOT = (DemandKind.OPENING, DemandKind.CLIMAX, DemandKind.ENDING, DemandKind.EVENT, DemandKind.SHOW, DemandKind.PLACE, DemandKind.SETTING)
"""What was asked of one film and is told by it."""
_HAPPENS = (DemandKind.OPENING, DemandKind.CLIMAX, DemandKind.ENDING, DemandKind.EVENT)
_RETURNING = ("lead", "friend", "antagonist")
MOST = 6
"""People of a film who come back in its sequel."""
UNSAID = 180
"""Seconds of a film of whose length nothing is said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kin:
    """What a new film comes from."""

    bond: str
    """SEQUEL or REMIX."""
    brief: Brief
    """Of the film that it comes from, as that was understood."""
    films: tuple[Screenplay, ...] = ()
    """Its episodes, as they became canon."""

    @property
    def name(self) -> str:
        return (self.films[-1].series or self.films[-1].title) if self.films else self.brief.prompt[:60]


def spoken_of(prompt: str, names: Iterable[str]) -> tuple[str, str, str] | None:
    """(SEQUEL or REMIX, the name of a film, what else is said) of a message that begins by naming a film: "A sequel to The Lamp: Alice goes
    to sea", "The Lamp again as a western". Of two names that fit, the longer one is meant."""
    if not _KIN.search(prompt):
        return None
    known = sorted((each for each in set(names) if each), key=lambda each: (-len(each), each))
    for bond, begins in ((SEQUEL, _GOES_ON), (REMIX, _MADE_AGAIN)):
        if found := begins.match(prompt):
            after = prompt[found.end() :]
            return next(((bond, each, _rest(left)) for each in known if (left := _named(after, each)) is not None), None)
    for each in known:
        left = _named(prompt, each)
        if left is not None and (again := _AGAIN.match(left)):
            return REMIX, each, _rest(left[again.end() :])
    return None


def _named(text: str, name: str) -> str | None:
    """What follows a name that a text begins with; None where it begins otherwise."""
    found = re.match(rf"\s*[\"“”„‘’']?{re.escape(name)}[\"“”‘’']?(?!\w)", text, re.IGNORECASE)
    return text[found.end() :] if found else None


def _rest(text: str) -> str:
    text = re.sub(r"^[\s:;,.–—-]+", "", text).strip()
    return text if re.search(r"\w", text) else ""


def retold(brief: Brief, said: str) -> str:
    """The prompt of a remix: that of the film that it comes from, and what is said of the new one."""
    return f"{brief.prompt}\n{said[:1].upper()}{said[1:]}" if said else brief.prompt


def kindred(read: Callable[[Brief], Brief], asked: Brief, kin: Kin | None) -> Brief:
    """What is understood of an order with all that it takes over from the film that it comes from. Raises BadBrief."""
    if kin is None:
        return read(asked)
    return _remade(read, asked, kin.brief) if kin.bond == REMIX else _continued(read, asked, kin)


def _remade(read: Callable[[Brief], Brief], asked: Brief, before: Brief) -> Brief:
    """The same brief; what is said after it counts more than what it says itself."""
    said = asked.prompt.removeprefix(before.prompt).strip() if asked.prompt.startswith(before.prompt) else ""
    wanted = _settings(read, said) if said else ()
    own = asked.corrections
    taken = tuple(each for each in before.corrections if not any((each.field, each.subject) == (other.field, other.subject) for other in own))
    return read(replace(asked, corrections=(*taken, *wanted, *own), seconds=asked.seconds or before.seconds))


def _settings(read: Callable[[Brief], Brief], said: str) -> tuple[Correction, ...]:
    """What a few words say of the whole film: "as a western, in the rain"."""
    from generator.writing.reading.tables.film import ERAS, GENRES, LOOKS
    from generator.writing.reading.terms import first, terms

    understood, words = read(Brief(prompt=said)), terms(said)
    told = {"genre": first(words, GENRES), "look": first(words, LOOKS), "era": first(words, ERAS)}
    found = [Correction(field=name, value=getattr(understood, name)) for name, word in told.items() if word]
    if told["genre"] and not told["look"]:
        found.append(Correction(field="look", value=understood.look))
    found += [Correction(field=name, value=str(value)) for name in ("hour", "weather", "season") if (value := getattr(understood, name))]
    return tuple(found)


def _continued(read: Callable[[Brief], Brief], asked: Brief, kin: Kin) -> Brief:
    """The same people, world and manners; another story, or the writer's own where nothing is said of it."""
    from generator.writing.reading.correction import corrected
    from generator.writing.reading.tables.film import ERAS, GENRES, LOOKS
    from generator.writing.reading.terms import first, terms

    before, words = kin.brief, terms(asked.prompt)
    new = read(replace(asked, corrections=()))
    if asked.prompt == before.prompt:
        new = replace(new, demands=tuple(each for each in new.demands if each.kind not in _PLOT), cast=(), places=())
    new = _reunited(new, _returning(kin))
    lasting = tuple(each for each in before.demands if each.kind in (DemandKind.RULE, DemandKind.PROHIBITION, DemandKind.TONE))
    said = {each.words.lower() for each in new.demands}
    whole = replace(
        new,
        genre=new.genre if first(words, GENRES) else before.genre,
        look=new.look if first(words, LOOKS) else before.look,
        era=new.era if first(words, ERAS) else before.era,
        tone=new.tone or before.tone,
        season=new.season or before.season,
        audience=new.audience if new.audience is not Audience.TEEN else before.audience,
        dialogue=new.dialogue and before.dialogue,
        seconds=new.seconds if asked.seconds or new.seconds != UNSAID else before.seconds,
        places=new.places or before.places[:2],
        demands=(*new.demands, *(replace(each, id=f"before-{each.id}") for each in lasting if each.words.lower() not in said)),
        bonds=(*new.bonds, *(each for each in before.bonds if not any({*each[:2]} == {*other[:2]} for other in new.bonds))),
        corrections=asked.corrections,
    )
    people = {each.id for each in whole.cast}
    return corrected(replace(whole, bonds=tuple(each for each in whole.bonds if {*each[:2]} <= people)))


def _returning(kin: Kin) -> list[Character]:
    """Who comes back: whom the viewer named, and who carried the story; as they became in the last film they were in, and not its dead."""
    from generator.writing.story.canon import canon

    named = {each.id for each in kin.brief.cast}
    people: dict[str, Character] = {}
    for film in kin.films:
        people |= {each.id: each for each in film.cast if each.name and (each.id in named or each.role in _RETURNING)}
        past = canon(film)
        people = {id: each for id, each in people.items() if past is None or id not in past.dead}
    weight = {"lead": 0, "friend": 1, "antagonist": 2}
    return sorted(people.values(), key=lambda each: (weight.get(each.role, 3), each.id not in named))[:MOST]


def _reunited(new: Brief, people: list[Character]) -> Brief:
    """A brief in which those who come back are themselves: with the faces, the voices and the ids that they had."""
    ids: dict[str, str] = {}
    for each in new.cast:
        same = next((old for old in people if _same(each, old)), None)
        if same:
            ids[each.id] = same.id
    strangers = [each for each in new.cast if each.id not in ids]
    led = any(each.role == "lead" for each in people)
    strangers = [replace(each, role="support") if led and each.role == "lead" else each for each in strangers]
    # Who is new and against them takes the place of who was against them before.
    opposed = any(each.role == "antagonist" for each in strangers)
    said = set(ids.values())
    old = [each for each in people if not (opposed and each.role == "antagonist" and each.id not in said)]

    def known(id: str) -> str:
        return ids.get(id, id)

    return replace(
        new,
        cast=(*old, *strangers),
        bonds=tuple((known(one), known(other), what) for one, other, what in new.bonds),
        demands=tuple(replace(each, who=tuple(known(id) for id in each.who), subject=known(each.subject)) for each in new.demands),
    )


def _same(new: Character, old: Character) -> bool:
    """Whether somebody in a message is somebody of the film: by name, by first name, or by trade where no name is said."""
    if new.name:
        one, other = new.name.lower(), old.name.lower()
        return one == other or one == other.split()[0] or other == one.split()[0]
    trade, said = old.occupation.lower(), (new.occupation or new.id.replace("-", " ")).lower()
    return bool(trade) and said in (trade, trade.split()[-1]) and not new.group


def as_episode(brief: Brief, number: int, kin: Kin | None) -> tuple[Brief, int]:
    """(brief, number) by which the writer tells an episode: that of a sequel comes after what it goes on from, and begins with how that
    ended. Where the viewer said what happens, that comes first: the writer keeps its word on that only in a story that begins."""
    if kin is None or kin.bond != SEQUEL or not kin.films or any(each.kind in _HAPPENS for each in brief.demands):
        return brief, number
    return replace(brief, kind=Kind.SERIES, episodes=brief.episodes + 1 if brief.kind is Kind.SERIES else 1), number + 1


def as_asked(screenplay: Screenplay, brief: Brief, number: int) -> Screenplay:
    """A screenplay that was told as an episode under its own number; of a film, as a film."""
    return replace(screenplay, episode=number, series=screenplay.series if brief.kind is Kind.SERIES else "")
