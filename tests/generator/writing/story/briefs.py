"""Briefs of many kinds, as they are after they were read."""

from __future__ import annotations

from dataclasses import replace

from generator.film import Audience, Brief, Character, Demand, DemandKind, Gender, Hour, Kind, Look, Place, Species, Weather

K = DemandKind


def person(name: str, role: str, gender: Gender = Gender.FEMALE, age: int = 30, species: Species = Species.HUMAN, breed: str = "", **more: object) -> Character:
    look = Look(species=species, breed=breed, age=age, gender=gender)
    return replace(Character(id=name.lower().replace(" ", "-"), name=name, role=role, age=age, gender=gender, look=look), **more)  # type: ignore[arg-type]


def demand(number: int, kind: DemandKind, words: str, **more: object) -> Demand:
    return replace(Demand(id=f"d{number}", kind=kind, words=words), **more)  # type: ignore[arg-type]


MALE, FEMALE, NEUTRAL = Gender.MALE, Gender.FEMALE, Gender.NEUTRAL

ELARA = Brief(
    prompt="A dystopian future where psychic powers are outlawed. Elara, red hair, telekinetic, and the hacker Kael against The Mind Syndicate.",
    seconds=420, genre="science fiction", era="future",
    cast=(
        person("Elara", "lead", FEMALE, 16, description="a girl with fiery red hair", abilities=("telekinesis",)),
        person("Kael", "friend", MALE, 17, occupation="hacker"),
        Character(id="mind-syndicate", name="The Mind Syndicate", role="antagonist", group=True),
    ),
    demands=(
        demand(1, K.CHARACTER, "Elara", subject="elara"),
        demand(2, K.CHARACTER, "The Mind Syndicate", subject="mind-syndicate"),
        demand(3, K.RULE, "psychic powers are outlawed"),
        demand(
            4, K.OPENING, "Elara in a bustling cyberpunk market, subtly using her powers to grab a stolen data chip, avoiding robotic enforcers",
            place="a bustling cyberpunk market", who=("elara",), deed="subtly uses her powers to grab a stolen data chip, avoiding robotic enforcers",
            verbs=("use", "grab", "avoid"), things=("stolen data chip", "robotic enforcers"),
        ),
        demand(5, K.CLIMAX, "a full-scale psychic battle in a desolate urban ruin, ending with a glimmer of hope", place="a desolate urban ruin"),
        demand(
            6, K.ENDING, "Elara and Kael sharing a quiet moment on a rooftop at dawn", place="a rooftop", hour=Hour.DAWN, who=("elara", "kael"),
            deed="share a quiet moment", verbs=("share",),
        ),
    ),
)
BRIEFS = {
    "elara": ELARA,
    "elara short": replace(ELARA, seconds=240),
    "elara long": replace(ELARA, seconds=600),
    "gladiator": Brief(
        prompt="The Roman Forum at noon. Gaius, an old gladiator, refuses his last fight.", seconds=180, genre="historical", era="ancient", hour=Hour.NOON,
        cast=(person("Gaius", "lead", MALE, 58, description="an old gladiator with a scarred cheek"),),
        places=(Place(id="forum", name="ROMAN FORUM", kind="forum", era="ancient"),),
        demands=(demand(1, K.PLACE, "Roman Forum", subject="forum"), demand(2, K.EVENT, "Gaius refuses his last fight", who=("gaius",), verbs=("refuse",))),
    ),
    "goose": Brief(
        prompt="a baker called Mirabel and her talking goose try to win the village fair", seconds=300, genre="comedy",
        cast=(person("Mirabel", "lead"), person("The Goose", "friend", NEUTRAL, 5, Species.BIRD, "goose")),
    ),
    "lighthouse": Brief(
        prompt="A lighthouse keeper, Ines, receives radio messages from a ship that sank in 1931.", kind=Kind.SERIES, episodes=4, seconds=480, genre="mystery",
        weather=Weather.FOG, cast=(person("Ines", "lead", FEMALE, 70, description="white braid"),),
        demands=(demand(1, K.EVENT, "one message an episode"),),
    ),
    "court": Brief(
        prompt="Courtroom drama in Lagos. The lawyer Adaeze Obi defends her own brother. No violence.", seconds=540, genre="courtroom drama",
        cast=(person("Adaeze Obi", "lead", FEMALE, 38), person("", "friend", MALE, 30, id="brother")),
        places=(Place(id="lagos", name="LAGOS", kind="city"),), demands=(demand(1, K.PROHIBITION, "No violence", subject="violence"),),
    ),
    "umbrella": Brief(
        prompt="for children: a small robot named Tock looks for the person who lost a red umbrella.", seconds=120, genre="children", audience=Audience.CHILDREN,
        cast=(person("Tock", "lead", NEUTRAL, 2, Species.ROBOT),), demands=(demand(1, K.PROP, "a red umbrella", subject="red umbrella"),),
    ),
    "noir": Brief(
        prompt="Noir, 1947, rain. Detective Sam Vale; his client Dolores lies to him.", seconds=300, genre="noir", era="1940s", weather=Weather.RAIN,
        cast=(person("Sam Vale", "lead", MALE, 42, description="fedora, grey eyes"), person("Dolores", "friend", FEMALE, 33)),
    ),
    "western": Brief(
        prompt="Western at dusk: two sisters, Ruth and Abby, hold a train station against five riders.", seconds=360, genre="western", hour=Hour.DUSK,
        cast=(person("Ruth", "lead"), person("Abby", "lead", FEMALE, 22), Character(id="riders", name="five riders", role="antagonist", group=True)),
    ),
    "freighter": Brief(
        prompt="Space opera: the freighter Marigold, a crew of three, one of them is not human and does not know it.", seconds=240, genre="space opera",
        cast=(person("", "lead", NEUTRAL, 30, id="one"), person("", "friend", NEUTRAL, 40, id="two"), person("", "friend", NEUTRAL, 25, id="three")),
    ),
    "whale": Brief(prompt="a whale and a lighthouse", seconds=60, genre="nature", cast=(person("The Whale", "lead", NEUTRAL, 60, Species.FISH, "whale"),)),
    "fox": Brief(
        prompt="The fox Liv rescues the boy Jonas from the king of snow.", seconds=300, genre="fairy tale",
        cast=(person("Liv", "lead", FEMALE, 5, Species.QUADRUPED, "fox"), person("Jonas", "friend", MALE, 8), person("The Snow King", "antagonist", MALE, 60)),
    ),
    "garden": Brief(
        prompt="my grandmother's garden, no dialogue", seconds=180, genre="drama", dialogue=False, cast=(person("", "lead", FEMALE, 70, id="grandmother"),),
        demands=(demand(1, K.PROHIBITION, "no dialogue", subject="dialogue"),),
    ),
    "dragon": Brief(
        prompt="a dragon who is afraid of fire and the librarian who teaches her to read", seconds=180, genre="fantasy",
        cast=(person("The Dragon", "lead", FEMALE, 90, Species.DRAGON, "dragon"), person("", "friend", FEMALE, 40, id="librarian", occupation="librarian")),
    ),
    "heist": Brief(prompt="A heist in Venice by two old friends", seconds=240, genre="thriller", cast=(person("Aldo", "lead", MALE, 70), person("Bruno", "friend", MALE, 68))),
    "romance": Brief(prompt="love story at a tram stop in Paris", seconds=120, genre="romance", weather=Weather.RAIN),
    "horror": Brief(prompt="a haunted hospital, a nurse named Joan hears a child knocking", seconds=240, genre="horror", cast=(person("Joan", "lead"),)),
    "team": Brief(prompt="A football team of grandmothers", seconds=120, genre="sport"),
    "penguin": Brief(prompt="A penguin wants to fly", seconds=60, cast=(person("The Penguin", "lead", NEUTRAL, 3, Species.BIRD, "penguin"),)),
    "nothing said": Brief(prompt="surprise me", seconds=90),
    "they": Brief(prompt="Charlie learns to whistle", seconds=150, cast=(person("Charlie", "lead", NEUTRAL, 20),)),
    "half a minute": Brief(prompt="a cat finds a button", seconds=30, cast=(person("The Cat", "lead", FEMALE, 4, Species.QUADRUPED, "cat"),)),
}
