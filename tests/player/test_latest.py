"""Segments that were sent last are laid out once, and never stand for a take that is another one by now."""

import pytest

from generator.vault import Vault
from player import latest


@pytest.fixture
def counted(monkeypatch):
    latest._laid.cache_clear()
    made = []
    monkeypatch.setattr(latest, "placed", lambda content, start, sequence: made.append(start) or content + bytes([sequence]))
    return made


def test_a_full_house_lays_a_segment_out_once(tmp_path, counted):
    vault = Vault(tmp_path)
    vault.put("abc", b"take", {})
    assert [latest.laid(vault, "abc", 10, 1) for _ in range(100)] == [b"take\x01"] * 100
    assert latest.laid(vault, "abc", 20, 2) == b"take\x02"
    assert counted == [10, 20]


def test_a_take_that_was_made_again_or_is_gone_is_not_served_from_memory(tmp_path, counted):
    vault = Vault(tmp_path)
    vault.put("abc", b"take", {})
    latest.laid(vault, "abc", 0, 0)
    vault.put("abc", b"another", {})
    assert latest.laid(vault, "abc", 0, 0) == b"another\x00"
    vault.forget("abc")
    with pytest.raises(KeyError):
        latest.laid(vault, "abc", 0, 0)
