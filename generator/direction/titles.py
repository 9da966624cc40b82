"""Titles: the film's name over its opening, the credits over its end."""

from __future__ import annotations

import re

from generator.film import Action, Effect, Scene, Screenplay, Title


def film(screenplay: Screenplay, *, shot: int, lengths: tuple[int, ...]) -> Title | None:
    """The film's title lies in the second shot of the opening, once the place is known; that of an episode after its series and number."""
    if shot == 0 and screenplay.series:
        return Title(text=f"{screenplay.series}\nEpisode {screenplay.episode}", kind="card", start=16, frames=lengths[0] - 20)
    if shot != 1:
        return None
    start = 8 if lengths[0] >= 100 else 30
    return Title(text=screenplay.title, kind="title", start=start, frames=lengths[1] - start)


_TIMES = re.compile(
    r"\b(?:(?:(?:a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|fifty|a hundred|some|many|several|\d+) (?:hours?|days?|weeks?|months?|years?|centuries)"
    r" (?:later|before|earlier|ago|on))|the (?:next|following) (?:morning|day|evening|night|week|spring|summer|autumn|winter|year)|that (?:same )?(?:night|evening|afternoon)|meanwhile|at the same time"
    r"|(?:ein|zwei|drei|vier|fünf|zehn|zwanzig|einige|viele|\d+) (?:stunden?|tage?|wochen?|monate?|jahre?) (?:später|zuvor)|am (?:nächsten|selben) (?:morgen|tag|abend)|inzwischen"
    r"|(?:in |im jahr )?(?:1[5-9]|2[01])\d\d)\b",
    re.IGNORECASE,
)
"""What may be said by a card between two scenes."""


def is_card(text: str) -> bool:
    """Whether a sentence is nothing but a card."""
    return _TIMES.fullmatch(text.strip(" .:,—-")) is not None


def between(screenplay: Screenplay, scene: Scene, previous: Scene | None, frames: int) -> Title | None:
    """The card over the first picture of a scene: "Three years later"; or the part that begins, in a film long enough to have parts."""
    written = next((each for each in screenplay.scenes if each.id == scene.id), scene)  # what the sentence of a card says, nobody does
    told = next((beat.text for beat in written.beats if isinstance(beat, Action)), "")
    met = {demand for demand, id in screenplay.met if id == scene.id}
    for words in (told.split(".")[0].split(",")[0], *(each.words for each in screenplay.demands if each.id in met)):
        found = _TIMES.search(words)
        if found is not None and (found.start() < 4 or words is not told.split(".")[0].split(",")[0]):
            text = found.group()
            return Title(text=text[0].upper() + text[1:], kind="card", start=10, frames=max(24, frames - 14))
    if previous is not None and screenplay.seconds >= _PARTS and scene.act > previous.act:
        name = screenplay.place(scene.place).name
        return Title(text=f"{('I', 'II', 'III', 'IV', 'V')[min(4, max(0, scene.act - 1))]}\n{name}", kind="card", start=10, frames=max(24, frames - 14))
    return None


_PARTS = 1500
"""A film of so many seconds is told in parts that have a name."""


def sign(text: str, frames: int) -> Title:
    """What a poster, a letter or a screen says, for as long as it takes to be read."""
    return Title(text=text, kind="sign", start=4, frames=frames - 4)


def credits(screenplay: Screenplay, frames: int) -> Title:
    """The title as a heading, then one "part: name" a line, then who made it."""
    parts = {"lead": "Starring", "friend": "With", "antagonist": "Against", "support": "And", "narrator": "Told by"}
    cast = [each for each in screenplay.cast if each.role in parts and not each.group]
    lines = [screenplay.title.upper()]
    if screenplay.series:
        lines.append(f"{screenplay.series}, episode {screenplay.episode}")
    lines += [f"{each.occupation or parts[each.role]}: {each.name}" for each in cast[:6]]
    lines.append("Made by Matinee")
    return Title(text="\n".join(lines), kind="credits", start=12, frames=frames - 24)


def fades(*, first: bool, hold: bool, credits: bool, frames: int) -> tuple[Effect, ...]:
    """The film comes out of the dark, the last image goes back into it, and so do the credits."""
    if first:
        return (Effect(kind="fade-in", start=0, frames=24, strength=1000),)
    if hold:
        return (Effect(kind="fade-out", start=frames - 40, frames=40, strength=1000),)
    if credits:
        return (
            Effect(kind="fade-in", start=0, frames=16, strength=1000),
            Effect(kind="fade-out", start=frames - 24, frames=24, strength=1000),
        )
    return ()
