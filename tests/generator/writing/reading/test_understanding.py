"""Wordings that were misunderstood once."""

from __future__ import annotations

import pytest

from generator.film import Brief, DemandKind
from generator.writing.reading import read

K = DemandKind


def understood(prompt: str) -> Brief:
    return read(Brief(prompt=prompt, seconds=120))


@pytest.mark.parametrize(
    ("prompt", "foe"),
    [
        ("A western in which time itself is the enemy: sheriff Ada Pruitt has one hour.", "Time"),
        ("The antagonist is the ocean. A sailor named Ingrid, 61, tries to reach Cape Horn.", "The Ocean"),
        ("The desert is the villain. Two geologists look for water.", "The Desert"),
        ("Winter is the enemy. A nurse named Ida digs a road.", "Winter"),
    ],
)
def test_what_is_nobody_can_be_the_enemy(prompt: str, foe: str) -> None:
    (enemy,) = [each for each in understood(prompt).cast if each.role == "antagonist"]
    assert (enemy.name, enemy.group) == (foe, True)


@pytest.mark.parametrize("prompt", ["Nobody is the villain; a mother and a daughter argue over a dress.", "No one is the enemy. Two farmers share a well."])
def test_nobody_is_no_villain(prompt: str) -> None:
    assert not [each for each in understood(prompt).cast if each.role == "antagonist"]


@pytest.mark.parametrize("thing", ["statue", "painting", "portrait", "photograph"])
def test_what_is_depicted_is_not_in_the_film(thing: str) -> None:
    assert [each.occupation for each in understood(f"A mime and a librarian steal a {thing} of a pigeon.").cast] == ["mime", "librarian"]


def test_a_pronoun_with_a_trade_is_somebody_known() -> None:
    (one,) = understood("My grandfather's war: he was a radio operator in Finland in 1940.").cast
    assert (one.gender.value, one.occupation) == ("male", "radio operator")


def test_the_one_who_is_somebody_known() -> None:
    assert [each.name for each in understood("The bride, Rosalind, is the one who saves everyone.").cast] == ["Rosalind"]


def test_relative_clauses_between_the_names_of_two() -> None:
    brief = understood("Two brothers, Enzo who cannot lie and Dario who cannot tell the truth, inherit a restaurant.")
    assert [each.name for each in brief.cast] == ["Enzo", "Dario"]


def test_wants_end_where_the_sentence_turns() -> None:
    assert {each.wants for each in understood("Three sisters, Olga, Masha and Irina, want to go to Moscow but the car will not start.").cast} == {"go to Moscow"}


@pytest.mark.parametrize(
    ("prompt", "kind", "words"),
    [
        ("My grandfather was in a war. He must not die.", K.PROHIBITION, "He must not die"),
        ("Kael is a pilot. Kael must never cry.", K.PROHIBITION, "Kael must never cry"),
        ("An assassin teaches children. No guns, and please no jokes about age.", K.PROHIBITION, "no jokes about age"),
        ("A detective looks for a dog. The ending is unresolved.", K.ENDING, "The ending is unresolved"),
        ("A detective looks for a dog. The end should give hope.", K.ENDING, "The end should give hope"),
    ],
)
def test_demands_are_of_their_kind(prompt: str, kind: DemandKind, words: str) -> None:
    assert (kind, words) in [(each.kind, each.words) for each in understood(prompt).demands]


def test_two_trades_and_a_city() -> None:
    brief = understood("A plague doctor and a thief cross Venice in one night.")
    assert [each.occupation for each in brief.cast] == ["doctor", "thief"] and [each.name for each in brief.places] == ["VENICE"]


def test_two_roles_are_two() -> None:
    assert sorted(each.look.breed for each in understood("A courtroom drama: the defendant is a wolf, the judge is a sheep.").cast) == ["sheep", "wolf"]


def test_whoever_writes_plays_what_they_want_to_be() -> None:
    brief = understood("My name is Bob. I want to be a pirate captain and my wife Alice is the navy admiral who chases me.")
    assert [(each.name, each.occupation) for each in brief.cast] == [("Bob", "captain"), ("Alice", "admiral")]


def test_what_somebody_turns_into_is_nobody_else() -> None:
    assert len(understood("A man wakes up as a pigeon.").cast) == 1


@pytest.mark.parametrize(("name", "gender"), [("Count Osric", "male"), ("Countess Olim", "female"), ("Uncle Robin", "male"), ("Aunt Quinn", "female")])
def test_titles_tell_the_gender(name: str, gender: str) -> None:
    assert understood(f"A cooking show hosted by a vampire named {name}.").cast[0].gender.value == gender


def test_silence_until_the_last_scene_is_no_silence() -> None:
    assert understood("Nobody speaks until the last scene, when the old man says thank you.").dialogue
    assert not understood("An old man on a pier. Nobody speaks.").dialogue


def test_how_it_is_shot_is_a_rule() -> None:
    assert (K.RULE, "The camera never leaves the kitchen") in [(each.kind, each.words) for each in understood("The camera never leaves the kitchen. Grandma knows why.").demands]


@pytest.mark.parametrize(
    ("prompt", "spoken"),
    [
        ("A man wakes up as a pigeon.", "English"),
        ("As a son I do as I am told.", "English"),
        ("Una niña llamada Lucía encuentra un dragón en el sótano de su abuela.", "Spanish"),
        ("Un vieux boulanger tombe amoureux de sa voisine, une pianiste sourde.", "French"),
        ("Ein Hund kann fliegen.", "German"),
    ],
)
def test_the_language_is_told(prompt: str, spoken: str) -> None:
    from generator.writing.reading import summary
    from generator.writing.reading.german import language

    assert language(prompt) == spoken
    assert (spoken in dict(summary(understood(prompt))).get("Language", "English")) is True


def test_a_german_wife_is_a_wife() -> None:
    brief = understood("Ein alter Leuchtturmwärter namens Ole findet eine Flaschenpost von seiner verstorbenen Frau. Das Ende soll Hoffnung geben.")
    assert any("message in a bottle" in each.words and "late wife" in each.words for each in brief.demands)
    assert any(each.kind is K.ENDING for each in brief.demands)
