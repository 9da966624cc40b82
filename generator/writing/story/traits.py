"""Traits: what the viewer says of somebody ("afraid of mud", "always late"), shown once where the person is seen."""

from __future__ import annotations

import re

from generator.film import Brief, Character, Line, Scene
from generator.writing.story.script import Turn
from generator.writing.story.story import Story

_AFRAID = re.compile(r"^(?:(?:very|a little|always) )?(?:afraid|scared|frightened|terrified) of (?:the |a |an )?([\w' -]{3,24})$")
_SHOWN = {
    "late": ("{WHO} comes in last, out of breath, with one sleeve empty.", "Am I late?", "You were late when you set out."),
    "vain": ("{WHO} finds a window that shows {WHO.his} face, and stops for it.", "Which side is better?", "The one that's walking."),
    "seasick": ("{WHO} holds on to something that does not move, and shuts both eyes.", "It's going up and down.", "You're seasick on dry land."),
    "polite": ("{WHO} holds the door for {OTHER}, and then for nobody, and then for the draught.", "After you, please.", "You're so polite that we'll never get in."),
    "clumsy": ("{WHO} catches one thing with an elbow, and the next in trying to catch the first.", "It was like that.", "It was whole."),
    "greedy": ("{WHO} counts what {OTHER} has, and then what {WHO.he:have}, and then again.", "Are you going to eat that?", "I am now."),
    "curious": ("{WHO} has opened it before anybody has said what it is.", "What does this do?", "It was shut. That's what it did."),
    "stubborn": ("{WHO} pushes a door that says PULL, and goes on pushing.", "It'll give.", "It's been there longer than you."),
}


def staged(story: Story) -> tuple[Turn, ...]:
    """A moment for the first trait of the film's own two that can be seen; nothing where no such trait is told of them."""
    for name, other in (("hero", "ally"), ("ally", "hero")):
        who, beside = story.roles.get(name), story.roles.get(other)
        if who is None or beside is None or who is beside or not (who.speaks and beside.speaks) or who.group or beside.group:
            continue
        for trait in who.traits:
            afraid = _AFRAID.match(trait.lower())
            if afraid:
                story.slots["fear"] = afraid[1]
                said = ("{WHO} stops dead, one foot in front, and takes it back.", "It's only {fear}.", "There's no only about {fear}.")
                first, second = other, name
            elif trait.lower() in _SHOWN:
                said, first, second = _SHOWN[trait.lower()], name, other
            else:
                continue
            story.slots["trait"] = f"{who.id} {trait}"
            text = said[0].replace("WHO", name).replace("OTHER", other)
            return (Turn(actor=name, verb="stop", texts=(text,), must=True), Turn(actor=first, target=second, texts=(said[1],), must=True), Turn(actor=second, target=first, texts=(said[2],), must=True))
    return ()


def unseen(brief: Brief, scenes: tuple[Scene, ...], shown: str) -> tuple[tuple[Character, str], ...]:
    """The fears and habits that the viewer gave somebody and no beat of the film shows or names, but for the one that is `shown`."""
    from generator.writing.story.senses import CONDITIONS

    text = " ".join(beat.text for scene in scenes for beat in scene.beats).lower()
    lost: list[tuple[Character, str]] = []
    for each in brief.cast:
        for trait in each.traits:
            afraid = _AFRAID.match(trait.lower())
            word = afraid[1].split()[-1] if afraid else trait.lower() if trait.lower() in _SHOWN else ""
            if word and shown != f"{each.id} {trait}" and not re.search(rf"\b{re.escape(word)}", text):
                lost.append((each, trait))
        there = [beat for scene in scenes if each.id in scene.present for beat in scene.beats]
        hesitant = any(isinstance(beat, Line) and beat.speaker == each.id and beat.delivery.hesitation >= 800 for beat in there)
        marked = {trait for trait in CONDITIONS if any(beat.id.endswith(f"-{trait.replace(' ', '-')}") for beat in there)}
        lost += [(each, trait) for trait in each.traits if trait in CONDITIONS and trait not in marked and not (trait == "stuttering" and hesitant)]
    return tuple(lost)
