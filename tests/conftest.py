"""The household: Alice owns the house, Bob lives in it, Charlie lives next door."""

from __future__ import annotations

import pytest

from tests.generator.dummy_crew import Crew


@pytest.fixture
def alice(django_user_model):
    from catalog.household import of

    user = django_user_model.objects.create_user("alice", password="the ninth floor")
    of(user)
    return user


@pytest.fixture
def bob(django_user_model, alice):
    from catalog.household import of
    from catalog.models import Profile

    user = django_user_model.objects.create_user("bob", password="the lift works")
    Profile.objects.create(household=of(alice), user=user, name="Bob")
    return user


@pytest.fixture
def charlie(django_user_model):
    from catalog.household import of

    user = django_user_model.objects.create_user("charlie", password="another house")
    of(user)
    return user


@pytest.fixture
def crew():
    return Crew()


@pytest.fixture
def studio(tmp_path, crew, settings, monkeypatch):
    """A real studio whose crew needs no time, in place of the machine's own."""
    from catalog import production
    from generator.cut import Framing
    from generator.studio import Here, Studio

    settings.VAULT = tmp_path / "vault"
    made = Studio(settings.VAULT, framing=Framing(width=320, height=180), crew=crew, floor=Here(crew))
    monkeypatch.setattr(production, "studio", lambda: made)
    return made


@pytest.fixture
def no_wake(monkeypatch):
    """Orders stay rows: no task is put on the queue. Counts the wake-ups."""
    from catalog import tasks

    calls = []
    monkeypatch.setattr(tasks, "work", lambda: calls.append("work"))
    return calls
