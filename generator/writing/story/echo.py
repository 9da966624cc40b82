"""Echoes: in a long film, what was said at the end of one errand is remembered where the next one begins."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from generator.film import Beat, Line, Place
from generator.writing.story.canon import quotable
from generator.writing.story.parts import Part
from generator.writing.story.script import Turn, parse
from generator.writing.story.story import Story

LONG = 1200
"""A film of so many seconds has something to remember."""
_OWN = re.compile(r"sequence-\d+-quest-")
"""An errand of the film's own people."""
_FRAMES = tuple(
    parse(each, "echo")
    for each in (
        """
ally: You've gone quiet.
hero: "{said}" It doesn't go away. || I was thinking of {saidby}.
ally: Then take it along. There's room.
""",
        """
hero: What {saidby} said. "{said}"
ally: I heard it too.
hero[quiet]: I thought that it might've been only me.
""",
        """
ally: "{said}"
hero[surprised]: You sound just like {saidby}.
ally: I've been practising. I wanted to hear if it was true.
""",
        """
@write hero notebook: {hero} has begun a page that is headed SAID. On it there is so far one line: "{said}"
ally: What's the page for?
hero: For when somebody says that we've nothing to show for it.
""",
        """
ally: I still can't tell if {saidby} meant it. "{said}"
hero: I think it was meant for somebody else. We were only standing where they'd have stood.
""",
        """
hero[amused]: "{said}" Can you hear it?
ally: In {saidby}'s voice. Yes.
hero: I'd like somebody to remember me for one sentence.
""",
        """
ally[tired]: How many of those have we done now?
hero: As many as we could. And {saidby} said, "{said}"
ally: That's not a number.
""",
        """
@look hero > road: {hero} looks back the way they came. {ally} waits.
ally: What've you forgotten?
hero: Nothing. That's what's odd. I keep hearing {saidby}. "{said}"
""",
        """
hero: Do you think it'll still be so, after us? What {saidby} said?
ally: "{said}" I shouldn't wonder.
""",
    )
)


@dataclass(slots=True)
class Echoes:
    """What each story's last lines were, and which frames were used."""

    story: Story
    last: dict[str, tuple[str, str]] = field(default_factory=dict)
    """Source -> (who, line)."""
    order: list[str] = field(default_factory=list)
    used: int = 0

    def before(self, part: Part, where: Place) -> tuple[Turn, ...]:
        """The turns that begin a part, if it is the first of an errand that follows another."""
        story = self.story
        opens = bool(_OWN.match(part.source)) and part.source not in self.order
        if opens:
            self.order.append(part.source)
        if story.brief.seconds < LONG or not opens or len(self.order) < 2 or self.used >= len(_FRAMES) or where.interior and self.used % 2:
            return ()
        own = {story.roles[each].id for each in ("hero", "ally") if each in story.roles}
        found = self.last.get(self.order[-2])
        if found is None or len(own) < 2 or found[0] in own or not all(story.roles[each].speaks for each in ("hero", "ally")):
            return ()
        people = {each.id: each for each in story.roles.values()}
        key = f"{self.used}"
        story.slots |= {f"said{key}": found[1], f"saidby{key}": story.first_name(people[found[0]])}
        self.used += 1
        frame = story.chance.order("echoes", _FRAMES)[self.used - 1]
        return tuple(_numbered(turn, key) for turn in frame)

    def heard(self, part: Part, beats: tuple[Beat, ...]) -> None:
        """Keep the last line worth keeping that somebody else than the film's own two said in a part."""
        own = {self.story.roles[each].id for each in ("hero", "ally") if each in self.story.roles}
        lines = [each for each in beats if isinstance(each, Line) and not each.off_screen and each.speaker not in own and quotable(each.text)]
        if lines:
            self.last[part.source] = (lines[-1].speaker, lines[-1].text)


def _numbered(turn: Turn, key: str) -> Turn:
    texts = tuple(text.replace("{said}", f"{{said{key}}}").replace("{saidby}", f"{{saidby{key}}}") for text in turn.texts)
    return replace(turn, texts=texts, must=True)
