"""Words that can stand for one another in what people say, and the ways in which one comes to the point."""

from __future__ import annotations

import re
from collections.abc import Iterator

_WHOLE = (
    "yes|i do|i am|that's right|it is", "no|i don't think so|not a chance", "i don't know|i couldn't tell you|i have no idea", "i know|you needn't tell me|so i gathered", "thank you|thanks|i'm grateful",
    "i'm sorry|forgive me|i apologise", "sorry|forgive me", "come on|hurry up|let's move", "let's go|time to go|we should be off", "wait|hold on|one moment", "stop|enough|that will do", "please|i'm asking you",
    "of course|naturally|what else", "all right|very well|fair enough", "good|that's good to hear|fine", "why|what for|for what reason", "what|i beg your pardon|come again", "really|is that so|are you serious",
    "never|not in this life|not ever", "maybe|perhaps|it could be", "goodbye|farewell|till we meet again", "good night|sleep well", "hello|there you are|good to see you", "who are you|and you are|what's your name",
    "what is it|what's the matter|what's wrong", "what now|and now|what do we do next", "are you all right|are you hurt|is anything wrong", "i promise|you have my word|i swear it", "trust me|believe me|you can rely on me",
    "listen|hear me out|pay attention", "look|see for yourself|take a look", "leave me alone|let me be|go away", "it's over|that's the end of it|it's finished", "i'm tired|i'm worn out|i could sleep for a week",
    "go|off with you|be on your way", "run|move|as fast as you can", "help|help me|somebody help", "nothing|not a thing|nothing at all", "exactly|just so|that's it precisely", "i understand|i see|i follow you", "and then|and after that|what came next",
    "how|in what way|how so", "when|at what time|what day", "where|at what place|whereabouts", "who|which of them|and who might that be", "we're done|that's all of it|we've finished", "not yet|in a while|it's too early", "me too|so do i|i feel the same",
)  # fmt: skip
"""Lines that are said whole; each means what the others beside it mean."""
PHRASES: tuple[tuple[str, str], ...] = (
    (r"\b(I|[Yy]ou|[Ww]e|[Tt]hey) have to (?=[a-z])", r"\1 must "), (r"\bI've got to\b", "I must"), (r"\b(I|[Yy]ou|[Ww]e|[Tt]hey) want to (?=[a-z])", r"\1 mean to "), (r"\b[Aa] lot of\b", "plenty of"), (r"\bI think (?=(?:I|you|he|she|it|we|they|that|this|the)\b)", "I believe "),
    (r"\b[Mm]aybe\b", "perhaps"), (r"\b[Pp]erhaps\b", "maybe"), (r"\b[Oo]f course\b", "naturally"), (r"\b[Cc]ome back\b", "return"), (r"\b[Cc]ame back\b", "returned"), (r"\b[Gg]o home\b", "head home"),
    (r"\b[Rr]ight now\b", "this minute"), (r"\bI don't know\b", "I couldn't tell you"), (r"\b[Dd]on't worry\b", "put your mind at rest"), (r"\b[Gg]ive me\b", "let me have"), (r"\b[Ll]et me have\b", "give me"),
    (r"\b[Ii]t doesn't matter\b", "it makes no difference"), (r"\b[Nn]ever mind\b", "let it go"), (r"\b[Ss]o what\b", "what of it"), (r"\bcan't stand\b", "can't bear"), (r"\bI'm going to (?=[a-z])", "I mean to "),
    (r"\b[Ii]s that all\b", "is there nothing more"), (r"\b[Tt]here(?:'s| is) no (?=[a-z]+ (?:in|on|at|for|left)\b)", "there isn't any "), (r"\b[Tt]here's nothing\b", "there isn't a thing"), (r"\bon purpose\b", "deliberately"), (r"\bby accident\b", "by chance"),
    (r"\bought to\b", "should"), (r"\b([Yy]ou|[Ww]e|I) should (?!like\b)(?=[a-z])", r"\1 ought to "), (r"\b[Aa]t once\b", "straight away"), (r"\b[Ss]traight away\b", "at once"), (r"\b[Ee]very day\b", "day after day"), (r"\b[Ee]very night\b", "night after night"),
    (r"\b[Ff]or ever\b", "for good"), (r"\bnot even\b", "not so much as"), (r"\b[Dd]o you remember\b", "can you still see"), (r"\bI promise\b", "you have my word"), (r"\bI can't help\b", "there is no stopping me"), (r"\b[Hh]ow many times\b", "how often"),
    (r"\bI'd rather not\b", "I would sooner not"), (r"\bI'd better\b", "I had best"), (r"\b[Yy]ou'd better\b", "you had best"), (r"\bI couldn't help (?=[a-z]+ing\b)", "there was no way of not "), (r"\bWhere I come from\b", "at home with us"), (r"\b[Aa]nd then\b", "and after that"),
)  # fmt: skip
"""Phrases, each with what may be said instead wherever it stands."""
WORDS = {
    "VERB": "begin=start start=begin speak=talk buy=purchase choose=pick pick=choose shut=close close=shut repair=mend mend=repair hide=conceal shout=yell yell=shout permit=allow attempt=try destroy=wreck wreck=destroy fetch=bring scare=frighten frighten=scare "
    "vanish=disappear disappear=vanish hurry=rush rush=hurry guess=suppose suppose=guess ruin=spoil spoil=ruin weep=cry",
    "NOUN": "mistake=error error=mistake trouble=bother present=gift gift=present stone=rock rock=stone noise=sound rubbish=nonsense nonsense=rubbish idiot=fool doctor=physician mistakes=errors gifts=presents stones=rocks boat=vessel",
    "ADJ": "big=large large=big quick=fast afraid=scared scared=afraid happy=glad clever=smart smart=clever strange=odd odd=strange mad=crazy crazy=mad awful=terrible terrible=awful beautiful=lovely lovely=beautiful silent=quiet stupid=foolish foolish=stupid "
    "whole=entire entire=whole brilliant=splendid splendid=marvellous dreadful=awful enormous=huge huge=enormous difficult=hard",
    "ADV": "quickly=fast often=frequently rarely=seldom seldom=rarely nearly=almost almost=nearly suddenly=all_at_once soon=before_long finally=at_last completely=entirely entirely=completely anyway=all_the_same",
}  # fmt: skip
"""Words that mean the same wherever they are that part of speech: "old=new"."""
_OPENINGS = {
    "en": ("I'll say it plainly: ", "Let me put it this way: ", "You may as well know: "),
    "en?": ("Tell me: ", "I have to ask: ", "Be honest: "),
    "en!": ("Once and for all: ", "Hear me: ", "I mean it: "),
    "de": ("Ich sage es, wie es ist: ", "Glaub mir: ", "Hör zu: ", "Eins steht fest: "),
    "de?": ("Sag mir: ", "Eins will ich wissen: ", "Sei ehrlich: ", "Ich muss es fragen: "),
    "de!": ("Ein für alle Mal: ", "Ich sage: ", "Hör mir zu: "),
}
"""How one comes to the point, before a statement, a question and a cry."""
_CLOSINGS = (", believe me", ", if you want to know", ", and that is the truth")
"""How one puts weight behind a statement."""
_SHORT = ("In a word: ", "There is one word for it: ", "What else? ")
"""The same before what is no whole sentence."""
SMALL = frozenset(
    ["a", "an", "the", "my", "your", "his", "her", "our", "their", "its", "this", "that", "these", "those", "there", "here", "it", "he", "she", "we", "you", "they", "nobody", "somebody", "everybody", "someone", "everyone", "nothing", "something", "everything", "all", "some", "any", "no", "not", "then", "now", "so", "but", "and", "or", "if", "when", "once", "because", "what", "who", "where", "why", "how", "one", "two", "three", "four", "five", "only", "just", "even", "never", "always", "do", "don't", "be", "go", "come", "keep", "take", "give", "put", "say", "tell", "let"]
)
"""Words that are small letters wherever they do not begin a sentence."""


def bare(text: str, language: str) -> str:
    """The line without a way of coming to the point that was put before it."""
    for opening in (*_SHORT, *(each for key, all_of in _OPENINGS.items() if key.startswith(language) for each in all_of)):
        if text.startswith(opening):
            rest = text[len(opening) :]
            return rest[:1].upper() + rest[1:]
    for closing in _CLOSINGS if language == "en" else ():
        text = text.removesuffix(f"{closing}.") + "." if text.endswith(f"{closing}.") else text
    return text


def opened(text: str, language: str) -> bool:
    return bare(text, language) != text


def framed(text: str, language: str, *, short: bool = False, plain: bool = False) -> Iterator[str]:
    """The line before or after each way of coming to the point that suits it. short: it is no whole sentence; plain: it ends with one."""
    openings = _SHORT if short and language == "en" and text[-1:] == "." else _OPENINGS.get(language + (text[-1:] if text[-1:] in "?!" else ""), _OPENINGS.get(language, ()))
    if language == "en" and plain and re.search(r"[\w)]\.$", text) and not re.search(r",[^,.]{1,30}\.$", text):
        yield from (f"{text[:-1]}{each}." for each in _CLOSINGS)
        return
    first = text.split()[0] if text.split() else ""
    small = language == "en" and re.sub(r"'\w+$", "", first.lower()) in SMALL
    for each in openings:
        yield each + (text[:1].lower() + text[1:] if small else text)


def whole(text: str) -> tuple[str, ...] | None:
    """What else can be said for a line that is a set phrase as a whole; None where it is none."""
    said, end = text.rstrip(".!?… ").lower(), re.search(r"[.!?…]+$", text)
    for each in _WHOLE:
        options = each.split("|")
        if said in options:
            mark = end[0] if end else "."
            return tuple(re.sub(r"\bi\b(?='|\s|$)", "I", f"{other[:1].upper()}{other[1:]}{mark}") for other in (*options, *options) if other != said)[: len(options) - 1]
    return None


def articled(text: str) -> str:
    """The text with "a" and "an" as the words after them want it; an underscore stands for a blank."""
    text = text.replace("_", " ")
    text = re.sub(r"\b([Aa]) (?=[aeio]\w)(?!one\b|once\b)", r"\1n ", text)
    return re.sub(r"\b([Aa])n (?=[bcdfgjklmnpqrstvwxyz]\w)", r"\1 ", text)
