"""The embedded writer: reads, plans and writes on any machine, without a language model."""

from __future__ import annotations

from generator.film import Brief, Screenplay


class Embedded:
    name = "embedded"
    version = 4

    def check(self) -> None:
        """It works everywhere."""

    def identity(self) -> tuple[str, ...]:
        return ()

    def warm(self) -> None:
        """Load what reading a brief and writing its first scene need."""
        from generator.writing.reading import warm
        from generator.writing.story.library import conceits, quests, scenes, strands

        warm()
        for shelf in (conceits, quests, strands, scenes):
            shelf()

    def read(self, brief: Brief) -> Brief:
        from generator.writing import page
        from generator.writing.reading import read, read_script
        from generator.writing.reading.correction import corrected

        return read_script(brief) if page.is_script(brief.prompt) else corrected(read(brief))

    def write(self, brief: Brief, episode: int = 1, before: tuple[Screenplay, ...] = ()) -> Screenplay:
        """`before` holds the earlier episodes of a series as they were made; without it they are taken as they were first written."""
        from generator.writing import page
        from generator.writing.story import write

        return page.screenplay(brief) if page.is_script(brief.prompt) else write(brief, episode, before)

    def revise(self, screenplay: Screenplay, note: str, at: str = "") -> Screenplay:
        from generator.writing.notes import revise

        return revise(screenplay, note, at)

    def end(self, brief: Brief, screenplay: Screenplay, wish: str, variation: int) -> Screenplay:
        """The screenplay with other last scenes: those of the wish, or, where it is empty, the writer's own proposal for the variation."""
        from generator.writing.notes.ending import ended

        return ended(brief, screenplay, wish, variation)
