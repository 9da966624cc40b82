"""The command that draws model sheets."""

from __future__ import annotations

import cv2
import pytest
from django.core.management import CommandError, call_command


@pytest.mark.parametrize("words", [("effect", "embers"), ("look", "comic-ink"), ("place", "street")])
def test_a_sheet_is_a_picture(words, tmp_path):
    call_command("sheet", *words, "--out", str(tmp_path / "sheet.png"))
    page = cv2.imread(str(tmp_path / "sheet.png"))
    assert page.shape[1] >= 1600 and page.std() > 20


def test_an_effect_in_motion_is_a_film(tmp_path):
    import av

    call_command("sheet", "effect", "stars", "--out", str(tmp_path / "sheet.mp4"))
    with av.open(str(tmp_path / "sheet.mp4")) as file:
        assert sum(1 for _ in file.decode(video=0)) == 72


def test_an_unknown_name_is_answered_with_those_that_are_known(tmp_path):
    with pytest.raises(CommandError, match="telekinesis"):
        call_command("sheet", "effect", "nonsense")
    with pytest.raises(CommandError, match="watercolour"):
        call_command("sheet", "look", "nonsense")


@pytest.mark.django_db
@pytest.mark.usefixtures("no_wake")
def test_frames_of_a_film_make_a_picture(client, alice, studio, tmp_path):
    from catalog.models import Job, Title
    from catalog.production import produce

    client.force_login(alice)
    client.post("/api/titles", {"prompt": "Alice carries a lamp", "minutes": 1}, content_type="application/json")
    with pytest.raises(CommandError, match="no pictures yet"):
        call_command("sheet", "film", Title.objects.get().pk)
    produce(Job.objects.claim("worker"), "worker")
    call_command("sheet", "film", Title.objects.get().pk, "--out", str(tmp_path / "film.jpg"))
    assert cv2.imread(str(tmp_path / "film.jpg")).shape[:2] == (540, 1920), "one frame for each of its two scenes"
