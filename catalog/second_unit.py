"""The second unit: what the animation has shot is shot again by the model crew, each film's shots into later cuts of it.

Nothing is remembered but the rows and the vault: every step looks anew for the shot that is needed most, so a second unit that is killed
goes on where it stopped, and several share the work. A film is whole at every moment: what is not shot again yet plays as it was drawn.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import IntegrityError, transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext as _

from catalog.models import Cut, Episode, Event, Job, JobState
from catalog.need import films, left_alone, playhead, pressed
from catalog.order import tell
from catalog.portrait import portraits_of
from catalog.poster import poster_of
from catalog.rates import rates_of
from catalog.references import path
from catalog.shot_again import reshot
from generator.clock import FPS
from generator.errors import BackendUnavailable, GeneratorError, VaultUnwritable
from generator.film import Look
from generator.studio.price import Paces, price
from generator.studio.reshoot import Pickup, held, needed, pickups, recut, take
from generator.value import dump
from generator.vault import Vault

log = logging.getLogger(__name__)
BETWEEN = timedelta(seconds=20)
"""Between two cuts that somebody who watches is moved to."""
WHOLE = -1
TOLD = ("reshooting", "reshot", "unavailable")


class SecondUnit:
    """Works shot by shot with one camera, which it keeps warm."""

    def __init__(self, vault: Vault, camera: Any) -> None:
        self.vault, self.camera = vault, camera
        self.paces = Paces(Path(settings.MATINEE_HOME) / "paces.json", camera)
        self.failed: dict[str, str] = {}
        """First key of a shot that could not be taken -> why."""
        self.spent: Counter[int] = Counter()
        """Episode -> milliseconds since its last cut."""
        self.remarks: dict[int, list[str]] = {}
        """Episode -> what went otherwise than asked since its last cut."""
        self.warm = False
        self._over: set[tuple[int, int]] = set()
        """(cut, how many clips of it, or WHOLE) with nothing left to be shot."""

    def step(self) -> bool:
        """Take the shot that is needed most, and make the cut that is due. False where nothing is left to do. Raises BackendUnavailable
        or VaultUnwritable."""
        if pressed():
            return False
        for episode in films():
            cut = episode.current()
            if (cut.pk, WHOLE) in self._over or left_alone(cut):
                continue
            value = cut.value()
            state = cut.pk, WHOLE if cut.complete else len(value.picture)
            if state in self._over:
                continue
            if hasattr(self.camera, "dress"):
                self.camera.dress(own_pictures(cut))
            shots = pickups(value, self.vault, self.camera)
            if self._publish(cut, shots):
                return True
            waiting = [each for each in shots if self._open(each)]
            if waiting and self._take(episode, cut, shots, waiting):
                return True
            if not waiting:
                self._over.add(state)
                self._give_up(cut, shots)
        return False

    def _give_up(self, cut: Cut, shots: Sequence[Pickup]) -> None:
        """Say so where not one shot of a film could be taken."""
        because = {self.failed[each.keys[0]] for each in shots if self._failed(each)}
        if because and cut.complete and not any(each.cut_in for each in shots):
            tell(cut, "unavailable", reason=min(because))

    def _open(self, shot: Pickup) -> bool:
        """Whether a shot is still to be taken."""
        return not (shot.keys[0] in self.failed or shot.made(self.vault))

    def _failed(self, shot: Pickup) -> bool:
        """Whether a shot was given up; another second unit may have taken it all the same."""
        return shot.keys[0] in self.failed and not shot.made(self.vault)

    def _take(self, episode: Episode, cut: Cut, shots: Sequence[Pickup], waiting: list[Pickup]) -> bool:
        """Take one of the waiting shots; False where other processes are at all of them."""
        while waiting:
            wanted = needed(waiting, playhead(episode), self.paces.now)
            with held(self.vault, wanted) as free:
                if free:
                    self._announce(cut, shots)
                    self._shoot(episode, wanted)
                    return True
            waiting.remove(wanted)
        return False

    def _shoot(self, episode: Episode, wanted: Pickup) -> None:
        try:
            taken = take(wanted, self.vault, self.camera)
        except (BackendUnavailable, VaultUnwritable):
            raise
        except GeneratorError as failed:
            log.warning("%s keeps its take: %s", wanted.slate, failed)
            self.failed[wanted.keys[0]] = str(failed)
            return
        self.spent[episode.pk] += taken.milliseconds
        self.remarks.setdefault(episode.pk, []).extend(f"{wanted.slate}: {each}" for each in taken.told)
        if not taken.reused:
            if self.warm or not self.paces.known:  # the first shot has waited for the model too
                self.paces.learn(taken.milliseconds / 1000, wanted.span.frames / FPS)
            self.warm = True

    def _announce(self, cut: Cut, shots: Sequence[Pickup]) -> None:
        """Before the first shot of a film: how long it will take and what it will cost, if this machine has shown that."""
        last = _last(cut)
        if last and last.kind == "reshooting" or reshot(cut):
            return
        seconds = sum(each.span.frames for each in shots) / FPS * self.paces.known if self.paces.known else 0.0
        tell(cut, "reshooting", model=self.model, of=len(shots), price=str(price(seconds, rates_of(cut.episode.season.title.household))) if seconds else "")

    @property
    def model(self) -> str:
        return str(self.camera.identity()[0])

    def _publish(self, cut: Cut, shots: Sequence[Pickup]) -> Cut | None:
        """A cut with all that was taken since the last one, if it is time for it; None if it is not, or if another cut came first."""
        dailies = [each for each in shots if not each.cut_in and each.made(self.vault)]
        before = sum(each.cut_in for each in shots)
        rest = [each for each in shots if self._open(each)]
        if not cut.complete or not dailies or not due(dailies, before, len(rest), playhead(cut.episode), timezone.now() - cut.created):
            return None
        value = recut(cut.value(), dailies)
        screenplay = cut.screenplay_value()
        told = reshot(cut)
        document = {
            "model": self.model,
            "shots": before + len(dailies),
            "of": len(shots),
            "milliseconds": told.get("milliseconds", 0) + self.spent.pop(cut.episode_id, 0),
            "stays": {each.slate: self.failed[each.keys[0]] for each in shots if self._failed(each)},
            "told": [*told.get("told", ()), *self.remarks.pop(cut.episode_id, ())][-40:],
        }
        to_come = sum(each.span.frames for each in rest) / FPS * self.paces.known
        poster = poster_of(value, screenplay, self.vault) if screenplay else cut.poster
        portraits = portraits_of(value, screenplay, self.vault) if screenplay else cut.portraits
        try:
            with transaction.atomic():
                episode = Episode.objects.select_for_update().get(pk=cut.episode_id)
                if episode.current().pk != cut.pk:
                    return None  # a note was faster, or somebody went back
                number = episode.cuts.aggregate(last=Max("number"))["last"] + 1
                new = Cut.objects.create(
                    episode=episode,
                    number=number,
                    parent=(cut.parent if told else cut) or cut,
                    screenplay=cut.screenplay,
                    complete=True,
                    watchable=True,
                    frames=value.frames,
                    report={**(cut.report or {}), "reshot": document},
                    poster=poster,
                    portraits=portraits,
                )
                new.document = {**dump(value), "number": number, "parent": new.parent.number}
                new.save(update_fields=["document"])
                Job.objects.create(cut=new, state=JobState.DONE, ordered=cut.job.ordered)
                if episode.chosen_id:
                    Episode.objects.filter(pk=episode.pk).update(chosen=new)
                _tell_again(cut, new, {each.shot: each.keys[len(each.keys) // 2] for each in dailies})
                self.vault.pin(f"cut-{new.pk}", value.keys().values())
                tell(
                    new,
                    "reshot",
                    number=number,
                    frames=value.frames,
                    complete=True,
                    model=document["model"],
                    shots=document["shots"],
                    of=document["of"],
                    stays=document["stays"],
                    spent=str(price(document["milliseconds"] / 1000, rates_of(cut.episode.season.title.household))),
                    price=str(price(to_come, rates_of(cut.episode.season.title.household))) if to_come else "",
                    rest=len(rest),
                )
        except IntegrityError:
            return None  # another process made a cut of this number
        log.info("%s: %d of %d shots by %s", new, document["shots"], document["of"], document["model"])
        return new


def unavailable(reason: BackendUnavailable) -> None:
    """Say on every film that would be shot again why it stays as it is drawn."""
    for episode in films():
        cut = episode.current()
        last = _last(cut)
        said = last is not None and last.kind == "unavailable" and last.payload["reason"] == str(reason)
        over = last is not None and last.kind == "reshot" and not last.payload["rest"]
        if not (said or over or left_alone(cut)):
            tell(cut, "unavailable", reason=str(reason))


def due(dailies: Sequence[Pickup], before: int, left: int, playhead: int | None, since: timedelta) -> bool:
    """Whether it is time for another cut: at the end; when it shows twice as many new shots as the last one and the end is not near, so that
    a long film has few cuts; and now and then for somebody who watches and has one of them before them.

    before, left: shots that the last cut has already, and that are still to be taken. since: time since that cut.
    """
    ahead = playhead is not None and any(each.span.start > playhead for each in dailies)
    twice = len(dailies) >= max(1, before) and 4 * left > len(dailies)
    return not left or twice or (ahead and since > BETWEEN)


def _last(cut: Cut) -> Event | None:
    return Event.objects.filter(cut__in=[cut, *([cut.parent] if reshot(cut) and cut.parent else [])], kind__in=TOLD).order_by("-pk").first()


def _tell_again(old: Cut, new: Cut, keys: dict[str, str]) -> None:
    """What was told of a cut while it was made, for those who look at the new one: its scenes, its shots with their new pictures, its stages."""
    stages: dict[str, Event] = {}
    again = []
    for event in Event.objects.filter(cut=old, kind__in=("written", "directed", "shot", "stage")).order_by("pk"):
        payload = event.payload
        if event.kind == "stage":
            stages[payload["department"]] = event
            continue
        if event.kind == "shot" and payload["id"] in keys:
            payload = {**payload, "key": keys[payload["id"]], "reused": False}
        again.append(Event(title_id=event.title_id, cut=new, kind=event.kind, payload=payload))
    again += [Event(title_id=each.title_id, cut=new, kind="stage", payload=each.payload) for each in stages.values()]
    Event.objects.bulk_create(again)


@dataclass(frozen=True, slots=True)
class Standing:
    """How it stands with the shots that the model crew takes again, for the pages."""

    words: str
    stays: tuple[tuple[str, str], ...] = ()
    """(slate, why it stays as it was drawn)."""
    told: tuple[str, ...] = ()
    """What went otherwise than asked: retakes and why, smaller settings, lips that are not shown."""


def standing(cut: Cut) -> Standing | None:
    """What the second unit last said of a cut; None where it said nothing."""
    last = _last(cut)
    if last is None:
        return None
    told = last.payload
    if last.kind == "unavailable":
        return Standing(_("The film stays as it is. %(reason)s") % {"reason": told["reason"]})
    if last.kind == "reshooting":
        words = _("%(model)s shoots it again, shot by shot.") % {"model": told["model"]}
        return Standing(words + (" " + _("About %(price)s.") % {"price": told["price"]} if told["price"] else ""))
    words = _("%(shots)s of %(of)s shots are shot again by %(model)s: %(spent)s so far.") if told["rest"] else _("%(shots)s of %(of)s shots are shot again by %(model)s: %(spent)s.")
    rest = " " + _("About %(price)s to come.") % {"price": told["price"]} if told["price"] else ""
    return Standing(words % told + rest, tuple(told["stays"].items()), tuple(dict.fromkeys(reshot(cut).get("told", ()))))


def own_pictures(cut: Cut) -> dict[Look, Path]:
    """How the cast of a cut looks in the pictures that the household gave of it."""
    given = {each.subject: path(each) for each in cut.episode.season.title.references.exclude(subject="")}
    screenplay = cut.screenplay_value() if given else None
    return {who.look: given[who.id] for who in (screenplay.cast if screenplay else ()) if who.id in given}
