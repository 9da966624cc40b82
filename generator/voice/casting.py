"""Casting voices: who sounds like what, so that nobody in a film can be taken for another.

Leads choose first. Everyone gets the voice that suits them and lies farthest from the voices already taken; what is
close is told apart by a blend of two voices. Bodies that are no adult's (children, giants, creatures) sound smaller
or larger; machines, ghosts and loudspeakers are heard through what they are.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import combinations

import numpy as np

from generator.film import Character, Gender, Species, VoiceChoice
from generator.voice.text import listed

VOICES: dict[str, tuple[int, str, int, tuple[int, ...]]] = {
    # name: (median pitch in hertz, age it suggests, quality 0…10, where it lies among the others)
    "af_alloy": (132, "adult", 7, (36, -40, 0, -11, 10, -5)),
    "af_aoede": (172, "young", 7, (24, 28, -37, -22, 5, -9)),
    "af_bella": (188, "young", 9, (6, 28, 33, -3, 8, -23)),
    "af_heart": (190, "adult", 10, (22, 27, 22, -20, 5, -5)),
    "af_jessica": (198, "young", 5, (-55, -2, 1, -26, -1, 1)),
    "af_kore": (142, "adult", 7, (27, 19, -41, -21, 4, 6)),
    "af_nova": (150, "adult", 7, (38, -28, 19, -22, 7, 0)),
    "af_river": (177, "adult", 6, (-52, -2, -8, -18, -7, -10)),
    "af_sarah": (179, "adult", 7, (-1, 23, 17, -15, -2, -22)),
    "af_sky": (155, "young", 6, (25, -19, 5, -16, 49, -9)),
    "am_adam": (111, "adult", 4, (7, 18, -5, 36, -11, -5)),
    "am_echo": (102, "adult", 6, (47, -37, -3, -1, 14, 4)),
    "am_eric": (141, "young", 6, (-37, -25, -14, 12, 4, -22)),
    "am_fenrir": (124, "adult", 8, (21, 35, -46, -1, 5, 7)),
    "am_liam": (112, "young", 6, (-48, -19, -13, 9, 0, -11)),
    "am_michael": (106, "adult", 8, (11, 9, 3, 37, 8, -28)),
    "am_onyx": (85, "mature", 6, (42, -52, 0, 17, -15, -6)),
    "am_puck": (110, "young", 8, (42, 12, -44, -5, -37, 8)),
    "am_santa": (155, "mature", 4, (7, 24, -7, 33, 31, 32)),
    "bf_alice": (203, "young", 6, (-59, -1, 6, -19, -1, 27)),
    "bf_emma": (178, "mature", 8, (3, 35, 24, -4, -6, 8)),
    "bf_isabella": (204, "mature", 7, (2, 22, 46, -13, -9, 23)),
    "bf_lily": (165, "adult", 6, (-61, -6, 2, -13, -3, 15)),
    "bm_daniel": (119, "adult", 6, (-61, -18, -8, 15, -6, 5)),
    "bm_fable": (111, "adult", 7, (45, -45, 16, -7, -30, 23)),
    "bm_george": (136, "mature", 7, (-59, -18, -9, 18, 0, -8)),
    "bm_lewis": (96, "mature", 6, (10, 11, 17, 50, 7, 27)),
}
"""The last column is the first six principal components of the style vectors, in hundredths: their distances follow
those of the full vectors with a correlation of 0.94. The whisperer af_nicole is kept for whispering."""

APART = 1.0
"""Nearer voices than this, about the median pair of the library, are taken for each other."""
TURN = ("lead", "antagonist", "narrator", "friend", "support", "extra")
SIZES = {Species.BIRD: (1130, 1060), Species.FISH: (1090, 1030), Species.HORSE: (900, 900), Species.DRAGON: (850, 820), Species.CRAWLER: (1150, 1120)}
"""Formant and pitch of bodies that talk although they are not human, in thousandths."""
SMALL = listed(
    "mouse rat squirrel rabbit bunny hedgehog kitten puppy cat hamster frog bat mole chick duckling gosling goose duck parrot chipmunk wren sparrow robin canary "
    "finch hummingbird weasel ferret gecko piglet lamb teacup cup spoon egg cupcake pebble sock mitten"
)
LARGE = listed(
    "bear wolf lion tiger elephant whale ox bull gorilla giant ogre troll mammoth rhino hippo bison buffalo moose walrus boar beast monster python anaconda serpent "
    "dinosaur t-rex rex tyrannosaurus triceratops stegosaurus brachiosaurus brontosaurus diplodocus griffin gryphon sphinx"
)
MANNERS: tuple[tuple[frozenset[str], int, int, int], ...] = (
    # words: formant, pitch, pace
    (listed("gruff growling hoarse gravelly booming grizzled"), 960, 920, 970),
    (listed("squeaky shrill high-pitched tiny piping"), 1060, 1080, 1030),
    (listed("weary slow calm measured patient dry laconic solemn grave stoic wise sleepy"), 1000, 970, 940),
    (listed("fast hurried nervous chatty breathless excitable energetic jumpy manic anxious"), 1000, 1030, 1070),
    (listed("gentle soft quiet shy timid"), 1000, 1000, 970),
    (listed("cheerful bubbly bright"), 1010, 1030, 1020),
)
BRITISH = listed("british english london aristocrat butler lord lady sir duke duchess barrister posh oxford victorian scottish irish")
AMERICAN = listed("american cowboy texan sheriff outlaw ranger yankee californian brooklyn detective")


HEARD_THROUGH = (
    ("radio", listed("radio dispatcher")),
    ("telephone", listed("telephone phone caller")),
    ("loudspeaker", listed("announcer loudspeaker tannoy megaphone")),
)
"""Who is by their very name never in the room: "Radio Voice", "Announcer"."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    blend: tuple[tuple[str, int], ...]
    place: tuple[float, ...]
    """Its timbre and, as the last coordinate, its pitch."""
    quality: float
    suits: frozenset[str]
    british: bool


def cast_voices(cast: tuple[Character, ...]) -> tuple[Character, ...]:
    """The same cast, with a voice for everyone who speaks and has none yet. Chosen voices stay as they are."""
    taken = [each.voice for each in cast if each.voice.blend]
    chosen: dict[str, VoiceChoice] = {}
    in_turn = sorted(range(len(cast)), key=lambda index: (_turn(cast[index]), index))
    for index in in_turn:
        character = cast[index]
        if character.speaks and not character.voice.blend:
            chosen[character.id] = _cast(character, taken)
            taken.append(chosen[character.id])
    return tuple(replace(each, voice=chosen[each.id]) if each.id in chosen else each for each in cast)


def _turn(character: Character) -> int:
    return TURN.index(character.role) if character.role in TURN else len(TURN)


def auditions(character: Character, cast: tuple[Character, ...], count: int = 5) -> tuple[VoiceChoice, ...]:
    """Voices that would suit a character among the others of a cast, the best first, each from a pack that no better one has."""
    taken = [each.voice for each in cast if each.voice.blend and each.id != character.id]
    found: dict[str, VoiceChoice] = {}
    for choice in _ranked(character, taken):
        found.setdefault(choice.blend[0][0], choice)
        if len(found) == count:
            break
    return tuple(found.values())


def _cast(character: Character, taken: list[VoiceChoice]) -> VoiceChoice:
    return _ranked(character, taken)[0]


def _ranked(character: Character, taken: list[VoiceChoice]) -> list[VoiceChoice]:
    """Every voice that nobody has yet, as this character's, the best first."""
    body = _body(character)
    words = _words(character)
    wanted = _age(character)
    gender = "f" if wanted == "child" else _gender(character, taken)  # women's voices lie nearer to a child's
    used = {voice.blend for voice in taken}
    others = [_place(voice.blend, voice.formant * voice.pitch // 1000) for voice in taken]
    dice = np.random.default_rng(zlib.crc32(f"{character.name} {character.description}".encode()))
    scored: list[tuple[float, _Candidate]] = []
    for candidate in _candidates(gender):
        # Which voice a film's lead gets should differ from film to film, not always be the first of a list.
        score = float(dice.uniform(0, 2.0))
        if candidate.blend in used:
            continue
        place = (*candidate.place[:-1], candidate.place[-1] + _octaves(body.pitch * body.formant // 1000))
        near = min((_distance(place, other) for other in others), default=1.0)
        score += 6 * min(near, 1.0) - 40 * max(0.0, APART - near) + 0.25 * candidate.quality
        score += 1.2 if wanted in candidate.suits else 0.0
        score -= 2.0 if len(candidate.blend) > 1 else 0.0
        if words & (BRITISH | AMERICAN):
            score += 2.5 if candidate.british == bool(words & BRITISH) else 0.0
        scored.append((score, candidate))
    scored.sort(key=lambda each: -each[0])
    return [replace(body, blend=candidate.blend) for _, candidate in scored]


def _body(character: Character) -> VoiceChoice:
    """Everything of a voice but whose it is."""
    look, words = character.look, _words(character)
    formant, pitch, pace, effect = 1000, 1000, 1000, ""
    if look.species in SIZES:
        formant, pitch = SIZES[look.species]
    elif look.species is Species.HUMAN or look.species is Species.GHOST:
        if character.age <= 12:
            formant, pitch = 1200 - 4 * max(4, character.age), 1360 - 14 * max(4, character.age)
        elif character.age <= 16:
            formant, pitch = 1070, 1060 + 30 * (16 - character.age)
        elif character.age >= 60:
            aged = min(character.age, 90) - 60
            pitch, pace = 970 - 2 * aged, 960 - 3 * aged
        if look.height >= 215:
            formant, pitch = 860, 880
    if look.breed.lower() in SMALL:
        formant, pitch = 1120, 1080
    elif look.breed.lower() in LARGE or words & {"giant", "giantess", "ogre", "troll"}:
        formant, pitch = 870, 880
    for manner, size, height, speed in MANNERS:
        if words & manner:
            formant, pitch, pace = formant * size // 1000, pitch * height // 1000, pace * speed // 1000
    if look.species is Species.ROBOT:
        size = 900 if look.height >= 200 or look.build > 750 else 1040 if look.height < 120 else 1000
        effect, formant = "robot", formant * size // 1000
    elif look.species is Species.GHOST:
        effect = "ghost"
    elif character.group:
        effect = "loudspeaker"
    else:
        effect = next((effect for effect, names in HEARD_THROUGH if names & set(character.name.lower().split())), "")
    if character.role == "narrator":
        pace = pace * 960 // 1000
    return VoiceChoice(formant=_tens(formant), pitch=pitch, pace=pace, effect=effect)


def _tens(value: int) -> int:
    """To the nearest ten thousandths, which resample cheaply."""
    return (value + 5) // 10 * 10


def _words(character: Character) -> frozenset[str]:
    """What the character is, not what is told of them: of the description only its beginning, "a gruff giant"."""
    begins = character.description.split()[:4]
    said = " ".join((character.name, character.manner, character.occupation, *character.traits, *begins))
    return frozenset(word.strip(".,;:!?()'\"").lower() for word in said.split())


def _age(character: Character) -> str:
    if character.look.species in (Species.HUMAN, Species.GHOST) and character.age <= 12:
        return "child"
    return "young" if character.age < 28 else "mature" if character.age >= 52 else "adult"


def _gender(character: Character, taken: list[VoiceChoice]) -> str:
    """Whoever has no gender gets the one that is heard less often so far."""
    if character.gender is Gender.FEMALE:
        return "f"
    if character.gender is Gender.MALE:
        return "m"
    women = sum(voice.blend[0][0][1:2] == "f" for voice in taken)
    return "m" if 2 * women > len(taken) else "f" if 2 * women < len(taken) else "mf"[zlib.crc32(character.name.encode()) % 2]


def _candidates(gender: str) -> Iterable[_Candidate]:
    names = [name for name in VOICES if name[1] == gender]
    for name in names:
        _, age, quality, _ = VOICES[name]
        alone = ((name, 1000),)
        yield _Candidate(alone, _place(alone, 1000), quality, frozenset((age,)), name[0] == "b")
    for first, second in combinations(names, 2):
        blend = ((first, 600), (second, 400))
        quality = min(VOICES[first][2], VOICES[second][2])
        yield _Candidate(blend, _place(blend, 1000), quality, frozenset((VOICES[first][1],)), first[0] == "b")


def _place(blend: tuple[tuple[str, int], ...], pitch: int) -> tuple[float, ...]:
    known = [(VOICES[name], weight) for name, weight in blend if name in VOICES]
    total = sum(weight for _, weight in known) or 1
    timbre = [sum(voice[3][axis] * weight for voice, weight in known) / total / 100 for axis in range(6)]
    hertz = sum(voice[0] * weight for voice, weight in known) / total or 150.0
    return (*timbre, float(np.log2(hertz / 150)) + _octaves(pitch))


def _octaves(pitch: int) -> float:
    return float(np.log2(pitch / 1000))


def distance(one: tuple[tuple[str, int], ...], its: int, other: tuple[tuple[str, int], ...], that: int) -> float:
    """How different two voices sound: blends of packs, and the pitch of each in thousandths."""
    return _distance(_place(one, its), _place(other, that))


def _distance(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    return float(np.linalg.norm(np.subtract(one, other)))
