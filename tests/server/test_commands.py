import io
import re
import subprocess
import sys

import pytest
from django.core.management import CommandError, call_command

from catalog.models import Job, Title
from catalog.production import produce

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_wake")]


def said(*arguments, **options):
    out = io.StringIO()
    call_command(*arguments, stdout=out, stderr=io.StringIO(), **options)
    return out.getvalue()


@pytest.fixture
def film(studio):
    id = said("film", "Alice carries a lamp", minutes=1).strip()
    produce(Job.objects.claim("worker"), "worker")
    return id


def test_film_prints_the_id(film):
    assert Title.objects.get().pk == film


@pytest.mark.parametrize("arguments", [("",), ("x" * 30_000,), ("A whale", "--minutes", "500"), ("A whale", "--minutes", "0")])
def test_film_refuses_with_the_field(arguments):
    with pytest.raises(CommandError) as refused:
        said("film", *arguments)
    assert refused.value.returncode == 2 and str(refused.value).split(":")[0] in ("prompt", "minutes")


@pytest.mark.parametrize("command", [("export", "nothing", "--out", "x"), ("why", "nothing", "1A"), ("note", "nothing", "darker")])
def test_an_unknown_id_is_said_clearly(command):
    with pytest.raises(CommandError, match="no title with the id 'nothing'"):
        said(*command)


def test_export_writes_the_film(film, tmp_path):
    said("export", film, "--out", str(tmp_path / "out"))
    assert (tmp_path / "out" / "film.mp4").stat().st_size > 10_000


def test_why_says_what_a_note_changed(film):
    said("note", film, "say: You told me that the lift works.")
    produce(Job.objects.claim("worker"), "worker")
    assert re.search(r"changed: (fit, )?text", said("why", film, "1 line 1"))
    with pytest.raises(CommandError, match="Its shots are: 1A"):
        said("why", film, "99Z")


def test_vault_counts_the_takes(film):
    shown = said("vault")
    assert "picture" in shown and "pinned by cuts" in shown


def test_a_note_that_is_not_understood(film):
    with pytest.raises(CommandError, match="say: WORDS"):
        said("note", film, "blue")


def test_the_web_process_starts_without_torch():
    code = "import sys, server.asgi; print([each for each in ('torch', 'skia', 'cv2', 'onnxruntime', 'spacy', 'scipy') if each in sys.modules])"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]", found.stderr
