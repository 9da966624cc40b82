"""Reference pictures: what is taken in, what is kept of it, what is measured, and what becomes of it in a film."""

import io
import json
from datetime import timedelta

import pytest
from django.utils import timezone
from PIL import Image, ImageDraw

from catalog import references
from catalog.household import of
from catalog.likeness import Likeness, coloured, features, lit, measured
from catalog.models import Cut, Job, Profile, Reference, Title
from catalog.order import order
from catalog.production import produce
from generator.film import Correction, Look, Scene, Screenplay, Species


def portrait(skin=(222, 170, 140), hair=(150, 50, 20), worn=(20, 110, 60), behind=(120, 150, 170)):
    """Somebody from the front, as a child would draw them."""
    picture = Image.new("RGB", (600, 800), behind)
    pen = ImageDraw.Draw(picture)
    pen.ellipse((190, 120, 410, 420), fill=hair)
    pen.ellipse((215, 170, 385, 400), fill=skin)
    pen.rectangle((140, 430, 460, 800), fill=worn)
    pen.rectangle((260, 390, 340, 450), fill=skin)
    return picture


def content(picture, kind="JPEG", **options):
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


def near(colour, wanted, most=24):
    return sum(abs(int(colour[at * 2 : at * 2 + 2], 16) - wanted[at]) for at in range(3)) <= most


@pytest.mark.parametrize("skin", [(222, 170, 140), (250, 214, 190), (146, 98, 70), (92, 58, 40)])
@pytest.mark.parametrize(("hair", "worn"), [((150, 50, 20), (20, 110, 60)), ((25, 20, 20), (40, 60, 150))])
def test_hair_skin_and_clothing_are_found_around_a_face(skin, hair, worn):
    found = measured(portrait(skin, hair, worn))
    assert near(found.skin, skin) and near(found.hair, hair) and near(found.clothing, worn)


def test_what_is_seen_is_called_by_its_name():
    assert features(measured(portrait()), True) == [("Hair", "red", "963214"), ("Skin", "light", "deaa8c"), ("Wears", "green", "146e3c")]


def test_a_picture_without_a_face_has_colours_and_light():
    found = measured(Image.linear_gradient("L").convert("RGB"))
    assert not found.skin and not found.hair and found.palette
    warm, cold = measured(Image.new("RGB", (64, 64), (200, 140, 60))), measured(Image.new("RGB", (64, 64), (20, 30, 70)))
    assert warm.warmth > 0 > cold.warmth and warm.brightness > cold.brightness


def test_a_robot_has_the_colours_and_no_skin():
    look = coloured(Look(species=Species.ROBOT), Likeness(skin="deaa8c", clothing="146e3c", accent="f0dc3c"))
    assert look.skin == "146e3c" and look.hair == "f0dc3c"


@pytest.fixture
def house(client, alice, studio, no_wake):
    client.force_login(alice)
    return client


def give(client, picture):
    return client.post("/references", {"picture": io.BytesIO(picture)})


@pytest.mark.django_db
def test_nothing_but_the_pixels_is_kept(house):
    exif = Image.Exif()
    exif[0x010E], exif[0x0132] = "taken at the ninth floor", "2026:01:01 10:00:00"
    said = give(house, content(portrait(), exif=exif)).json()
    kept = references.path(Reference.objects.get()).read_bytes()
    assert b"ninth floor" not in kept and not Image.open(io.BytesIO(kept)).getexif()
    assert said["person"][0][:2] == ["Hair", "red"]
    assert house.get(f"/references/{said['id']}.jpg").status_code == 200


@pytest.mark.django_db
@pytest.mark.parametrize(
    "bad", [b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"", content(portrait())[:900], content(Image.new("RGB", (8, 8))), content(portrait().convert("P"), "GIF"), b"\x89PNG\r\n\x1a\n" + b"x" * 400]
)
def test_what_is_no_picture_is_refused(house, bad):
    answer = give(house, bad)
    assert answer.status_code == 400 and answer.json()["detail"]
    assert not Reference.objects.exists() and not list(references.folder().glob("*"))


@pytest.mark.django_db
def test_too_much_is_refused(house, monkeypatch):
    monkeypatch.setattr(references, "LARGEST", 2000)
    assert give(house, content(portrait())).status_code == 400
    monkeypatch.setattr(references, "LARGEST", 10**7)
    monkeypatch.setattr(references, "PIXELS", 1000)
    assert give(house, content(portrait())).status_code == 400
    monkeypatch.setattr(references, "PIXELS", 10**7)
    monkeypatch.setattr(references, "WAITING", 1)
    assert [give(house, content(portrait())).status_code for _ in range(2)] == [201, 400]


@pytest.mark.django_db
def test_a_large_picture_is_kept_small(house):
    give(house, content(portrait().resize((1800, 2400))))
    assert max(Image.open(references.path(Reference.objects.get())).size) == references.KEPT


@pytest.mark.django_db
def test_who_it_shows_looks_like_it_and_is_locked(house):
    id = give(house, content(portrait())).json()["id"]
    corrections = [{"field": "picture", "subject": "alice", "value": id}]
    house.post("/", {"prompt": "Alice carries a lamp, and Bob follows", "minutes": "1", "corrections": json.dumps(corrections)})
    produce(Job.objects.claim("worker"), "worker")
    film = Cut.objects.get().screenplay_value()
    look = film.character("alice").look
    assert near(look.hair, (150, 50, 20)) and near(look.skin, (222, 170, 140)) and near(look.outfit_colour, (20, 110, 60))
    assert "alice" in film.locked and "bob" not in film.locked
    assert Reference.objects.get().title == Title.objects.get()


@pytest.mark.django_db
def test_the_look_of_a_film_is_graded_towards_it(house):
    id = give(house, content(Image.new("RGB", (64, 64), (230, 150, 40)))).json()["id"]
    house.post("/", {"prompt": "Alice carries a lamp", "minutes": "1", "corrections": json.dumps([{"field": "picture", "value": id, "subject": ""}])})
    produce(Job.objects.claim("worker"), "worker")
    assert all(scene.grade.warmth > 100 for scene in Cut.objects.get().screenplay_value().scenes)


@pytest.mark.django_db
def test_a_neighbour_neither_sees_nor_uses_it(house, charlie):
    id = give(house, content(portrait())).json()["id"]
    house.force_login(charlie)
    assert house.get(f"/references/{id}.jpg").status_code == 404
    order(of(charlie), "Alice waits", profile=Profile.objects.get(user=charlie), corrections=(Correction(field="picture", subject="alice", value=id),))
    assert Reference.objects.get().title is None


@pytest.mark.django_db
def test_what_nobody_ordered_a_film_with_is_let_go(house):
    give(house, content(portrait()))
    assert references.forget_unused() == 0
    Reference.objects.update(created=timezone.now() - references.UNUSED - timedelta(minutes=1))
    assert references.forget_unused() == 1 and not list(references.folder().glob("*"))


def test_light_follows_only_so_far():
    film = Screenplay(title="", logline="", genre="", look="", scenes=(Scene(id="one", place="here"),))
    graded = lit(film, Likeness(warmth=1000, brightness=-1000)).scenes[0].grade
    assert graded.warmth == 450 and -300 < graded.brightness < 0
    assert lit(film, Likeness()).scenes[0].grade == film.scenes[0].grade
