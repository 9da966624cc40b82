"""What a profile has chosen for itself: settings and a list."""

import pytest

from catalog.household import of
from catalog.models import Profile, Title
from catalog.order import order

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_wake")]


def test_a_setting_is_kept_and_the_others_stay(client, alice):
    client.force_login(alice)
    assert client.get("/api/me").json()["captions"] == "off"
    answer = client.patch("/api/me", {"captions": "sounds"}, content_type="application/json")
    assert answer.status_code == 200 and answer.json()["captions"] == "sounds" and answer.json()["autoplay"] is True
    assert client.get("/api/me").json()["captions"] == "sounds"


@pytest.mark.parametrize("body", [{"captions": "loud"}, {"autoplay": "perhaps"}, {"sound": "x" * 100}, {"theme": 3}])
def test_what_is_no_setting_is_refused(client, alice, body):
    client.force_login(alice)
    answer = client.patch("/api/me", body, content_type="application/json")
    assert answer.status_code == 400 and set(body) <= set(answer.json())


def test_settings_are_the_profiles_own(client, alice):
    client.force_login(alice)
    client.patch("/api/me", {"caption_size": "huge"}, content_type="application/json")
    child = Profile.objects.create(household=of(alice), name="Charlie", kids=True)
    client.post("/who", {"profile": child.pk})
    assert client.get("/api/me").json()["caption_size"] == "medium"


def test_nobody_has_settings_without_signing_in(client):
    assert client.get("/api/me").status_code in (401, 403)


def test_a_title_on_the_list_is_on_the_home_page_until_it_is_taken_off(client, alice, charlie):
    title = order(of(alice), "A whale")
    client.force_login(alice)
    assert b'id="shelf"' not in client.get("/").content
    client.post(f"/title/{title.pk}/shelf")
    assert b'id="shelf"' in client.get("/").content and b"On my list" in client.get(f"/title/{title.pk}").content
    client.post(f"/title/{title.pk}/shelf")
    assert b'id="shelf"' not in client.get("/").content
    client.force_login(charlie)
    assert client.post(f"/title/{title.pk}/shelf").status_code == 404 and Title.objects.get().shelved.count() == 0
