"""A full house: pages ask the database as often for many titles as for some, and answer quickly."""

import statistics
import time

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from catalog.crowd import crowd
from catalog.household import of
from catalog.models import Cut, Job, Profile
from catalog.order import order
from catalog.production import produce

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_wake")]
SLOWEST = 0.15
"""Seconds of a processor that a page may take at the median."""


@pytest.fixture
def film(client, alice, studio):
    client.force_login(alice)
    order(of(alice), "Alice carries a lamp", minutes=1)
    produce(Job.objects.claim("worker"), "worker")
    return Cut.objects.get()


def asked(client, path):
    with CaptureQueriesContext(connection, ) as seen:
        assert client.get(path).status_code == 200
    return len(seen)


PATHS = ("/", "/search?q=lamp", "/search?q=lmap&part", "/api/titles")


def test_as_many_questions_for_many_titles_as_for_some(client, film):
    crowd(film, 60, 2)
    client.post("/who", {"profile": Profile.objects.get(name="Guest 1").pk})
    some = [asked(client, path) for path in PATHS]
    crowd(film, 440, 18)
    assert [asked(client, path) for path in PATHS] == some and max(some) < 40, some


def test_a_full_house_answers_quickly(client, film):
    crowd(film, 500, 20)
    client.post("/who", {"profile": Profile.objects.get(name="Guest 1").pk})
    for path in PATHS:
        client.get(path)
        taken = []
        for _ in range(5):
            begun = time.process_time()
            client.get(path)
            taken.append(time.process_time() - begun)
        print(path, round(statistics.median(taken) * 1000), "ms")
        assert statistics.median(taken) < SLOWEST, path


def test_home_has_rows_by_genre_once_there_is_much(client, film):
    assert b'id="genre-1"' not in client.get("/").content
    crowd(film, 60, 0)
    page = client.get("/").content.decode()
    assert page.count('id="genre-') == 8 and ">New<" in page and "Noir" in page
