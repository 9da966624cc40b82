"""The genre: what the viewer calls it, else what its trappings say, else what the story is nearest to in meaning."""

from __future__ import annotations

import re

from generator.film import Audience
from generator.writing.reading.meaning import ranked
from generator.writing.reading.tables import film
from generator.writing.reading.terms import scores_of

_MEANINGS = {
    "a science fiction story about the future and technology": "science fiction",
    "a magical fantasy story": "fantasy",
    "a frightening horror story": "horror",
    "a murder mystery, an investigation": "mystery",
    "a funny comedy": "comedy",
    "a love story": "romance",
    "a western with cowboys": "western",
    "a historical story of long ago": "historical",
    "a story of war": "war",
    "a tense thriller": "thriller",
    "a story about criminals": "crime",
    "an adventure, a journey": "adventure",
    "a serious drama about a family": "drama",
    "a gentle story for children": "children",
    "a sports story": "sport",
    "a quiet poetic film about a place, a garden, a memory": "drama",
}
_CALLED: tuple[tuple[str, str], ...] = (
    (r"rom-?com\w*|romantic comed\w+", "romance"),
    (r"sci-?fi|science[- ]fiction|cyberpunk|space adventure", "science fiction"),
    (r"sat(?:ire|irical)|spoof|parody|farce|sitcom|mockumentary|(?:black|dark|workplace|buddy|screwball|slapstick|courtroom|family|action|crime|monster) comed\w+", "comedy"),
    (r"ghost stor(?:y|ies)|haunted house (?:film|movie|story)|creepypasta|horror|slasher", "horror"),
    (r"film noir|neo-noir|noir", "noir"),
    (r"whodunn?it|murder mystery|detective (?:story|film|movie|novel)|cosy mystery|cozy mystery", "mystery"),
    (r"heist(?: (?:film|movie|story|comedy))?|gangster (?:film|movie|story)|mob (?:film|movie|story)", "crime"),
    (r"fable|fairy[- ]?tale|once upon a time|märchen", "fairy tale"),
    (r"love story", "romance"),
    (r"legal drama|courtroom drama", "courtroom drama"),
    (r"spy (?:film|movie|story|thriller)|political thriller", "thriller"),
    (r"(?:boxing|football|sports?) (?:film|movie|drama|story)", "sport"),
    (r"documentary|nature film", "documentary"),
    (r"war (?:film|movie|story|drama)", "war"),
    (r"superhero (?:film|movie|story)|kung[- ]fu|martial arts", "action"),
    (r"(?:children'?s|kids'?) (?:film|movie|story|book)|bedtime (?:film|story|movie)", "children"),
    (r"period (?:drama|piece)|historical drama", "historical"),
    (r"space opera", "space opera"),
)
"""What a viewer may call a film, and its genre."""
_NEGATED = re.compile(r"\b(?:no|not|nothing|without|never|isn't|don't|doesn't)\s+(?:\w+\s+){0,2}\w+", re.IGNORECASE)
"""What a film is not to be: "nothing scary"."""
_SAID = 4
_NEAR = 0.38


def genre(text: str, tokens: list[str], work: str, audience: Audience) -> tuple[str, bool]:
    """The genre of a message without the looks of its people, and whether its words say so. `work` is the genre of a named work."""
    wanted = _NEGATED.sub(" ", text).lower()
    refused = set(re.findall(r"[^\W_]+", " ".join(_NEGATED.findall(text)).lower()))
    scores = scores_of([each for each in tokens if each not in refused], film.GENRES)
    if work:
        scores[work] = scores.get(work, 0) + 2
    for name in film.GENRES:  # a genre said by its own name outweighs its trappings
        if name != "children" and (re.search(rf"\b{re.escape(name)}\b", wanted) or name in tokens[:4]):
            scores[name] += _SAID
    for pattern, name in _CALLED:
        if re.search(rf"\b(?:{pattern})\b", wanted):
            scores[name] += _SAID
    order = list(film.GENRES)
    best = max(order, key=lambda name: (scores[name], -order.index(name)))
    said = scores[best] > 0
    if not said:
        best = _meant(_NEGATED.sub(" ", text))
    if audience is Audience.CHILDREN and scores["fairy tale"] == 0 and scores[best] < _SAID:
        best = "children"
    return best, said


def _meant(text: str) -> str:
    about = re.sub(r"\b(?:and )?(?:I|we) (?:want|would like|need)\b[^.,;]*|\b(?:film|movie|series|story)\b", " ", text) if len(text.split()) > 3 else text
    value, meaning = ranked(about[:400] if about.strip() else text[:400], tuple(_MEANINGS))[0]
    return _MEANINGS[meaning] if value > _NEAR else "drama"
