"""The aftermath: how an episode begins with what the one before it left behind, seen and spoken of."""

from __future__ import annotations

from generator.film import Character
from generator.writing.story.canon import Canon, Fact, Outcome
from generator.writing.story.script import Turn
from generator.writing.story.story import Story

_SEEN = {
    Outcome.DEAD: ("look", "There is a place left free beside {hero}, where {since_who} would be, and nobody takes it."),
    Outcome.BROKEN: ("search", "{hero} turns over what is left of {the since_thing}, piece by piece."),
    Outcome.LEFT: ("look", "{hero} looks along the way that {since_who} went{since_how}."),
    Outcome.GAVE: ("look", "{hero} looks at the spot where {the since_thing} was, before {since_who} gave {since_it} to {since_whom}."),
    Outcome.FORGAVE: ("smile", "{hero} has slept, for the first time since {since_who} and {since_whom} made their peace."),
    Outcome.KEPT: ("look", "{hero} looks round for {the since_thing}, as one has done every day since {since_who} kept {since_it}."),
    Outcome.STAYED: ("wake", "{hero} wakes, and it is still true: {since_who} stayed."),
}
_SAID = {
    Outcome.DEAD: "{who} died", Outcome.BROKEN: "{who} destroyed {the since_thing}", Outcome.LEFT: "{who} left{since_how}", Outcome.GAVE: "{who} gave {whom} {the since_thing}",
    Outcome.FORGAVE: "{who} made peace with {whom}", Outcome.KEPT: "{who} kept {the since_thing}", Outcome.STAYED: "{who} stayed",
}


def aftermath(story: Story) -> tuple[Turn, ...]:
    """An action and an exchange of two who are in this episode; nothing where nothing is remembered."""
    before = story.before
    hero = story.roles.get("hero")
    if before is None or hero is None or not (before.facts or before.picture):
        return ()
    other = next((name for name in ("ally", "target", "foe", *sorted(story.roles)) if _talks(story, name, hero)), "")
    fact = _told(story, before)
    if fact:
        _slots(story, fact)
        verb, seen = _SEEN[fact.outcome]
        if fact.who.id == hero.id:
            seen = seen.replace("{since_who}", "{hero.he}")
        if fact.whom and fact.whom.id == hero.id:
            seen = seen.replace("{since_whom}", "{hero.him}")
    else:
        story.slots["since_picture"] = before.picture.rstrip(".")
        verb, seen = "write", "{hero} has written down how it ended: “{since_picture}.”"
    turns = [Turn(actor="hero", verb=verb, texts=(seen,), must=True)]
    if other:
        turns += _exchange(story, before, fact, hero, other)
    return tuple(turns)


def preceded(story: Story, logline: str) -> str:
    """A logline that begins with what came of the episode before."""
    fact = _told(story, story.before) if story.before else None
    if fact is None:
        return logline
    _slots(story, fact)
    said = story.fill(_SAID[fact.outcome].replace("{who}", "{since_who}").replace("{whom}", "{since_whom}"), action=False)
    return f"{said[:1].upper()}{said[1:]}. {logline}"


def _talks(story: Story, name: str, hero: Character) -> bool:
    role = story.roles.get(name)
    return role is not None and not role.group and role.id != hero.id and not name.startswith(("guest", "sighted"))


def _told(story: Story, before: Canon) -> Fact | None:
    """The weightiest fact that this episode does not gainsay: nobody who is in it can be dead."""
    here = {each.id for each in story.roles.values()}
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
        first = f"{said[:1].upper()}{said[1:]}. I haven't stopped thinking of it."
    else:
        first = "I've written down the last of it, so as not to change it."
    answer = "So it's done. We go on from there."
    if before.last:
        who, words = before.last
        story.slots["since_line"] = words
        name = named(who, partner, True)
        answer = f"“{{since_line}}” {name[:1].upper()}{name[1:]} said that, then."
    return [Turn(actor="hero", target=other, texts=(first,), emotion="tired", must=True), Turn(actor=other, target="hero", texts=(answer,), must=True)]


__all__ = ["aftermath", "preceded"]
