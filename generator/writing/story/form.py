"""The form of a long film: which of its stories its own people live through, and which belong to others beside them."""

from __future__ import annotations

from collections.abc import Sequence

from generator.writing.story.concept import Idea
from generator.writing.story.quest import HELPED

ENSEMBLE = 1500
"""A film of so many seconds has room for people whom the main story is not about."""
_HELPED = 3300
"""In a film of so many seconds the lead lends others a hand."""
_TOO_FEW = 18
"""A long film is not filled with fewer errands than these."""
RUNS = "runs through"
"""The tag of what runs through the whole film, among its sequences; see throughline."""
PAIRS = ("b",)
"""The pairs of secondary people, by the letter that ends the names of their roles: "hero_b". One is enough: of a second nobody knew any more
who they were, and the film's own were lost from sight."""


def shared(ideas: Sequence[Idea], seconds: int, *, lonely: bool, estranged: bool = False, known: Sequence[str] = ()) -> list[tuple[Idea, str]]:
    """The ideas that may stand beside the main story in the order in which room is made for them, each with the pair that it happens to:
    "" for the film's own people. Somebody who goes from errand to errand is nobody: they have a few, and the others belong to pairs of their
    own; nobody has two of one kind. A `lonely` film has no other people; where its own two are `estranged` they do nothing together.
    What is `known` to the household is told when there is nothing else left."""
    own = [each for each in ideas if each.premise]
    errands = [each for each in ideas if each.conceit.goal and not each.premise and each.conceit.id not in known]
    heard = [each for each in ideas if each.conceit.goal and not each.premise and each.conceit.id in known]
    others = [(each, "") for each in ideas if not each.conceit.goal]
    if estranged:
        own = []
    if lonely or seconds < ENSEMBLE:
        told = {each.conceit.goal for each in own}
        kinds = [each for at, each in enumerate(errands) if each.conceit.goal not in told | {one.conceit.goal for one in errands[:at]} | {"love"}]
        again = [each for each in errands if each not in kinds and each.conceit.goal != "love"]  # two thefts one after the other are one too many
        last = [each for each in heard if each.conceit.goal != "love"]
        return [(each, "") for each in (*own, *(each for each in (*kinds, *again) if not estranged))] + others + [(each, "") for each in last if not estranged]
    if len(errands) < _TOO_FEW:
        errands, heard = [*errands, *heard], []  # rather something again than a film in which its own people hardly are
    most = {pair: (1 + seconds // 2700 if pair else min(9, 2 + seconds // 400)) + 4 * estranged for pair in ("", *PAIRS)}
    taken: dict[str, list[Idea]] = {"": own[:], **{pair: [] for pair in PAIRS}}
    told = {each.conceit.goal for each in own}
    first = [each for at, each in enumerate(errands) if each.conceit.goal not in told | {one.conceit.goal for one in errands[:at]}]
    more = [each for each in errands if each not in first]  # two rescues one after the other are one too many
    for each in (*sorted(first, key=lambda idea: idea.conceit.goal != "love"), *more):
        goals = {pair: {one.conceit.goal for one in mine} for pair, mine in taken.items()}
        if each.conceit.goal == "love" and any("love" in mine for mine in goals.values()):
            continue
        room = {pair: most[pair] - len(mine) for pair, mine in taken.items() if each.conceit.goal not in goals[pair] and (pair or (each.conceit.goal != "love" and not estranged))}
        pair = max(room, key=lambda name: (room[name], name)) if room else ""
        if room and room[pair] > 0:
            taken[pair].append(each)
    mine = [(each, "") for each in taken[""]]
    few = seconds // 2400  # people whom the film sees once, and whom nobody asked for
    kept = [each for each in errands if all(each not in mine for mine in taken.values())]
    left = [(each, HELPED if seconds >= _HELPED else PAIRS[at % len(PAIRS)]) for at, each in enumerate(kept)]
    helped = left if seconds >= _HELPED else []
    # The film's own people come first: most of it is theirs.
    rows = [mine[::4], mine[1::4], mine[2::4], *([(each, pair) for each in taken[pair]] for pair in PAIRS), helped, mine[3::4], others[:few]]
    left = [] if helped else left
    repeated = [(each, HELPED if seconds >= _HELPED else PAIRS[0]) for each in heard]
    return [row[at] for at in range(max(map(len, rows))) for row in rows if at < len(row)] + left + others[few:] + repeated
