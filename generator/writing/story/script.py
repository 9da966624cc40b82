"""The small script language in which the library is written.

One turn a line. A line of dialogue names its speaker, whom it is said to, and how; an action begins with a staging verb:

    hero>ally[warm quiet]: That's {n} now. || You counted {n}?
    ~foe*[cold]: Attention, sector nine.
    @put hero token > bench [sad]: {hero} sets {the token} on the bench.

`||` parts alternates, `~` marks a turn that may be left out, `!` one that may not even where time is short, `*` a speaker who is heard and not seen, `-` an action of the world.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.errors import BadScript
from generator.writing.story.verbs import EMOTIONS, VERBS, VOLUMES

_ACTION = re.compile(r"@(?P<verb>[a-z-]+)\s+(?P<actor>[\w.-]+)(?:\s+(?P<prop>[^>\[:]+?))?(?:\s*>\s*(?P<target>[^\[:]+?))?\s*(?:\[(?P<how>[^\]]*)\])?:\s*(?P<text>.+)")
_LINE = re.compile(r"(?P<actor>\w+)(?P<off>\*?)(?:>(?P<target>\w+))?\s*(?:\[(?P<how>[^\]]*)\])?:\s*(?P<text>.+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """A line or an action as it is authored, with its slots open. `verb` is empty for a line."""

    actor: str
    texts: tuple[str, ...]
    verb: str = ""
    prop: str = ""
    target: str = ""
    emotion: str = "neutral"
    volume: str = "normal"
    off_screen: bool = False
    soft: bool = False
    must: bool = False
    spare: bool = False
    """An action from the middle of an exchange, which can be missed where time is short."""
    beat: int = 0
    """Milliseconds of silence asked for before a line, 0 for the usual gap."""

    @property
    def spoken(self) -> bool:
        return not self.verb


def parse(text: str, where: str) -> tuple[Turn, ...]:
    """The turns of an exchange. Raises BadScript naming the place of the fault."""
    return tuple(_turn(line.strip(), where) for line in text.strip().splitlines() if line.strip())


def _turn(line: str, where: str) -> Turn:
    soft, must = line.startswith("~"), line.startswith("!")
    body = line.lstrip("~!").strip()
    found = (_ACTION if body.startswith("@") else _LINE).fullmatch(body)
    if not found:
        raise BadScript(where, f"{line!r} is neither a line nor an action")
    part = found.groupdict()
    how = (part["how"] or "").split()
    emotion = next((word for word in how if word in EMOTIONS), "neutral")
    volume = next((word for word in how if word in VOLUMES), "normal")
    unknown = [word for word in how if word not in EMOTIONS | VOLUMES | {"beat"}]
    verb = (part.get("verb") or "").replace("-", " ")
    if unknown or (verb and verb not in VERBS):
        raise BadScript(where, f"{unknown or verb} is not in the vocabulary")
    return Turn(
        actor="" if part["actor"] == "-" else part["actor"],
        texts=tuple(each.strip() for each in part["text"].split("||")),
        verb=verb,
        prop=(part.get("prop") or "").strip(),
        target=(part["target"] or "").strip(),
        emotion=emotion,
        volume=volume,
        off_screen=bool(part.get("off")),
        soft=soft,
        must=must,
        beat=900 if "beat" in how else 0,
    )
