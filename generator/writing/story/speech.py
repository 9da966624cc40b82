"""Speech: the habits of grammar by which people differ: who leaves out the subject, who joins everything with "and", who says "ain't"."""

from __future__ import annotations

import re
from collections.abc import Callable

from generator.writing.story import words

_SENTENCE = re.compile(r"(?<=[.!?]) (?=[A-Z])")
Rules = tuple[tuple[re.Pattern[str], str], ...]


def _rules(*pairs: tuple[str, str]) -> Rules:
    return tuple((re.compile(pattern), said) for pattern, said in pairs)


_CLIPPED = _rules(
    (r"^I(?:'ve| have)? never (?=\w+ \w)", "Never "),
    (r"^I (don't (?=know|think|like|want|mind|need|remember|see)|(?:can't|won't|didn't|thought|only|wanted|had|was|knew|heard|told|went|came) (?=\w))", r"\1"),
    (r"^(?:It|That)'s (?=(?:an?|the|only|not|my|your|all|just|been|too|no|never|still|in|on)\b)", ""),
    (r"^There(?:'s| was| are| were) (?=(?:an?|no|only|one|two|three|nothing|nobody|somebody)\b)", ""),
    (r"^I'm (?=(?:not|only|going|looking|still|just)\b)", ""),
    (r"^I've (?=(?:been|got|had|seen|heard|come|told|only|kept|always)\b)", ""),
)
_ASKS = _rules(
    (r"^Do you (?=(?:want|know|think|remember|mean|see|hear|like|ever|believe)\b)", ""),
    (r"^Have you (?=got\b)", ""), (r"^Are you (?=\w+ing\b|sure\b|all right\b|afraid\b|hungry\b)", "You "), (r"^Is (?=(?:that|this) )", ""),
)
_DRAWLED = _rules(
    (r"\b([Ii])t's not\b", r"\1t ain't"), (r"\bI'm not\b", "I ain't"), (r"\b(?:is|are|has|have)n't\b(?! (?:I|you|he|she|it|we|they)\b)", "ain't"),
    (r"\b(it|he|she|that) doesn't\b", r"\1 don't"), (r"\bThere's (?=no\b)", "There ain't "), (r"(?<!the )(?<!this )(?<!that )\bvery (?=[a-z])", "mighty "), (r"\bI (?:think|suppose|guess)\b", "I reckon"),
)
_SLANG = _rules(
    (r"\bgoing to (?=(?:be|do|say|go|come|get|take|tell|ask|have|see|die|need|want|stay|leave|put|keep|stand|hear|look|make|find)\b)", "gonna "),
    (r"\b(I|we|We|you|You) (?:have|'ve got) to (?=[a-z])", r"\1 gotta "), (r"\b(I|we|We|you|You)'ve got to (?=[a-z])", r"\1 gotta "),
    (r"\b([Ww])ant to (?=[a-z])", r"\1anna "), (r"(?<!the )(?<!this )(?<!that )\bvery (?=[a-z])", "really "), (r"^Are you\b", "You"), (r"\b([Bb])ecause (?=[a-z])", r"\1ecause, like, "),
)
_GRAND = _rules(
    (r"\bI think\b", "I believe"), (r"\bI thought\b(?! of)", "I had supposed"), (r"\b([Ww])ant to (?=[a-z])", r"\1ish to "), (r"\b(I|you|You|we|We|they|They) have to (?=[a-z])", r"\1 must "),
    (r"\b([Ss])omebody\b", r"\1omeone"), (r"\b([Nn])obody\b", r"\1o one"), (r"\b([Aa]) very (?=[a-z])", r"\1 most "), (r"(?<!the )(?<!this )(?<!that )\bvery (?=(?!same|well|best|first|last)[a-z])", "exceedingly "), (r"\ba lot of\b", "a great deal of"), (r"\bneed (?=(?:a|the|my|your)\b)", "require "),
    (r"^Look at\b", "Kindly look at"), (r"^Tell me\b", "Do tell me"), (r"^Give me\b", "Be so good as to give me"), (r"\b([Mm])aybe\b", r"\1ost conceivably"),
)
_CHILDISH = _rules((r"(?<!the )(?<!this )(?<!that )\bvery (?=[a-z])", "really, really "), (r"\bsomebody\b", "someone"), (r"\b([Pp])eople\b(?! are)", r"\1eople and everyone"))
_DENIED = re.compile(r"n't\b|\b(?:not|no|never|nobody|nothing)\b", re.IGNORECASE)
_JOINED = re.compile(r"((?:I|You|It|They|We|He|She|There|That|This|Nobody|Somebody|Everybody|My|Your|The)\b[^.!?\"]* [^.!?\"]*\w)\. ((?:It|That|They|There|He|She|You|We|I|Nobody|Somebody|Everybody|And|But)\b[^.!?\"]*\.)")


def clipped(text: str) -> str:
    """Without whatever the other can supply: "Not tired." "Want some?" """
    return _each(text, lambda said: _opened(said, _ASKS if said.endswith("?") else _CLIPPED))


def drawled(text: str) -> str:
    return _each(text, lambda said: words.capital(_through(said, _DRAWLED)))


def slangy(text: str) -> str:
    return _each(text, lambda said: words.capital(_through(said, _SLANG)))


def grand(text: str) -> str:
    return _each(text, lambda said: words.capital(_through(said, _GRAND)))


def childish(text: str) -> str:
    return _each(text, lambda said: words.capital(_through(said, _CHILDISH)))


def joined(text: str) -> str:
    """Two sentences in one breath: "I saw it, and it was blue." """
    found = _JOINED.search(text)
    if not found or len(found[0].split()) > 16 or _DENIED.search(found[1]):  # "no, it isn't; it is" is no "and"
        return text
    first, second = found[1], found[2]
    word = second.split()[0]
    if word in ("And", "But"):
        second = second[0].lower() + second[1:]
        return f"{text[: found.start()]}{first}, {second}{text[found.end() :]}"
    second = second if word.split("'")[0] == "I" else second[0].lower() + second[1:]
    return f"{text[: found.start()]}{first}, and {second}{text[found.end() :]}"


HABITS: dict[str, Callable[[str], str]] = {"clipped": clipped, "drawled": drawled, "slangy": slangy, "grand": grand, "childish": childish, "joined": joined}


def _each(text: str, change: Callable[[str], str]) -> str:
    return " ".join(change(each) for each in _SENTENCE.split(text))


def _opened(sentence: str, rules: Rules) -> str:
    """The sentence with its first words left out, where enough of it is left."""
    for pattern, said in rules:
        made = words.capital(pattern.sub(said, sentence))
        if made != sentence and len(made.split()) > 1:
            return made
    return sentence


def _through(sentence: str, rules: Rules) -> str:
    for pattern, said in rules:
        sentence = pattern.sub(said, sentence)
    return sentence
