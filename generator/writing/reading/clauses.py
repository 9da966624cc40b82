"""How viewers phrase their demands: the cues, and what is left when the cue is taken away."""

from __future__ import annotations

import re

from generator.film import DemandKind
from generator.writing.reading.text import sanitised

K = DemandKind
_LEADS = (
    r"^(?:the\s+)?(?:opening|climax|ending|end|finale)\s*:\s*",
    r"^(?:for|in|as)?\s*(?:the\s+)?(?:very\s+)?(?:opening|first|last|final|closing)\s+(?:scene|shot|image|act|moment)\s*(?:[,:]|is"
    r"|should be|shows)?\s*",
    r"^(?:please\s+|also\s+)?(?:show(?:ing)?|make the (?:climax|ending|opening)|the climax is|include|i want to see|let us see)\s+",
    r"^(?:it\s+|the film\s+)?(?:open|end|start|begin|finish|close|conclud)(?:e|s|es|ing)?\s+(?:on|with|in|at|when|as|by)\s+",
)
"""What comes before the deed itself, in the order in which it is taken away."""
CUES: tuple[tuple[DemandKind, str], ...] = (
    (
        K.OPENING,
        r"\bopening\b|\bopens?\s+(?:on|with|in|at)\b|\b(?:first|initial)\s+(?:scene|shot|image)\b|\b(?:it\s+)?(?:starts?|begins?"
        r"|beginning)\s+(?:with|on|in|at|by)\b|^(?:start|begin)\b",
    ),
    (K.CLIMAX, r"\bclimax\b|\bfinal\s+(?:battle|confrontation|fight|duel|showdown)\b|\bshowdown\b|\bfinale\b"),
    (
        K.ENDING,
        r"\b(?:last|final|closing)\s+(?:scene|shot|image|frame|moment|line)\b|\b(?:ends?|ending|finish(?:es)?|conclud(?:es?|ing)"
        r"|closes?)\s+(?:on|with|in|at|when|as|by|happily|badly|sadly)\b|\b(?:happy|sad|open|bittersweet|tragic|hopeful"
        r"|twist|surprising|surprise|unhappy|good|funny|moving)\s+(?:end|ending)\b|^end\b|^(?:and |but )?the (?:end|ending) (?:is|should|must|has to|needs to|stays|remains|gives?|may|can)\b|\bat (?:the|its) (?:very )?end\b(?! of)|^(?:and |but )?in the end\b|^(?:a |the )?moral\b",
    ),
    (
        K.SHOW,
        r"^(?:and\s+|also\s+|please\s+|then\s+)?(?:show|include|add|feature)\b|\bI\s+(?:want|would like|need|'d like)\s+(?:to see|a "
        r"scene|a shot|scenes)\b|\bthere\s+(?:must|should|has to|needs to)\s+be\b|\bmake sure\b|\bat some point\b|\bin (?:one|another"
        r"|a) scene\b",
    ),
)
REFUSED = re.compile(
    r"(?:^|[,.]\s*|\b(?:and|but|with|film|movie|story|western|comedy|thriller|romance|drama|mystery)\s+|\bplease\s+|\b(?=without a (?:single|word)))((?:(?:absolutely\s+)?no|nothing(?: too| at all)?(?= \w+(?: please)?[!.]?$)|not too|without(?: any| a single)?|never|do(?:es)? not|don't|doesn't|avoid|nobody|no "
    r"one|not a single|(?:he|she|they|it|[A-Z][a-z]+|(?:the|my|his|her) [a-z]+) must (?:not|never) (?:die|be (?:hurt|killed|seen|shown)|speak|cry|win|get hurt|appear))\b[^,.;]*)",
    re.IGNORECASE,
)
RULE = re.compile(
    r"\b(?:outlawed|forbidden|banned|illegal|taxed|compulsory|mandatory|prohibited|not allowed|against the law)\b(?!\s+(?!(?:in|for|by|to|on|since|after|and|but|or|at|under|here|there|everywhere|from|until|with|within|again|now|so|while|except|because|unless)\b)[a-z])|\b(?:in a world|a "
    r"world where|a town where|a city where|a village where|where (?:every|no|all|people|nobody))\b|\b(?:in|per|each|every"
    r"|an?)\s+episode\b|\b(?:each|every) (?:act|chapter|part|season|scene|night|day|year|time)\b|\b(?:is|are)\s+not\s+(?:human|real|what)\b|\b(?:can"
    r"|cannot|can't)\s+only\b|\bmust (?:never|always)\b|\bthe camera (?:never|always|only|stays)\b|\btold only\b|\b(?:takes? place|plays?|happens?) only\b|\balways\b|\bas soon as\b|\bwhenever\b",
    re.IGNORECASE,
)
META = re.compile(
    r"^(?:please\s+|can you\s+|could you\s+)?(?:generate|make|create|write|produce|give|tell|film|shoot|i\s+(?:want|would like|need"
    r"|'d like|would love)|i'd (?:like|love)|let there be|there is|there are|it is|it's)\b",
    re.IGNORECASE,
)
FILLER = re.compile(r"^(?:who|that|which|with|please|thanks?(?: you)?|ok(?:ay)?|but|and|so|also|then)$", re.IGNORECASE)
LENGTH = re.compile(
    r"^(?:a\s+|about\s+|around\s+|roughly\s+)*(?:[\w.]+[- ](?:hours?|minutes?|mins?|seconds?)|feature film|short film|generate an? "
    r"(?:feature )?film|make an? (?:short )?film)(?:\s+(?:long|please|film|movie))*$",
    re.IGNORECASE,
)
WHERE = re.compile(r"\b(?:set (?:in|on|at|aboard|inside)|takes? place|taking place|plays? in|located)\b", re.IGNORECASE)
RELATIVE = re.compile(r"\b(?:who|that|which)\s+((?!is\b|was\b|are\b|were\b)[^.;]+)", re.IGNORECASE)
OF_FILM = re.compile(
    r"\b(?:dialogue|words?|speech|talking|violence|blood|gore|villain|antagonist|music|magic|people|humans?|death|deaths|killing"
    r"|guns?|weapons?|swearing|romance|sex|nudity|narrator|narration|voice-?over|songs?|jokes?|fights?|fighting|battles?|heroes|explosions?|tears|monsters?|jump ?scares?)\b",
    re.IGNORECASE,
)
SUBJECT_CHANGE = re.compile(
    r",?\s+(?=(?:but|and)\s+(?:ending|ends|end)\s+(?:on|with|in)\b)|[,;]\s+(?=(?:it\s+)?(?:ends?|ending|closes|closing|opens|opening|starts|starting|begins|beginning)\s+(?:on|with)\b)",
    re.IGNORECASE,
)
WORLD = re.compile(
    r"^(?:in (?:the year )?\d{4},?|in (?:a|this|the) (?:near |far |distant )?(?:future|world|city|town|country|society|kingdom|village),?|everyone|everybody|nobody|people|humans|robots|all (?:people|children|adults|animals|robots)) "
    r"(?:[\w'-]+ ){0,3}(?:is|are|has|have|must|can|cannot|can't|may|lives?|knows?|believes?|speaks?|forgets?|owns?|wears?|lies?)\b(?! (?:a|an|one) [\w-]+ who)",
    re.IGNORECASE,
)
"""How the world of the film is: "in the year 2190 dreams are property of a company"."""
CLAUSE_RULE = re.compile(r"\bwhere\s+([^.,;]+(?:\b(?:is|are|has|have|must|can|cannot|was|were|can't)\b)[^.,;]*)", re.IGNORECASE)


def cue(text: str) -> DemandKind | None:
    """Which scene of the film a text speaks of, if it speaks of one."""
    hits = [(found.start(), kind) for kind, pattern in CUES if (found := re.search(pattern, text, re.IGNORECASE))]
    return min(hits, key=lambda hit: hit[0])[1] if hits else None


def title_said(text: str) -> str:
    """The film's title, where the message gives one: in quotation marks before a colon, or after "a film called"."""
    plain = text.strip(" .!?\n")
    words_ = plain.split()
    small = ("the", "a", "an", "of", "and", "in", "on", "at", "to", "for", "from", "with", "by")
    if 2 <= len(words_) <= 6 and "," not in plain and ":" not in plain and "\n" not in plain and all(each[0].isupper() or each.lower() in small for each in words_) and words_[0][0].isupper() and words_[0].lower() not in ("surprise",):
        return sanitised(plain)  # nothing but a title: "The Last Ferry"
    found = re.match(r'\s*"([^"\n]{1,60})"\s*(?::|-|\u2014|\n)', text) or re.search(
        r"\b(?:film|movie|series|short|story|tale|musical|comedy|drama|thriller|title)\s+(?:called|titled|entitled|named|is"
        r'|:)\s+"?([A-Z][^".,;:\n]{1,59})"?',
        text,
    )
    return sanitised(found[1]) if found else ""


def is_refusal(words: str) -> bool:
    """False where "does not know it" tells about somebody; "no violence" and "don't show his face" are demands."""
    lower = words.lower()
    if re.match(r"(?:does not|doesn't|never (?:was|had|knew|learned|met|came|returned))\b", lower):
        return False
    if re.match(r"(?:do not|don't)\b", lower):
        return bool(re.match(r"(?:do not|don't)\s+(?:show|use|let|make|have|include|kill|add|give|put|ever|want)\b", lower))
    if re.match(r"never\b", lower):
        return bool(re.match(r"never\s+(?:show|use|let|reveal|see|explain|say|mention|leave|kill)\w*\b", lower))
    if re.match(r"(?:nobody|no one)\b", lower):
        return bool(re.match(r"(?:nobody|no one)\s+(?:dies|speaks|talks|is hurt|gets hurt|is killed|cries|leaves|fights)\b", lower))
    if re.match(r"no\b", lower):
        return not re.search(r"\b(?:longer|matter)\b", lower[:12]) and not re.search(
            r"\b(?:believes|knows|remembers|wants|comes|likes|else)\b", lower
        )
    return True


_SAME = {
    "dialogue": r"dialogues?|words?|speech|talking|speaking|spoken words?|voices?|lines|speaks|talks",
    "villain": r"villains?|antagonists?|bad ?guys?|baddies|evil(?: people)?|enem(?:y|ies)",
    "violence": r"violence|violent scenes|fighting|fights?|killings?",
    "people": r"people|humans?|human beings|persons?",
}


def forbidden(words: str) -> str:
    """The bare thing that is refused; "dialogue" and "villain" by those words, however they were said."""
    bare = re.sub(
        r"^(?:absolutely\s+)?(?:no|without(?: any)?|never(?: show)?|do not(?: show)?|don't(?: show)?|avoid|not a single|nobody|no one)\s+",
        "",
        words.strip().lower(),
    )
    bare = re.sub(r"^(?:any|a|an|the)\s+|\s+(?:at all|please|whatsoever|in it)$", "", bare).strip(" .,")
    for thing, pattern in _SAME.items():
        if re.fullmatch(pattern, bare):
            return thing
    return bare


_BEING = re.compile(r"^((?:the|an?|his|her|their|its|my|our|all|both|[A-Z][\w'-]*)\b(?: [\w'-]+)*? ?([\w'-]+)) being ([a-z]+(?:ed|en|wn|ght|de|ne))\b")
"""What is told as a thing and is something that happens: "ends with the cut-out being promoted"."""


def deed(words: str) -> str:
    """The clause without its cue: "For the opening scene, show Elara in…" becomes "Elara in…"."""
    text = re.sub(r"^(?:but|and|then)\s+", "", words, flags=re.IGNORECASE)
    for pattern in _LEADS:
        text = re.sub(pattern, "", text, flags=re.IGNORECASE)
    return _BEING.sub(lambda found: f"{found[1]} {'are' if found[2].endswith('s') and not found[2].endswith('ss') else 'is'} {found[3]}", text.strip(" ,.:"))
