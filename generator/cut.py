"""What is shot and joined: requests, slates, reels, takes, clips and the cut."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from generator.clock import Span
from generator.film import Ambience, Cue, Shot, Speech


class Part(StrEnum):
    """A kind of thing that is made."""

    PICTURE = "picture"
    VOICE = "voice"
    MUSIC = "music"
    SOUND = "sound"
    MIX = "mix"


@dataclass(frozen=True, slots=True, kw_only=True)
class Framing:
    """The size in pixels and the effort that a picture is made with."""

    width: int = 1280
    height: int = 720
    twos: bool = True
    """Drawing is renewed on every second frame; camera and weather move on every one."""
    preset: str = "ultrafast"
    crf: int = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Filmed:
    """The request for a picture take: one segment of a shot. A long shot is several takes, so that cores can share it."""

    shot: Shot
    first: int
    """Frame of the shot that this take begins with."""
    frames: int
    framing: Framing = Framing()


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A finished stem inside a mix: which file, and where it lies relative to the mix."""

    digest: str
    """Digest of its content: another take that sounds the same changes nothing."""
    part: Part
    at: int
    """Samples from the start of the mixed stretch; negative where it began earlier."""
    gain: int = 0
    """Hundredths of a decibel."""
    pan: int = 500
    room: str = ""
    """The room that a voice is heard in, by its name in generator.assembly.rooms; empty for the open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mixed:
    """The request for a sound segment: what is heard in it, and just before and after it."""

    frames: int
    stems: tuple[Heard, ...]
    opens: bool = False
    """Begins a reel: out of silence, so that any reel can come before it."""
    closes: bool = False
    bitrate: int = 160_000


Request = Filmed | Speech | Cue | Ambience | Mixed


@dataclass(frozen=True, slots=True, kw_only=True)
class Slate:
    """The human name of a piece of work in this cut: "3B", "3 line 2", "3 music". Never part of a key."""

    name: str
    part: Part
    scene: str
    """Scene id."""
    id: str
    """What stays the same from cut to cut while the name may change: "s3/line-2", "s3/shot-1/0"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SlatedShot:
    slate: Slate
    shot: Shot
    lines: tuple[str, ...] = ()
    """Ids of the lines heard in it."""
    beats: tuple[str, ...] = ()
    """Ids of the actions seen in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SlatedSpeech:
    slate: Slate
    speech: Speech
    line: str
    """Line id."""
    speaker: str
    """Name for the captions."""
    start: int
    """Milliseconds from the start of the reel."""
    milliseconds: int
    pan: int = 500
    words: tuple[int, ...] = ()
    """When each written word begins, in milliseconds from the start of the line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reel:
    """One scene, directed: its shots in order, its lines on the same time-line, its music and its air."""

    scene: str
    frames: int
    shots: tuple[SlatedShot, ...]
    speeches: tuple[SlatedSpeech, ...]
    music: Cue | None
    sound: Ambience
    number: int = 1
    presence: int = 0
    """Hundredths of a decibel by which the music is lifted beyond what its scene asks for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clip:
    """A take in a cut: what plays when."""

    key: str
    span: Span
    """In frames of the film."""
    slate: Slate


@dataclass(frozen=True, slots=True, kw_only=True)
class Caption:
    start: int
    """Milliseconds of the film."""
    end: int
    speaker: str
    text: str
    sound: bool = False
    """True for what is heard and not said: [a door], [tense music]."""
    words: tuple[int, ...] = ()
    """When each word of the text begins, in milliseconds of the film; empty where nobody knows."""
    cut: int = 0
    """The first cut of the picture after its end, in milliseconds of the film; 0 for none in its scene."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """A version of a film: only what plays when."""

    number: int
    parent: int
    picture: tuple[Clip, ...] = ()
    sound: tuple[Clip, ...] = ()
    """Finished sound: speech, music and ambience, mixed."""
    stems: tuple[Clip, ...] = ()
    """What the sound was mixed from."""
    captions: tuple[Caption, ...] = ()
    complete: bool = False
    schema: int = 1

    def keys(self) -> dict[str, str]:
        """Slate id -> key of everything in the cut."""
        return {clip.slate.id: clip.key for clip in (*self.picture, *self.sound, *self.stems)}

    @property
    def frames(self) -> int:
        """Frames that can be played: as far as both picture and sound reach."""
        return min((clips[-1].span.end if clips else 0) for clips in (self.picture, self.sound))
