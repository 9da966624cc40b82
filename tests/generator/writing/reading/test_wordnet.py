"""What a noun means, where no table of ours has it."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.errors import BackendUnavailable
from generator.writing.reading import wordnet
from generator.writing.reading.nouns import Noun, noun_kind


@pytest.mark.parametrize(
    ("noun", "kind"),
    [
        ("castaway", Noun.PERSON), ("shipwright", Noun.PERSON), ("quarterback", Noun.PERSON), ("marmot", Noun.CREATURE), ("glacier", Noun.PLACE),
        ("accordion", Noun.THING), ("vaccine", Noun.THING), ("loyalty", Noun.IDEA), ("choir", Noun.GROUP), ("toaster", Noun.THING),
    ],
)  # fmt: skip
def test_nouns_of_no_table(noun: str, kind: Noun) -> None:
    assert noun_kind(noun) is kind


def test_meanings_come_by_frequency_with_what_they_are_kinds_of() -> None:
    (file, above), *_ = wordnet.senses("freighter")
    assert file == wordnet.File.ARTIFACT and {"ship", "vessel", "craft", "vehicle"} <= set(above)


@pytest.mark.parametrize("word", ["xyzzy", "", "zzzz", "  "])
def test_no_such_word(word: str) -> None:
    assert wordnet.senses(word) == ()


def test_without_the_database_there_is_a_remedy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MATINEE_WORDNET", str(tmp_path))
    wordnet._file.cache_clear()
    try:
        with pytest.raises(BackendUnavailable, match="make setup"):
            wordnet.senses("a word that nobody looked up")
    finally:
        wordnet._file.cache_clear()
