"""The aftermath: how an episode begins with what the one before it left behind, seen and spoken of."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.film import Action, Character
from generator.writing.story.canon import Canon, Fact, Outcome
from generator.writing.story.script import Turn, parse
from generator.writing.story.story import Story

_AFTER = ("I haven't stopped thinking of it.", "I keep laying the table for how it was.", "I know it, and my feet don't.", "I've said it aloud eleven times, and it's no smaller.")
_ON = ("So it's done. We go on from there.", "Say it once more. Then we'll have breakfast.", "I know. I've been walking round it all morning.", "Then we'd better begin before it gets any truer.")
"""How one speaks of what was, and what the other says to it."""
ROOMY = 150
"""An episode of so many seconds has time to show what was."""
_RECALLED = "recalled_"
"""How the roles begin of those of whom there is only a memory."""
_SEEN = {
    Outcome.DEAD: ("look", "There is a place left free beside {hero}, where {since_who} would be, and nobody takes it."),
    Outcome.BROKEN: ("search", "{hero} turns over what is left of {the since_thing}, piece by piece."),
    Outcome.LEFT: ("look", "{hero} looks along the way that {since_who} went{since_how}."),
    Outcome.GAVE: ("look", "{hero} looks at the spot where {the since_thing} was, before {since_who} gave {since_it} to {since_whom}."),
    Outcome.FORGAVE: ("smile", "{hero} has slept, for the first time since {since_who} and {since_whom} made their peace."),
    Outcome.KEPT: ("look", "{hero} looks round for {the since_thing}, as one has done every day since {since_who} kept {since_it}."),
    Outcome.STAYED: ("wake", "{hero} wakes, and it is still true: {since_who} stayed."),
    Outcome.DID: ("wake", "{hero} wakes, and it is still so: {since_who}{since_how}."),
}
_BACK = "{since_who} left{since_how}, and is back. {hero} looks at the bag, and not at who carries it."
_BACK_ONESELF = "{hero} left{since_how}, and is back, and puts the bag down where it stood before."
"""Who has left and is in the next episode all the same has come back."""
_SAID = {
    Outcome.DEAD: "{who} died", Outcome.BROKEN: "{who} destroyed {the since_thing}", Outcome.LEFT: "{who} left{since_how}", Outcome.GAVE: "{who} gave {whom} {the since_thing}",
    Outcome.FORGAVE: "{who} made peace with {whom}", Outcome.KEPT: "{who} kept {the since_thing}", Outcome.STAYED: "{who} stayed", Outcome.DID: "{who}{since_how}",
}


def aftermath(story: Story) -> tuple[Turn, ...]:
    """An action and an exchange of two who are in this episode; nothing where nothing is remembered."""
    before = story.before
    hero = story.roles.get("hero")
    if before is None or hero is None or not (before.facts or before.picture):
        return ()
    if story.brief.seconds >= ROOMY and before.shown and not told(story, before):
        return ()  # it is seen again
    other = next((name for name in ("ally", "target", "foe", *sorted(story.roles)) if _talks(story, name, hero)), "")
    fact = told(story, before)
    if fact:
        _slots(story, fact)
        verb, seen = _SEEN[fact.outcome]
        if fact.who.id == hero.id:
            seen = seen.replace("{since_who}", "{hero.he}")
        if fact.whom and fact.whom.id == hero.id:
            seen = seen.replace("{since_whom}", "{hero.he}" if fact.outcome is Outcome.FORGAVE else "{hero.him}")
        if fact.outcome is Outcome.LEFT and is_here(story, fact.who):
            verb, seen = ("put", _BACK_ONESELF) if fact.who.id == hero.id else ("look", _BACK)
    else:
        story.slots["since_picture"] = before.picture.rstrip(".")
        verb, seen = "write", "{hero} has written down how it ended: “{since_picture}.”"
    turns = [Turn(actor="hero", verb=verb, texts=(seen,), must=True)]
    if other:
        turns += _exchange(story, before, fact, hero, other)
    return tuple(turns)


def previously(story: Story) -> tuple[Turn, ...]:
    """The last picture of the episode before and the last words said in it, as they were; nothing where nobody did anything in the end."""
    before = story.before
    if before is None or before.shown is None:
        return ()
    turns = [_seen_again(story, before, before.shown, "PREVIOUSLY.")]
    if before.last and before.last[0].speaks:
        who = _recalled(story, before.last[0])
        heard = f"{{{who}}}" not in turns[0].texts[0]  # over a picture of somebody else
        turns.append(Turn(actor=who, texts=(before.last[1],), volume="quiet", off_screen=heard, must=True))
    return tuple(turns)


_TOGETHER = (
    """
ally[quiet]: It looks like more, put together.
hero[resolved]: It was more. We only ever had a day of it at a time.
""",
    """
hero: If this goes wrong, then all of that was the way to it.
ally: And if it goes right?
hero[warm]: Then it was worth the shoes.
""",
    """
ally: Would you do it again? All of that?
hero: Not the second day.
ally[amused]: No. Nobody'd do the second day.
""",
)
"""What two say to each other before the last of it."""


def glimpses(story: Story) -> tuple[Turn, ...]:
    """Before the climax of a season, what each of its episodes came to, in one picture each, and what two people make of that."""
    peaks = [(each, each.peak) for each in story.past if each.peak]
    if len(peaks) < 2:
        return ()
    seen = [_seen_again(story, each, peak, "MONTAGE. What it took." if at == 0 else "") for at, (each, peak) in enumerate(peaks[-5:])]
    said = parse(story.chance.pick("together", _TOGETHER), "together") if {"hero", "ally"} <= set(story.roles) else ()
    return (*seen, *(replace(each, must=True) for each in said))


def _seen_again(story: Story, before: Canon, act: Action, heading: str) -> Turn:
    """An action of an earlier episode, by those who did it then."""
    text = act.text
    for each in before.people:
        first = story.first_name(each)
        if not each.group and not first.startswith("the "):
            named = re.compile(rf"\b{re.escape(first)}\b(?!'s)")
            text = named.sub(f"{{{_recalled(story, each)}}}", text, count=1) if named.search(text) else text
    people = {each.id: _recalled(story, each) for each in before.people if each.id in (act.actor, act.target)}
    return Turn(actor=people.get(act.actor, ""), verb=act.verb, prop=act.prop, target=people.get(act.target, act.target), texts=(f"{heading} {text}".strip(),), must=True)


def _recalled(story: Story, person: Character) -> str:
    """The role that somebody has in this episode, or one of their own for what is remembered of them."""
    role = next((name for name, each in story.roles.items() if each.id == person.id), "")
    if not role:
        role = f"{_RECALLED}{re.sub(r'[^a-z0-9]', '_', person.id.lower())}"
        story.roles[role] = person
    return role


def preceded(story: Story, logline: str) -> str:
    """A logline that begins with what came of the episode before."""
    fact = told(story, story.before) if story.before else None
    if fact is None or fact.outcome in (Outcome.KEPT, Outcome.STAYED):  # which is no news
        return logline
    _slots(story, fact)
    said = story.fill(_SAID[fact.outcome].replace("{who}", "{since_who}").replace("{whom}", "{since_whom}"), action=False)
    if fact.outcome is Outcome.LEFT and is_here(story, fact.who):
        said += ", and is back"
    return f"{said[:1].upper()}{said[1:]}. {logline}"


def is_here(story: Story, person: Character) -> bool:
    """Whether somebody is in this episode, and not only remembered."""
    return person.id in {each.id for name, each in story.roles.items() if not name.startswith(_RECALLED)}


def _talks(story: Story, name: str, hero: Character) -> bool:
    role = story.roles.get(name)
    return role is not None and not role.group and role.id != hero.id and not name.startswith(("guest", "sighted", _RECALLED))


def told(story: Story, before: Canon) -> Fact | None:
    """The weightiest fact that this episode does not gainsay: nobody who is in it can be dead."""
    here = {each.id for name, each in story.roles.items() if not name.startswith(_RECALLED)}
    return next((each for each in before.facts if each.outcome is not Outcome.DEAD or each.who.id not in here), None)


def _slots(story: Story, fact: Fact) -> None:
    from generator.writing.story import words

    story.slots |= {
        "since_who": story.first_name(fact.who), "since_whom": story.first_name(fact.whom) if fact.whom else "", "since_thing": fact.thing,
        "since_it": "them" if fact.thing and words.is_plural(fact.thing) else "it", "since_how": f" {fact.how}" if fact.how else "",
    }


def _exchange(story: Story, before: Canon, fact: Fact | None, hero: Character, other: str) -> list[Turn]:
    """The one says what happened, the other what was said then."""
    partner = story.roles[other]

    def named(person: Character | None, speaker: Character, subject: bool) -> str:
        if person is None:
            return ""
        listener = partner if speaker is hero else hero
        return ("I" if subject else "me") if person.id == speaker.id else "you" if person.id == listener.id else story.first_name(person)

    if fact:
        said = _SAID[fact.outcome].replace("{whom}", named(fact.whom, hero, False)).replace("{who}", named(fact.who, hero, True))
        if fact.outcome is Outcome.LEFT and is_here(story, fact.who):
            said += f", and {dict(I='am', you='are').get(named(fact.who, hero, True), 'is')} back"
        first = f"{said[:1].upper()}{said[1:]}. {story.chance.pick('after', _AFTER) if fact.outcome in (Outcome.DEAD, Outcome.BROKEN, Outcome.LEFT) else _AFTER[0]}"
    else:
        first = "I've written down the last of it, so as not to change it."
    answer = story.chance.pick("on", _ON)
    if before.last and story.brief.seconds < ROOMY:  # there is no time to show it again
        who, words = before.last
        story.slots["since_line"] = words
        name = named(who, partner, True)
        answer = f"“{{since_line}}” {name[:1].upper()}{name[1:]} said that, then."
    return [Turn(actor="hero", target=other, texts=(first,), emotion="tired", must=True), Turn(actor=other, target="hero", texts=(answer,), must=True)]


__all__ = ["ROOMY", "aftermath", "glimpses", "is_here", "preceded", "previously", "told"]
