"""Voices: manners that fit their people, that are sparing, and that leave alone what has to stay as it is."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from generator.film import Delivery, Line
from generator.writing.story import words, write
from generator.writing.story.acting import Acting, address
from generator.writing.story.arrivals import arrivals
from generator.writing.story.chance import Chance
from generator.writing.story.check import lint
from generator.writing.story.manners import Manners
from generator.writing.story.speech import clipped, drawled, grand, joined, slangy
from generator.writing.story.voices import Voice, cast_voices, voices
from tests.generator.writing.story.briefs import BRIEFS, FEMALE, MALE, person

ALICE, BOB = person("Alice", "lead", FEMALE, 40, occupation="clerk"), person("Bob", "friend", MALE, 9)
LINES = (
    "I counted them twice this morning.", "You said that it was over by then.", "They are in the cellar with the others.", "Where did you put the letter?",
    "Give me the other one.", "It is only a box of matches.", "We have never been to the sea.", "Nobody asked for it to be moved.", "That was my brother's coat.",
)


def _manners(**voice: str) -> Manners:
    return Manners(chance=Chance("test"), of=cast_voices([ALICE, BOB], "modern", "life", Chance("test")))


def test_there_are_enough_of_them_and_each_marks_its_lines_its_own_way() -> None:
    assert len(voices()) >= 24
    phrases = [phrase for each in voices() for phrase in (*each.begin, *each.end)]
    assert len(set(phrases)) >= 0.85 * len(phrases)
    assert all(each.habit and each.begin and each.end for each in voices())


def test_trade_and_age_choose_the_voice_and_no_two_leads_share_one() -> None:
    chosen = cast_voices([ALICE, BOB], "modern", "life", Chance("test"))
    assert chosen["alice"].id == "clerk" and chosen["bob"].id in ("child", "optimist", "dreamer")
    twins = [replace(ALICE, id=f"alice{number}") for number in range(6)]
    assert len({each.id for each in cast_voices(twins, "modern", "life", Chance("test")).values()}) == 6


def test_nobody_speaks_as_their_age_or_kind_cannot() -> None:
    for each in voices():
        assert each.suits(replace(BOB, age=200), "modern", "life") < 0 or each.ages[1] >= 200
    fox = person("Charlie", "friend", MALE, 4)
    fox = replace(fox, look=replace(fox.look, species=fox.look.species.QUADRUPED))
    theirs = [each for each in voices() if each.suits(fox, "modern", "life") >= 0]
    assert max(theirs, key=lambda each: each.suits(fox, "modern", "life")).id == "beast" and not any(each.trades for each in theirs)


def test_at_most_one_line_in_three_is_marked() -> None:
    manners = _manners()
    marked = [len(manners.say(BOB, text, "neutral").split()) > len(text.split()) for text in LINES * 6]
    assert any(marked)
    assert all(sum(marked[at : at + 3]) <= 1 for at in range(len(marked) - 2))


def test_what_quotes_and_what_is_short_stays_as_it_is() -> None:
    manners = _manners()
    for text in ('She said "I am here" and went.', "Two.", "Seven.", "And then?"):
        assert all(manners.say(BOB, text, "neutral") == text for _ in range(8))


def test_what_everybody_says_each_says_otherwise_and_not_the_same_way_twice() -> None:
    for voice in voices():
        manners = Manners(chance=Chance(voice.id), of={"alice": voice})
        for said, own in voice.replies:
            heard = [manners.say(ALICE, said, "neutral") for _ in range(8)]
            long = [each for each in heard if each in own and len(each.split()) > 2]
            assert heard[0] != said and len(long) == len(set(long)), (voice.id, heard)
            assert all(said.endswith("?") == each.endswith("?") or said in ("Nothing.", "I don't know.", "I know.", "Thank you.") for each in own), (voice.id, own)


def test_a_line_keeps_its_place_where_every_word_was_weighed() -> None:
    for voice in voices():
        manners = Manners(chance=Chance(voice.id), of={"alice": voice})
        assert all(manners.say(ALICE, "No.", "resolved", plain=True) == "No." for _ in range(4))


def test_one_can_tell_the_voices_apart() -> None:
    told = {voice.id: " ".join(Manners(chance=Chance("test"), of={"alice": voice}).say(ALICE, text, "neutral") for text in (*LINES, "Yes.", "No.", "What?", "I don't know.")) for voice in voices()}
    assert len(set(told.values())) == len(told) >= 36


def test_grammar_differs() -> None:
    assert clipped("I'm not tired. Do you want some?") == "Not tired. Want some?"
    assert clipped("There's nobody behind us.") == "Nobody behind us."
    assert joined("I saw it. It was blue.") == "I saw it, and it was blue."
    assert joined("There's no well. It was filled in.") == "There's no well. It was filled in."
    assert drawled("It's not far.") == "It ain't far." and drawled("Isn't it far?") == "Isn't it far?"
    assert slangy("I have to go.") == "I gotta go." and grand("I think that somebody called.") == "I believe that someone called."


def _talk(first: str, second: str, *, emotion: str = "neutral", voice: str = "rambler") -> tuple[Line, Line]:
    acting = Acting(chance=Chance("test"), voices={"alice": voice, "bob": "blunt"})
    lines = tuple(Line(id=f"l{at}", speaker=who, text=text, delivery=Delivery(emotion=emotion)) for at, (who, text) in enumerate((("alice", first), ("bob", second))))
    made = acting.played(lines, {"alice": ALICE, "bob": BOB}, 200)
    assert isinstance(made[0], Line) and isinstance(made[1], Line)
    return made[0], made[1]


def test_who_rambles_is_not_let_finish_and_loses_no_word() -> None:
    first, second = _talk("They have been in the cellar all day.", "Where is the lamp?")
    assert first.text.startswith("They have been in the cellar all day. ") and first.text.endswith(" --") and second.gap < 0
    assert not _talk("They have been in the cellar all day.", "Where is the lamp?", voice="soldier")[0].text.endswith("--")


def test_quarrels_are_not_polite() -> None:
    first, second = _talk("You were never there.", "You never asked me to be.", emotion="angry")
    assert first.text.endswith(" --") and second.gap < 0


def test_every_manner_leaves_a_sentence_behind() -> None:
    for voice in voices():
        manners = Manners(chance=Chance(voice.id), of={"alice": voice})
        for text in LINES * 6:
            said = manners.say(ALICE, text, "surprised")
            assert lint(said) == [], said
            assert not re.search(r"[,.!?]{2}|\s[,.!?]", said), said


def test_voices_are_heard_in_films_and_differ() -> None:
    film = write(BRIEFS["elara"])
    said: dict[str, list[str]] = {}
    for scene in film.scenes:
        for beat in scene.beats:
            if isinstance(beat, Line):
                said.setdefault(beat.speaker, []).append(beat.text)
    chosen = cast_voices(film.cast, "future", "dystopia", Chance("x"))
    assert all(isinstance(each, Voice) for each in chosen.values())
    openings = {who: {text.split(". ")[0] for text in lines} for who, lines in said.items()}
    assert not (openings["elara"] & openings["kael"])


def test_entrances_are_many_and_end_in_a_full_stop() -> None:
    every = [turn for kinds in arrivals().values() for own in kinds.values() for turn in own]
    assert sum(map(len, arrivals()["entrances"].values())) >= 12
    assert all(text.startswith("{X}") and text.endswith(".") for turn in every for text in turn.texts)


def test_nobody_says_my_friend_to_a_sister() -> None:
    charlie = person("Charlie", "friend", MALE, 38)
    people = {ALICE.id: ALICE, charlie.id: charlie}
    talk = tuple(Line(id=f"l{n}", speaker=(ALICE.id, charlie.id)[n % 2], text=LINES[n % 9], delivery=Delivery()) for n in range(60))
    voice = {ALICE.id: "optimist", charlie.id: "smooth"}

    def friendly(bonds: tuple[tuple[str, str, str], ...]) -> int:
        acting = Acting(chance=Chance("test"), voices=voice, address=address(bonds, "modern"))
        return sum("my friend" in each.text for each in acting.played(talk, people) if isinstance(each, Line))

    assert friendly(()) > 0 == friendly(((charlie.id, ALICE.id, "brother"),))


@pytest.mark.parametrize(
    ("said", "formal"),
    [("I ain't stealing.", "I am not stealing."), ("They ain't here.", "They are not here."), ("It don't stop anywhere.", "It does not stop anywhere."), ("I can't.", "I cannot."),
     ("It's only been a week.", "It has only been a week."), ("That's got a tail.", "That has got a tail."), ("It's a week.", "It is a week.")],
)
def test_who_does_not_shorten_words_knows_what_they_are_short_for(said: str, formal: str) -> None:
    assert words.formal(said) == formal
