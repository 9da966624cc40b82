"""Why a note is refused is said in the language of the page, whatever the writer says."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from django.conf import settings
from django.utils.translation import override

from catalog.refusals import FAULTS, REASONS, SUGGESTIONS, offered, told
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


@pytest.fixture(autouse=True)
def as_before():
    """A page that is asked for in German leaves the next test in English."""
    with override("en"):
        yield


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


def thrown() -> list[str]:
    """What a film stops or waits for, as the sources say it."""
    found = []
    for source in (WRITER / "page" / "__init__.py", WRITER / "reading" / "__init__.py", WRITER.parent / "vault.py", WRITER.parent / "assembly" / "program.py", Path(settings.BASE_DIR) / "catalog" / "production.py"):
        for node in ast.walk(ast.parse(source.read_text())):
            named = getattr(node.func, "id", "") if isinstance(node, ast.Call) else ""
            if named == "BackendUnavailable":
                found.append(" ".join(sentences(each)[0] for each in node.args))
            elif named in ("BadBrief", "VaultUnwritable", "_give_up"):
                found += sentences(node.args[-1])
            elif isinstance(node, ast.FunctionDef) and node.name == "closed":
                found += [said for each in ast.walk(node) if isinstance(each, ast.Return) for said in sentences(each.value) if said]
    return list(dict.fromkeys(found))


@pytest.mark.parametrize("reason", thrown())
def test_every_reason_that_stops_a_film_is_said_in_german(reason):
    assert len(thrown()) >= 12
    with override("de"):
        assert told(reason) != reason


def test_no_reason_stands_twice():
    assert len({*FAULTS, *REASONS}) == len(FAULTS) + len(REASONS)


@pytest.mark.django_db
@pytest.mark.usefixtures("no_wake")
def test_pages_say_in_german_why_a_film_stopped(client, alice, studio):
    from catalog.household import of
    from catalog.models import Job, JobState
    from catalog.order import order

    title = order(of(alice), "Alice carries a lamp", minutes=1)
    Job.objects.claim("worker").end("worker", JobState.FAILED, "It was begun five times and came no further. Stop it, change the wording a little, and ask again.")
    client.force_login(alice)
    for page in (f"/title/{title.pk}/1/production", f"/watch/{title.pk}/1", f"/api/titles/{title.pk}"):
        answer = client.get(page, headers={"accept-language": "de"})
        assert answer.status_code == 200, page
        said = answer.content.decode()
        assert "Fünfmal wurde begonnen" in said and "begun five times" not in said, page
