"""Consequences: what the ending of an earlier episode has changed is still so in the middle of the next one, and is not forgotten later."""

from __future__ import annotations

from dataclasses import replace

from generator.film import Character
from generator.writing.story.aftermath import is_here, told
from generator.writing.story.canon import Fact, Outcome
from generator.writing.story.script import Turn, parse
from generator.writing.story.story import Story

LEAST = 90
"""An episode of so many seconds has room for it."""
_LASTING: dict[Outcome, tuple[str, ...]] = {
    Outcome.DEAD: ("""
@put hero cup: {hero} sets out one cup too many, sees it, and leaves it where it is.
partner[quiet]: {since_who} took it without milk.
hero[sad]: I know. That's why there's none in it.
""", """
partner: {since_who} would've known what to do with this.
hero[sad]: {since_who} would've done something else, and been right by accident. || Hand me that.
"""),
    Outcome.BROKEN: ("""
@look hero: Where {the since_thing} was there is a paler spot. {hero} walks round it.
partner: There's nothing there any more.
hero: I know. My feet haven't been told.
""", """
partner[tired]: We could do with {the since_thing} now.
hero: We could. So we do it with our hands. || That's how people did it before.
"""),
    Outcome.LEFT: ("""
@look partner: The bag stands by the way out, not unpacked. {partner} sees that {hero} sees it.
partner[quiet]: It's been standing there since.
hero: I've stopped asking it. It doesn't answer either.
""", """
@put hero cup: {hero} takes down cups, counts them, and puts one back.
partner: You always take one too many now.
hero[quiet]: It was the right number before.
"""),
    Outcome.GAVE: ("""
partner: If we had {the since_thing} now, this would be easy.
hero: It's where it belongs. || I'd rather have it hard.
""",),
    Outcome.FORGAVE: ("""
@pour hero cup: {hero} has poured two cups before noticing, and looks at the second.
partner[warm]: A week ago you'd have poured one.
hero[warm]: A week ago I'd have drunk both, so that nobody got it.
""", """
partner[amused]: You didn't count what I took, just now.
hero: I've given up counting. || It's odd how much room there is without it.
"""),
    Outcome.KEPT: ("""
@look hero: {hero} feels for {the since_thing}, as one feels for a tooth.
partner: Is it still there?
hero: It's still there. That's the trouble with keeping something.
""",),
    Outcome.STAYED: ("""
partner: You keep looking round, to see if anybody's gone.
hero[warm]: And nobody is. I could do it all day.
""",),
    Outcome.DID: ("""
@write hero pencil: {hero} has made a mark on the wall for every day since {since_who}{since_how}. There is room for a good many.
partner: Are you counting up or down?
hero: I'll know when I get there.
""", """
partner: Nobody out there has asked about it yet. That {since_who}{since_how}.
hero[quiet]: They're not asking very loudly.
"""),
}  # fmt: skip
_AGO = (
    """
partner: When did all of this begin?
hero[quiet]: When {ago}. || Before that it was only talk.
""",
    """
partner[tired]: If it hadn't been that {ago} --
hero[resolved]: Then we'd be standing somewhere else and saying so.
""",
    """
hero: I took it for the end, when {ago}.
partner: And now that you know better?
hero[warm]: Now I think it was the way here.
""",
)


def lasting(story: Story) -> tuple[Turn, ...]:
    """An exchange for the middle of an episode about what is different since the one before; nothing where nobody is there to have it."""
    fact = told(story, story.before) if story.before else None
    pair = _pair(story)
    if fact is None or pair is None or story.brief.seconds < LEAST:
        return ()
    ways = _LASTING[fact.outcome]
    if fact.outcome is Outcome.LEFT:  # the bag of who has come back; the place of who has not
        ways = ways[:1] if is_here(story, fact.who) else ways[1:]
    return _staged(ways[len(story.past) % len(ways)], pair[1])


def long_ago(story: Story) -> tuple[Turn, ...]:
    """An exchange about how the first episode ended that two of this one can have; nothing before there are two to look back on."""
    pair = _pair(story)
    if len(story.past) < 2 or pair is None or story.brief.seconds < LEAST:
        return ()
    hero, partner = pair
    fact = told(story, story.past[0])
    if fact is None:
        return ()
    way = _AGO[len(story.past) % len(_AGO)]
    speaker, listener = (story.roles[partner], hero) if "{ago}" in way.strip().splitlines()[0] and way.strip().startswith("partner") else (hero, story.roles[partner])
    story.slots["ago"] = _clause(story, fact, speaker, listener)
    return _staged(way, partner)


def _clause(story: Story, fact: Fact, speaker: Character, listener: Character) -> str:
    """What happened, as one says it to the other: "you made peace with me"."""
    def named(person: Character | None, *, subject: bool) -> str:
        if person is None:
            return ""
        return ("I" if subject else "me") if person.id == speaker.id else "you" if person.id == listener.id else story.first_name(person)

    who, whom, thing, how = named(fact.who, subject=True), named(fact.whom, subject=False), f"the {fact.thing.removeprefix('the ')}", f" {fact.how}" if fact.how else ""
    return {
        Outcome.DEAD: f"{who} died", Outcome.BROKEN: f"{who} destroyed {thing}", Outcome.LEFT: f"{who} left{how}", Outcome.GAVE: f"{who} gave {whom} {thing}",
        Outcome.FORGAVE: f"{who} made peace with {whom}", Outcome.KEPT: f"{who} kept {thing}", Outcome.STAYED: f"{who} stayed", Outcome.DID: f"{who}{how}",
    }[fact.outcome]  # fmt: skip


def _pair(story: Story) -> tuple[Character, str] | None:
    """The hero, and the role of whom they talk with; None where one of them is not there or does not speak."""
    hero = story.roles.get("hero")
    name = "ally" if "ally" in story.roles else ""
    if hero is None or not name or not hero.speaks or not story.roles[name].speaks or story.roles[name].group or story.roles[name].id == hero.id or story.conceit.silent:
        return None
    return hero, name


def _staged(text: str, partner: str) -> tuple[Turn, ...]:
    said = text.replace("{partner}", f"{{{partner}}}").replace("\npartner", f"\n{partner}").replace("@look partner", f"@look {partner}")
    return tuple(replace(turn, must=True) for turn in parse(said, "consequences"))


__all__ = ["LEAST", "lasting", "long_ago"]
