import io
import re

import cv2
import numpy as np
import pytest
import soundfile

from catalog.models import Cut, Job, Title
from catalog.production import produce
from generator.film import Line

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_wake")]


@pytest.fixture
def film(client, alice, studio):
    """A finished film of Alice's, with Alice signed in."""
    client.force_login(alice)
    client.post("/api/titles", {"prompt": "Alice carries a lamp", "minutes": 1}, content_type="application/json")
    produce(Job.objects.claim("worker"), "worker")
    return Title.objects.get()


def test_nothing_without_signing_in(client):
    for path in ("/api/titles", "/stream/1/film.m3u8", "/segment/ab/picture-0-0.m4s", "/watch/abc", "/"):
        assert client.get(path).status_code in (302, 401, 403)


def test_an_order_by_api(client, alice):
    client.force_login(alice)
    answer = client.post("/api/titles", {"prompt": "A whale", "minutes": 1}, content_type="application/json")
    assert answer.status_code == 201
    assert client.get(f"/api/titles/{answer.json()['id']}").json()["episodes"][0]["cuts"][0]["state"] == "waiting"


@pytest.mark.parametrize(
    ("field", "body"),
    [
        ("prompt", {}),
        ("prompt", {"prompt": ""}),
        ("prompt", {"prompt": "   "}),
        ("prompt", {"prompt": "x" * 30_000}),
        ("prompt", {"prompt": "a\x00b"}),
        ("prompt", {"prompt": "a\x1bb"}),
        ("prompt", {"prompt": ["a"]}),
        ("minutes", {"prompt": "A whale", "minutes": 0}),
        ("minutes", {"prompt": "A whale", "minutes": 500}),
        ("minutes", {"prompt": "A whale", "minutes": "x"}),
        ("kind", {"prompt": "A whale", "kind": "opera"}),
        ("episodes", {"prompt": "A whale", "episodes": 1000}),
        ("seed", {"prompt": "A whale", "seed": "x"}),
    ],
)
def test_bad_input_is_a_field_error(client, alice, field, body):
    client.force_login(alice)
    answer = client.post("/api/titles", body, content_type="application/json")
    assert answer.status_code == 400 and field in answer.json(), answer.content
    assert not Title.objects.exists()


def test_what_is_no_json_is_refused(client, alice):
    client.force_login(alice)
    assert client.post("/api/titles", "{", content_type="application/json").status_code == 400


@pytest.mark.parametrize(
    "path", ["/api/titles/nothing", "/watch/nothing", "/title/nothing", "/stream/999/film.m3u8", "/segment/nothing/picture-0-0.m4s"]
)
def test_an_unknown_id_is_not_found(client, alice, path):
    client.force_login(alice)
    assert client.get(path).status_code == 404


def test_a_neighbour_sees_nothing(client, film, charlie):
    cut = film.seasons.get().episodes.get().cuts.get()
    client.force_login(charlie)
    assert client.get("/api/titles").json()["count"] == 0
    for path in (
        f"/api/titles/{film.pk}",
        f"/watch/{film.pk}",
        f"/title/{film.pk}",
        f"/stream/{cut.pk}/film.m3u8",
        f"/stream/{cut.pk}/picture.m3u8",
    ):
        assert client.get(path).status_code == 404, path
    assert client.delete(f"/api/titles/{film.pk}").status_code == 404


def test_a_deleted_title_gives_its_takes_back(client, film, studio):
    assert studio.vault.pinned()
    assert client.delete(f"/api/titles/{film.pk}").status_code == 204
    assert not Title.objects.exists() and not studio.vault.pinned()


def test_a_note_by_api(client, film):
    answer = client.post(f"/api/titles/{film.pk}/notes", {"text": "say: No lift."}, content_type="application/json")
    assert answer.status_code == 201 and answer.json()["number"] == 2


def test_a_note_while_watching_knows_what_this_line_is(client, film, crew):
    cut = film.seasons.get().episodes.get().cuts.get()
    said = [beat.id for scene in cut.screenplay_value().scenes for beat in scene.beats if isinstance(beat, Line)]
    for caption, line in zip((each for each in cut.value().captions if not each.sound), said, strict=True):
        body = {"text": "say: No lift.", "at": caption.start / 1000 + 0.2}
        assert client.post(f"/api/titles/{film.pk}/notes", body, content_type="application/json").status_code == 201
        frame = int(body["at"] * 25)
        seen = next(each.slate.id for each in cut.value().picture if each.span.start <= frame < each.span.end)
        assert crew.members["writer"].pointed.split() == [line, seen.rpartition("/")[0]]
        Cut.objects.filter(number__gt=1).delete()
    client.post(f"/api/titles/{film.pk}/notes", {"text": "say: No lift.", "at": 0}, content_type="application/json")
    first = cut.value().picture[0].slate.id.rpartition("/")[0]
    assert crew.members["writer"].pointed.split() == [cut.screenplay_value().scenes[0].id, first]
    bad = client.post(f"/api/titles/{film.pk}/notes", {"text": "say: No lift.", "at": -1}, content_type="application/json")
    assert bad.status_code == 400 and "at" in bad.json()


def test_a_note_that_is_not_understood_says_what_would_be(client, film):
    answer = client.post(f"/api/titles/{film.pk}/notes", {"text": "blue"}, content_type="application/json")
    assert answer.status_code == 400 and answer.json()["nearest"] == ["say: WORDS"]


def test_the_report(client, film):
    assert client.get(f"/api/titles/{film.pk}/report").json()["title"] == "The Ninth Floor"


def test_the_schema_is_served(client, alice):
    client.force_login(alice)
    assert b"/api/titles" in client.get("/api/schema").content


def test_the_documentation_needs_nothing_from_elsewhere(client, alice):
    client.force_login(alice)
    page = client.get("/api/docs").content.decode()
    assert "swagger-ui" in page
    assert not re.search(r"""(?:src|href)=["'](?:https?:)?//""", page) and "<script>" not in page


def test_a_still_is_shown_small_and_as_large_as_it_was_shot(client, film, charlie):
    cut = film.seasons.get().episodes.get().cuts.get()
    assert cut.poster in {clip.key for clip in cut.value().picture}
    for path, width in ((f"/stills/{film.pk}/{cut.poster}.jpg", 384), (f"/stills/{film.pk}/large/{cut.poster}.jpg", 320)):
        answer = client.get(path)
        assert answer.status_code == 200, answer.content
        image = cv2.imdecode(np.frombuffer(answer.content, np.uint8), cv2.IMREAD_COLOR)
        assert image.shape[1] == width
    client.force_login(charlie)
    assert client.get(f"/stills/{film.pk}/large/{cut.poster}.jpg").status_code == 404


def test_everybody_can_be_heard_alone(client, film, charlie):
    cut = film.seasons.get().episodes.get().cuts.get()
    heard = re.findall(rf"/stream/{cut.pk}/stems/\w+\.flac", client.get(f"/title/{film.pk}").content.decode())
    assert len(heard) == 2 + 2 * len(cut.screenplay_value().scenes), "two voices, and the music and the air of each scene"
    for address in heard:
        samples, rate = soundfile.read(io.BytesIO(client.get(address).content))
        assert rate == 48_000 and abs(samples).max() > 0.01
    assert client.get(f"/stream/{cut.pk}/stems/{cut.value().picture[0].key}.flac").status_code == 404
    client.force_login(charlie)
    assert client.get(heard[0]).status_code == 404


def test_a_portrait_is_the_households_own(client, film, charlie):
    cut = film.seasons.get().episodes.get().cuts.get()
    who, (key, *_) = next(iter(cut.portraits.items()))
    address = f"/portraits/{film.pk}/1/{who}/{key}.jpg"
    assert address in client.get(f"/title/{film.pk}").content.decode()
    image = cv2.imdecode(np.frombuffer(client.get(address).content, np.uint8), cv2.IMREAD_COLOR)
    assert image.shape == (320, 320, 3)
    assert client.get(f"/portraits/{film.pk}/1/nobody/{key}.jpg").status_code == 404
    client.force_login(charlie)
    assert client.get(address).status_code == 404


@pytest.mark.parametrize("page", ["/", "/title/{}", "/title/{}/production", "/watch/{}"])
def test_pages_show_the_film(client, film, page):
    answer = client.get(page.format(film.pk))
    assert answer.status_code == 200 and b"The Ninth Floor" in answer.content
    assert b"<script>" not in answer.content, "the policy forbids inline scripts"


def test_the_box_makes_a_film_and_opens_the_player(client, alice):
    client.force_login(alice)
    answer = client.post("/", {"prompt": "A whale", "kind": "film", "minutes": ""})
    assert answer.status_code == 302 and answer.url == f"/watch/{Title.objects.get().pk}"


@pytest.mark.parametrize("fields", [{"prompt": ""}, {"prompt": "A whale", "minutes": "soon"}, {"prompt": "A whale", "minutes": "500"}])
def test_the_box_says_what_is_wrong_and_keeps_the_words(client, alice, fields):
    client.force_login(alice)
    answer = client.post("/", fields)
    assert answer.status_code == 400 and b'role="alert"' in answer.content
    assert fields["prompt"].encode() in answer.content


def test_the_first_visitor_makes_the_account_and_the_door_shuts(client):
    assert client.get("/", follow=True).redirect_chain[-1][0] == "/welcome"
    fields = {"username": "alice", "password1": "the ninth floor", "password2": "the ninth floor", "household": "The Bijou"}
    assert client.post("/welcome", fields).status_code == 302
    assert b"The Bijou" in client.get("/").content
    client.logout()
    assert client.get("/welcome").url == "/sign-in"


def test_films_made_by_command_before_belong_to_the_first_visitor(client, no_wake):
    from catalog.household import of, owner
    from catalog.order import order

    order(of(owner()), "A whale")
    client.post("/welcome", {"username": "alice", "password1": "the ninth floor", "password2": "the ninth floor"})
    assert client.get("/api/titles").json()["count"] == 1


def test_demo_signs_in_on_this_machine_only(client, settings, alice):
    settings.DEMO = True
    assert client.get("/", REMOTE_ADDR="192.0.2.7").status_code == 302
    assert client.get("/", REMOTE_ADDR="127.0.0.1", HTTP_HOST="localhost", HTTP_X_FORWARDED_FOR="192.0.2.7").status_code == 302
    assert client.get("/", REMOTE_ADDR="127.0.0.1", HTTP_HOST="rebound.example").status_code == 302
    assert client.get("/", REMOTE_ADDR="127.0.0.1", HTTP_HOST="localhost:8000").status_code == 200
