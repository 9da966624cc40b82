"""A composed cue as a standard MIDI file, for anyone who wants to play it with other instruments."""

from __future__ import annotations

import io

from generator.music.score.arrange import Composition
from generator.music.score.orchestra import INSTRUMENTS

TICKS = 960
"""In a second: the file is written at 60 beats a minute, so that a beat bent onto a cut stays where it is."""
LIKE = {"saw pad": 90, "saw bass": 38, "pluck": 80, "analog lead": 81, "drone": 89}
"""General MIDI stand-ins for the synthesised instruments."""
DRUMS = 9


def to_midi(composition: Composition) -> bytes:
    """The notes of every part, one track each, drums on channel 10. Needs the package mido."""
    import mido

    file = mido.MidiFile(ticks_per_beat=TICKS)
    head = mido.MidiTrack([mido.MetaMessage("set_tempo", tempo=1_000_000)])
    file.tracks.append(head)
    for number, ((role, name), notes) in enumerate(composition.page.parts.items()):
        instrument = INSTRUMENTS[name]
        channel = DRUMS if instrument.kit else [each for each in range(16) if each != DRUMS][number % 15]
        program = instrument.program if instrument.program >= 0 else LIKE[name]
        title = mido.MetaMessage("track_name", name=f"{role}: {name}")
        track = mido.MidiTrack([title, mido.Message("program_change", channel=channel, program=program)])
        events = [(round(note.start * TICKS), 1, note.pitch, note.velocity) for note in notes]
        events += [(round((note.start + note.length) * TICKS), 0, note.pitch, 0) for note in notes]
        now = 0
        for at, down, pitch, velocity in sorted(events):
            kind = "note_on" if down else "note_off"
            track.append(mido.Message(kind, channel=channel, note=pitch, velocity=velocity, time=at - now))
            now = at
        file.tracks.append(track)
    out = io.BytesIO()
    file.save(file=out)
    return out.getvalue()
