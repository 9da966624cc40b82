"""Who lives in the house, who is invited, and on which screens they are."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from catalog.household import of
from catalog.models import Invitation, Profile

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_wake")]
PASSWORD = {"password1": "seats in the last row", "password2": "seats in the last row"}


@pytest.fixture
def door(client, alice):
    """The address of an invitation that Alice has made."""
    client.force_login(alice)
    page = client.post("/household/invitations", {"name": "Dora"}, follow=True).content.decode()
    address = re.search(r"http://testserver(/invited/[\w-]+)", page)[1]
    assert address not in client.get("/household").content.decode(), "it is told once"
    return address


def test_who_is_invited_makes_an_account_and_is_at_home(alice, door):
    dora = Client()
    assert "Dora" in dora.get(door).content.decode()
    assert dora.post(door, {"username": "dora", **PASSWORD}).status_code == 302
    assert Profile.objects.get(user__username="dora").household == of(alice)
    assert not Profile.objects.get(user__username="dora").owner
    assert dora.get("/").status_code == 200
    assert Client().get(door).status_code == 404, "it opens once"
    assert Client().post(door, {"username": "eve", **PASSWORD}).status_code == 404


def test_an_invitation_ends(client, door):
    Invitation.objects.update(until=timezone.now() - timedelta(minutes=1))
    assert Client().get(door).status_code == 404
    assert Client().get("/invited/guessed").status_code == 404


def test_an_invitation_is_taken_back(client, door):
    client.post(f"/household/invitations/{Invitation.objects.get().pk}/revoke")
    assert Client().get(door).status_code == 404


def test_a_weak_password_opens_nothing(door):
    answer = Client().post(door, {"username": "dora", "password1": "1", "password2": "1"})
    assert answer.status_code == 400 and Invitation.objects.count() == 1


def test_only_the_owner_changes_the_house(client, alice, bob):
    client.force_login(bob)
    page = client.get("/household").content.decode()
    assert "Alice" in page or "alice" in page
    assert "/household/invitations" not in page
    owner = Profile.objects.get(user=alice)
    for where in ("/household/invitations", "/household/name", f"/household/people/{owner.pk}/out"):
        assert client.post(where, {"name": "Bob's"}).status_code == 404
    assert of(alice).name != "Bob's" and not Invitation.objects.exists()


def test_a_child_at_the_owners_screen_changes_nothing(client, alice):
    client.force_login(alice)
    session = client.session
    session["profile"] = Profile.objects.create(household=of(alice), name="Dora", kids=True).pk
    session.save()
    assert client.get("/household").status_code == 302
    assert client.post("/household/invitations", {"name": "Eve"}).status_code == 404


def test_who_moves_out_is_shut_out_and_the_owner_stays(client, alice, bob):
    his = Client()
    his.force_login(bob)
    client.force_login(alice)
    assert client.post(f"/household/people/{Profile.objects.get(user=bob).pk}/out").status_code == 302
    assert not Profile.objects.filter(name="Bob").exists()
    assert his.get("/").status_code == 302
    assert client.post(f"/household/people/{Profile.objects.get(user=alice).pk}/out").status_code == 404


def test_all_other_screens_are_left(client, alice, bob):
    client.force_login(alice)
    kitchen, his = Client(), Client()
    kitchen.force_login(alice)
    his.force_login(bob)
    assert "one other screen" in client.get("/household").content.decode()
    client.post("/household/elsewhere")
    assert kitchen.get("/settings").status_code == 302
    assert client.get("/settings").status_code == his.get("/settings").status_code == 200


def test_another_password_ends_the_other_sessions(client, alice):
    client.force_login(alice)
    kitchen = Client()
    kitchen.force_login(alice)
    new = {"old_password": "the ninth floor", "new_password1": "the tenth floor", "new_password2": "the tenth floor"}
    assert client.post("/household", {**new, "old_password": "wrong"}).status_code == 400
    assert client.post("/household", new).status_code == 302
    assert client.get("/settings").status_code == 200
    assert kitchen.get("/settings").status_code == 302
    assert Client().login(username="alice", password="the tenth floor")


def test_the_cinema_is_called_something_else(client, alice):
    client.force_login(alice)
    client.post("/household/name", {"name": "The Ninth"})
    client.post("/household/name", {"name": "  "})
    assert of(alice).name == "The Ninth"
