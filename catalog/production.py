"""Making a cut for a job: the studio works, its events become rows."""

from __future__ import annotations

import base64
import json
import logging
import time
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from catalog import post, push
from catalog.branches import canon
from catalog.endings import SURPRISE
from catalog.kin import SEQUEL, Kin, as_asked, as_episode, kindred
from catalog.marquee import billed
from catalog.models import ATTEMPTS, Cut, Episode, Job, JobState, Title
from catalog.order import order_rest, story_of, tell
from catalog.origin import kin_before
from catalog.portrait import portraits_of
from catalog.poster import poster_of
from catalog.references import dressed, pictured
from catalog.search import describe
from catalog.season import go_on
from catalog.shot_again import carried, takes_of
from catalog.storage import hold
from generator.cut import Framing, SlatedShot
from generator.errors import BackendUnavailable, BadBrief, GeneratorError, VaultDamaged, VaultUnwritable
from generator.film import Audience, Brief, Screenplay
from generator.value import dump, load

if TYPE_CHECKING:
    from generator.studio import Event, Studio

log = logging.getLogger(__name__)
HEARTBEAT = 2.0
"""Seconds between renewals of the lease; the studio says something several times a second, if only that it waits."""


class Stopped(Exception):
    """The job is no longer ours: it was cancelled, gave way to a more urgent one, or its lease was given to another worker."""


@cache
def studio() -> Studio:
    """The studio of this process."""
    from generator.studio import Studio

    made = Studio(settings.VAULT, cores=settings.CORES, sized=True)
    made.vault.limit = settings.VAULT_LIMIT
    return made


def produce(job: Job, owner: str) -> None:
    """Make the cut of a claimed job, or say why it cannot be made. Never raises for what is the film's own fault."""
    cut = Cut.objects.select_related("episode__season__title", "parent").get(pk=job.cut_id)
    cut.job = job  # one row, one object: what it has cost is told along with what is made
    if job.attempts > ATTEMPTS:
        _give_up(job, owner, "It was begun five times and came no further. Stop it, change the wording a little, and ask again.")
        return
    if job.error:
        Job.objects.filter(pk=job.pk, owner=owner).update(error="")
        tell(cut, "resumed")
    try:
        began = time.monotonic()
        screenplay, spent = _written(cut)
        job.renew(owner, time.monotonic() - began)
        _shoot(job, owner, cut, screenplay, spent)
        job.end(owner, JobState.DONE)
        tell(cut, "done")
        post.announce(cut, "done")
        push.announce(cut, "done")
        go_on(cut.episode.title)
    except Stopped:
        log.info("%s: stopped", cut)
    except (BadBrief, BackendUnavailable) as refused:
        _give_up(job, owner, str(refused))
    except VaultUnwritable as closed:
        hold(job, str(closed))
    except VaultDamaged as damaged:
        log.warning("%s: %s", cut, damaged)
        Job.objects.filter(pk=job.pk, owner=owner).update(state=JobState.WAITING, lease_until=None)
    except GeneratorError as failed:
        log.exception("%s", cut)
        _give_up(job, owner, str(failed))
    except Exception as failed:
        log.exception("%s", cut)
        _give_up(job, owner, f"Something that was not foreseen: {failed!r}")


def _give_up(job: Job, owner: str, reason: str) -> None:
    job.end(owner, JobState.FAILED, reason)
    tell(job.cut, "failed", reason=reason)


def _written(cut: Cut) -> tuple[Screenplay, int]:
    """The screenplay of a cut, written now if it is not there yet, and the processor milliseconds that took."""
    from catalog.recap import recalled, without_written

    if screenplay := cut.screenplay_value():
        return screenplay, 0
    began = time.process_time()
    episode = cut.episode
    tell(cut, "stage", department="writing", done=0, of=1)
    if cut.ending:
        return _ending(cut), int((time.process_time() - began) * 1000)
    brief = _understood(episode)
    title, kin = episode.title, kin_before(episode.title)
    screenplay = billed(_suited(title, brief, lambda brief: _told(episode, brief, kin)), episode)
    if recalled(cut):
        screenplay = without_written(screenplay)
    cut.screenplay = dump(screenplay)
    cut.save(update_fields=["screenplay"])
    episode.name, episode.logline = screenplay.title, screenplay.logline
    episode.save(update_fields=["name", "logline"])
    if episode.number == 1:
        title.name, title.logline = screenplay.series or screenplay.title, screenplay.logline
        describe(title, screenplay)
        title.save(update_fields=["name", "logline", "genre", "words", "meaning"])
    title.rate(screenplay)
    tell(cut, "stage", department="writing", done=1, of=1)
    tell(
        cut,
        "written",
        title=screenplay.title,
        logline=screenplay.logline,
        scenes=[screenplay.slugline(scene) for scene in screenplay.scenes],
    )
    return screenplay, int((time.process_time() - began) * 1000)


def _told(episode: Episode, brief: Brief, kin: Kin | None) -> Screenplay:
    """An episode of a brief, with what it goes on from and the pictures that were given for it."""
    told, number = as_episode(brief, episode.number, kin)
    before = (*(kin.films if kin and kin.bond == SEQUEL else ()), *canon(episode))
    return pictured(episode.title, as_asked(studio().write(told, number, before), brief, episode.number))


def _suited(title: Title, brief: Brief, write: Callable[[Brief], Screenplay]) -> Screenplay:
    """A screenplay that whoever asked for it may see: gentler where it turned out too grown-up. Raises BadBrief where no gentleness helps."""
    allowed = title.profile.audiences() if title.profile else [each.value for each in Audience]
    screenplay = write(brief)
    if screenplay.rating and screenplay.rating not in allowed and brief.audience is not Audience.CHILDREN:
        screenplay = write(replace(brief, audience=Audience.CHILDREN))
    if screenplay.rating and screenplay.rating not in allowed:
        raise BadBrief("prompt", f"What was written is not for this profile: {', '.join(screenplay.advice)}. Ask for something gentler.")
    return screenplay


def _understood(episode: Episode) -> Brief:
    """The brief of a title, read with its first episode; the other episodes are ordered then."""
    title = episode.title
    asked = title.brief_value()
    if episode.number > 1:
        return asked

    def read(brief: Brief) -> Brief:
        story = story_of(brief.prompt)
        return studio().read(story, kind=brief.kind, seconds=brief.seconds, episodes=brief.episodes, variation=brief.variation, corrections=brief.corrections)

    brief = kindred(read, asked, kin_before(title))
    brief = dressed(title, brief)
    brief = replace(brief, known=_told_before(title))
    if title.profile and brief.audience not in (allowed := title.profile.audiences()):
        brief = replace(brief, audience=Audience.CHILDREN if title.profile.kids else Audience(allowed[-1]))
    with transaction.atomic():
        title.kind, title.brief, title.audience = brief.kind, dump(brief), brief.audience
        title.save(update_fields=["kind", "brief", "audience"])
        order_rest(episode, brief)
    return brief


def _ending(cut: Cut) -> Screenplay:
    """The screenplay of another ending: that of its parent with other last scenes."""
    from generator.writing.notes.german import ending_in_english

    whole = cut.parent.screenplay_value() if cut.parent else None
    if whole is None:
        raise BadBrief("ending", "The film that this was to be another ending of is gone. Ask for the ending again.")
    wish = "" if cut.ending == SURPRISE else ending_in_english(cut.ending)
    screenplay = studio().end(cut.episode.title.brief_value(), whole, wish, cut.number)
    cut.episode.title.rate(screenplay)
    cut.screenplay = dump(screenplay)
    cut.save(update_fields=["screenplay"])
    tell(cut, "stage", department="writing", done=1, of=1)
    scenes = [screenplay.slugline(scene) for scene in screenplay.scenes]
    tell(cut, "written", title=screenplay.title, logline=screenplay.logline, scenes=scenes)
    return screenplay


FORMER = 40
"""Films of a household that a new one is kept apart from."""


def _told_before(title: Title) -> tuple[str, ...]:
    """What the household's last films were made of, so that the next one tells something else."""
    cuts = Cut.objects.filter(episode__season__title__household=title.household_id, screenplay__isnull=False)
    rows = cuts.exclude(episode__season__title=title).order_by("-pk").values_list("screenplay__used", flat=True)[:FORMER]
    return tuple(each for used in reversed(list(rows)) for each in used or ())


def _shoot(job: Job, owner: str, cut: Cut, screenplay: Screenplay, spent: int) -> None:
    from catalog.recap import recap
    from generator.studio import Published

    events = studio().shoot(
        screenplay,
        number=cut.number,
        parent=cut.parent.value() if cut.parent else None,
        ordered=job.ordered.timestamp(),
        writing=spent,
    )
    renewed, worked, opening, takes = 0.0, time.monotonic(), None, takes_of(cut)
    try:
        for event in events:
            if (now := time.monotonic()) - renewed > HEARTBEAT:
                if not job.renew(owner, now - worked) or job.gives_way(owner):
                    raise Stopped
                renewed = worked = now
            if isinstance(event, Published) and event.cut.picture:
                opening = opening or recap(cut, event.cut, studio())
                event = replace(event, cut=opening.before(event.cut)) if opening else event
                event = replace(event, cut=carried(event.cut, takes, studio().vault)) if takes else event
            _keep(event, cut)
            if isinstance(event, Published):
                job.progressed(owner, event.cut.frames / 25)
    finally:
        job.renew(owner, time.monotonic() - worked)
        events.close()


def _directed(each: SlatedShot) -> dict[str, Any]:
    """What is told of a shot before its pictures exist."""
    shot = each.shot
    return {
        "slate": each.slate.name,
        "id": each.slate.id,
        "frames": shot.frames,
        "mark": shot.title.kind if shot.title else "",
        "size": shot.size.value,
        "angle": shot.angle.value,
        "move": shot.move.kind,
        "beats": each.beats,
        "lines": each.lines,
    }


def _keep(event: Event, cut: Cut) -> None:
    """Store what an event says and tell those who look on."""
    from generator.studio import Directed, Finished, Published, Stage, TakeMade

    match event:
        case Directed(reel=reel):
            shots = [_directed(each) for each in reel.shots]
            tell(cut, "directed", scene=reel.scene, number=reel.number, shots=shots)
        case Stage(department=department, done=done, of=of):
            tell(cut, "stage", department=department, done=done, of=of)
        case TakeMade(slate=slate, thumbnail=thumbnail) if thumbnail:
            tell(cut, "shot", slate=slate.name, id=slate.id.rpartition("/")[0], key=event.key, reused=event.reused)
        case Published(cut=value) if not value.complete and len(value.picture) + len(value.sound) < _clips(cut):
            pass  # begun again: viewers were shown more than this already, and a playlist never shrinks
        case Published(cut=value, watchable=watchable):
            grew = len(value.picture) + len(value.sound) > _clips(cut)
            if grew:
                cut.grown = timezone.now()
            announce = watchable and not cut.watchable
            cut.document, cut.frames, cut.complete, cut.watchable = dump(value), value.frames, value.complete, watchable
            screenplay = cut.screenplay_value()
            if screenplay and (announce or value.complete or not cut.poster):
                cut.poster = poster_of(value, screenplay, studio().vault)
                cut.portraits = portraits_of(value, screenplay, studio().vault)
            cut.save(update_fields=["document", "frames", "complete", "watchable", "grown", "poster", "portraits"])
            tell(cut, "published", frames=value.frames, complete=value.complete, seconds=round(cut.job.seconds, 1))
            if announce:
                tell(cut, "watchable")
                post.announce(cut, "watchable")
                push.announce(cut, "watchable")
            if value.complete:
                studio().vault.pin(f"cut-{cut.pk}", value.keys().values())
        case Finished(report=report):
            cut.report = json.loads(report)
            cut.save(update_fields=["report"])


def _clips(cut: Cut) -> int:
    return len(cut.document["picture"]) + len(cut.document["sound"]) if cut.document else 0


def still(key: str, large: bool = False) -> bytes:
    """The middle frame of a picture take as a JPEG, small or as large as it was shot; empty if there is none."""
    from generator.assembly.still import still as frame
    from generator.vault import Vault

    vault = Vault(settings.VAULT)
    try:
        facts = vault.facts(key)
        return frame(vault.read(key), load(Framing, facts["request"]["framing"])) if large else base64.b64decode(facts.get("still", ""))
    except (KeyError, ValueError, VaultDamaged):
        return b""
