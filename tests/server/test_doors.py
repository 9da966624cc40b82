"""Every address of the service, tried by those whom it does not belong to."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from django.core.cache import cache
from django.urls import URLPattern, URLResolver, get_resolver

from catalog.endings import endings_of, order_endings
from catalog.household import of
from catalog.models import Ballot, Cut, Episode, Job, Profile, Title, Vote
from catalog.order import order
from catalog.production import produce
from catalog.votes import open_vote

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_wake")]

OPEN = {"sign-up", "sign-in", "sign-out", "health", "manifest", "service-worker", "offline", "guest", "schema", "docs", "words"}
"""For everybody, signed in or not; none of them shows anything of a household."""
ONES_OWN = {
    "home", "search", "who", "new-profile", "settings", "new-token", "sheets", "sheet", "me", "understood", "titles-list", "household", "devices",
    "init", "framed-init", "segment", "api-continue", "api-references", "api-household", "api-profiles",
    "api-invitations", "api-enter", "api-profile",
}  # fmt: skip
"""What everybody who is signed in has, and sees only what is theirs: no part of the address belongs to anybody. A segment's key cannot be
guessed; whose profile somebody sees, changes and enters is tried in tests/catalog/test_people_api.py."""


def addresses(resolver: URLResolver, before: str = "") -> Iterator[tuple[str, str]]:
    """(name, address with <parameters>) of every view."""
    for each in resolver.url_patterns:
        here = before + str(each.pattern)
        if isinstance(each, URLPattern):
            yield each.name or here, here
        else:
            yield from addresses(each, here)


EVERY = sorted(set(addresses(get_resolver())))
NAMES = {name for name, _ in EVERY}


@pytest.fixture
def film(alice, studio):
    """Alice's film with another ending and a vote, as all addresses' parameters."""
    cache.clear()
    order(of(alice), "Alice carries a lamp", minutes=1)
    produce(Job.objects.claim("worker"), "worker")
    episode = Episode.objects.get()
    order_endings(episode, ["Bob keeps the lamp"])
    while job := Job.objects.claim("worker"):
        produce(job, "worker")
    Title.objects.update(audience="adult")
    cut = Cut.objects.order_by("pk")[0]
    vote = open_vote(episode, "How should it end?", endings_of(episode))
    clip = cut.value().picture[0]
    return {
        "title": Title.objects.get().pk, "pk": Title.objects.get().pk, "number": 1, "cut": cut.pk, "one": 1, "other": 2, "vote": vote.pk,
        "profile": Profile.objects.get(user=alice).pk, "token": 1, "viewing": 1, "address": "nobody", "key": clip.key, "choice": 1,
        "character": "alice", "track": "picture", "kind": "srt", "name": "noir", "start": 0, "frames": 25, "sequence": 0,
        "secret": "guessed", "invitation": 1,
        "width": 1280, "height": 720, "preset": "ultrafast", "crf": 24,
    }  # fmt: skip


def address(pattern: str, film: dict) -> str:
    """The address with the film's parameters in it. A parameter that nobody has named yet is a KeyError: name it in the fixture."""
    plain = re.sub(r"\(\?P<(\w+)>[^)]*\)", lambda found: str(film[found[1]]), pattern.replace(r"\.", "."))
    return "/" + re.sub(r"<(?:\w+:)?(\w+)>", lambda found: str(film[found[1]]), plain).replace("^", "").replace("$", "")


def doors(names: set[str], film: dict) -> dict[str, str]:
    return {f"{name} at {pattern}": address(pattern, film) for name, pattern in EVERY if name in names}


def answers(client, found: dict[str, str]) -> dict[str, list[int]]:
    """What each address says to a look and to a touch."""
    client.raise_request_exception = False
    return {
        name: [client.get(where).status_code, client.post(where, {}, content_type="application/json").status_code]
        for name, where in found.items()
    }


def but(said: dict[str, list[int]], *allowed: int) -> dict[str, list[int]]:
    return {name: statuses for name, statuses in said.items() if not set(statuses) <= set(allowed)}


def rows() -> list[list[dict]]:
    return [list(model.objects.order_by("pk").values()) for model in (Title, Cut, Job, Profile, Vote, Ballot)]


def test_a_stranger_gets_in_nowhere(client, film):
    before = rows()
    assert but(answers(client, doors(NAMES - OPEN, film)), 302, 401, 403, 404, 405) == {}
    assert rows() == before


@pytest.mark.parametrize("who", ["charlie", "a child of the house"])
def test_what_is_somebody_elses_is_not_there(client, alice, charlie, film, who):
    client.force_login(charlie if who == "charlie" else alice)
    if who != "charlie":
        session = client.session
        session["profile"] = Profile.objects.create(household=of(alice), name="Dora", kids=True).pk
        session.save()
    before = rows()
    assert but(answers(client, doors(NAMES - OPEN - ONES_OWN, film)), 302, 400, 403, 404, 405) == {}
    assert rows() == before


def test_the_owner_gets_in_and_nothing_breaks(client, alice, film):
    client.force_login(alice)
    said = answers(client, doors(NAMES - {"sign-out"}, film))
    assert {name: statuses for name, statuses in said.items() if max(statuses) >= 500} == {}
    assert said["title at title/<slug:title>"][0] == said["watch at watch/<slug:title>"][0] == 200
