"""Orders: what a viewer asks for becomes a title, a cut and a job, in one transaction; then a worker is woken up."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.formats import number_format
from django.utils.translation import gettext

from catalog.kin import REMIX, SEQUEL
from catalog.models import Cut, Episode, Event, Household, Job, JobState, Plan, Profile, Reference, Rhythm, Season, Title
from catalog.origin import Origin, told_apart
from generator.film import Audience, Brief, Correction, Kind, Screenplay
from generator.value import dump
from generator.writing.page import LONGEST as LONGEST_SCRIPT
from generator.writing.page import is_script

LONGEST_PROMPT = 24_000
"""Letters of a message; somebody's own screenplay may be longer."""
MINUTES = (0.5, 120.0)
EPISODES = (1, 24)
LONGEST_NOTE = 2_000


def clean_text(text: object, field: str, longest: int, empty: str) -> str:
    """Text as it may be stored: line breaks kept, control characters refused. Raises ValidationError naming the field."""
    if not isinstance(text, str):
        raise ValidationError({field: gettext("This has to be text.")})
    text = unicodedata.normalize("NFC", text).replace("\r\n", "\n").strip()
    if not re.search(r"\w", text):
        raise ValidationError({field: empty})
    if len(text) > longest:
        raise ValidationError(
            {field: gettext("This has %(number)s characters; at most %(most)s can be read. Shorten it, or send it in parts.")
                % {"number": number_format(len(text), force_grouping=True), "most": number_format(longest, force_grouping=True)}}
        )
    if found := next((each for each in text if unicodedata.category(each) in ("Cc", "Cs") and each not in "\n\t"), None):
        raise ValidationError(
            {field: f"There is a control character in it (U+{ord(found):04X}) that cannot be read. Remove it and send it again."}
        )
    return text


def order(
    household: Household,
    prompt: object,
    *,
    kind: str = "",
    minutes: float | None = None,
    episodes: int | None = None,
    seed: int = 0,
    profile: Profile | None = None,
    corrections: tuple[Correction, ...] = (),
    rhythm: str = "",
    sequel_of: Title | None = None,
    remix_of: Title | None = None,
) -> Title:
    """Ask for a film or a series; what is not given is as the prompt says. `rhythm`: when further episodes are made, if not as the prompt
    says. `sequel_of`, `remix_of`: what it comes from, if not as the prompt says. Raises ValidationError; nothing is stored then."""
    origin = Origin.of(profile, prompt, sequel_of, remix_of)
    pictures, put_right = told_apart(corrections)
    brief = asked(origin.prompt, kind=kind, minutes=minutes, episodes=episodes, seed=seed + origin.told, corrections=put_right)
    with transaction.atomic():
        title = Title.objects.create(
            household=household,
            profile=profile,
            kind=brief.kind,
            prompt=origin.words(prompt) or brief.prompt,
            brief=dump(brief),
            audience=Audience.CHILDREN if profile and Audience.TEEN not in profile.audiences() else Audience.TEEN,
            sequel_of=origin.title if origin.bond == SEQUEL else None,
            remix_of=origin.title if origin.bond == REMIX else None,
        )
        for each in pictures:
            Reference.objects.filter(pk=each.value, household=household, title=None).update(title=title, subject=each.subject)
        if rhythm:
            Plan.objects.create(title=title, rhythm=rhythm)
        cut = ordered(Season.objects.create(title=title), number=1, state=JobState.WAITING)
        tell(cut, "asked", prompt=brief.prompt)
    wake()
    return title


def asked(
    prompt: object,
    *,
    kind: str = "",
    minutes: float | None = None,
    episodes: int | None = None,
    seed: int = 0,
    corrections: tuple[Correction, ...] = (),
) -> Brief:
    """A brief that nobody has read yet. Raises ValidationError that names the field."""
    script = isinstance(prompt, str) and is_script(prompt)
    text = clean_text(prompt, "prompt", LONGEST_SCRIPT if script else LONGEST_PROMPT, gettext("Say in a few words what you want to watch."))
    if kind not in ("", *Kind):
        raise ValidationError({"kind": f"Found {kind!r}; choose film or series."})
    if minutes is not None and not MINUTES[0] <= minutes <= MINUTES[1]:
        raise ValidationError({"minutes": f"Found {minutes:g}; a film can be {MINUTES[0]:g} to {MINUTES[1]:g} minutes long."})
    if kind == Kind.FILM and episodes not in (None, 1):
        raise ValidationError({"episodes": f"A film has one part, and {episodes} episodes were asked for. Choose a series instead."})
    if episodes is not None and not EPISODES[0] <= episodes <= EPISODES[1]:
        raise ValidationError({"episodes": f"Found {episodes}; a season can have {EPISODES[0]} to {EPISODES[1]} episodes."})
    if not 0 <= seed < 2**31:
        raise ValidationError({"seed": f"Found {seed}; use a whole number from 0 to {2**31 - 1}."})
    shape = Kind(kind) if kind else Kind.SERIES if episodes and episodes > 1 else Kind.FILM
    return Brief(
        prompt=text,
        kind=shape,
        seconds=round(minutes * 60) if minutes else 0,
        episodes=1 if kind == Kind.FILM else episodes or 0,
        variation=seed,
        corrections=corrections,
    )


def order_rest(first: Episode, brief: Brief) -> None:
    """Plan the other episodes of a series whose brief was read; catalog.season lets go of each when its time has come."""
    with transaction.atomic():
        if brief.episodes > 1:
            Plan.objects.get_or_create(title=first.title, defaults=planned(first.title.prompt))
        there = set(first.season.episodes.values_list("number", flat=True))
        for number in range(2, brief.episodes + 1):
            if number not in there:
                ordered(first.season, number)


DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAY = "|".join(DAYS)
_WEEKLY = re.compile(rf"\b(?:every|each|on)\s+({_DAY})s?\b|\b({_DAY})s\b|\b(?:every|each|a|per|once a)\s+week\b|\bweekly\b", re.IGNORECASE)
_DAILY = re.compile(r"\b(?:every|each|a|per|once a)\s+(?:day|night|evening|morning)\b|\b(?:daily|nightly)\b", re.IGNORECASE)
_EPISODE = re.compile(r"\bepisodes?\b|\bparts?\b|\bchapters?\b|\binstal+ments?\b|\bnew one\b", re.IGNORECASE)
_CLAUSE = re.compile(r"[.;!?\n]+|,\s+(?=and|but|with)")


def planned(prompt: str) -> dict[str, Any]:
    """What a prompt says of when new episodes come: "a new episode every Friday". A story may play on a Friday too: only what is said
    of episodes counts."""
    for clause in _CLAUSE.split(prompt):
        if not _EPISODE.search(clause):
            continue
        if _WEEKLY.search(clause):
            day = re.search(_DAY, clause.lower())
            return {"rhythm": Rhythm.WEEKLY, "weekday": DAYS.index(day[0]) if day else timezone.localdate().weekday()}
        if re.search(r"\bnew\b|\bone\b|\bmake\b|\bmade\b|\bcomes?\b|\brelease", clause, re.IGNORECASE) and _DAILY.search(clause):
            return {"rhythm": Rhythm.DAILY}
    return {}


_CALENDAR = re.compile(
    rf"(?:(?:^|(?<=[.;!?\n]))\s*|,?\s+(?:and|with)\s+|,\s*)(?:please\s+)?(?:make\s+)?(?:a|one)\s+(?:new\s+)?(?:episode|part|chapter)\s+(?:comes\s+|is made\s+)?"
    rf"(?:(?:(?:every|each|on)\s+(?:{_DAY})s?|(?:every|each|a|per|once a)\s+(?:week|day|night))(?:\s+on\s+(?:{_DAY})s?)?|weekly|daily)\b(?:,\s*please)?(?:[.;!?]|,\s*|(?=\s*$))",
    re.IGNORECASE,
)


def story_of(prompt: str) -> str:
    """A prompt without what it says of the calendar: "a new episode every Friday" brings nobody called Friday into the story."""
    left = _CALENDAR.sub(" ", prompt).strip()
    return left if re.search(r"\w", left) else prompt


def ordered(season: Season, number: int, state: str = JobState.PLANNED) -> Cut:
    """An episode and the job that makes it."""
    cut = Cut.objects.create(episode=Episode.objects.create(season=season, number=number))
    Job.objects.create(cut=cut, state=state)
    return cut


def recut(cut: Cut, screenplay: Screenplay, note: str) -> Cut:
    """A new cut of the same episode, to be made from a revised screenplay. What is still being made of the old one stops: all that
    the new one shares with it is in the vault by then."""
    with transaction.atomic():
        number = cut.episode.cuts.aggregate(last=Max("number"))["last"] + 1
        cut.episode.title.rate(screenplay)
        new = Cut.objects.create(episode=cut.episode, number=number, parent=cut, note=note, screenplay=dump(screenplay))
        Job.objects.create(cut=new)
        Episode.objects.filter(pk=cut.episode_id).update(chosen=None)
        Job.objects.filter(cut=cut, state__in=(JobState.WAITING, JobState.RUNNING)).update(state=JobState.CANCELLED, lease_until=None)
        tell(new, "noted", note=note)
    wake()
    return new


def cancel(job: Job) -> bool:
    """Stop the making of a cut; what is made stays. False if it had ended by itself."""
    stopped = Job.objects.filter(pk=job.pk, state__in=(JobState.WAITING, JobState.RUNNING)).update(
        state=JobState.CANCELLED, lease_until=None
    )
    if stopped:
        tell(job.cut, "cancelled")
    return bool(stopped)


def resume(job: Job) -> bool:
    """Go on with a cut that was cancelled or failed. False if there is nothing to go on with."""
    again = Job.objects.filter(pk=job.pk, state__in=(JobState.CANCELLED, JobState.FAILED)).update(
        state=JobState.WAITING, attempts=0, error=""
    )
    if again:
        tell(job.cut, "resumed")
        wake()
    return bool(again)


def tell(cut: Cut, kind: str, /, **payload: Any) -> None:
    """Append what happened to a cut, for everybody who looks on."""
    Event.objects.create(title=cut.episode.title, cut=cut, kind=kind, payload=payload)


def wake() -> None:
    """Wake a worker as soon as what was written can be read."""
    from catalog.tasks import work

    transaction.on_commit(lambda: work() and None)
