"""Senses: people who are deaf, blind or mute, who stutter, or have one arm, as they are on every page that they are in."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from generator.film import Action, Beat, Character, Line, Species
from generator.writing.story import words
from generator.writing.story.story import Story

CONDITIONS = ("deaf", "blind", "mute", "one-armed", "one-legged", "in a wheelchair", "stuttering", "short-sighted")
"""What the reader calls them."""
_ALLERGIC = re.compile(r"^allergic to (?:the |a |an )?([\w' -]{3,24})$")
_FIRST: dict[str, tuple[str, str]] = {
    "deaf": ("touch", "WITH touches NAME's sleeve, so that HE looks round. NAME is deaf, and reads it off the lips."),
    "blind": ("touch", "NAME has counted the steps from the door. HE:puts out a hand, and finds WITH's sleeve where it ought to be."),
    "mute": ("hold", "Round NAME's neck hangs a slate, with a bit of chalk on a string. NAME says nothing, and never has."),
    "one-armed": ("dress", "NAME does up a button with one hand and the teeth. The other sleeve is pinned up."),
    "one-legged": ("approach", "One hears NAME before one sees HIM: a step, and a knock of wood."),
    "in a wheelchair": ("sit", "NAME rolls up in the wheelchair, and sets the brake, as others sit down."),
    "short-sighted": ("search", "NAME holds it up to HIS nose, and then far away, and then to HIS nose again."),
    "shy": ("look", "NAME looks for the place in which one is seen least, and finds that somebody is standing in it."),
    "allergic": ("sneeze", "NAME sneezes three times, and looks round for the THING."),
}
"""How it is seen for the first time; WITH is whoever is there as well."""
_AGAIN = {
    "deaf": ("look", ("NAME keeps HIS eyes on WITH's mouth.", "WITH comes round into the light, so that NAME can read what is said.", "NAME feels the floor tremble, and turns to see who it is.")),
    "blind": ("turn", ("NAME turns HIS head to where the breath comes from.", "NAME runs a thumb along the edge, to know where they are.", "WITH puts NAME's hand on the rail, and takes it for granted.")),
    "one-armed": ("hold", ("NAME holds one end with the knee, and the other with HIS one hand.",)),
    "in a wheelchair": ("push", ("NAME turns the wheelchair on the spot.", "WITH makes room for the wheels without being asked.")),
}
_WRITTEN = (
    "NAME writes, and holds up the slate. It says: “SAID”", "NAME turns the slate round. It says: “SAID”", "NAME rubs out, writes, and shows it. It says: “SAID”",
    "NAME chalks it quickly. It says: “SAID”", "NAME spells it out with both hands, and then on the slate. It says: “SAID”",
)
_SHOWN = {
    "yes": "NAME nods.", "no": "NAME shakes HIS head.", "?": "NAME turns up both palms, as one asks without asking.", "!": "NAME stamps, once, so that everybody looks.",
    "": "NAME lifts one hand, and lets it sink again.",
}
_MOST = 58
"""Letters that can be read off a slate."""
_SIGHTED: tuple[tuple[str, str], ...] = (
    (r"looks (?:up|round|around)\b", "lifts HIS head"), (r"looks down\b", "lowers HIS head"), (r"looks away\b", "turns away"), (r"(?:looks|stares|gazes|glances) (?:at|into)\b", "turns HIS face to"),
    (r"(?:looks|stares|gazes|glances)\b", "listens"), (r"sees\b", "hears"), (r"watches\b", "listens to"), (r"reads\b", "reads with one finger"),
)
_HEARING: tuple[tuple[str, str], ...] = ((r"hears\b", "feels"), (r"listens (?:to|for)\b", "watches"), (r"listens\b", "watches"))
_ARMED: tuple[tuple[str, str], ...] = ((r"(?:with )?both hands\b", "one hand"), (r"both arms\b", "one arm"), (r"(his|her|their) hands\b", r"\1 hand"), (r"(his|her|their) arms\b", r"\1 arm"))
_SEATED: tuple[tuple[str, str], ...] = (
    (r"(?:walks|steps|strolls)\b", "rolls"), (r"(and \w+) walk\b", r"\1 go"), (r"runs\b", "rolls at speed"), (r"(?:stands|gets) up\b", "sits up"), (r"kneels\b", "bends down"), (r"jumps\b", "starts"), (r"stands\b", "sits"),
)
_TELLING = {"blind": _SIGHTED, "deaf": _HEARING, "one-armed": _ARMED, "in a wheelchair": _SEATED}
"""How what they do is told: (what was written for anybody, what it is for them)."""
_SPOKEN = {
    "deaf": ((r"\bI (?:heard|can hear)\b", "I saw"), (r"\bI hear\b", "I'm told")),
    "blind": ((r"\bI (?:saw|have seen|['’]ve seen)\b", "I heard"), (r"\bI can see\b", "I can hear")),
}


def conditions(character: Character) -> tuple[str, ...]:
    """What is to be seen of somebody wherever they are."""
    own = tuple(each for each in character.traits if each in (*CONDITIONS, "shy"))
    return (*own, *(["allergic"] if any(_ALLERGIC.match(each.lower()) for each in character.traits) else [])) if character.look.species is not Species.ROBOT else own


@dataclass(slots=True)
class Senses:
    """What was shown of whom so far in a film."""

    story: Story
    shown: set[tuple[str, str]] = field(default_factory=set)
    times: int = 0

    def played(self, beats: tuple[Beat, ...]) -> tuple[Beat, ...]:
        """A scene's beats as the people in it are."""
        if self.story.conceit.language != "en":
            return beats
        people = {each.id: each for each in (*self.story.roles.values(), *self.story.brief.cast) if not each.group}
        for each in people.values():
            for condition in conditions(each):
                beats = self._of(each, condition, beats, people)
        return beats

    def _of(self, who: Character, condition: str, beats: tuple[Beat, ...], people: dict[str, Character]) -> tuple[Beat, ...]:
        if not any(who.id in _about(self.story, beat, who) for beat in beats):
            return beats
        made = tuple(self._told(who, condition, beat) for beat in beats)
        begun = self._first(who, condition, made)
        if begun is None:
            return made
        other = next((each for beat in (*made[begun:], *made[:begun]) for id in _people(beat) if id != who.id and (each := people.get(id)) and each.id in self.story.introduced), None)
        picture = self._picture(who, condition, other, made[max(0, begun - 1)].id)
        return (*made[:begun], picture, *made[begun:]) if picture else made

    def _first(self, who: Character, condition: str, beats: tuple[Beat, ...]) -> int | None:
        """Where it is shown: once they have been seen, between two things that are done, or before what is said to them."""
        seen = next((at for at, beat in enumerate(beats) if _shows(self.story, beat, who)), len(beats))
        for at in range(seen + 1, len(beats)):
            before, here = beats[at - 1], beats[at]
            answer = isinstance(before, Line) and isinstance(here, Line) and (before.text.endswith("?") or here.gap < 0)
            if not answer and (condition != "deaf" or (isinstance(here, Line) and here.speaker != who.id)):
                return at
        return None

    def _picture(self, who: Character, condition: str, other: Character | None, after: str) -> Action | None:
        key = (who.id, condition)
        if key not in self.shown and condition in _FIRST:
            verb, text = _FIRST[condition]
        elif condition in _AGAIN and self.story.brief.seconds >= 100:
            self.times += 1
            verb, options = _AGAIN[condition]
            fresh = [each for each in options if (f"{who.id} {each}") not in self.story.said]
            if not fresh or self.times % 2:
                return None
            text = fresh[0]
            self.story.said.add(f"{who.id} {text}")
        else:
            return None
        if "WITH" in text and other is None:
            return None
        self.shown.add(key)
        thing = next((found[1] for each in who.traits if (found := _ALLERGIC.match(each.lower()))), "")
        text = self._named(text, who).replace("WITH", self.story.first_name(other) if other else "").replace("THING", thing)
        return Action(id=f"{after}-{condition.replace(' ', '-')}", text=words.tidy(text[:1].upper() + text[1:]), verb=verb, actor=who.id if "WITH touches" not in text else who.id, target=other.id if other else "")

    def _named(self, text: str, who: Character) -> str:
        many = self.story.pronoun(who, "he") == "they"
        text = re.sub(r"\bHE:(\w+)", lambda found: f"{words.capital(self.story.pronoun(who, 'he'))} {words.singular_verb(found[1], plural_subject=many)}", text)
        text = re.sub(r"\bHE (\w+)", lambda found: f"{self.story.pronoun(who, 'he')} {words.singular_verb(found[1], plural_subject=many)}", text)
        return text.replace("HIM", self.story.pronoun(who, "him")).replace("HIS", self.story.pronoun(who, "his")).replace("NAME", self.story.first_name(who))

    def _told(self, who: Character, condition: str, beat: Beat) -> Beat:
        """One beat as it is with somebody who has the condition."""
        if isinstance(beat, Line):
            return self._said(who, condition, beat) if beat.speaker == who.id else beat
        name = self.story.first_name(who)
        if beat.actor != who.id and not beat.text.startswith(name):
            return beat
        text = beat.text
        for pattern, instead in _TELLING.get(condition, ()):
            subject = rf"\b(?:{re.escape(name)}|{self.story.pronoun(who, 'he').title()})(?: [a-z]+ly)?"
            text = re.sub(rf"({subject}) {pattern}", rf"\g<1> {self._named(instead, who)}", text) if condition != "one-armed" else re.sub(pattern, instead, text)
        verb = {"look": "turn", "read": "touch"}.get(beat.verb, beat.verb) if condition == "blind" else beat.verb
        return replace(beat, text=text, verb=verb) if (text, verb) != (beat.text, beat.verb) else beat

    def _said(self, who: Character, condition: str, line: Line) -> Beat:
        if condition == "stuttering" and len(line.text.split()) > 2:
            self.shown.add((who.id, condition))
            return replace(line, delivery=replace(line.delivery, hesitation=max(800, line.delivery.hesitation)))
        if condition == "shy" and line.delivery.volume == "normal":
            return replace(line, delivery=replace(line.delivery, volume="quiet", hesitation=max(350, line.delivery.hesitation)))
        if condition == "mute":
            return self._written(who, line)
        text = line.text
        for pattern, instead in _SPOKEN.get(condition, ()):
            text = re.sub(pattern, instead, text)
        return replace(line, text=text) if text != line.text else line

    def _written(self, who: Character, line: Line) -> Action:
        """What somebody would say who does not speak: a gesture, or a slate with as much on it as can be read."""
        said = re.sub(r"\s*(?:\.\.\.|--|—)\s*", " ", line.text).strip()
        bare = re.sub(r"\W", "", said.lower())
        short = len(said.split()) < 3
        if short:
            kind = "yes" if bare in ("yes", "yeah", "aye", "good", "right") else "no" if bare in ("no", "never", "nothing") else said[-1:] if said[-1:] in "?!" else ""
            text, verb = _SHOWN[kind], {"yes": "nod", "no": "shake head"}.get(kind, "wave")
        else:
            kept = ""
            for sentence in re.findall(r"[^.?!]+[.?!]*", said):
                if kept and len(kept) + len(sentence) > _MOST:
                    break
                kept += sentence
            self.times += 1
            text, verb = _WRITTEN[self.times % len(_WRITTEN)].replace("SAID", kept.strip()), "write"
        return Action(id=line.id.replace("-l", "-b"), text=self._named(text, who), verb=verb, actor=who.id, target=line.to, prop="slate" if verb == "write" else "", mood=line.delivery.emotion)


def _people(beat: Beat) -> tuple[str, ...]:
    return (beat.speaker, beat.to) if isinstance(beat, Line) else (beat.actor, beat.target)


def _shows(story: Story, beat: Beat, who: Character) -> bool:
    """Whether one knows from a beat who that is."""
    return beat.speaker == who.id if isinstance(beat, Line) else re.search(rf"\b{re.escape(story.first_name(who))}\b", beat.text, re.IGNORECASE) is not None


def _about(story: Story, beat: Beat, who: Character) -> tuple[str, ...]:
    """Who is seen in a beat: those who act in it, and `who` where the sentence names them."""
    named = isinstance(beat, Action) and _shows(story, beat, who)
    return (*_people(beat), who.id) if named else _people(beat)
