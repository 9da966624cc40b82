"""The plan of a cue: for each phrase what becomes of the theme, who sings it, and who plays what beneath."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.film import Cue
from generator.music.score.form import Form, Section
from generator.music.score.harmony import dressed, reharmonised
from generator.music.score.mood import Mood
from generator.music.score.palette import Palette


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """How one phrase is set."""

    heat: float
    """0…1: how much is going on."""
    numerals: tuple[str, ...]
    """One chord a bar."""
    shift: int = 0
    """Semitones from the cue's key."""
    treatment: str = ""
    """Of the theme; empty where nobody sings."""
    answered: bool = False
    """The other theme is sung."""
    singer: str = ""
    second: str = ""
    device: str = ""
    """What the second voice does: thirds, octaves, canon, counter, shared; empty for nothing."""
    lift: int = 0
    """Semitones, by octaves, from where the singer is most at home."""
    figure: str = ""
    """Accompaniment; empty for none."""
    player: str = ""
    raised: int = 0
    """Semitones, by octaves, that the accompaniment lies higher."""
    entry: int = 0
    """Eighths of the phrase that the accompaniment waits."""
    pad: str = ""
    """Who holds the chords; empty for nobody."""
    bass: str = ""
    """held, pedal, moving, walking, driving, oompah, grouped or none: see bass.py."""
    drums: int = 0
    """0 none, 1 a few, 2 all."""


RHYTHMIC = ("ostinato", "oompah", "gallop", "offbeat", "montuno", "travis", "interlock", "scamper")
SPARSE = ("stabs", "heart", "bells", "scamper", "comping", "broken")
"""Accompaniments that leave gaps: between phrases they do not carry alone."""
LONGEST = 7.0
"""Seconds that held chords alone are borne."""
BENEATH = 0.4
"""How much more seldom the melody sings beneath voices."""
FULL, MIDDLING, THIN = 0.62, 0.42, 0.28
"""Heat from which everybody plays, most do, and from which more than one do."""


def plan_of(cue: Cue, form: Form, palette: Palette, mood: Mood, seed: int) -> tuple[Setting, ...]:
    """One setting for each section, each unlike the one before it."""
    found: list[Setting] = []
    turned = False
    for number, section in enumerate(form.sections):
        rng = random.Random(f"{seed}/setting/{number}/{section.role}")
        turns = number > 0 and _turns(cue, form, section)
        turned = turned or turns
        setting = _setting(cue, form, palette, mood, section, found, turned, rng)
        # where the scene turns nobody drops out
        found.append(replace(setting, drums=max(setting.drums, found[-1].drums)) if turns else setting)
    return tuple(found)


def _turns(cue: Cue, form: Form, section: Section) -> bool:
    at = form.clock.at(section.bar * form.beats)
    return any(hit.kind == "turn" and abs(hit.frame / 25 - at) < 0.3 for hit in cue.hits)


def _setting(
    cue: Cue, form: Form, palette: Palette, mood: Mood, section: Section, before: list[Setting], turned: bool, rng: random.Random
) -> Setting:
    sung = [each for each in before if each.treatment]
    heat = _heat(cue, section, len(sung), turned)
    waits = section.covered and not section.front and any(each.open and each.bar > section.bar for each in form.sections)
    sings = section.role not in ("intro", "air") and (
        not sung
        and not waits
        or section.role in ("title", "close")
        or section.open
        or heat > THIN
        and not section.covered
        and not any(each.treatment for each in before[-2:])
        or bool(before)
        and rng.randrange(1000) < (mood.melody + 120 * turned + 250 * (not before[-1].treatment)) * (BENEATH if section.covered else 1)
    )
    treatment = _treatment(mood, section, [each.treatment for each in sung], rng) if sings else ""
    singer, second, answered = _singers(cue, palette, mood, section, sung, rng) if sings else ("", "", False)
    figure, player = _accompaniment(palette, mood, form, section, before, heat, rng)
    pad = _pad(palette, section, before, figure, heat, rng)
    # a development goes to another key, what follows stays there, a statement comes home
    shift = 0
    if section.role in ("air", "answer") and before:
        shift = before[-1].shift
    elif section.role == "development" and sung:
        shift = rng.choice(mood.shifts)
    return Setting(
        heat=heat,
        numerals=_numerals(palette, mood, form, section, before, rng),
        shift=0 if section.role in ("title", "close") else shift,
        treatment=treatment,
        answered=answered,
        singer=singer,
        second=second,
        device=_device(section, heat, len(sung), rng) if sings and not section.covered else "",
        lift=(0 if section.covered else rng.choice((0, 12, -12, 0))) if len(sung) >= 1 and not section.front else 0,
        figure=figure,
        player=player,
        raised=rng.choice((0, 0, 0, 12, 12, -12)),
        entry=rng.choice((0, 1, 1)) * form.metre.eighths // 2 if section.role in ("intro", "air") and section.bars > 1 else 0,
        pad=pad,
        bass=_bass(palette, mood, section, heat, figure, before, rng),
        drums=_drums(palette, mood, section, heat, figure, before, rng),
    )


def _heat(cue: Cue, section: Section, sung: int, turned: bool) -> float:
    """A scene warms up from phrase to phrase, more so after its turn; between phrases it cools; what stands alone is played out."""
    base = cue.intensity / 1000
    heat = base * (0.72 + 0.09 * min(sung, 4)) + (0.12 if turned else 0.0) + (0.04 if sung % 2 else 0.0)
    heat *= {"intro": 0.7, "air": 0.72, "development": 1.08}.get(section.role, 1.0)
    if section.front:
        heat = max(heat, 0.5 + 0.3 * base)
    return min(1.0, heat)


def _treatment(mood: Mood, section: Section, used: list[str], rng: random.Random) -> str:
    if section.role == "title":
        return "plain" if used else mood.treatments[0] if mood.treatments[0] in ("plain", "broad", "dotted") else "plain"
    if not used:
        return mood.treatments[0]
    fresh = [each for each in mood.treatments if each not in used[-3:]]
    return rng.choice(fresh)


def _singers(
    cue: Cue, palette: Palette, mood: Mood, section: Section, sung: list[Setting], rng: random.Random
) -> tuple[str, str, bool]:
    """Who sings, who is the second voice, and whether it is the other theme."""
    leads, others = (palette.dark, palette.bright) if mood.dark else (palette.bright, palette.dark)
    lead = leads[cue.theme % len(leads)]
    troupe = list(dict.fromkeys((*leads, palette.counter, *others)))
    answered = section.role == "answer" and (cue.intensity >= 300 or bool(cue.answer))
    if answered:
        singer = palette.counter
    elif not sung or section.role in ("title", "close") or sung[-1].singer != lead and rng.random() < 0.5:
        singer = lead
    else:
        singer = rng.choice([each for each in troupe if each != sung[-1].singer] or [lead])
    second = next((each for each in (palette.counter, lead, *troupe) if each != singer), singer)
    return singer, second, answered


def _device(section: Section, heat: float, sung: int, rng: random.Random) -> str:
    if section.front:
        return "octaves" if heat > 0.6 else "counter"
    if sung == 0:
        return "" if heat < FULL else "octaves"
    if heat < THIN:
        return rng.choice(("", "", "shared"))
    if heat < FULL:
        return rng.choice(("", "counter", "shared", "canon", "thirds"))
    return rng.choice(("octaves", "counter", "canon", "thirds", "shared"))


def _accompaniment(
    palette: Palette, mood: Mood, form: Form, section: Section, before: list[Setting], heat: float, rng: random.Random
) -> tuple[str, str]:
    """What is played beneath, and by whom: never as in the phrase before."""
    last = before[-1].figure if before else ""
    player_before = before[-1].player if before else ""
    long = form.eighth(section.bar + section.bars, 0) - form.eighth(section.bar, 0) > LONGEST
    if heat < THIN and last and not long and section.role not in ("intro", "air") and rng.random() < 0.5:
        return "", ""
    kinds = [mood.figures[0], *mood.figures, *palette.manners]
    if form.metre.eighths == 6 or form.beats == 3:
        kinds = ["waltz" if each == "oompah" else each for each in kinds]
    else:
        kinds = ["oompah" if each == "waltz" else each for each in kinds]
    if section.front or heat > FULL:
        kinds = [{"tremolo": "stabs", "heart": "pulse", "bells": "arpeggio"}.get(each, each) for each in kinds]
    if section.role == "air":
        kinds = [each for each in kinds if each not in SPARSE] or kinds
    used = [each.figure for each in before[-3:]]
    kind = rng.choice([each for each in kinds if each not in used] or [each for each in kinds if each != last] or kinds)
    players = [palette.figure, palette.figure, *palette.figures]
    player = palette.figure if not before else rng.choice([each for each in players if each != player_before] or players)
    return kind, player


def _pad(palette: Palette, section: Section, before: list[Setting], figure: str, heat: float, rng: random.Random) -> str:
    """Who holds the chords. Where little is going on, either the chords are held or they are broken."""
    figured = bool(figure) and not (section.role in ("air", "intro") and figure in SPARSE)
    if figured and section.role not in ("close", "title") and before and before[-1].pad and rng.random() < (0.5 if heat < MIDDLING else 0.25):
        return ""
    pool = [each for each in (palette.pad, palette.pad, *palette.pads) if not before or each != before[-1].pad] or [palette.pad]
    return palette.pad if not before else rng.choice(pool)


def _numerals(palette: Palette, mood: Mood, form: Form, section: Section, before: list[Setting], rng: random.Random) -> tuple[str, ...]:
    """Chords for the phrase: the theme is first heard over its own, later over others or over its own changed."""
    home = mood.phrases[0].split()
    if not before or section.role in ("title", "intro") or len(before) == 1 and before[0].treatment == "":
        words = home
    elif section.role == "close" or section.role == "statement" and rng.random() < 0.5:
        words = reharmonised(home, rng)
    else:
        words = rng.choice(mood.phrases[1:]).split()
        if rng.random() < 0.3:
            words = reharmonised(words, rng)
    start = rng.choice((0, 0, 2)) if section.role in ("answer", "development", "air") else 0
    numerals = [words[(start + bar // mood.bars_a_chord) % len(words)] for bar in range(section.bars)]
    # what goes round a second time within a phrase goes elsewhere
    numerals[len(words) :] = reharmonised(["", *numerals[len(words) :]], rng)[1:] if section.bars > len(words) else []
    dressed_up = [dressed(each, palette.colour) for each in numerals]
    if form.ends and section is form.sections[-1]:
        cadence = mood.cadence.split()[-len(numerals) :]
        dressed_up[-len(cadence) :] = cadence
    return tuple(dressed_up)


def _bass(
    palette: Palette, mood: Mood, section: Section, heat: float, figure: str, before: list[Setting], rng: random.Random
) -> str:
    if heat < 0.16 or section.role == "intro" and rng.random() < 0.6 or section.role == "air" and rng.random() < 0.2:
        return ""
    if palette.drums == "brushes" or figure == "walking":
        return rng.choice(("walking", "walking", "held")) if heat > 0.24 else "held"
    if figure in ("oompah", "waltz"):
        return "oompah"
    if heat < MIDDLING:
        return rng.choice(("held", "moving", "pedal"))
    choices: Sequence[str] = ("moving", "grouped", "pedal") if heat < FULL else ("driving", "grouped", "moving", "driving")
    fresh = [each for each in choices if not before or each != before[-1].bass]
    return rng.choice(fresh)


def _drums(
    palette: Palette, mood: Mood, section: Section, heat: float, figure: str, before: list[Setting], rng: random.Random
) -> int:
    threshold = {"brushes": 0.24, "electronic": 0.40, "hand": 0.34, "light": 0.42}.get(palette.drums, 0.46)
    threshold -= 0.1 if figure in RHYTHMIC else 0.0
    grooves = palette.drums in ("brushes", "hand", "electronic")
    if heat < threshold or section.role == "intro" and (not grooves or rng.random() < 0.5) or mood.figures[0] in ("broken", "tremolo") and palette.drums not in ("brushes", "hand"):
        return 0
    if section.role in ("air", "intro"):
        return rng.choice((0, 1))
    # now and then they rest, so that they can come back
    if len(before) > 2 and all(each.drums for each in before[-2:]) and rng.random() < 0.5:
        return rng.choice((0, 1)) if before[-1].drums == 2 else 0
    return 2 if heat >= FULL else 1
