"""Pages: a viewer's own script, from Fountain or FDX, as a screenplay that is shot as it was written; and screenplays as FDX."""

from __future__ import annotations

from generator.errors import BadBrief
from generator.film import Brief, Screenplay
from generator.writing.page import finaldraft, fountain
from generator.writing.page.element import HEADING, Kind, Script
from generator.writing.page.finaldraft import fdx

__all__ = ["LONGEST", "fdx", "is_script", "read", "screenplay"]

LONGEST = 600_000
"""Characters of a script: a feature has about 150 000."""


def is_script(text: str) -> bool:
    """Whether a message is a script to be shot, and not a wish for one: an FDX file, or a page with sluglines and beats under them."""
    if "<FinalDraft" in text[:2_000]:
        return True
    headings = [line for line in text.split("\n") if HEADING.match(line.strip())]
    return bool(headings) and headings[0].strip() == headings[0].strip().upper() and text.count("\n") >= 3 * len(headings)


def read(text: str) -> Script:
    """The script in a text of either format. Raises BadBrief if it is too long, BadScript if it is broken."""
    if len(text) > LONGEST:
        raise BadBrief("prompt", f"The script has {len(text):,} characters; at most {LONGEST:,} can be read.")
    found = finaldraft.parse(text) if "<FinalDraft" in text[:2_000] else fountain.parse(text)
    if not any(each.kind is Kind.HEADING for each in found.elements):
        raise BadBrief("prompt", "The script has no slugline. Begin each scene with one, for example: INT. KITCHEN - NIGHT")
    return found


def screenplay(brief: Brief) -> Screenplay:
    """The script in a brief's message, shot as written: its words, in its order, and nothing else."""
    from generator.writing.page.filmed import filmed

    return filmed(read(brief.prompt), brief)
