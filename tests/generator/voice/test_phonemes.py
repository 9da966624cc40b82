"""Phonemes: tenses, names and accents."""

from __future__ import annotations

import pytest

from generator.voice.kokoro.names import NAMES
from generator.voice.kokoro.phonemes import COMFORTABLE, breaths, pronounce
from generator.voice.kokoro.weights import vocabulary


def said(line: str, word: str, **given: object) -> str:
    return next(each.phonemes for each in pronounce(line, **given) if each.word.text == word)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "line, word, phonemes",
    [
        ("Did you read it?", "read", "ɹˈid"),
        ("I have read it.", "read", "ɹˈɛd"),
        ("You read the letter, and you said nothing.", "read", "ɹˈɛd"),
        ("Read it to me.", "Read", "ɹˈid"),
        ("We live here.", "live", "lˈɪv"),
        ("A live wire.", "live", "lˈIv"),
        ("They took our lives.", "lives", "lˈIvz"),
        ("He lives alone.", "lives", "lˈɪvz"),
        ("Run, close the door!", "close", "klˈOz"),
        ("Stay close to me.", "close", "klˈOs"),
        ("I refuse.", "refuse", "ɹəfjˈuz"),
        ("It is no use.", "use", "jˈus"),
        ("I use it.", "use", "jˈuz"),
        ("Tear it down.", "Tear", "tˈɛɹ"),
        ("A tear fell.", "tear", "tˈɪɹ"),
    ],
)
def test_homographs(line: str, word: str, phonemes: str) -> None:
    assert said(line, word) == phonemes


def test_given_pronunciations_in_ipa_or_respelt() -> None:
    assert said("Ask Ines.", "Ines", pronunciations=(("Ines", "iˈneɪs"),)) == "inˈAs"
    assert said("Siobhan's car.", "Siobhan's", pronunciations=(("Siobhan", "shi-VAWN"),)).endswith("vˈɔnz")


def test_names_are_not_said_as_they_are_spelt() -> None:
    assert said("Ask Ines.", "Ines") == "inˈɛs"
    assert said("Hugh's boat.", "Hugh's") == "hjˈuz"
    assert said("A long way, said Long.", "long") == "lˈɔŋ"


def test_names_use_symbols_that_the_model_knows() -> None:
    known = set(vocabulary())
    assert {name: set(phonemes) - known for name, phonemes in NAMES.items() if set(phonemes) - known} == {}
    assert all("ˈ" in phonemes for phonemes in NAMES.values())


def test_british_voices_lose_their_r() -> None:
    assert said("The car.", "car", british=True) == "kˈɑː"
    assert said("The car.", "car") == "kˈɑɹ"


def test_a_long_line_is_split_where_it_pauses_and_loses_nothing() -> None:
    line = pronounce("We waited for the rain to stop, and it did not stop. " * 12)
    parts = breaths(line)
    assert len(parts) > 1
    assert [word for part in parts for word in part] == list(line)
    assert all(part[-1].word.after for part in parts)
    assert all(sum(len(each.phonemes) + 2 for each in part) <= COMFORTABLE for part in parts)


def test_a_long_line_without_pauses_is_split_all_the_same() -> None:
    assert all(sum(len(each.phonemes) + 2 for each in part) <= COMFORTABLE for part in breaths(pronounce("never " * 200)))


def test_a_name_of_several_words_is_said_word_by_word() -> None:
    given = (("Adaeze Obi", "ah-DAY-zeh OH-bee"),)
    whole, first, last = (pronounce(line, given) for line in ("Adaeze Obi.", "Adaeze!", "Miss Obi?"))
    assert [each.phonemes for each in whole] == [first[0].phonemes, last[1].phonemes]
    assert whole[0].phonemes != pronounce("Adaeze", ())[0].phonemes
    assert pronounce("Siobhan", (("Siobhan", "shi VAWN"),)) == pronounce("Siobhan", (("Siobhan", "shi-VAWN"),))
