"""Why a note is refused is said in the language of the page, whatever the writer says."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from django.conf import settings
from django.utils.translation import override

from catalog.refusals import REASONS, SUGGESTIONS, offered, told
from generator.errors import BadNote
from generator.film import Brief, Screenplay
from generator.writing.decency import REFUSAL
from generator.writing.embedded import Embedded
from generator.writing.notes import PHRASINGS, unclear
from generator.writing.notes.german import in_english

WRITER = Path(settings.BASE_DIR) / "generator" / "writing"
SOURCES = [*sorted((WRITER / "notes").glob("*.py")), *sorted((WRITER / "story" / "ending").glob("*.py")), WRITER / "story" / "newcomers.py"]


@pytest.fixture(scope="module", autouse=True)
def built():
    from server.messages import build

    build("django", "de")


def sentences(node: ast.expr) -> list[str]:
    """What an argument of BadNote may say, with a word for everything that is put into it."""
    match node:
        case ast.Constant(value=str(words)):
            return [words]
        case ast.JoinedStr(values=values):
            said = [""]
            for each in values:
                options = [each.value] if isinstance(each, ast.Constant) else [of.value for of in (each.value.body, each.value.orelse) if isinstance(of, ast.Constant)] if isinstance(each, ast.FormattedValue) and isinstance(each.value, ast.IfExp) else ["7"]
                said = [one + str(other) for one in said for other in options]
            return said
        case ast.IfExp(body=body, orelse=orelse):
            return [*sentences(body), *sentences(orelse)]
    return []  # a name: said below


def reasons() -> list[str]:
    found = [REFUSAL, *(reason for _, reason, _ in unclear._CANNOT)]
    for source in SOURCES:
        for node in ast.walk(ast.parse(source.read_text())):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "BadNote" and node.args:
                found += sentences(node.args[0])
    return [each.replace("in this film. 7", "in this film. What is handled: a lamp.") for each in dict.fromkeys(found)]


@pytest.mark.parametrize("reason", reasons())
def test_every_reason_is_said_in_german(reason):
    with override("de"):
        assert told(reason) != reason
    with override("en"):
        assert told(reason) == reason


def test_what_stands_in_a_reason_stays():
    with override("de"):
        assert told("Who is meant by him: Bob or Charlie?") == "Wer ist mit „him“ gemeint: Bob or Charlie?"
        assert told('"grüner" was not understood as a change.') == "„grüner“ wurde nicht als Änderung verstanden."
        assert told("Nobody has ever said this.") == "Nobody has ever said this."


@pytest.fixture(scope="module")
def film() -> Screenplay:
    writer = Embedded()
    return writer.write(writer.read(Brief(prompt="Alice, a lighthouse keeper, and her brother Bob look for a lost dog in the fog.", seconds=240)))


NAMED = {"a": "Alice", "b": "Bob", "name": "Alice", "n": "2", "l": "1", "title": "Die lange Nacht"}


@pytest.mark.parametrize("suggestion", SUGGESTIONS)
def test_what_is_offered_in_german_is_understood(suggestion, film):
    words = suggestion % NAMED
    with override("de"):
        german = offered([words])[0]
    assert german != words
    scene = film.scenes[1]
    line = next(beat for beat in scene.beats if hasattr(beat, "speaker"))
    try:
        Embedded().revise(film, german, f"{line.id} {scene.id}/shot-{line.id}-0")
    except BadNote as refused:
        # Understood, and so already: nothing is locked that could be unlocked, nobody is called Bob twice.
        assert any(each in str(refused) for each in ("so already", "called Bob", "cut every", "Whose look")), (german, in_english(german), str(refused))


def test_every_phrasing_is_known():
    assert PHRASINGS and len(SUGGESTIONS) > 40 and len(set(REASONS)) == len(REASONS)


@pytest.mark.django_db
@pytest.mark.usefixtures("no_wake")
def test_the_api_refuses_in_the_language_of_the_viewer(client, alice, studio, monkeypatch):
    from catalog.models import Job, Title
    from catalog.production import produce

    client.force_login(alice)
    client.post("/api/titles", {"prompt": "Alice carries a lamp", "minutes": 1}, content_type="application/json")
    produce(Job.objects.claim("worker"), "worker")
    monkeypatch.setattr(type(studio), "revise", lambda *_: Embedded().revise(Job.objects.get().cut.screenplay_value(), "cut scene 99"))
    answer = client.post(f"/api/titles/{Title.objects.get().pk}/notes", {"text": "x"}, content_type="application/json", headers={"accept-language": "de"})
    assert answer.status_code == 400 and answer.json()["text"][0].startswith("Es gibt keine Szene 99; der Film hat")
