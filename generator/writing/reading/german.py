"""Messages in other languages. German is put into rough English word by word, enough to read it like any message."""

from __future__ import annotations

import re
from functools import lru_cache

from generator.writing.reading.tables import german
from generator.writing.reading.tables.german_nouns import NOUNS
from generator.writing.reading.tables.names import CULTURES, NAMES
from generator.writing.reading.tables.people import PEOPLE

_ENDINGS = ("", "e", "n", "en", "er", "es", "em", "s", "ern", "innen")
_VERB_ENDINGS = ("t", "et", "en", "e", "st", "n", "")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|\d+|\s+|[^\w\s]")


_UMLAUT = re.compile(r"[äöüß]")
"""A letter that no English word has; a name in an English message is outnumbered."""


_SHARED = frozenset(["a", "as", "i", "me", "no", "do", "on", "or", "in", "is", "an", "to", "so", "at", "am", "he", "we", "us", "up", "son", "men", "die", "plus", "pour"])
"""Small words of other languages that are also English: they tell nothing."""


def language(text: str) -> str:
    """The language that most of the small words are of; English where nothing tells."""
    tokens = re.findall(r"[^\W\d_]+", text.lower())
    counts = {
        "English": sum(word in german.ENGLISH for word in tokens),
        "German": sum(word in german.SMALL and word not in german.BOTH or bool(_UMLAUT.search(word)) for word in tokens),
    }
    counts |= {name: sum(word in words and word not in _SHARED for word in tokens) for name, words in german.OTHERS.items()}
    best = max(counts, key=lambda name: (counts[name], name == "English", name))
    needed = max(1, len(tokens) // 8)
    return best if counts[best] > counts["English"] and counts[best] >= needed else "English"


_MANY = rf"\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|both|several) (?:(?:old|young|small|little|big|good|bad|new) )?({'|'.join(sorted(PEOPLE, key=lambda each: (-len(each), each)))})\b(?!s)"
"""Whom a number counts and whose German plural was read as one."""


def _plural(found: re.Match[str]) -> str:
    return f"{found[0][:-1]}ies" if found[0].endswith("y") and found[0][-2] not in "aeiou" else found[0] if found[0].endswith("s") else f"{found[0][:-3]}men" if re.search(r"\b(?:wo)?man$", found[0]) else f"{found[0]}ren" if found[0].endswith("child") else f"{found[0]}s"


def english(text: str) -> tuple[str, bool]:
    """The message in English, and whether it was in another language. Only German is translated; of others names stay."""
    spoken = language(text)
    if spoken != "German":
        return text, spoken != "English"
    said = "\n".join(_line(line) for line in text.split("\n"))
    said = re.sub(r"\b(his|my) ((?:late |old |young |first |former )?)woman\b", r"\1 \2wife", re.sub(r"\bher ((?:late |old |first |former )?)man\b", r"her \1husband", said))
    said = re.sub(r"\b(has|have) fear (?:from|of)\b", lambda found: f"{'is' if found[1] == 'has' else 'are'} afraid of", said)
    said = re.sub(r" (?:from|at|about)(?=[.!?,]|$)", "", said)  # what a verb of two parts leaves at the end: "rauben eine Bank aus"
    said = re.sub(_MANY, _plural, said)
    for each in unread(text):
        said = re.sub(rf"\b{each}\b", each.lower(), said)  # a noun that is not understood is nobody's name
    return re.sub(r"\bit was (?:einmal|once)\b", "once upon a time there was", said), True


def unread(text: str) -> tuple[str, ...]:
    """The words of a German message that were not understood, names left out."""
    if language(text) != "German":
        return ()
    found = []
    for token in re.findall(r"[^\W\d_]{3,}", text):
        name = token[0].isupper() and (token.lower() in NAMES or token.lower() in CULTURES)
        if _word(token, first=False) == token and not name and not (token[0].isupper() and _beside_noun(text, token)):
            found.append(token)
    return tuple(dict.fromkeys(found))


def _beside_noun(text: str, token: str) -> bool:
    """Whether an unknown word with a capital is somebody's name: it follows a noun ("die Füchsin Liv") or stands without an article."""
    before = re.search(rf"([^\W\d_]+)\W+{re.escape(token)}\b", text)
    return before is None or (before[1][0].isupper() and bool(_noun(before[1].lower()))) or _names(before[1])


_JOINED = frozenset(["im", "am", "zum", "zur", "ins", "ans", "vom", "beim"])


def _names(before: str) -> bool:
    """Whether a name may stand behind a word of small letters: not behind an article or what goes with one, "ein alter Fährmann"."""
    word = before.lower()
    return word in _PREPOSITIONS or word not in _DETERMINERS | _JOINED and not re.search(r"(?:er|en|es|em)$", word) or word in ("oder", "aber")


_DETERMINERS = frozenset(["der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "mein", "meine", "meinen", "meinem", "sein", "seine", "seinen", "seinem", "ihr", "ihre", "ihren", "ihrem", "kein", "keine", "keinen"])
_GENITIVES = ("des", "eines", "ihrer", "seiner", "meiner", "der", "einer")
_PREPOSITIONS = frozenset(["in", "im", "ins", "am", "an", "auf", "aus", "bei", "beim", "mit", "ohne", "von", "vom", "vor", "zu", "zum", "zur", "für", "gegen", "über", "unter", "durch", "um", "nach", "seit", "während", "hinter", "neben", "zwischen", "bis", "entlang", "trotz", "wegen"])
_MODALS = frozenset(["kann", "können", "darf", "dürfen", "muss", "müssen", "soll", "sollen", "will", "wollen", "mag", "möchte"])
_FINITE = _MODALS | frozenset(["ist", "sind", "hat", "haben", "wird", "werden", "war", "waren", "hatte", "wurde", "wurden"])
_SUBORDINATE = frozenset(["weil", "dass", "wenn", "ob", "obwohl", "bevor", "nachdem", "während", "bis", "als", "wo", "damit", "sobald"])
_FIRST = frozenset(["dann", "dort", "hier", "plötzlich", "heute", "jetzt", "einst", "jede", "jeden", "jedes", "eines", "nachts", "abends", "morgens", "endlich", "heimlich"])
"""What a sentence may begin with that is not its subject."""
_PERSONS = frozenset(["er", "sie", "es", "wir", "ich", "du", "niemand", "jemand", "keiner", "man", "alle", "beide"])
_OWN = {
    "wartet": ("auf", ""), "warten": ("auf", ""), "streiten": ("um", "about"), "streitet": ("um", "about"), "bittet": ("um", "for"), "denkt": ("an", "of"),
    "träumt": ("von", ""), "erzählt": ("von", "of"), "sucht": ("nach", ""), "suchen": ("nach", ""), "verliebt": ("in", "with"), "verlieben": ("in", "with"),
}
"""Verbs that bring a preposition of their own, and what it is in English where the verb's English does not have it yet."""
_LATE = frozenset(["allein", "alleine", "zusammen", "gemeinsam", "heimlich", "endlich"])


_PLURAL = re.compile(r"\b(?:zwei|drei|vier|fünf|beide|Brüder|Schwestern|Kinder|Geschwister|Zwillinge|Freunde|Freundinnen|Eltern|Leute|sie (?:sind|haben|suchen|finden|wollen|müssen))\b")


def _line(line: str) -> str:
    clauses = [part for each in re.split(r"(?<=[,.;:!?])\s+", line) for part in _halves(each)]
    return " ".join(_clause(clause, index > 0 and clauses[index - 1].endswith(",")) for index, clause in enumerate(clauses))


def _halves(clause: str) -> list[str]:
    """A clause cut before an "und" after which somebody else does something else."""
    for found in re.finditer(r"\s+(?=(?:und|aber|oder|doch)\s)", clause):
        after = _WORD.findall(clause[found.end() :])
        words = [each for each in after if each[0].isalpha()][1:6]
        verb = next((at for at, each in enumerate(words) if _finite(each)), 0)
        if verb and (words[0].lower() in _PERSONS or words[0].lower() in _DETERMINERS or words[0][0].isupper()) and any(_finite(each) for each in _WORD.findall(clause[: found.start()])):
            return [clause[: found.start()], *_halves(clause[found.end() :])]
    return [clause]


def _finite(token: str) -> bool:
    lower = token.lower()
    return token[0].islower() and (lower in _FINITE or (lower not in german.SMALL and bool(_verb(lower)) and (lower in _OWN or not _describing(lower))))


def _clause(clause: str, after_comma: bool) -> str:
    tokens = [token for token in _WORD.findall(clause) if not token.isspace()]
    stop = [tokens.pop()] if tokens and not tokens[-1][0].isalnum() else []
    joint = [tokens.pop(0)] if tokens and tokens[0].lower() in ("und", "aber", "oder", "doch") and len(tokens) > 3 else []
    said = _ordered(tokens, after_comma)
    if _PLURAL.search(clause):  # "ihr" is "their" where several are spoken of
        said = [re.sub(r"\bher\b", "their", each) for each in said]
    return _join([*_words(joint), *said, *stop])


def _ordered(tokens: list[str], after_comma: bool) -> list[str]:
    """The words in English and in English order."""
    if len(tokens) < 3:
        return _words(tokens)
    first, last = tokens[0].lower(), tokens[-1]
    relative = after_comma and first in ("der", "die", "das", "den", "dem", "dessen", "deren") and (_finite(last) or last.lower() in _FINITE)
    if relative or (first in _SUBORDINATE and (_finite(last) or last.lower() in _FINITE)):
        verbs = [tokens.pop()]
        if verbs[0].lower() in _FINITE and len(tokens) > 1 and _verb(tokens[-1].lower()):
            verbs.append(tokens.pop())
        if relative and first not in ("den", "dem", "dessen", "deren"):
            return ["who", *_predicate(verbs, tokens[1:])]
        subject, rest = _subject(tokens[1:])
        lead = ["whom"] if first in ("den", "dem") else ["whose"] if relative else _words([tokens[0]])
        return [*lead, *_words(subject), *_predicate(verbs, rest)]
    at = next((index for index, token in enumerate(tokens) if (index or after_comma) and _finite(token)), -1)
    if at < 0:
        return _words(tokens)
    before, verb, rest = tokens[:at], tokens[at], tokens[at + 1 :]
    if before and (before[0].lower() in _PREPOSITIONS or before[0].lower() in _FIRST):
        rest = rest[1:] if rest[:1] and rest[0].lower() == "sich" else rest
        subject, rest = _subject(rest)
        if subject:
            return [*_words(subject), *_predicate([verb], rest), *_words(before)]
    return [*_words(before), *_predicate([verb], rest)]


def _subject(tokens: list[str]) -> tuple[list[str], list[str]]:
    """The first noun phrase, and what comes after it."""
    if tokens and tokens[0].lower() in _PERSONS:
        return tokens[:1], tokens[1:]
    at = 0
    while at < len(tokens) and tokens[at][0].islower() and (tokens[at].lower() in _DETERMINERS or _describing(tokens[at].lower()) or tokens[at].lower() in german.SMALL and tokens[at].lower() not in _PREPOSITIONS):
        at += 1
    end = at
    while end < len(tokens) and tokens[end][0].isupper():
        end += 1
    return (tokens[:end], tokens[end:]) if end > at else ([], tokens)


def _predicate(verbs: list[str], rest: list[str]) -> list[str]:
    """Verb, what it is done to, then where and how: an infinitive from the end of the clause goes to its modal verb."""
    head = verbs[0].lower()
    rest = [each for each in rest if each.lower() != "sich"]
    late = [each for each in rest if each.lower() in _LATE]
    rest = [each for each in rest if each.lower() not in _LATE]
    own, its = _OWN.get(head, ("", ""))
    if own and own in [each.lower() for each in rest]:
        at = [each.lower() for each in rest].index(own)
        rest[at : at + 1] = [f"={its}"] if its else []
    never = ""
    for at, each in enumerate(rest):
        if each.lower() == "nicht":
            never = "no longer" if rest[at + 1 : at + 2] == ["mehr"] else "not"
            del rest[at : at + (2 if never == "no longer" else 1)]
            break
    done = german.SMALL.get(head) if head in _FINITE else _verb(head)
    said = [done or verbs[0]]
    if never:
        said = [*said, never] if head in _FINITE else ["does not" if never == "not" else "no longer", said[0]]
    inner = verbs[1] if len(verbs) > 1 else rest.pop() if head in _MODALS and rest and _verb(rest[-1].lower()) and rest[-1][0].islower() else ""
    said += [_verb(inner.lower())] if inner else []
    things, places, at = [], [], 0
    while at < len(rest):
        if rest[at].lower() in _PREPOSITIONS:
            phrase, left = _subject(rest[at + 1 :])
            end = len(rest) - len(left) if phrase else at + 1
            if end < len(rest) and rest[end].lower() in _GENITIVES:
                more, left = _subject(rest[end:])
                end = len(rest) - len(left) if more else end
            places += rest[at:end]
            at = end
        else:
            things.append(rest[at])
            at += 1
    return [*said, *_words(things), *_words(places), *_words(late)]


def _words(tokens: list[str]) -> list[str]:
    said = []
    for index, token in enumerate(tokens):
        word = _word(token, first=index == 0)
        owned = index and token.lower() in ("ihrer", "seiner", "meiner", "der", "ihres", "seines", "meines", "unseres") and tokens[index - 1][0].isupper() and len(tokens) > index + 1
        said += [f"of {word}" if owned else word] if word else []
    return said


def _join(words: list[str]) -> str:
    text = " ".join(words)
    text = re.sub(r"(\d+) year-old", r"\1-year-old", re.sub(r"\s+([,.;:!?])", r"\1", text))
    text = re.sub(r"\bthe (?=Mars\b|Rome\b|Vienna\b)", "", text)
    return re.sub(r"\ba (?=[aeiou])", "an ", re.sub(r"(\d+) - year-old", r"\1-year-old", text))


def _word(token: str, *, first: bool) -> str:
    if not token[0].isalpha():
        return token.removeprefix("=")
    lower = token.lower()
    if lower in german.SMALL:
        return german.SMALL[lower]
    if token[0].isupper():
        return _noun(lower) or (_describing(lower) if first else "") or token
    return _describing(lower) or _verb(lower) or _noun(lower) or token


@lru_cache(maxsize=4_096)
def _noun(lower: str) -> str:
    """A noun in any form: plain, inflected, feminine in -in, or compound."""
    plain = _known(lower)
    if plain:
        return f"female {plain}" if lower.endswith("in") and lower.removesuffix("in") in NOUNS and plain not in _WOMEN else plain
    for ending in ("innen", "in"):
        male = lower.removesuffix(ending)
        if male != lower and len(male) > 2:
            root = next(
                (
                    NOUNS[form]
                    for form in (male, male + "e", _without_umlaut(male), _without_umlaut(male) + "e")
                    if form in NOUNS
                ),
                "",
            )
            if root:
                return f"female {root}"
    for cut in range(len(lower) - 3, 2, -1):
        first, last = lower[:cut], lower[cut:]
        front = _known(first) or (_known(first[:-1]) if first[-1] in "sn" else "")
        back = _known(last) or _feminine(last)
        if front and back:
            return f"{front} {back}"
    return ""


_WOMEN = frozenset(["queen", "princess", "countess", "nun", "witch", "heiress", "granddaughter"])
"""Nouns that say by themselves that it is a woman."""


def _known(lower: str) -> str:
    for ending in _ENDINGS:
        stem = lower.removesuffix(ending) if ending else lower
        if (ending == "" or stem != lower) and len(stem) > 2:
            for form in (stem, _without_umlaut(stem)):
                if form in NOUNS:
                    return NOUNS[form]
    return ""


def _feminine(lower: str) -> str:
    male = lower.removesuffix("in")
    return NOUNS.get(male, "") if male != lower else ""


def _without_umlaut(word: str) -> str:
    return word.replace("äu", "au").replace("ä", "a").replace("ö", "o").replace("ü", "u")


def _describing(lower: str) -> str:
    for ending in ("", "e", "er", "es", "en", "em", "ere", "eren", "erer"):
        stem = lower.removesuffix(ending) if ending else lower
        if (ending == "" or stem != lower) and stem in german.DESCRIBING:
            return german.DESCRIBING[stem]
    return ""


def _verb(word: str) -> str:
    lower = word.lower()
    for ending in _VERB_ENDINGS:
        stem = lower.removesuffix(ending) if ending else lower
        if (ending == "" or stem != lower) and stem in german.VERBS:
            found = german.VERBS[stem]
            return found if ending in ("en", "n") else _third(found)
    return ""


def _third(verb: str) -> str:
    """The third person: "searches for" of "search for"."""
    head, _, rest = verb.partition(" ")
    if head.endswith(("s", "sh", "ch", "x", "o")):
        head += "es"
    elif head.endswith("y") and head[-2] not in "aeiou":
        head = head[:-1] + "ies"
    else:
        head += "s"
    return f"{head} {rest}".strip()
