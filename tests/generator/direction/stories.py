"""Short screenplays of the household, and a voice that reads by the letter."""

from __future__ import annotations

from generator.direction import speeches
from generator.film import (
    Action,
    Character,
    Delivery,
    Gender,
    Hour,
    Line,
    Look,
    Place,
    Reading,
    Scene,
    Screenplay,
    Species,
    Speech,
    Spoken,
    Weather,
)


def read(speech: Speech) -> Reading:
    """A reading that can be worked out on paper: 70 ms a letter, 60 ms between words, each letter a phoneme."""
    at = 0
    words: list[Spoken] = []
    phonemes: list[Spoken] = []
    for word in speech.text.split():
        letters = [each for each in word.lower() if each.isalpha()]
        start = at
        for letter in letters:
            phonemes.append(Spoken(text=letter, start=at, end=at + 70))
            at += 70
        words.append(Spoken(text=word, start=start, end=at, stress=len(letters) > 4))
        at += 60
    return Reading(milliseconds=max(200, at), words=tuple(words), phonemes=tuple(phonemes))


def readings(screenplay: Screenplay, scene: Scene) -> dict[str, Reading]:
    return {line: read(speech) for line, speech in speeches(screenplay, scene)}


ALICE = Character(
    id="alice", name="Alice", role="lead", age=34, gender=Gender.FEMALE,
    look=Look(age=34, gender=Gender.FEMALE, height=168, hair="7a3a20", hair_style="bob", outfit="jacket", outfit_colour="8a3030"),
)  # fmt: skip
BOB = Character(
    id="bob", name="Bob", role="antagonist", age=52, gender=Gender.MALE,
    look=Look(age=52, gender=Gender.MALE, height=184, build=700, hair="888888", facial_hair="beard", outfit="suit", outfit_colour="303848"),
)  # fmt: skip
CHARLIE = Character(
    id="charlie",
    name="Charlie",
    role="friend",
    age=8,
    look=Look(age=8, height=128, hair="c8a040", hair_style="messy", outfit="sweater", outfit_colour="d0a030"),
)
GOOSE = Character(
    id="goose", name="Admiral", role="friend", look=Look(species=Species.BIRD, breed="goose", height=85, skin="f4f4f0", hair="e09030")
)

DINER = Place(id="diner", name="Diner", kind="diner", interior=True, era="modern", seed=3)
MARKET = Place(id="market", name="Night Market", kind="market", era="future", seed=5)
FIELD = Place(id="field", name="Field", kind="field", seed=9)


def say(id: str, speaker: str, text: str, to: str = "", emotion: str = "neutral", intensity: int = 500, **more: object) -> Line:
    return Line(id=id, speaker=speaker, text=text, to=to, delivery=Delivery(emotion=emotion, intensity=intensity), **more)  # type: ignore[arg-type]


TALK = Scene(
    id="talk", place="diner", hour=Hour.NIGHT, weather=Weather.RAIN, purpose="turn", tension=480, present=("alice", "bob"),
    beats=(
        Action(id="a1", text="Alice pours the last of the coffee and does not look up.", verb="pour", actor="alice", prop="coffee pot"),
        say("l1", "bob", "You kept the place open. I did not think that anybody would.", "alice", "warm"),
        say("l2", "alice", "Somebody had to feed the night shift.", "bob", "ironic", 600),
        Action(id="a2", text="Bob puts a small brass key on the counter.", verb="put", actor="bob", prop="key"),
        say("l3", "bob", "It is yours. The whole street is. I signed the papers on Tuesday and I have not slept since.", "alice"),
        say("l4", "alice", "What did it cost you?", "bob", "cold", 700),
        say("l5", "bob", "Everything that I told you I had already lost.", "alice", "sad", 750),
        Action(id="a3", text="She looks at the key for a long moment.", verb="look", actor="alice", target="key", prop="key", mood="sad"),
        say("l6", "alice", "Then take it back, Bob. Take it back tonight, before I begin to like it!", "bob", "angry", 850),
        say("l7", "bob", "No.", "alice", "resolved", 800),
        Action(id="a4", text="He stands and walks to the door.", verb="exit", actor="bob"),
    ),
)  # fmt: skip
THREE = Scene(
    id="three", place="field", hour=Hour.GOLDEN, purpose="set-up", tension=300, present=("alice", "charlie", "goose"),
    beats=(
        Action(id="b1", text="Charlie runs down the hill with the goose behind him.", verb="run", actor="charlie"),
        say("m1", "charlie", "Alice! The goose says that the pond is gone!", "alice", "surprised", 700),
        say("m2", "alice", "The goose says a great many things.", "charlie", "amused"),
        say("m3", "goose", "I say only what I have seen, madam, and I have seen a hole.", "alice", "resolved", 600),
        Action(id="b2", text="Alice kneels down and takes the boy's hat.", verb="take", actor="alice", target="charlie", prop="hat"),
        say("m4", "alice", "Show me.", "goose", "warm"),
    ),
)  # fmt: skip
HEIST = Scene(
    id="heist", place="market", hour=Hour.NIGHT, weather=Weather.RAIN, purpose="climax", tension=780, act=3, present=("alice", "bob"),
    extras="robotic enforcers",
    beats=(
        Action(id="c1", text="Searchlights sweep the wet stalls.", verb="sweep"),
        Action(id="c2", text="Alice sneaks between the stalls.", verb="sneak", actor="alice", mood="afraid"),
        Action(id="c3", text="She lifts the stolen data chip with her mind.", verb="levitate", actor="alice", prop="data chip"),
        say("n1", "bob", "Stop right there!", "alice", "angry", 900),
        say("n2", "alice", "You never could count past one, could you?", "bob", "ironic", 700),
        Action(id="c4", text="Bob punches the stall beside her.", verb="punch", actor="bob", target="alice"),
        Action(id="c5", text="A crate explodes in sparks.", verb="explode", prop="crate"),
        Action(id="c6", text="Alice frobnicates the chip.", verb="frobnicate", actor="alice", prop="data chip"),
        say("n3", "bob", "Please. Give it back. They will have my head.", "alice", "pleading", 800),
        Action(id="c7", text="Alice runs into the dark.", verb="run", actor="alice"),
    ),
)  # fmt: skip
ALONE = Scene(
    id="alone", place="field", hour=Hour.DAWN, purpose="ending", tension=250, present=("alice",),
    beats=(
        Action(id="d1", text="Alice walks up the hill in the first light and stops at the gate.", verb="walk", actor="alice"),
        Action(id="d2", text="She opens the letter and reads it twice.", verb="read", actor="alice", prop="letter", mood="sad"),
        say("o1", "alice", "Well. That is that, then.", emotion="tired"),
        Action(id="d3", text="She smiles.", verb="smile", actor="alice", mood="warm"),
    ),
)  # fmt: skip
FILM = Screenplay(
    title="The Key", logline="A diner, a goose and a debt.", genre="drama", look="gouache-western",
    cast=(ALICE, BOB, CHARLIE, GOOSE), places=(DINER, MARKET, FIELD), scenes=(THREE, TALK, HEIST, ALONE),
)  # fmt: skip
