"""The tally of a production: what each department has to make, has made, and what that took."""

from __future__ import annotations

from collections import Counter

from generator.cut import Filmed, Part, Request
from generator.studio.event import Stage
from generator.studio.take import Made


class Tally:
    """Counts as it goes; whoever wants to know how a production stands asks here."""

    def __init__(self) -> None:
        self.of: Counter[str] = Counter()
        """Takes that each department is to make, as far as that is known."""
        self.done: Counter[str] = Counter()
        self.takes: Counter[tuple[str, bool]] = Counter()
        """By department, and whether they were in the vault already."""
        self.spent: Counter[str] = Counter()
        """Processor milliseconds by department."""
        self.filmed = 0
        """Frames that were filmed now and were not in the vault."""
        self.filming = 0
        """Milliseconds on the clock that processes took for them."""

    def took(self, part: Part, request: Request, made: Made) -> None:
        """A take was made, or found; whether it is wanted still, is another matter."""
        self.counted(part, made.milliseconds, reused=made.reused)
        if isinstance(request, Filmed) and not made.reused:
            self.filmed += request.frames
            self.filming += made.wall

    def counted(self, part: Part, milliseconds: int, *, reused: bool) -> None:
        self.takes[part, reused] += 1
        self.spent[part] += milliseconds

    def settled(self, part: Part) -> Stage:
        """One more of a department's takes is settled."""
        self.done[part] += 1
        return self.stage(part)

    def stage(self, part: Part) -> Stage:
        return Stage(department=part.value, done=self.done[part], of=self.of[part])
