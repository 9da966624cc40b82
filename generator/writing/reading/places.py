"""Words to places."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.film import Place
from generator.writing.reading.chance import chance
from generator.writing.reading.meaning import nearest
from generator.writing.reading.nouns import VEHICLES, Noun, noun_kind
from generator.writing.reading.phrases import Phrase, Segment
from generator.writing.reading.tables import listed
from generator.writing.reading.tables.film import SEASONS
from generator.writing.reading.tables.finer import FINER
from generator.writing.reading.tables.names import CULTURES, NAMES, PEOPLES_SAID
from generator.writing.reading.tables.places import ABOARD, INDOORS, KINDS, WATERSIDE, WORDS
from generator.writing.reading.text import identifier, sanitised
from generator.writing.reading.text import words as words_of

_ARTICLE = re.compile(r"^(?:the|a|an|my|our|this|that|some|one|her|his|their|its)\s+", re.IGNORECASE)
_INSIDE = re.compile(r"\b(?:inside|interior|indoors|in the back of)\b", re.IGNORECASE)
_INNER = re.compile(r"\s+(?:of|in|at|on|near|overlooking|behind|above|below|under|by|outside)\s+", re.IGNORECASE)
_SPACE = re.compile(r"\b(?:space|star)(?:ship|craft|station)?\b", re.IGNORECASE)
_MEANINGS = {", ".join(words.split()[:4]): kind for kind, (_, words) in KINDS.items() if kind not in ("saloon", "home")}
"""What an unlisted word is compared with. A saloon and a home are near everything, so they have to be named."""
_ROOF = re.compile(r"\b(?:roof|top) of (?:a|the|an)?\s*(?:\w+ )?(?:train|tram|bus)\b", re.IGNORECASE)
"""Out in the open, on the railway."""
_TOWNS = frozenset(("town", "village", "hamlet"))
_SEASIDE = re.compile(r"\b(?:town|village|hamlet)\s+(?:by|beside|near|on|at|overlooking)\s+(?:the |a )?(?:\w+ )?(?:sea|ocean|coast|shore|bay|harbou?r)\b", re.IGNORECASE)
"""Where the street ends in a quay."""
_WITHIN = re.compile(r"\b(?:in|inside|aboard|on|board|within|of|through|shares?|sharing|across|under|at|into|behind|near|off)$")
_PARTS = frozenset(("back", "front", "middle", "edge", "end", "heart", "corner", "bottom"))
"""Of a place: the place itself is where it is."""
_BESIDE = ("by", "beside", "near", "on", "overlooking", "above", "at", "on the edge of", "at the edge of")
_SPACECRAFT = frozenset(listed("freighter shuttle bridge cruiser"))


def place(words: str, *, era: str = "modern", seed: int = 0, season: str = "") -> Place:
    """The place that words describe: "a bustling cyberpunk market" is a market named CYBERPUNK MARKET; its id is made of its name.

    Its season is that of its own words, "an autumn fair", else `season`.
    """
    name = _name(words)
    kind = kind_of(words, era)
    head = _INNER.split(words, maxsplit=1)[0]
    interior = (KINDS[kind][0] or bool(_INSIDE.search(words)) or bool(_terms(head) & INDOORS)) and not _ROOF.search(words)
    return Place(
        id=identifier(name, set()),
        name=name,
        kind=kind,
        interior=interior,
        era=era,
        season=season_of(words) or season,
        seed=chance("place", seed, name.lower()).getrandbits(31),
    )


_RUINED = re.compile(r"\b(?:ruined|destroyed|bombed(?:-out)?|devastated|shattered|burn(?:t|ed)-out|flattened|post-apocalyptic)\b.*\b(?:city|cities|town|village|streets?|quarter|district|metropolis)\b", re.IGNORECASE)


def kind_of(words: str, era: str = "modern") -> str:
    """The nearest set kind: by the place word of the head ("the bridge of the ship" is a bridge), then of the rest, else by meaning."""
    aboard = era == "future" or bool(_SPACE.search(words))
    if _ROOF.search(words):
        return "platform"
    if _SEASIDE.search(words):
        return "harbour"
    if _RUINED.search(words):
        return "ruin"
    head, *rest = _INNER.split(words, maxsplit=1)
    for part in (head, *rest):
        found = _by_word(part, aboard)
        if found:
            return found
    tokens = words_of(words)
    if any(term in CULTURES for term in (*tokens, *(f"{a} {b}" for a, b in zip(tokens, tokens[1:], strict=False)))):
        return "city"
    return _MEANINGS[nearest(" ".join(tokens) or "place", tuple(_MEANINGS))[1]]


def _by_word(part: str, aboard: bool) -> str:
    tokens = words_of(re.sub(r"'s\b", "", part))
    pairs = [f"{a}-{b}" for a, b in zip(tokens, tokens[1:], strict=False)]
    for token in (*reversed(pairs), *reversed(tokens)):
        for form in (token, token.removesuffix("s"), token.removesuffix("es")):
            if form in KINDS and form not in WORDS:
                return form
            if form not in WORDS:
                continue
            if form in _SPACECRAFT and not aboard:
                return "road" if form == "bridge" else "ship"
            return "spaceship-bridge" if form == "ship" and aboard else WORDS[form]
    return ""


def finer(place: Place) -> Place:
    """The place with the finest kind that its name says: a hotel is no hall like others. The last of the name's words counts most."""
    for part in reversed(place.name.lower().split(", ")):
        for word in reversed(words_of(re.sub(r"'s\b", "", _INNER.split(part, maxsplit=1)[0]))):
            if (place.kind, word) in FINER:
                kind, interior = FINER[(place.kind, word)]
                return replace(place, kind=kind, interior=interior)
    return place


def season_of(words: str) -> str:
    """The season that words speak of; empty if they speak of none."""
    here = words_of(words)
    return next((season for season, known in SEASONS.items() if set(here) & set(known.split())), "winter" if {"snowy", "snow-covered", "frozen", "snowbound"} & set(here) else "")


def _terms(words: str) -> set[str]:
    """The words, and each two neighbours as one."""
    tokens = words_of(words)
    return {*tokens, *(f"{a}-{b}" for a, b in zip(tokens, tokens[1:], strict=False))}


def _name(words: str) -> str:
    text = re.split(r"[,;]|\s+(?:overlooking|where|that|which|with|at|during|on the|in)\s+", words.strip())[0]
    text = re.sub(r"^(?:same|very|whole|entire)\s+", "", _ARTICLE.sub("", text), flags=re.IGNORECASE)
    text = re.sub(r"^(?:bustling|crowded|busy|small|big|huge|desolate|quiet|old|tiny|little|large|weathered)\s+(?=\S+\s+\S+)", "", text)
    return sanitised(text).upper() or "SOMEWHERE"


_MADE = re.compile(r"\b(?:build|built|carv|construct|design|invent|paint|draw|repair|restor|mend|buy|bought|sell|sold|steal|stole|own|inherit|win|won|los|lost|launch)(?:e|es|s|ed|ing)?$")
"""Before a vehicle that somebody does something to, and is not in."""
_CARRIED = frozenset(listed("wheelchair pram stroller pushchair rucksack suitcase"))
"""What somebody is in, or has on the back, wherever they are."""


def is_place(phrase: Phrase) -> bool:
    """True for a phrase that names somewhere a scene can be."""
    if phrase.head == "home" and phrase.words[:1].isupper() and phrase.start and not phrase.owner and not phrase.determiner:
        return False  # "follows Mira home"
    if phrase.head in ("room", "space") and phrase.mods[-1:] in (("more",), ("enough",), ("little",), ("much",)):
        return False  # "one more room than it should have"
    if phrase.head in _CARRIED or phrase.gap.endswith(("against", "against the")):
        return False  # "a race against the moon"
    if phrase.head in VEHICLES and _MADE.search(phrase.gap):
        return False  # "builds one last boat"
    if phrase.gap.endswith("like") or (phrase.head == "opera" and phrase.mods[-1:] in (("space",), ("soap",))):
        return False
    if phrase.head in CULTURES and phrase.head not in PEOPLES_SAID and not phrase.determiner and not phrase.mods:
        return True  # "two strangers, one umbrella, tokyo"
    if phrase.head:
        pair = f"{phrase.mods[-1]}-{phrase.head}" if phrase.mods else ""
        if pair in WORDS:
            return True
        if phrase.head in ABOARD:
            return bool(_WITHIN.search(phrase.gap))
        if phrase.head in WORDS or phrase.head in KINDS:
            return phrase.head not in VEHICLES or not phrase.gap.endswith("by") or bool(phrase.name)
        return noun_kind(phrase.head) is Noun.PLACE and bool(
            re.search(r"\b(?:in|at|inside|near|through|across|into|under|outside|behind)$", phrase.gap)
        )
    lower = phrase.name.lower()
    if lower in PEOPLES_SAID:
        return False
    there = bool(re.search(r"\b(?:in|to|from|across|through|near|around|outside)$", phrase.gap))  # "in London", and not London, a girl
    return (any(word in CULTURES for word in (lower, *lower.split())) and (there or lower.split()[0] not in NAMES)) or any(
        word in WORDS for word in lower.split()[-1:]
    )


_FANCY = re.compile(r"\b(?:love|like|hate|adore|collect|draw|paint|miss|photograph|study|studie|fear)s?$|\b(?:dreams? of|obsessed with|afraid of|scared of)$")
"""Before what somebody only thinks of: "a boy who loves trains"."""
_OCCASIONS = (
    (r"\blighthouse[- ]keeper", "a lighthouse"),
    (r"\b(?:whales?|dolphins?|orcas?|porpoises?|narwhals?|walrus(?:es)?|sharks?|octopus|mermaids?|surf(?:ers?|ing|s)?)\b", "the shore"),
    (r"\b(?:boxing|prize) ?(?:match|fight|bout)|\bprizefight", "a boxing ring"),
    (r"\bat the front\b(?! (?:of|door|desk|row))|\b(?:frontline|front line)\b", "the trenches"),
    (r"\bcourt ?room\b|\b(?:on|stands?) trial\b|\bmurder trial\b", "a courtroom"),
    (r"\b(?:football|soccer|rugby|cricket|baseball) (?:match|game)\b", "a stadium"),
    (r"\b(?:concert|recital)\b", "a concert hall"),
    (r"\bspelling bee\b|\bschool play\b", "a school hall"),
    (r"\b(?:horse race|marathon)\b", "a racetrack"),
)
"""What happens in one place, and where, for messages that name no other."""


def where_it_happens(text: str) -> str:
    """The place that an occasion is held at, or that names the kind of film; empty where none is spoken of."""
    if found := _OF_A_PLACE.search(text):
        return f"an {found[1].lower()}" if found[1][0].lower() in "aeiou" else f"a {found[1].lower()}"
    return next((where for pattern, where in _OCCASIONS if re.search(pattern, text, re.IGNORECASE)), "")


_OF_A_PLACE = re.compile(
    r"(?:^|[.,;:!?] |\b(?:an?|the|some) )(?:[\w-]+ ){0,2}?(office|hospital|school|prison|submarine|airport|hotel|restaurant|kitchen|library|theatre|supermarket|factory|museum|bakery|farm|circus|laboratory|newsroom|boarding school|lighthouse|cruise ship)"
    r"[- ](?:comedy|drama|romance|thriller|mystery|musical|farce|horror|story|film|movie|sitcom|series)\b",
    re.IGNORECASE,
)
"""What a kind of film plays in by its own name: "office comedy"."""
_WAITED_FOR = re.compile(r"\b(?:wait|look)(?:s|ed|ing)?(?: \w+)? for$|\b(?:expect|await|miss|meet|catch)(?:s|ed|es|ing)?$")
_STOPS = {
    "train": "a railway platform", "tram": "a tram stop", "bus": "a bus stop", "coach": "a bus stop", "ship": "a harbour", "boat": "a jetty", "ferry": "a jetty",
    "steamer": "a harbour", "plane": "an airport", "aeroplane": "an airport", "airplane": "an airport",
}  # fmt: skip
"""Where one is who waits for it."""


def _stop(phrase: Phrase) -> str:
    """Where a vehicle that somebody waits for would come; empty for any other phrase."""
    return _STOPS.get(phrase.head, "") if phrase.head and not phrase.name and _WAITED_FOR.search(phrase.gap) else ""


_ORBIT = re.compile(r"\b(?:astronauts?|cosmonauts?|orbit\w*|spaceships?|spacecraft|starships?|space)\b", re.IGNORECASE)
"""Where one is whose station is no railway's."""
_GROUNDED = re.compile(r"\b(?:retired|former|ex|old|would-be|aspiring|failed)[- ]+(?:astronauts?|cosmonauts?)\b", re.IGNORECASE)
"""Who is in orbit no more, or not yet."""


_UNSEEN = re.compile(r"(?:please )?(?:never|do not|don't) (?:show|see|enter|leave|go (?:to|into))\b", re.IGNORECASE)
"""What is never to be seen is nowhere to be."""


def read_places(segments: list[Segment], taken: set[tuple[int, int]], named: dict[tuple[int, int], str]) -> list[tuple[int, str]]:
    """(segment, words) of each place, in order, each once. `taken` are phrases that speak of people."""
    found: list[tuple[int, str]] = []
    seen: set[str] = set()
    above = any(_ORBIT.search(_GROUNDED.sub("", segment.text)) for segment in segments)
    for number, segment in enumerate(segments):
        skip = False
        if _UNSEEN.match(segment.text):
            continue
        for at, phrase in enumerate(segment.phrases):
            own = phrase.owner and phrase.head and noun_kind(phrase.head) is Noun.PLACE
            alone = phrase.head in VEHICLES and phrase.gap in ("", ",") and segment.after(at).strip() in (",", ".", "") and not any(each.tag_ in ("VBZ", "VBP", "VBD", "MD") for each in segment.doc)  # "Monday morning, a bus, eleven strangers"
            if skip or ((number, at) in taken and not own) or not (is_place(phrase) or _stop(phrase) or alone) or phrase.determiner == "no":
                skip = False
                continue
            if _FANCY.search(phrase.gap) or segment.doc[phrase.end : phrase.end + 1].text.lower() == "landing":
                continue
            if re.search(r"(?:style of|like|named|called)$|\b(?:turn|convert|chang|transform|mak)\w*\b.*\binto$", phrase.gap):
                continue  # "wants to turn it into a car wash"
            after = segment.after(at).strip().lower()
            following = segment.phrases[at + 1] if at + 1 < len(segment.phrases) else None
            if after == "of" and following is not None and (phrase.head in _PARTS or phrase.head in ("roof", "top") and following.head in ("train", "tram", "bus")):
                continue
            words = _stop(phrase) or phrase.words
            if above and phrase.head == "station" and not phrase.mods and not phrase.name:
                words = "the space station"
            if phrase.head == "home" and phrase.mods and phrase.mods[-1] in VEHICLES:
                words = words.removesuffix(" home")  # "share a car home"
            if following is not None and after in ("of", "in", "on", "near") and following.name and not following.head:
                words = f"{words} {after} {following.words}"  # "a bar in Lagos" is one place
                skip = True
            elif following is not None and after in _BESIDE and not following.name and (water := {following.head, *following.mods} & WATERSIDE) and (KINDS[kind_of(words)][0] or phrase.head in _TOWNS):
                beside = re.search(rf".*?\b(?:{'|'.join(sorted(water))})\b", following.words, re.IGNORECASE)
                words = f"{words} {after} {beside[0] if beside else following.words}"  # and so is "a house by the sea"
                skip = True
            elif phrase.head in ("sea", "ocean") and not phrase.mods and re.search(r"\b(?:by|beside|near|overlooking|facing)$", phrase.gap):
                words = "the seafront"  # who is by the sea is not out on it
            elif at and segment.phrases[at - 1].head in ("roof", "top") and phrase.gap == "of" and phrase.head in ("train", "tram", "bus"):
                words = f"{segment.phrases[at - 1].words} of {words}"
            if (number, at) in named:
                words = f"{words} {named[(number, at)]}"
            key = kind_of(words) + " " + _name(words).split()[-1]
            if key in seen:
                continue
            seen.add(key)
            found.append((number, words))
    return [each for each in found if each[1].lower() not in _FALLEN] or found or _of_their_trade(segments)


def _of_their_trade(segments: list[Segment]) -> list[tuple[int, str]]:
    """Where people are who are called by it, for messages that name no other place: "a submarine crew", "a prison guard"."""
    for number, segment in enumerate(segments):
        for phrase in segment.phrases:
            where = next((mod for mod in phrase.mods if mod in WORDS or mod in VEHICLES), "") if phrase.head and noun_kind(phrase.head) in (Noun.PERSON, Noun.GROUP) else ""
            if where:
                return [(number, f"the {where}")]
    return []


_FALLEN = ("the snow", "snow", "the ice")
"""What is weather wherever the message names a place: "in the park in the snow"."""
