"""“Previously on”: an episode opens with takes of the one before it, as they were shot, under the words that were said in them.

Nothing is written or acted anew. The pictures are takes of the earlier cut, found in the vault by their keys; the first of them is shot once
more, with the title over it. The words are the readings of the earlier cut, its last music lies under them, and only the mix is new.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from django.utils.translation import gettext, override
from numpy.typing import NDArray

from catalog.branches import told
from catalog.models import Cut
from generator.assembly.audio import from_flac
from generator.assembly.desk import reaches, stretches
from generator.assembly.excerpt import sound
from generator.assembly.rooms import room_of
from generator.clock import Span, to_milliseconds, to_samples
from generator.cut import Caption, Clip, Filmed, Framing, Heard, Mixed, Part, Slate
from generator.cut import Cut as Played
from generator.errors import GeneratorError
from generator.film import Line, Scene, Screenplay, Title
from generator.slate import key_of
from generator.studio.take import Job, describe
from generator.value import load
from generator.vault import Vault

if TYPE_CHECKING:
    from generator.studio import Studio

log = logging.getLogger(__name__)
SCENE = "previously"
"""What stands for the scene in the slates of what is recalled; no screenplay has it."""
ROOMY = 150
"""An episode of so many seconds has time to recall anything."""
LONGEST, SHARE = 400, 12
"""Frames of all that is recalled, and the hundredths of an episode that it may take at most."""
PASSAGE = 144
"""Frames of one memory."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recap:
    """What is played before an episode, from frame 0."""

    picture: tuple[Clip, ...]
    sound: tuple[Clip, ...]
    stems: tuple[Clip, ...]
    captions: tuple[Caption, ...]

    @property
    def frames(self) -> int:
        return self.picture[-1].span.end

    def before(self, cut: Played) -> Played:
        """The cut with the recap before it."""
        late, by = to_milliseconds(self.frames), self.frames
        return replace(
            cut,
            picture=(*self.picture, *(_later(each, by) for each in cut.picture)),
            sound=(*self.sound, *(_later(each, by) for each in cut.sound)),
            stems=(*self.stems, *(_later(each, by) for each in cut.stems)),
            captions=(*self.captions, *(_said_later(each, late) for each in cut.captions)),
        )


def _later(clip: Clip, by: int) -> Clip:
    return replace(clip, span=clip.span.shifted(by))


def _said_later(caption: Caption, by: int) -> Caption:
    return replace(caption, start=caption.start + by, end=caption.end + by, words=tuple(each + by for each in caption.words), cut=caption.cut + by if caption.cut else 0)


def recalled(cut: Cut) -> Cut | None:
    """The cut of the episode before, where it can be recalled in this one; None for a film, for a first episode, and where there is no time."""
    if cut.episode.number < 2 or (cut.episode.title.brief.get("seconds") or 0) < ROOMY:
        return None
    earlier = told(cut.episode)
    before = earlier[-1] if earlier else None
    return before if before is not None and before.complete and before.document and before.screenplay else None


def without_written(screenplay: Screenplay) -> Screenplay:
    """The screenplay without the scene in which the writer tells again what was, since it is seen as it was."""
    first = screenplay.scenes[0]
    written = first.purpose == "flashback" and first.beats and first.beats[0].text.startswith("PREVIOUSLY")
    return replace(screenplay, scenes=screenplay.scenes[1:]) if written and len(screenplay.scenes) > 2 else screenplay


def recap(cut: Cut, begun: Played, house: Studio) -> Recap | None:
    """What is played before a cut whose first pictures are there; None where there is nothing to recall. Another cut of the same episode
    recalls the same: it takes over what its parent has."""
    known = _of(cut.parent.value()) if cut.parent and cut.parent.document else None
    if cut.parent and cut.parent.document:
        return known
    earlier = recalled(cut)
    screenplay = earlier.screenplay_value() if earlier else None
    if earlier is None or screenplay is None or not begun.picture:
        return None
    try:
        limit = min(LONGEST, (cut.episode.title.brief.get("seconds") or 0) * 25 * SHARE // 100)
        return _cut(house, earlier.value(), screenplay, limit, load(Framing, house.vault.facts(begun.picture[0].key)["request"]["framing"]))
    except (KeyError, ValueError, GeneratorError, OSError) as gone:
        log.warning("%s begins without what was before: %r", cut, gone)
        return None


def _of(cut: Played) -> Recap | None:
    picture, heard, stems = (tuple(each for each in clips if each.slate.scene == SCENE) for clips in (cut.picture, cut.sound, cut.stems))
    if not picture:
        return None
    end = to_milliseconds(picture[-1].span.end)
    return Recap(picture=picture, sound=heard, stems=stems, captions=tuple(each for each in cut.captions if each.start < end))


def _moments(screenplay: Screenplay) -> list[tuple[Scene, Line]]:
    """The lines that say most of what was: of the turn before the climax, of the climax, and the last of all."""
    talks = [(scene, [beat for beat in scene.beats if isinstance(beat, Line) and len(beat.text.split()) > 2]) for scene in screenplay.scenes]
    talks = [each for each in talks if each[1]]
    if not talks:
        return []
    peak = max(range(len(talks)), key=lambda at: (talks[at][0].purpose == "climax", talks[at][0].tension, at))
    middle = max(range(peak), key=lambda at: (talks[at][0].tension, at)) if peak else None
    at = sorted({each for each in (middle, peak, len(talks) - 1) if each is not None})
    return [(talks[each][0], talks[each][1][-1]) for each in at]


def _passages(cut: Played, screenplay: Screenplay, limit: int) -> list[tuple[Scene, list[Clip], Clip | None]]:
    """(scene, its takes in a row, what is said in them) for each memory, in the order of the film."""
    stems = {each.slate.id: each for each in cut.stems}
    found: list[tuple[Scene, list[Clip], Clip | None]] = []
    left = limit
    for scene, line in _moments(screenplay):
        said = stems.get(f"{scene.id}/line-{line.id}")
        if said is None:
            continue
        takes = [each for each in cut.picture if each.span.end > said.span.start and each.span.start < said.span.end and each.slate.scene == scene.id]
        frames = sum(each.span.frames for each in takes)
        if takes and frames <= min(left, PASSAGE):
            found.append((scene, takes, said))
            left -= frames
    if not found:  # nothing was said: what was done when most was at stake, and the last that was seen
        peak = max(screenplay.scenes, key=lambda each: (each.purpose == "climax", each.tension))
        for scene in dict.fromkeys((peak.id, screenplay.scenes[-1].id)):
            takes = [each for each in cut.picture if each.slate.scene == scene]
            middle = takes[len(takes) // 3 : len(takes) // 3 + 2]
            if middle:
                found.append((next(each for each in screenplay.scenes if each.id == scene), middle, None))
    return found


def _cut(house: Studio, cut: Played, screenplay: Screenplay, limit: int, framing: Framing) -> Recap | None:
    passages = _passages(cut, screenplay, limit)
    first_shot = ""
    picture, voices, captions, at = list[Clip](), list[tuple[Clip, int, str]](), list[Caption](), 0
    for scene, takes, said in passages:
        begins = takes[0].span.start
        for take in takes:
            titled = not first_shot or shot_of(take) == first_shot
            first_shot = first_shot or shot_of(take)
            key = _take(house, take, framing, _title(screenplay) if titled else None)
            number = len(picture)
            picture.append(Clip(key=key, span=Span(start=at + take.span.start - begins, frames=take.span.frames), slate=Slate(name=f"0{chr(65 + number)}", part=Part.PICTURE, scene=SCENE, id=f"{SCENE}/shot-{number}/0")))
        if said is not None:
            place = screenplay.place(scene.place)
            offset = said.span.start - begins
            voices.append((said, at + offset, room_of(place.kind, place.interior)))
            late = to_milliseconds(at - begins)
            captions += [_said_later(each, late) for each in cut.captions if not each.sound and to_milliseconds(said.span.start) - 80 <= each.start < to_milliseconds(said.span.end)]
        at += sum(each.span.frames for each in takes)
    if not picture:
        return None
    heard, stems = _sound(house, cut, screenplay, voices, at)
    return Recap(picture=tuple(picture), sound=heard, stems=stems, captions=tuple(captions))


def shot_of(take: Clip) -> str:
    """The id of the shot that a take is a piece of."""
    return take.slate.id.rpartition("/")[0]


def _title(screenplay: Screenplay) -> str:
    with override(screenplay.language if screenplay.language in ("en", "de") else "en"):
        return gettext("Previously on %(series)s") % {"series": screenplay.series or screenplay.title}


def _take(house: Studio, take: Clip, framing: Framing, title: str | None) -> str:
    """The key of a take as this cut is framed: mostly that of the earlier cut. With a title it is shot once more."""
    known = load(Filmed, house.vault.facts(take.key)["request"])
    request = replace(known, framing=framing)
    if title is not None:
        request = replace(request, shot=replace(request.shot, title=Title(text=title, kind="card", start=0, frames=request.shot.frames)))
    if request == known:
        return take.key
    key = key_of(house.crew(Part.PICTURE), request)
    if key not in house.vault:
        house.floor.submit(Job(vault=house.vault.folder, part=Part.PICTURE, slate=take.slate.name, key=key, request=request)).result()
    return key


def _sound(house: Studio, cut: Played, screenplay: Screenplay, voices: list[tuple[Clip, int, str]], frames: int) -> tuple[tuple[Clip, ...], tuple[Clip, ...]]:
    """The mix of what is recalled: its words where they are said, and under them the end of the last music."""
    vault, desk = house.vault, house.crew(Part.MIX)
    score = next((each for each in reversed(cut.stems) if each.slate.part is Part.MUSIC and each.key in vault), None)
    laid: list[tuple[Any, Heard]] = []
    stems: list[Clip] = []
    for number, (clip, start, room) in enumerate(voices, 1):
        voice = sound(clip.key, vault.facts(clip.key))
        laid.append((voice, Heard(digest=voice.digest, part=Part.VOICE, at=to_samples(start), room=room)))
        stems.append(Clip(key=clip.key, span=Span(start=start, frames=clip.span.frames), slate=Slate(name=f"0 line {number}", part=Part.VOICE, scene=SCENE, id=f"{SCENE}/line-{number}")))
    if score is not None:
        music = sound(score.key, vault.facts(score.key))
        laid.append((music, Heard(digest=music.digest, part=Part.MUSIC, at=to_samples(frames) - music.samples, gain=_gain(cut, vault, score))))
        stems.append(Clip(key=score.key, span=Span(start=0, frames=frames), slate=Slate(name="0 music", part=Part.MUSIC, scene=SCENE, id=f"{SCENE}/music")))
    clips: list[Clip] = []
    for number, (first, length) in enumerate(stretches(frames), 1):
        keys: dict[str, str] = {}
        heard: list[Heard] = []
        for stem, where in laid:
            at = where.at - to_samples(first)
            if reaches(where.room, at, stem.samples, length):
                digest = stem.excerpt(at, length)
                keys[digest] = stem.key
                heard.append(replace(where, at=at, digest=digest))
        request = Mixed(frames=length, stems=tuple(heard), opens=first == 0, closes=first + length == frames)
        key = key_of(desk, request)

        def samples(digest: str, keys: dict[str, str] = keys) -> NDArray[np.float32]:
            return from_flac(vault.read(keys[digest]))

        with vault.claim(key) as free:
            if free:
                vault.put(key, desk.encode(request, samples), describe(desk, Part.MIX, request))
        clips.append(Clip(key=key, span=Span(start=first, frames=length), slate=Slate(name=f"0 mix {number}", part=Part.MIX, scene=SCENE, id=f"{SCENE}/mix-{number}")))
    return tuple(clips), tuple(stems)


def _gain(cut: Played, vault: Vault, score: Clip) -> int:
    """How loud the music was in its own scene."""
    for clip in cut.sound:
        if clip.slate.scene == score.slate.scene and clip.key in vault:
            for stem in vault.facts(clip.key)["request"]["stems"]:
                if stem["part"] == Part.MUSIC.value:
                    return int(stem["gain"])
    return 0
