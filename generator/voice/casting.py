"""Casting voices: who sounds like what, so that nobody in a film can be taken for another.

Leads choose first. Everyone gets the voice that suits them and lies farthest from the voices already taken; what is
close is told apart by a blend of two voices or a slightly other stature. Bodies that are no adult's (children, giants, creatures) sound smaller
or larger; machines, ghosts and loudspeakers are heard through what they are.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import combinations, permutations

import numpy as np

from generator.film import Character, Gender, Species, VoiceChoice
from generator.voice.library import VOICES, place
from generator.voice.text import listed

APART = 1.08
"""Nearer voices than this, somewhat more than the median pair of the library, may be taken for each other when they act."""
PUSH = 400
"""Thousandths by which a lead's voice may be pushed away from another's: it stays itself, and every word is understood."""
LEADS = frozenset({"lead", "antagonist", "friend"})
BOARDS = 12
"""Castings that are followed while the leads are cast."""
STATURES = (1000, 950, 1050, 920, 1080)
"""Thousandths: nobody is exactly as tall as anybody else; a little smaller or larger tells two like voices apart."""
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


BANDS = listed("gang band crowd mob tribe pack clan horde people men women family choir crew posse villagers folk herd flock swarm patrol children")
FIRMS = listed("industries systems labs laboratories enterprises holdings airlines railways robotics dynamics electronics affairs works headquarters nations states")
"""Groups by their name: people who are there, and plurals that are none."""
BEFORE_LOUDSPEAKERS = listed(
    "western robe tunic toga armour gladiator legionary knight viking samurai monk pirate kimono victorian royal witch wizard cloak gown"
)


@dataclass(frozen=True, slots=True)
class _Candidate:
    blend: tuple[tuple[str, int], ...]
    quality: float
    suits: frozenset[str]
    british: bool


def cast_voices(cast: tuple[Character, ...]) -> tuple[Character, ...]:
    """The same cast, with a voice for everyone who speaks and has none yet. Chosen voices stay as they are."""
    boards: list[tuple[float, dict[str, VoiceChoice], list[VoiceChoice]]] = [(0.0, {}, [each.voice for each in cast if each.voice.blend])]
    in_turn = sorted(range(len(cast)), key=lambda index: (_turn(cast[index]), index))
    for character in (cast[index] for index in in_turn):
        if character.speaks and not character.voice.blend:
            # A lead who takes the best voice may leave none that is far enough from it: several castings are tried.
            width = BOARDS if character.role in LEADS else 1
            tried = [
                (total + score, {**chosen, character.id: voice}, [*taken, voice])
                for total, chosen, taken in boards
                for score, voice in _ranked(character, taken)[:width]
            ]
            boards = sorted(tried, key=lambda each: -each[0])[:width]
    chosen = boards[0][1]
    return tuple(replace(each, voice=chosen[each.id]) if each.id in chosen else each for each in cast)


def _turn(character: Character) -> int:
    return TURN.index(character.role) if character.role in TURN else len(TURN)


def auditions(character: Character, cast: tuple[Character, ...], count: int = 5) -> tuple[VoiceChoice, ...]:
    """Voices that would suit a character among the others of a cast, the best first, each from a pack that no better one has."""
    taken = [each.voice for each in cast if each.voice.blend and each.id != character.id]
    found: dict[str, VoiceChoice] = {}
    for _, choice in _ranked(character, taken):
        found.setdefault(choice.blend[0][0], choice)
        if len(found) == count:
            break
    return tuple(found.values())


def _ranked(character: Character, taken: list[VoiceChoice]) -> list[tuple[float, VoiceChoice]]:
    """Every voice that nobody has yet, as this character's, with what speaks for it; the best first."""
    body = _body(character)
    words = _words(character)
    wanted = _age(character)
    gender = "f" if wanted == "child" else _gender(character, taken)  # women's voices lie nearer to a child's
    used = {voice.blend for voice in taken}
    others = np.array([place(voice) for voice in taken])
    dice = np.random.default_rng(zlib.crc32(f"{character.name} {character.description}".encode()))
    scored: list[tuple[float, VoiceChoice]] = []
    for candidate in _candidates(gender, pushed=character.role in LEADS):
        # Which voice a film's lead gets should differ from film to film, not always be the first of a list.
        score = float(dice.uniform(0, 2.0))
        if candidate.blend in used:
            continue
        score += 0.25 * candidate.quality
        score += 2.0 if wanted in candidate.suits else 0.0
        score += _bodily(body.formant, VOICES[candidate.blend[0][0]][0])
        score -= 2.0 * (len(candidate.blend) - 1)
        if words & (BRITISH | AMERICAN):
            score += 2.5 if candidate.british == bool(words & BRITISH) else 0.0
        for size in STATURES[: (3 if character.role in LEADS else len(STATURES)) if len(others) else 1]:
            mine = replace(body, blend=candidate.blend, formant=_tens(body.formant * size // 1000), pitch=body.pitch * size // 1000)
            near = float(np.linalg.norm(others - np.array(place(mine)), axis=1).min()) if len(others) else 1.0
            far = 6 * min(near, 1.0) - 100 * max(0.0, APART - near) - abs(size - 1000) / 50
            scored.append((score + far, mine))
    scored.sort(key=lambda each: -each[0])
    return scored


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
        formant, pitch = 1150, 1180
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
        effect = "loudspeaker" if _announces(character) else ""
    else:
        effect = next((effect for effect, names in HEARD_THROUGH if names & set(character.name.lower().split())), "")
    if character.role == "narrator":
        pace = pace * 960 // 1000
    return VoiceChoice(formant=_tens(formant), pitch=pitch, pace=pace, effect=effect)


def _announces(character: Character) -> bool:
    """Whether a group speaks as an institution does, out of a loudspeaker, and not as a band of people who are there."""
    named = character.name.lower().split()
    many = len(named[-1]) > 4 and named[-1].endswith("s") and not named[-1].endswith("ss") and named[-1] not in FIRMS
    return not (many or BANDS & set(named) or character.look.outfit in BEFORE_LOUDSPEAKERS)


def _bodily(formant: int, hertz: int) -> float:
    """What speaks for a voice of that pitch in a large or a small body."""
    return (125 - hertz) / 12 if formant <= 900 else (hertz - 150) / 20 if formant >= 1100 else 0.0


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


def _candidates(gender: str, *, pushed: bool) -> Iterable[_Candidate]:
    """The library's voices, blends of two, and if `pushed` each away from another: a small library has no three women who are far from each other."""
    names = [name for name in VOICES if name[1] == gender]
    for name in names:
        _, age, quality, _ = VOICES[name]
        alone = ((name, 1000),)
        yield _Candidate(alone, quality, frozenset((age,)), name[0] == "b")
    for first, second in combinations(names, 2):
        blend = ((first, 600), (second, 400))
        quality = min(VOICES[first][2], VOICES[second][2])
        yield _Candidate(blend, quality, frozenset((VOICES[first][1],)), first[0] == "b")
    for first, second in permutations(names, 2) if pushed else ():
        _, age, quality, _ = VOICES[first]
        yield _Candidate(((first, 1000 + PUSH), (second, -PUSH)), quality, frozenset((age,)), first[0] == "b")
