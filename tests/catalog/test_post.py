"""Letters to whoever asked for a film."""

import pytest
from django.core import mail

from catalog import post, tasks
from catalog.household import of
from catalog.models import Cut, Job, Profile
from catalog.order import order
from catalog.production import produce

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_wake")]


@pytest.fixture
def letters(monkeypatch):
    """The worker's letters, written at once."""
    monkeypatch.setattr(tasks, "letter", lambda cut, kind: post.write(Cut.objects.get(pk=cut), kind))
    return mail.outbox


def made(alice):
    order(of(alice), "Alice carries a lamp", minutes=1, profile=Profile.objects.get(user=alice))
    produce(Job.objects.claim("worker"), "worker")


def test_who_asked_is_told_when_it_can_be_watched_and_when_it_is_finished(client, alice, studio, letters):
    client.force_login(alice)
    assert client.patch("/api/me", {"email": "alice@example.org", "language": "de"}, content_type="application/json").status_code == 200
    made(alice)
    assert [each.to for each in letters] == [["alice@example.org"]] * 2
    assert "kann angesehen werden" in letters[0].subject and "ist fertig" in letters[1].subject
    assert f"http://testserver/watch/{Cut.objects.get().episode.title.pk}/1" in letters[0].body


def test_nobody_is_told_who_gave_no_address(alice, studio, letters):
    made(alice)
    assert letters == []


def test_a_house_without_a_mail_server_writes_nothing(client, alice, studio, letters, settings):
    Profile.objects.filter(user=alice).update(settings={"email": "alice@example.org"})
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST = "localhost"
    made(alice)
    assert letters == []
    client.force_login(alice)
    assert b'type="email"' not in client.get("/settings").content


def test_a_server_that_refuses_costs_no_film(alice, studio, letters, settings):
    Profile.objects.filter(user=alice).update(settings={"email": "alice@example.org"})
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    made(alice)
    assert Cut.objects.get().complete


def test_an_address_is_an_address(client, alice):
    client.force_login(alice)
    assert client.patch("/api/me", {"email": "alice at home"}, content_type="application/json").status_code == 400
