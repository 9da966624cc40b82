"""What a film shows of itself before it is opened."""

import io

import av
import pytest

from catalog.household import of
from catalog.models import Cut, Job
from catalog.order import order
from catalog.production import produce

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_wake")]


@pytest.fixture
def cut(client, alice, studio):
    client.force_login(alice)
    order(of(alice), "Alice carries a lamp")
    produce(Job.objects.claim("worker"), "worker")
    return Cut.objects.get()


def test_a_preview_is_some_seconds_of_the_film_without_sound(client, cut):
    answer = client.get(f"/glimpse/{cut.episode.title.pk}/{cut.poster}.mp4")
    with av.open(io.BytesIO(answer.content)) as clip:
        frames = sum(1 for _ in clip.decode(video=0))
        assert 8 <= frames <= 400 and not clip.streams.audio
    assert f"/glimpse/{cut.episode.title.pk}/{cut.poster}.mp4" in client.get("/").content.decode()


def test_there_is_no_preview_of_what_somebody_else_has(client, charlie, cut):
    assert client.get(f"/glimpse/{cut.episode.title.pk}/nothing.mp4").status_code == 404
    client.force_login(charlie)
    assert client.get(f"/glimpse/{cut.episode.title.pk}/{cut.poster}.mp4").status_code == 404
