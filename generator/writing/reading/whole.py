"""The film as a whole: genre, tone, look, era, hour, weather, season, audience, length."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.film import Audience, Hour, LightSource, Weather, light_said, lit_alone
from generator.writing.reading.genre import genre as genre_of
from generator.writing.reading.nouns import is_person
from generator.writing.reading.phrases import Segment
from generator.writing.reading.tables import film, wardrobe
from generator.writing.reading.tables.people import NUMBERS
from generator.writing.reading.terms import first, scores_of, terms

_STYLE = re.compile(
    r"(?:\bstyle of|\bin the vein of|\binspired by|\bmanner of|\bhomage to|\blike|\bà la|\ba la|\bmeets|\bcross between|\bspirit of"
    r"|\bworld of|\bthink)\s+(?:an?\s+|the\s+|classic\s+)?$",
    re.IGNORECASE,
)
_LOOKS = re.compile(
    r"(?:\b[\w-]+\s+){0,2}\b(?:"
    + "|".join(
        sorted(
            {*wardrobe.HAIR_NOUNS, *wardrobe.OUTFITS, *wardrobe.HATS, *wardrobe.ACCENTS, *wardrobe.FACIAL_HAIR, "eyes", "skin", "patch"}
            - {"crown", "uniform", "vest", "duster", "habit", "bow", "shorts", "belt"},
            key=lambda word: (-len(word), word),
        )
    )
    + r")\b",
    re.IGNORECASE,
)
"""Somebody's looks: "dark skin" does not make a dark film."""
_ONLY_SAID = re.compile(
    r"\b(?:(?:afraid|scared|frightened|terrified|fond|tired|dreams?) of|fears?|hates?|loves?) (?:the )?(?:dark|night|rain|storms?|thunder|lightning|fog|snow|winter|summer)\b"
    r"|\b(?:afraid|scared|frightened|terrified) of (?:the |an? )?\w+"
    r"|\b(?:bottled|canned|fake|artificial|paper|plastic) (?:rain|snow|fog|wind|sunshine)\b"
    r"|(?<!during )(?<!in )\b(?:an?|the|its|her|his|their|first|last|one|next|every|each|that|working|whole|long|single) (?:first |last |whole )?day\b(?!time)|\bday (?:off|in the life|job|trip)\b",
    re.IGNORECASE,
)
"""What is only spoken of: who is afraid of the dark is in no dark film, and "the day a swan got on" is no noon."""
_SEASON_OF = {
    **dict.fromkeys(("december", "january", "february"), "winter"),
    **dict.fromkeys(("march", "april", "may"), "spring"),
    **dict.fromkeys(("june", "july", "august"), "summer"),
    **dict.fromkeys(("september", "october", "november"), "autumn"),
}
_MONTH = re.compile(rf"\b(?:[Ii]n|[Ee]arly|[Ll]ate|[Mm]id|\d\w* of|\d(?:st|nd|rd|th)|[Oo]ne|[Aa] cold|[Aa] hot)[ -]({'|'.join(each.title() for each in _SEASON_OF)})\b")
"""Only behind such words: April and August are also people."""
_COMMON = frozenset(
    (
        "alien",
        "dune",
        "frozen",
        "arrival",
        "gladiator",
        "psycho",
        "vertigo",
        "marvel",
        "lynch",
        "firefly",
        "fargo",
        "the thing",
        "high noon",
        "true grit",
        "knives out",
        "film noir",
    )
)
"""Works whose names are also plain words: without capitals they do not count."""
_NO_TONE = re.compile(r"\b(?:nothing|not(?: too)?|without|no|never)\s+(?:too |very |at all |anything )?\w+", re.IGNORECASE)
"""Which tone is not wanted: "nothing scary"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    genre: str
    tone: str
    look: str
    era: str
    hour: Hour | None
    weather: Weather | None
    light: LightSource | None
    lit_alone: bool
    """Whether nothing else is to give light in the whole film."""
    season: str
    audience: Audience
    silence: str
    """The words that ask for a film without dialogue, or nothing."""
    work: str
    """The work, style or director that was named."""


def read_whole(text: str, segments: list[Segment], scene_numbers: set[int], wanted: Audience | None = None) -> Whole:
    """`wanted` is the audience where it is known already; `scene_numbers` are segments that speak of one scene only: their hour and weather are not the film's."""
    work, (work_genre, work_era, work_look, work_tone) = _work(text)
    rest = re.sub(re.escape(work), " ", text, flags=re.IGNORECASE) if work else text
    rest = _ONLY_SAID.sub(" ", _LOOKS.sub(" ", rest))
    tokens = terms(rest)
    audience = wanted or _audience(rest, tokens)
    genre, genre_said = genre_of(rest, tokens, work_genre, audience)
    tones = scores_of(terms(_NO_TONE.sub(" ", rest)), film.TONES)
    tone = (
        ", ".join(sorted((each for each in tones if tones[each]), key=lambda each: (-tones[each], list(film.TONES).index(each)))[:3])
        or work_tone
    )
    global_text = " . ".join(segment.text for number, segment in enumerate(segments) if number not in scene_numbers)
    here = terms(_ONLY_SAID.sub(" ", global_text))
    plain = re.sub(
        r"(?<!the )\b(?:(?:her|his|their|my)\s+(?:early|mid|late)?[- ]?|(?:early|mid|late)[- ])(?:\w+ties|\d0s)\b", " ", rest, flags=re.IGNORECASE
    )
    era = (
        _era(plain, segments, terms(plain))
        or work_era
        or {"western": "western", "noir": "1940s", "space opera": "future", "fairy tale": "fairytale", "fantasy": "medieval"}.get(
            genre if genre_said and not (genre == "fantasy" and _NOW & set(tokens)) else "", "modern"
        )
    )
    look = _look(tokens, genre, era, audience, work_look, rest)
    hour, weather = first(here, film.HOURS), first(here, film.WEATHERS)
    if re.search(r"\b(?:before|until|till)\s+(?:the\s+)?(?:dawn|sunrise|daybreak|morning)\b|\bafter dark\b", global_text.lower()):
        hour = "night"
    month = _MONTH.search(global_text)
    season = first(here, film.SEASONS) or (_SEASON_OF[month[1].lower()] if month else "")
    if (
        season == "autumn"
        and "fall" in here
        and "autumn" not in here
        and not re.search(r"\bin (?:the )?fall\b|\bfall (?:colou?rs|leaves)\b", global_text.lower())
    ):
        season = first([each for each in here if each != "fall"], film.SEASONS) or ""
    if weather is None and season == "winter" and "winter-forest" in here:
        weather = "snow"
    return Whole(
        genre=genre,
        tone=tone,
        look=look,
        era=era,
        hour=Hour(hour) if hour else None,
        weather=Weather(weather) if weather else None,
        light=light_said(global_text),
        lit_alone=any(lit_alone(segment.text) for number, segment in enumerate(segments) if number not in scene_numbers),
        season=season,
        audience=audience,
        silence=_silence(text),
        work=work,
    )


def _work(text: str) -> tuple[str, tuple[str, str, str, str]]:
    """The named work whose style is asked for. Without a word such as "like", only a name of several capitals counts."""
    for name in sorted(film.WORKS, key=lambda each: (-len(each), each)):
        for found in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE):
            before, after = text[: found.start()], text[found.end() :]
            written = found[0]
            capitals = all(word[0].isupper() for word in written.split() if word.lower() not in ("the", "of", "and", "del"))
            cue = bool(_STYLE.search(before)) or bool(
                re.match(r"[- ]?(?:style|esque|like|inspired|vibes?)\b|'s style", after, re.IGNORECASE)
            )
            director = film.WORKS[name][1] == "" and len(name) > 5
            if (cue and (capitals or name not in _COMMON)) or (
                capitals and (len(name.split()) > 1 or director) and before.strip()[-1:] not in (".", "")
            ):
                return written, film.WORKS[name]
    return "", ("", "", "", "")


_LONG_AGO = re.compile(r"\b(?:old|feudal|imperial|ancient|edo|joseon|ming) (?:japan|kyoto|edo|china|korea|period|dynasty|era)\b", re.IGNORECASE)
"""Far eastern countries before they were modern."""


_NOW = frozenset(["subway", "metro", "phone", "phones", "smartphone", "car", "cars", "van", "truck", "airport", "supermarket", "laptop", "internet", "motorway", "highway", "skyscraper", "television", "bus", "taxi", "hospital", "email", "app", "police"])
"""What no old time had: a dragon in the subway is a dragon of today."""


def _era(text: str, segments: list[Segment], tokens: list[str]) -> str:
    year = _year(segments)
    if year:
        return _era_of(year)
    if _LONG_AGO.search(text):
        return "medieval"
    scores = scores_of(tokens, film.ERAS)
    best = max(film.ERAS, key=lambda name: (scores[name], -list(film.ERAS).index(name)))
    return "" if best == "fairytale" and _NOW & set(tokens) else best if scores[best] else ""


def _year(segments: list[Segment]) -> int:
    """The year in which the film plays: one that is not the date of something told about in a relative clause."""
    told = 0
    for segment in segments:
        for token in segment.doc:
            found = re.fullmatch(r"(\d{4})s?", token.text)
            if not found or not 1000 <= int(found[1]) <= 2999:
                continue
            last = token.i + 1 >= len(segment.doc) or segment.doc[token.i + 1].text in (".", ",")
            if token.i and segment.doc[token.i - 1].text == "," and last and not token.text.endswith("s"):
                return int(found[1])  # "a night train to Trieste, 1936."
            if any(each.dep_ in ("relcl", "acl", "advcl") for each in token.ancestors) or token.head.tag_ == "VBD":
                of = next((each.head for each in token.ancestors if each.dep_ == "relcl"), None)
                if of is not None and (of.ent_type_ == "PERSON" or of.text[0].isupper() or is_person(of.lemma_.lower())):
                    told = told or int(found[1])  # "my grandparents, who met in 1958"
                continue
            if any(
                each.lower_ in ("from", "of")
                and each.head.pos_ in ("NOUN", "PROPN", "VERB")
                and each.head.i < each.i
                and each.head.lower_ not in ("summer", "winter", "spring", "autumn", "fall", "night")
                for each in token.ancestors
            ):
                continue  # "a letter from 1920"
            if (
                token.i + 1 < len(segment.doc)
                and segment.doc[token.i + 1].pos_ == "NOUN"
                and not token.text.endswith("s")
                and segment.doc[token.i + 1].text.lower() in ("seconds", "minutes", "people", "soldiers", "men", "miles", "years")
            ):
                continue
            return int(found[1])
    return told


def _era_of(year: int) -> str:
    for last, era in (
        (499, "ancient"),
        (1699, "medieval"),
        (1869, "victorian"),
        (1919, "victorian"),
        (1939, "1930s"),
        (1965, "1940s"),
        (1995, "1980s"),
        (2034, "modern"),
    ):
        if year <= last:
            return era
    return "future"


def _look(tokens: list[str], genre: str, era: str, audience: Audience, of_work: str, text: str) -> str:
    said = scores_of(tokens, film.LOOKS)
    if re.search(r"black[- ]and[- ]white", text.lower()):
        return "black-and-white-noir"
    if of_work:
        return of_work
    if "cyberpunk" in tokens or "neon" in tokens:
        return "neon-noir"
    best = max(film.LOOKS, key=lambda name: (said[name], -list(film.LOOKS).index(name)))
    if said[best]:
        return best
    if audience is Audience.CHILDREN:
        return "pastel-children"
    if era == "1980s" and genre in ("horror", "science fiction", "mystery"):
        return "eighties-supernatural"
    return film.LOOK_OF_GENRE.get(genre, "gritty-realist")


def _audience(text: str, tokens: list[str]) -> Audience:
    found = re.search(
        r"\b(?:for|aged?|ages)\s+(?:my\s+)?(?:\w+\s+){0,3}?(?:aged?|ages|of|who (?:are|is))?\s*(\d{1,2})\b(?!\s*(?:minutes?|seconds?"
        r"|min|sec|hours?))",
        text.lower(),
    )
    if (
        found
        and re.search(
            r"\b(?:child|children|kid|kids|daughter|son|aged|ages|year-?olds?|years? old)\b",
            found[0] + text.lower()[found.end() : found.end() + 12],
        )
        and re.search(r"\bfor\b", found[0])
    ):
        age = int(found[1])
        return Audience.CHILDREN if age <= 9 else Audience.FAMILY if age <= 12 else Audience.TEEN if age < 18 else Audience.ADULT
    for name, words in film.AUDIENCES.items():
        for word in words.split():
            if re.search(
                rf"\b(?:for|suitable for|aimed at)\s+(?:my\s+|young\s+|the\s+|little\s+|small\s+|whole\s+)*{word.replace('-', '[- ]')}\b",
                text.lower(),
            ) or ("-" in word and word in tokens and word not in ("whole-family",)):
                return Audience(name)
    return Audience.CHILDREN if "children's" in tokens or "bedtime-story" in tokens else Audience.TEEN


def _silence(text: str) -> str:
    """The words that ask for a film without words; empty if none do."""
    found = re.search(
        r"\b(?:no|without(?: any)?|zero|not a (?:single )?(?:word|line) of)\s+(?:dialogues?|words|speech|talking|speaking|spoken"
        r"|voices?|lines)\b|\b(?:wordless|silent (?:film|movie|comedy|short|picture)|dialogue-free|nobody (?:speaks|talks)(?! (?:until|till|before|except|about|of|to))|no one "
        r"(?:speaks|talks)(?! (?:until|till|before|except|about|of|to))|only music"
        r"|music only|just music)\b",
        text,
        re.IGNORECASE,
    )
    return found[0] if found else ""


def seconds_said(text: str) -> int:
    """The length that the message itself asks for; 0 if it asks for none."""
    number = r"(\d+(?:\.\d+)?|half an?|an?|" + "|".join(sorted((each for each in NUMBERS if len(each) > 2), key=len, reverse=True)) + r")"
    found = re.search(
        rf"\b{number}[- ]?(hours?|hrs?|minutes?|mins?|seconds?|secs?)\b(?!\s+(?:ago|later|before|after|to|left|of (?:silence|fame)|until))",
        text.lower(),
    )
    if not found:
        return 90 * 60 if re.search(r"\b(?:feature film|feature-length|full-length)\b", text.lower()) else 0
    if re.search(r"\b(?:within|every|in|after|for|last|next|has|only)\s+(?:the\s+)?$", text.lower()[: found.start()]) and not re.search(
        r"\b(?:film|movie|long|episode)\b", text.lower()[found.start() : found.end() + 20]
    ):
        return 0
    word = found[1]
    value = 0.5 if word.startswith("half") else float(word) if word[0].isdigit() else float(NUMBERS.get(word, 1))
    unit = {"h": 3600, "m": 60, "s": 1}[found[2][0]]
    return int(value * unit)
