"""Manners: how each person of a film says what the library gives them to say, so that one could tell them apart with the names hidden."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from generator.film import Character
from generator.writing.story import words
from generator.writing.story.chance import Chance
from generator.writing.story.speech import HABITS
from generator.writing.story.voices import Voice

_CLIPPED = 3
"""Who leaves words out does so in one of so many lines: in all of them it reads as a slip of the pen."""
_TAILED = 40
"""So many lines of somebody lie between two that have a turn of phrase at their end: after what is complete it is one too many."""
_EVERY = 14
"""A turn of phrase is added to one of so many lines of a person at most."""
_HEDGED = 5
"""One in so many lines of somebody who is not sure is not quite a statement."""
_TENDER = frozenset(["warm", "sad", "grief", "afraid", "pleading", "tired"])
_EASY = frozenset(["neutral", "amused", "ironic", "joy", "surprised"])
"""How a line is said whose words do not matter."""
_HUSHED = frozenset(["quiet", "whisper"])
"""How a line is said to which nobody adds a turn of phrase."""
_ANSWERS = frozenset(
    "yes no oh ah well and but then so because or nor which that's right look listen now good mm hm one two three four five six seven eight nine ten".split()  # noqa: SIM905
)
"""First words before which nothing can be said."""
_SUBJECT = re.compile(r"(?:^|[.!?] )(?:I|You|He|She|It|They|We|There|That|This|Nobody|Somebody|Everybody)(?:'\w+)? [\w', -]+\.$")
"""A last sentence that says something of somebody, to which a turn of phrase can be added."""
_PLAIN_YES_NO = r"(?:Yes|Yep|Yeah|Aye|Uh-huh|Oh, yes|Sure|Indeed|Certainly|Affirmative|Correct|I reckon|No|Nope|Nah|Nay|Nuh-uh|Oh, no|Negative|Hardly|Sadly|Alas|By no means|I dare say)\b[^.]*\.$"
"""Ways to say yes and no before whatever is said next."""
_STATES = re.compile(r"^(?!That's it\b|You're (?:just|all) right\b|There you\b)(?:It's|It was|That's|That was|There's|There was|You've|You were|They're|They've|He's|She's|We've|We're|You said|It is|There is|You have|They are) [\w', -]+\.")
_ORDER = re.compile(r"^(?:Give|Take|Tell|Show|Come|Go|Sit|Stand|Open|Close|Wait|Stay|Put|Hold|Bring|Lift|Read|Write|Turn|Leave|Move|Follow)\b[\w' -]{2,40}\.$")
_TURNED = re.compile(r"\w+n't (?:I|you|he|she|it|we|they|the|this|that|there|any\w+|some\w+|[A-Z]\w+)\b")
"""A question that has no other form: "what can't he take"."""
_SHORTENED = (
    (r"\b(do|does|did|is|are|was|were|has|have|could|would|should) not (?=[a-z])", r"\1n't "), (r"\b([Cc])annot (?=[a-z])", r"\1an't "),
    (r"\bI am (?=(?:not|a|an|the|\w+ing)\b)", "I'm "), (r"\bI will (?=[a-z])", "I'll "), (r"\b([Ii])t is (?=(?:a|an|the|not|my|your|only|still|all)\b)", r"\1t's "),
)


@dataclass(slots=True)
class Manners:
    """How the people of one film have spoken so far."""

    chance: Chance
    of: dict[str, Voice]
    mild: bool = False
    """Nobody swears: for films that children see."""
    full: bool = False
    """Nobody leaves anything out: for films with more time than words."""
    lines: dict[str, int] = field(default_factory=dict)
    marked: dict[str, int] = field(default_factory=dict)
    used: dict[str, int] = field(default_factory=dict)

    def say(self, person: Character, text: str, emotion: str, *, volume: str = "normal", plain: bool = False, answer: bool = False) -> str:
        """The line as this person says it: in their grammar always; with a turn of phrase of their own now and then, where it is not to stay
        `plain`, and is neither tender nor whispered. An `answer` begins with itself. What quotes somebody is left alone."""
        voice = self.of.get(person.id)
        if voice is None or '"' in text:
            return text
        count = self.lines[person.id] = self.lines.get(person.id, 0) + 1
        easy = not plain and volume == "normal" and emotion in _EASY
        own = self._replied(voice, person, text) if easy else text
        if own != text and any(text == said for said, _ in voice.replies):
            return own
        text = _worded(voice, own)
        loose = not plain and not text.endswith(("...", ":", "--"))
        for habit in voice.speech:
            if habit == "clipped" and (not loose or self.full or count % _CLIPPED or self._curt() != person.id):
                continue  # where a whole cast does it, it reads as an error
            if loose or habit != "joined":
                text = HABITS[habit](text)
        if not loose or len(text.split()) < 4:
            return text
        hedged = self._hedged(voice, person, text, count)
        if hedged or emotion in _TENDER or volume in _HUSHED or count - self.marked.get(person.id, -_EVERY) < _EVERY:
            return hedged or text
        for kind in self.chance.order(f"kind {person.id} {count}", ("oath", "please", "end", "begin", "begin", "ask")):
            if kind == "end" and self.used.get(f"{person.id} end", 0) * _TAILED > count:
                continue
            made = self._marked(voice, person, kind, text, emotion) if not (answer and kind == "begin") else ""
            if made:
                self.marked[person.id] = count
                return made
        return text

    def _curt(self) -> str:
        """Who of all of them leaves words out."""
        return next((id for id, voice in self.of.items() if "clipped" in voice.speech), "")

    def _replied(self, voice: Voice, person: Character, text: str) -> str:
        """What everybody says in two words, in the person's own; each of these once, and the shortest as often as they like."""
        for said, options in voice.replies:
            if text != said and not (text.startswith(f"{said} ") and said in ("Yes.", "No.")):
                continue
            rest = text[len(said) :]
            options = tuple(each for each in options if re.match(_PLAIN_YES_NO, each)) if rest else options
            if not options:
                return text
            own = next((each for each in options if f"reply {each}" not in self.used), "") or next((each for each in options if len(each.split()) <= 2), said)
            self.used[f"reply {own}"] = 1
            return f"{own}{rest}"
        return text

    def _hedged(self, voice: Voice, person: Character, text: str, count: int) -> str:
        key = f"{person.id} hedged"
        if not voice.hedge or count - self.used.get(key, -_HEDGED) < _HEDGED or not _STATES.match(text):
            return ""
        self.used[key] = count
        return f"{voice.hedge[self.chance.number(f'hedge {person.id} {count}', len(voice.hedge))]} {text[0].lower()}{text[1:]}"

    def _marked(self, voice: Voice, person: Character, kind: str, text: str, emotion: str) -> str:
        first = re.sub(r"\W", "", text.split()[0].lower())
        question, before = text.endswith("?"), first not in _ANSWERS and len(text.split()) < 16
        if kind == "please" and voice.please and _ORDER.match(text):
            return f"{text[:-1]}, {voice.please}."
        if kind == "oath" and not self.mild and emotion in ("surprised", "angry") and before:
            return self._next(voice.oaths, person, kind, "{said} {text}", text)
        if kind == "end" and _SUBJECT.search(text) and 4 < len(text.split()) < 16 and "," not in text.split(". ")[-1]:
            return self._next(voice.end, person, kind, "{text}, {said}.", text[:-1])
        if kind == "ask" and question and before:
            return self._next(voice.ask, person, kind, "{said} {text}", text)
        if kind == "begin" and not question and before and len(text.split()) > 7 and _SUBJECT.search(text):
            return self._next(voice.begin, person, kind, "{said} {text}", text)
        return ""

    def _next(self, options: tuple[str, ...], person: Character, kind: str, shape: str, text: str) -> str:
        """One phrase after the other, and none of them more than twice in a film of ordinary length."""
        if not options:
            return ""
        key = f"{person.id} {kind}"
        number = self.used.get(key, 0)
        if number >= 2 * len(options) and self.lines[person.id] < 40 * number:
            return ""
        self.used[key] = number + 1
        return shape.format(said=options[number % len(options)], text=text)


def _worded(voice: Voice, text: str) -> str:
    """The same line in the words that the person has."""
    for said, own in voice.never:
        for one, other in ((said, own), (words.capital(said), words.capital(own))):
            text = re.sub(rf"\b{re.escape(one)}\b(?!\?)", other, text)
    if not voice.contractions:
        return text if _TURNED.search(text) else words.formal(text)
    for full, short in _SHORTENED:
        text = re.sub(full, short, text)
    return text
