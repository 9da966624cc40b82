"""Titles: the film's name over its opening, the credits over its end."""

from __future__ import annotations

from generator.film import Effect, Screenplay, Title


def film(screenplay: Screenplay, *, shot: int, lengths: tuple[int, ...]) -> Title | None:
    """The film's title lies in the second shot of the opening, once the place is known; that of an episode after its series and number."""
    if shot == 0 and screenplay.series:
        return Title(text=f"{screenplay.series}\nEpisode {screenplay.episode}", kind="card", start=16, frames=lengths[0] - 20)
    if shot != 1:
        return None
    start = 8 if lengths[0] >= 100 else 30
    return Title(text=screenplay.title, kind="title", start=start, frames=lengths[1] - start)


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
