import os
from collections import namedtuple

import pytest

from catalog import tasks
from catalog.household import of
from catalog.models import Cut, Event, Job, JobState
from catalog.order import cancel, order
from catalog.production import produce
from catalog.storage import make_room, open_for_takes
from generator import vault as vaults
from generator.errors import VaultUnwritable

pytestmark = [pytest.mark.django_db]
Usage = namedtuple("Usage", "total used free")


class Disk:
    """A disk that has so many bytes free; it counts how often it was asked."""

    def __init__(self, monkeypatch):
        self.free, self.asked = 10**12, 0
        monkeypatch.setattr(vaults.shutil, "disk_usage", self.usage)

    def usage(self, folder):
        self.asked += 1
        return Usage(10**13, 0, self.free)


@pytest.fixture
def disk(monkeypatch):
    return Disk(monkeypatch)


def test_a_film_waits_while_the_disk_is_full_and_goes_on_where_it_was(alice, studio, crew, disk, no_wake):
    order(of(alice), "Alice carries a lamp")
    put, stored = studio.vault.put, []

    def filling(self, key, content, facts):
        if len(stored) == 12:
            disk.free = 1000
        stored.append(key)
        put.__func__(self, key, content, facts)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(vaults.Vault, "put", filling)
        produce(Job.objects.claim("worker"), "worker")
    job = Job.objects.get()
    assert job.state == JobState.WAITING and "is full (0 MB free)" in job.error and "goes on by itself" in job.error
    assert Event.objects.filter(kind="held").count() == 1 and not Event.objects.filter(kind="failed").exists()
    assert not open_for_takes(studio.vault) and Event.objects.filter(kind="held").count() == 1, "it is said once"
    assert stored and not any(key in studio.vault for key in stored[12:]) and len(stored) <= 14, "nobody tries on and on"
    disk.free = 10**12
    assert open_for_takes(studio.vault)
    produce(Job.objects.claim("worker"), "worker")
    assert Cut.objects.get().complete and Job.objects.get().error == ""
    requests = [repr(request) for part in ("picture", "voice") for request in crew.members[part].asked]
    assert len(requests) - len(set(requests)) <= 1, "at most the take that found no room was made twice"


def test_what_is_ordered_while_the_disk_is_full_says_why_it_waits(alice, studio, disk, no_wake):
    disk.free = 0
    order(of(alice), "Alice carries a lamp")
    assert not open_for_takes(studio.vault)
    assert "full" in Job.objects.get().error and Job.objects.get().state == JobState.WAITING


def test_a_read_only_vault_takes_nothing_and_says_so(studio, monkeypatch):
    monkeypatch.setattr(vaults.os, "access", lambda *_: False)
    assert "read-only" in studio.vault.closed()
    with pytest.raises(VaultUnwritable, match="read-only"):
        studio.vault.put("ab" * 20, b"take", {})
    assert "ab" * 20 not in studio.vault


def test_room_is_made_of_what_no_film_needs(alice, studio, disk, no_wake):
    for key in ("ab" * 20, "cd" * 20):
        studio.vault.put(key, b"take", {"part": "voice"})
    os.utime(studio.vault.path("ab" * 20), (0, 0))
    order(of(alice), "Alice carries a lamp")
    produce(Job.objects.claim("worker"), "worker")
    finished = Cut.objects.get()
    order(of(alice), "Alice hides a lamp")
    job = Job.objects.claim("worker")
    keep = __import__("catalog.production", fromlist=["_keep"])._keep

    def half(event, cut):
        keep(event, cut)
        if cut.frames:
            cancel(job)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("catalog.production._keep", half)
        patch.setattr("catalog.production.HEARTBEAT", -1.0)
        produce(job, "worker")
    begun = Cut.objects.get(job=job)
    assert begun.document and not begun.complete
    disk.free = 0
    gone = make_room(studio.vault)
    assert gone == ["ab" * 20], "what was made just now may belong to a film that is being made"
    for cut in (finished, begun):
        assert all(key in studio.vault for key in cut.value().keys().values())


def test_a_take_that_is_damaged_while_the_film_is_made_is_made_again(alice, studio, no_wake):
    order(of(alice), "Alice carries a lamp")
    keep = __import__("catalog.production", fromlist=["_keep"])._keep
    hurt = []

    def hurting(event, cut):
        keep(event, cut)
        key = getattr(event, "key", "")
        if key and getattr(event, "part", "") == "voice" and not hurt:
            studio.vault.path(key).write_bytes(b"noise")
            hurt.append(key)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("catalog.production._keep", hurting)
        for _ in range(2):
            job = Job.objects.claim("worker")
            if job:
                produce(job, "worker")
    assert hurt and Cut.objects.get().complete and Job.objects.get().state == JobState.DONE
    assert studio.vault.read(hurt[0]) != b"noise"


def test_the_worker_claims_nothing_without_room(alice, studio, disk, monkeypatch):
    claimed = []
    monkeypatch.setattr(Job.objects, "claim", lambda owner: claimed.append(owner))
    disk.free = 0
    tasks.work.call_local()
    assert not claimed
    disk.free = 10**12
    tasks.work.call_local()
    assert claimed
