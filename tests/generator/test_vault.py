import multiprocessing
import os
import signal
import time

import pytest

from generator.errors import VaultDamaged
from generator.vault import Vault

KEY, OTHER = "ab" * 20, "cd" * 20


def test_a_take_is_there_when_its_document_is(tmp_path):
    vault = Vault(tmp_path)
    assert KEY not in vault and vault.path(KEY) is None
    vault.put(KEY, b"take", {"part": "voice"})
    assert vault.read(KEY) == b"take"
    assert vault.facts(KEY)["part"] == "voice"
    assert vault.path(KEY).read_bytes() == b"take"


def test_a_draft_that_was_left_behind_is_no_take(tmp_path):
    vault = Vault(tmp_path)
    (tmp_path / "ab").mkdir()
    (tmp_path / "ab" / f"{KEY}.take.12345678.draft").write_bytes(b"ta")
    (tmp_path / "ab" / f"{KEY}.take").write_bytes(b"take")
    assert KEY not in vault and list(vault.keys()) == []


def test_damage_is_noticed_and_the_take_forgotten(tmp_path):
    vault = Vault(tmp_path)
    vault.put(KEY, b"take", {})
    vault.path(KEY).write_bytes(b"tale")
    with pytest.raises(VaultDamaged, match="made again"):
        vault.read(KEY)
    assert KEY not in vault


def test_eviction_takes_the_oldest_that_nobody_pins(tmp_path):
    vault = Vault(tmp_path, limit=10)
    keys = [f"{number:02x}" * 20 for number in range(4)]
    for age, key in enumerate(keys):
        vault.put(key, b"12345", {})
        os.utime(vault.path(key), (age, age))
    vault.pin("cut-1", [keys[0]])
    assert vault.evict() == [keys[1], keys[2]]
    vault.unpin("cut-1")
    vault.limit = 5
    assert vault.evict() == [keys[0]]


def test_what_a_wrong_clock_dated_into_the_future_is_evicted_too(tmp_path):
    vault = Vault(tmp_path, limit=5)
    fresh, dated = "00" * 20, "01" * 20
    for key in (fresh, dated):
        vault.put(key, b"12345", {})
    tomorrow = time.time() + 86400
    os.utime(vault.path(dated), (tomorrow, tomorrow))
    assert vault.evict() == [dated]


def _hold(folder, started):
    with Vault(folder).claim(KEY):
        started.set()
        time.sleep(60)


def test_a_claim_ends_with_the_process_that_held_it(tmp_path):
    context = multiprocessing.get_context("fork")
    started = context.Event()
    holder = context.Process(target=_hold, args=(tmp_path, started))
    holder.start()
    assert started.wait(10)
    os.kill(holder.pid, signal.SIGKILL)
    with Vault(tmp_path).claim(KEY) as free:
        assert free
    holder.join()


def test_a_key_is_never_a_path(tmp_path):
    with pytest.raises(ValueError):
        Vault(tmp_path).path("../../etc/passwd")
