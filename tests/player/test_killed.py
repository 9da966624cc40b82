"""Whatever dies in a vote, nothing that was counted is lost, and nothing is counted twice."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import urllib.error
from urllib.request import Request

import pytest

from tests.player.conftest import House

pytestmark = [pytest.mark.client, pytest.mark.slow]

FOUND = """
import os, sys, django
django.setup()
from datetime import timedelta
from django.utils import timezone
from catalog.household import of, owner
from catalog.models import Cut, Episode, Job, JobState, Profile, Season, Title
from catalog.votes import open_vote, tally
if sys.argv[1] == "open":
    title = Title.objects.create(household=of(owner()), kind="film", prompt="A lamp", brief={"prompt": "A lamp"}, name="The lamp")
    episode = Episode.objects.create(season=Season.objects.create(title=title))
    cuts = [Cut.objects.create(episode=episode, number=each, ending="" if each == 1 else "Bob keeps it") for each in (1, 2)]
    for cut in cuts:
        Job.objects.create(cut=cut, state=JobState.DONE)
    print(open_vote(episode, "How should it end?", cuts, until=timezone.now() + timedelta(hours=1), guests=True).pk)
"""


def run(house, *said: str) -> str:
    environment = {**house.environment, "DJANGO_SETTINGS_MODULE": "server.settings"}
    return subprocess.run([sys.executable, "-c", FOUND, *said], env=environment, check=True, capture_output=True, text=True).stdout.strip()


def children(house) -> list[int]:
    return [int(each) for each in subprocess.run(["pgrep", "-P", str(house.tree.pid)], capture_output=True, text=True).stdout.split()]


@pytest.fixture
def house(tmp_path):
    """A house of its own: what is killed here is nobody else's."""
    opened = House(tmp_path)
    opened.open()
    yield opened
    opened.close()


def test_killing_web_and_worker_changes_no_count(house):
    vote = run(house, "open")
    assert house.post(f"/votes/{vote}/ballot", {"candidate": 2})["tally"] == {"1": 0, "2": 1}
    for candidate in (1, 2):
        before = children(house)
        assert len(before) == 2
        for each in before:
            os.kill(each, signal.SIGKILL)
        house.until(lambda old=before: not set(old) & set(children(house)) and len(children(house)) == 2 and house.get("/health", plain=True), 60)
        said = house.post(f"/votes/{vote}/ballot", {"candidate": candidate})
        assert said["voices"] == 1 and said["mine"] == candidate, "a second voice of one profile changes its first"
    house.post(f"/votes/{vote}/ballot", {"candidate": 2})
    token = next(each.value for each in house.cookies if each.name == "csrftoken")
    house.visitor.open(Request(f"{house.address}/votes/{vote}/close", data=f"csrfmiddlewaretoken={token}".encode(), headers={"Referer": house.address}))
    with pytest.raises(urllib.error.HTTPError, match="409"):
        house.post(f"/votes/{vote}/ballot", {"candidate": 1})
