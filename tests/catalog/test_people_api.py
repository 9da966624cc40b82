"""Profiles, the house, invitations, pictures and the storyboard for programs: the same rules as on the pages."""

import io

import pytest
from django.core.cache import cache
from django.test import Client
from PIL import Image

from catalog.household import of
from catalog.models import Invitation, Profile, Reference

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_wake")]


@pytest.fixture(autouse=True)
def fresh():
    cache.clear()


@pytest.fixture
def home(client, alice):
    client.force_login(alice)
    return client


def send(client, method, where, body=None):
    return getattr(client, method)(where, body or {}, content_type="application/json")


def child(client, alice):
    dora = Profile.objects.create(household=of(alice), name="Dora", kids=True)
    session = client.session
    session["profile"] = dora.pk
    session.save()
    return dora


def test_a_profile_is_made_changed_entered_and_removed(home, alice):
    made = send(home, "post", "/api/profiles", {"name": "Edwin", "ceiling": "family", "pin": "2468"})
    assert made.status_code == 201 and made.json()["locked"] and "pin" not in made.json()
    where = f"/api/profiles/{made.json()['id']}"
    assert [each["name"] for each in home.get("/api/profiles").json()] == ["alice", "Edwin"]
    assert send(home, "post", f"{where}/enter", {"pin": "1111"}).json()["pin"] == "That is not the PIN."
    assert send(home, "post", f"{where}/enter").status_code == 400
    assert send(home, "post", f"{where}/enter", {"pin": "2468"}).status_code == 200
    assert home.get("/api/me").status_code == 200
    assert send(home, "patch", where, {"ceiling": ""}).status_code == 403, "it would lift its own limit"
    send(home, "post", f"/api/profiles/{Profile.objects.get(user=alice).pk}/enter")
    changed = send(home, "patch", where, {"name": "Ed", "pin": ""})
    assert (changed.json()["name"], changed.json()["locked"], changed.json()["ceiling"]) == ("Ed", False, "family")
    assert send(home, "delete", where).status_code == 204
    assert Profile.objects.count() == 1


def test_a_child_changes_nobody(home, alice):
    dora = child(home, alice)
    for where in (f"/api/profiles/{dora.pk}", f"/api/profiles/{Profile.objects.get(user=alice).pk}"):
        assert send(home, "patch", where, {"kids": False}).status_code == 403
        assert send(home, "delete", where).status_code == 403
    assert send(home, "post", "/api/profiles", {"name": "Free"}).status_code == 403
    assert send(home, "post", "/api/invitations", {"name": "Free"}).status_code == 403
    dora.refresh_from_db()
    assert dora.kids and Profile.objects.count() == 2


def test_a_pin_is_tried_five_times_a_minute_and_no_more(home, alice):
    where = send(home, "post", "/api/profiles", {"name": "Edwin", "pin": "2468"}).json()["id"]
    for _ in range(5):
        send(home, "post", f"/api/profiles/{where}/enter", {"pin": "0000"})
    assert "Wait" in send(home, "post", f"/api/profiles/{where}/enter", {"pin": "2468"}).json()["pin"]


def test_what_is_wrong_is_said_by_its_name(home, alice):
    owner = f"/api/profiles/{Profile.objects.get(user=alice).pk}"
    assert "ceiling" in send(home, "patch", owner, {"ceiling": "children"}).json()
    refused = send(home, "post", "/api/profiles", {"name": "", "pin": "12"})
    assert refused.status_code == 400 and refused["Content-Type"] == "application/problem+json"
    assert {"name", "pin"} <= set(refused.json())
    for _ in range(11):
        Profile.objects.create(household=of(alice), name="One more")
    assert "name" in send(home, "post", "/api/profiles", {"name": "Too many"}).json()


def test_nobody_is_entered_or_seen_from_next_door(home, alice, charlie):
    owner = Profile.objects.get(user=alice)
    home.force_login(charlie)
    assert send(home, "post", f"/api/profiles/{owner.pk}/enter").status_code == 404
    assert home.get(f"/api/profiles/{owner.pk}").status_code == 404
    assert [each["name"] for each in home.get("/api/profiles").json()] == ["charlie"]


def test_who_has_an_account_is_not_removed_by_a_program(home, bob):
    assert send(home, "delete", f"/api/profiles/{bob.profile.pk}").status_code == 403


def test_a_token_stays_who_it_is(home, alice):
    page = home.post("/settings/tokens", {"name": "A remote"}, follow=True).content.decode()
    secret = page.split("<code class=\"told\">")[1].split("<")[0].strip()
    other = Profile.objects.create(household=of(alice), name="Bob")
    program = Client(headers={"Authorization": f"Bearer {secret}"})
    assert len(program.get("/api/profiles").json()) == 2
    assert send(program, "post", f"/api/profiles/{other.pk}/enter").status_code == 403
    assert send(program, "patch", "/api/household", {"name": "The Ninth Floor"}).json()["name"] == "The Ninth Floor"


def test_the_house_is_its_owners(home, alice, bob):
    assert send(home, "patch", "/api/household", {"watts": 80, "currency": "CHF"}).json()["watts"] == 80
    there = home.get("/api/household")
    assert there.json()["currency"] == "CHF" and there["ETag"]
    assert home.get("/api/household", headers={"If-None-Match": there["ETag"]}).status_code == 304
    lodger = Client()
    lodger.force_login(bob)
    assert lodger.get("/api/household").json()["watts"] == 80
    assert send(lodger, "patch", "/api/household", {"name": "Bob's"}).status_code == 403
    assert lodger.get("/api/invitations").status_code == 403


def test_an_invitation_is_told_once_and_taken_back(home, charlie):
    made = send(home, "post", "/api/invitations", {"name": "Dora"}).json()
    door = made["address"].removeprefix("http://testserver")
    listed = home.get("/api/invitations").json()
    assert [each["name"] for each in listed] == ["Dora"] and "address" not in listed[0]
    assert Client().get(door).status_code == 200
    neighbour = Client()
    neighbour.force_login(charlie)
    assert send(neighbour, "delete", f"/api/invitations/{made['id']}").status_code == 404
    assert send(home, "delete", f"/api/invitations/{made['id']}").status_code == 204
    assert Client().get(door).status_code == 404 and not Invitation.objects.exists()


def picture():
    out = io.BytesIO()
    Image.new("RGB", (64, 64), (180, 60, 40)).save(out, "PNG")
    out.seek(0)
    out.name = "red.png"
    return out


def test_a_picture_is_given_listed_and_taken_back(home, charlie, studio):
    made = home.post("/api/references", {"picture": picture()})
    assert made.status_code == 201 and made.json()["film"]
    where = f"/api/references/{made.json()['id']}"
    assert home.get(made.json()["picture"]).status_code == 200
    assert [each["id"] for each in home.get("/api/references").json()] == [made.json()["id"]]
    neighbour = Client()
    neighbour.force_login(charlie)
    assert neighbour.delete(where).status_code == 404 and neighbour.get("/api/references").json() == []
    assert home.delete(where).status_code == 204 and not Reference.objects.exists()


@pytest.mark.parametrize("given", [{}, {"picture": "words"}])
def test_what_is_no_picture_is_refused(home, studio, given):
    refused = home.post("/api/references", given)
    assert refused.status_code == 400 and "picture" in refused.json()


def test_a_file_that_is_no_picture_is_refused(home, studio):
    broken = io.BytesIO(b"GIF89a, or so it says")
    broken.name = "picture.jpg"
    assert "picture" in home.post("/api/references", {"picture": broken}).json() and not Reference.objects.exists()
