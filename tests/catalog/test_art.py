"""Pictures of films as pages ask for them."""

from __future__ import annotations

import io
import re

import pytest
from PIL import Image

from catalog.household import of
from catalog.models import Cut, Job, Title
from catalog.order import order
from catalog.production import produce

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_wake")]
BROWSER = {"Accept": "image/avif,image/webp,*/*"}


@pytest.fixture
def cut(client, alice, studio, settings, tmp_path):
    settings.MATINEE_HOME = tmp_path
    client.force_login(alice)
    order(of(alice), "Alice carries a lamp")
    produce(Job.objects.claim("worker"), "worker")
    return Cut.objects.get()


def addresses(client, kind):
    return sorted(set(re.findall(rf"/{kind}/[^ \"]+", client.get("/").content.decode())))


def image(answer):
    assert answer.status_code == 200, answer
    return Image.open(io.BytesIO(answer.content))


def test_a_picture_goes_out_in_the_smallest_format_that_is_read(client, cut):
    where = f"/stills/{cut.episode.title.pk}/large/{cut.poster}.jpg"
    asked = [BROWSER, {"Accept": "image/webp,*/*"}, {}]
    answers = [client.get(where, headers=each) for each in asked]
    assert [each["Content-Type"] for each in answers] == ["image/avif", "image/webp", "image/jpeg"]
    assert {image(each).size for each in answers} == {image(answers[0]).size}
    assert all("Accept" in each["Vary"] for each in answers)


def test_home_shows_posters_in_the_sizes_that_it_names(client, cut):
    posters = addresses(client, "posters")
    assert len(posters) == 3
    for where in posters:
        found = image(client.get(where, headers=BROWSER))
        assert abs(found.height / found.width - 1.5) < 0.01
        assert found.width == int(where.rsplit("-", 1)[1].removesuffix(".jpg"))


def test_another_name_has_another_poster(client, cut):
    before = addresses(client, "posters")
    first = client.get(before[0]).content
    Title.objects.update(name="The Lamp, Again")
    after = addresses(client, "posters")
    assert not set(before) & set(after)
    assert client.get(after[0]).content != first


def test_the_lettering_has_no_ground(client, cut):
    (where,) = addresses(client, "lettering")
    for headers in (BROWSER, {}):
        found = image(client.get(where, headers=headers))
        assert found.mode == "RGBA" and found.getchannel("A").getextrema() == (0, 255)


def test_a_picture_is_made_once(client, cut, monkeypatch):
    where = addresses(client, "posters")[0]
    first = client.get(where).content
    monkeypatch.setattr("catalog.art._poster", lambda *_: pytest.fail("made again"))
    assert client.get(where).content == first


def test_nobody_sees_the_pictures_of_another_house(client, charlie, cut):
    found = addresses(client, "posters") + addresses(client, "lettering") + addresses(client, "stills")
    assert len(found) > 5
    client.force_login(charlie)
    assert {client.get(each).status_code for each in found} == {404}


def test_a_face_of_an_earlier_cut_can_still_be_chosen(client, cut):
    character, (key, *_) = next(iter(cut.portraits.items()))
    where = f"/portraits/{cut.episode.title.pk}/1/{character}/{key}.jpg"
    assert client.get(where).status_code == 200
    other = Cut.objects.create(episode=cut.episode, number=2, parent=cut, document=cut.document, screenplay=cut.screenplay, watchable=True, complete=True)
    Job.objects.create(cut=other, state="done")
    assert not other.portraits and cut.episode.playing() == other
    assert client.get(where).status_code == 200
    assert client.get(where.replace(key, "0" * len(key))).status_code == 404
