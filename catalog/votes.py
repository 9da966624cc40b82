"""Votes: a household, and whom it invites, decides how a film goes on.

A vote locks by itself when its time has come: whoever asks about it next finds it locked. Nothing has to run for that, and
what was counted is in the rows, so a process that is killed changes no count.
"""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import takewhile

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Count, QuerySet
from django.utils import timezone
from django.utils.translation import gettext

from catalog.models import Ballot, Cut, Episode, Profile, Vote
from catalog.order import clean_text, tell
from catalog.season import go_on, retell
from generator.clock import FPS

WINDOW = 30.0
"""Seconds before the candidates part at which a screening asks."""
LOCK = 10.0
"""Seconds before they part at which it has to be decided, so that what follows is there in time."""
LONGEST = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class Phase:
    name: str
    """One of: before, open, locked."""
    seconds: float | None
    """Until the next phase; None where that is not known."""


def open_vote(
    episode: Episode,
    question: object,
    candidates: Sequence[Cut],
    *,
    until: datetime | None = None,
    secret: bool = False,
    guests: bool = False,
) -> Vote:
    """Open a vote: until a date, or without one in a screening. Raises ValidationError."""
    text = clean_text(question, "question", 200, gettext("Ask something, for example: How should it end?"))
    if len(candidates) < 2 or len(candidates) > 4:
        raise ValidationError({"candidates": gettext("A vote is between two to four endings; there are %(n)s.") % {"n": len(candidates)}})
    if any(each.episode_id != episode.pk for each in candidates) or len({each.pk for each in candidates}) < len(candidates):
        raise ValidationError({"candidates": gettext("The candidates have to be different endings of this episode.")})
    now = timezone.now()
    if until is not None and not now < until < now + LONGEST:
        raise ValidationError({"until": gettext("A vote can be open for up to 60 days from now.")})
    if until is None and not all(each.watchable for each in candidates):
        raise ValidationError(
            {"candidates": gettext("A screening can ask when all of its endings can be watched. Wait until they are made, or vote until a date.")}
        )
    if votes_of(episode).filter(locked=None).exists():
        raise ValidationError({"question": gettext("A vote on this episode is open already.")})
    with transaction.atomic():
        vote = Vote.objects.create(
            episode=episode,
            question=text,
            default=candidates[0],
            until=until,
            secret=secret,
            guests=secrets.token_urlsafe(12) if guests else "",
        )
        vote.candidates.set(candidates)
        tell(candidates[0], "vote", vote=vote.pk, question=text)
    return vote


def votes_of(episode: Episode) -> QuerySet[Vote]:
    """The votes on an episode: those that ask something."""
    return episode.votes.annotate(choices=Count("candidates")).filter(choices__gt=1)


def screening(episode: Episode) -> Vote:
    """Where a household and its guests watch what plays of an episode in step, and nothing is asked: the one that is open, or a new one."""
    shown = episode.playing()
    alone = episode.votes.annotate(choices=Count("candidates")).filter(choices=1, locked=None, default=shown)
    if found := alone.first():
        return found
    with transaction.atomic():
        vote = Vote.objects.create(episode=episode, question=gettext("Watch together"), default=shown, guests=secrets.token_urlsafe(12))
        vote.candidates.set([shown])
    return vote


def parting(cuts: Sequence[Cut]) -> int:
    """The frame up to which cuts show and sound the same."""
    values = [each.value() for each in cuts]
    ends = []
    for track in ("picture", "sound"):
        rows = zip(*(getattr(value, track) for value in values), strict=False)
        same = list(takewhile(lambda row: all((clip.key, clip.span) == (row[0].key, row[0].span) for clip in row), rows))
        ends.append(same[-1][0].span.end if same else 0)
    return min(ends)


def position(vote: Vote, now: datetime | None = None) -> float:
    """Where a screening is now, in seconds of the film."""
    if vote.told is None:
        return 0.0
    return vote.position + (((now or timezone.now()) - vote.told).total_seconds() if vote.playing else 0.0)


def phase(vote: Vote) -> Phase:
    """How far a vote is; locks it where its time has come."""
    if vote.locked:
        return Phase("locked", None)
    now = timezone.now()
    if vote.until:
        left = (vote.until - now).total_seconds()
        return Phase("open", left) if left > 0 else _locked(vote)
    if vote.told is None:
        return Phase("before", None)  # nobody has begun the screening
    candidates = list(vote.candidates.all())
    at, parts = position(vote, now), parting(candidates) / FPS
    asks = WINDOW if len(candidates) > 1 else LOCK  # one candidate alone: nothing is asked
    if at < parts - asks:
        return Phase("before", parts - asks - at if vote.playing else None)
    return Phase("open", parts - LOCK - at if vote.playing else None) if at < parts - LOCK else _locked(vote)


def _locked(vote: Vote) -> Phase:
    lock(vote)
    return Phase("locked", None)


def lock(vote: Vote) -> Cut:
    """Decide a vote, once: whoever comes second finds what the first decided."""
    with transaction.atomic():
        held = Vote.objects.select_for_update().get(pk=vote.pk)
        if held.winner is None:
            canon = held.episode.current().pk
            held.winner, held.locked = winner(held), timezone.now()
            held.save(update_fields=["winner", "locked"])
            Episode.objects.filter(pk=held.episode_id).update(chosen=held.winner)
            tell(
                held.winner,
                "decided",
                vote=held.pk,
                number=held.winner.number,
                tally=tally(held),
                frames=held.winner.frames,
                complete=held.winner.complete,
            )
            if held.winner.pk != canon:
                retell(held.episode)
    go_on(vote.episode.title)
    vote.refresh_from_db()
    assert vote.winner
    return vote.winner


def winner(vote: Vote) -> Cut:
    """The candidate with the most voices. A tie goes to the default if it is part of it, else to the one that was asked for first."""
    counted = Counter(vote.ballots.values_list("candidate", flat=True))
    candidates = sorted(vote.candidates.all(), key=lambda each: (-counted[each.pk], each.pk != vote.default_id, each.number))
    return candidates[0]


def tally(vote: Vote) -> dict[int, int]:
    """Number of each candidate's cut -> voices."""
    counted = Counter(vote.ballots.values_list("candidate__number", flat=True))
    return {number: counted[number] for number in vote.candidates.order_by("number").values_list("number", flat=True)}


def cast(vote: Vote, number: object, *, profile: Profile | None = None, guest: str = "", name: str = "") -> Ballot:
    """Give a voice, or change it. Raises ValidationError where it comes too late, or is for something that is no candidate."""
    now = phase(vote).name
    if now != "open":
        raise ValidationError({"candidate": gettext("The vote is over.") if now == "locked" else gettext("The vote has not begun yet.")})
    candidate = vote.candidates.filter(number=number).first() if str(number).isdecimal() else None
    if candidate is None:
        raise ValidationError({"candidate": gettext("That is not one of the endings to choose from.")})
    if (profile is None) == (not guest):
        raise ValidationError({"candidate": gettext("A voice belongs to somebody of the household or to a guest.")})
    who = {"profile": profile} if profile else {"guest": guest}
    with transaction.atomic():
        ballot, _ = Ballot.objects.update_or_create(
            vote=vote, **who, defaults={"candidate": candidate, "name": name[:40], "at": timezone.now()}
        )
        tell(vote.default, "voted", vote=vote.pk, tally=None if vote.secret else tally(vote), voices=vote.ballots.count())
    return ballot


def steer(vote: Vote, seconds: float, playing: bool) -> None:
    """The leader of a screening says where it is."""
    Vote.objects.filter(pk=vote.pk).update(position=max(0.0, seconds), told=timezone.now(), playing=playing)
    vote.refresh_from_db(fields=["position", "told", "playing"])


def revoke(vote: Vote) -> None:
    """Take the guests' address back; what they said stays counted."""
    Vote.objects.filter(pk=vote.pk).update(guests="")
