"""The vault: key -> file. Atomic, verified, pinned, evicted.

A take is two files: the take itself and a document beside it that says what it is. The document is renamed into place
last, so a take exists exactly when its document does. A lock per key, held by the process that makes the take and freed by
the system when that process dies, keeps two processes from making the same take.
"""

from __future__ import annotations

import errno
import fcntl
import json
import os
import secrets
import shutil
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from hashlib import blake2b
from pathlib import Path
from typing import Any

from generator.errors import VaultDamaged, VaultUnwritable

RESERVE = 256 * 2**20
"""Bytes of the disk that takes leave free: the catalog must always be able to write down what happened."""
FRESH = 3600
"""Seconds for which nothing is evicted: what was just made may belong to a film whose cut does not know it yet."""
UNWRITABLE = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EPERM})


class Vault:
    """Takes under `folder`; `limit` is the size in bytes that `evict` brings it back to. Whatever writes raises VaultUnwritable where
    the disk takes no more."""

    def __init__(self, folder: Path, limit: int | None = None) -> None:
        self.folder, self.limit = Path(folder), limit
        self.folder.mkdir(parents=True, exist_ok=True)

    def closed(self) -> str:
        """Why no take can be stored now, with what to do about it; empty where one can."""
        free = shutil.disk_usage(self.folder).free
        if free < RESERVE:
            return f"The disk of the vault {self.folder} is full ({free // 2**20} MB free). Free some space: the film goes on by itself."
        if os.statvfs(self.folder).f_flag & os.ST_RDONLY or not os.access(self.folder, os.W_OK | os.X_OK):
            return f"The vault {self.folder} is read-only. Make it writable: the film goes on by itself."
        return ""

    @contextmanager
    def _writing(self) -> Iterator[None]:
        if reason := self.closed():
            raise VaultUnwritable(reason)
        try:
            yield
        except OSError as failed:
            if failed.errno not in UNWRITABLE:
                raise
            raise VaultUnwritable(f"The vault {self.folder} takes nothing more ({failed.strerror}). Free some space or make it writable: the film goes on by itself.") from failed

    def _stem(self, key: str) -> Path:
        if not key.isalnum():
            raise ValueError(f"{key!r} is not a key")
        return self.folder / key[:2] / key

    def __contains__(self, key: str) -> bool:
        return self._stem(key).with_suffix(".json").exists()

    def path(self, key: str) -> Path | None:
        """The finished file of a take, or None."""
        stem = self._stem(key)
        return stem.with_suffix(".take") if stem.with_suffix(".json").exists() else None

    def facts(self, key: str) -> dict[str, Any]:
        """What the vault knows of a take: its request, backend, size, digest and what its maker told. Raises KeyError."""
        try:
            document: dict[str, Any] = json.loads(self._stem(key).with_suffix(".json").read_bytes())
        except FileNotFoundError:
            raise KeyError(key) from None
        return document

    def read(self, key: str) -> bytes:
        """The bytes of a take. Raises KeyError, or VaultDamaged (and forgets the take) where they are not what was stored."""
        facts = self.facts(key)
        try:
            content = self._stem(key).with_suffix(".take").read_bytes()
        except FileNotFoundError:
            content = b""
        if _digest(content) != facts["digest"]:
            self.forget(key)
            raise VaultDamaged(key, f"found {len(content)} bytes that are not the {facts['bytes']} that were stored")
        return content

    def put(self, key: str, content: bytes, facts: dict[str, Any]) -> None:
        """Store a verified take for good: written beside its place, synced, then renamed."""
        stem = self._stem(key)
        document = {**facts, "bytes": len(content), "digest": _digest(content), "made": int(time.time())}
        with self._writing():
            stem.parent.mkdir(exist_ok=True)
            _write(stem.with_suffix(".take"), content)
            _write(stem.with_suffix(".json"), json.dumps(document).encode())
            with open(self.folder / "journal", "a") as journal:
                journal.write(f"{document['made']} {key}\n")

    def journal(self) -> list[str]:
        """The key of every take that was ever stored, in order; a key that was made twice stands there twice."""
        try:
            return [line.split()[1] for line in (self.folder / "journal").read_text().splitlines()]
        except FileNotFoundError:
            return []

    def forget(self, key: str) -> None:
        for suffix in (".json", ".take"):
            self._stem(key).with_suffix(suffix).unlink(missing_ok=True)

    @contextmanager
    def claim(self, key: str) -> Iterator[bool]:
        """Hold the right to make a take. Yields False where it was made while we waited for the right."""
        locks = self.folder / "locks"
        with self._writing():
            locks.mkdir(exist_ok=True)
            lock = open(locks / key[:3], "w")  # noqa: SIM115 (closed below, and not by the errors of who makes the take)
        with lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield key not in self

    def usage(self) -> int:
        """Bytes of all finished takes."""
        return sum(path.stat().st_size for path in self.folder.glob("??/*.take"))

    def keys(self) -> Iterator[str]:
        return (path.stem for path in self.folder.glob("??/*.json"))

    def pin(self, owner: str, keys: Iterable[str]) -> None:
        """Keep these takes for as long as the owner (a published cut) pins them."""
        folder = self.folder / "pins"
        with self._writing():
            folder.mkdir(exist_ok=True)
            _write(folder / owner, "\n".join(sorted(set(keys))).encode())

    def unpin(self, owner: str) -> None:
        (self.folder / "pins" / owner).unlink(missing_ok=True)

    def pinned(self) -> set[str]:
        return {key for path in self._pins() for key in path.read_text().split()}

    def owners(self, key: str) -> list[str]:
        """Who pins a take."""
        return sorted(path.name for path in self._pins() if key in path.read_text().split())

    def _pins(self) -> Iterator[Path]:
        return (path for path in (self.folder / "pins").glob("*") if "." not in path.name)

    def evict(self, kept: Iterable[str] = ()) -> list[str]:
        """Forget what nobody pins, what is not `kept` and not fresh, oldest first, until the vault is within its limit and its disk has room again.
        Returns the keys that went."""
        usage, held, gone = self.usage(), self.pinned() | set(kept), list[str]()
        spare = usage + shutil.disk_usage(self.folder).free - 2 * RESERVE
        limit = spare if self.limit is None else min(spare, self.limit)
        takes = sorted((path.stat().st_mtime, path) for path in self.folder.glob("??/*.take"))
        for made, path in takes:
            if usage <= limit:
                break
            # What is dated into the future was made before the clock was put back.
            if abs(time.time() - made) > FRESH and path.stem not in held:
                usage -= path.stat().st_size
                self.forget(path.stem)
                gone.append(path.stem)
        return gone


def _digest(content: bytes) -> str:
    return blake2b(content, digest_size=16).hexdigest()


def _write(path: Path, content: bytes) -> None:
    """All or nothing, and on the disk before the name says that it is there."""
    draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}.draft")
    try:
        with open(draft, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.rename(path)
    except OSError:
        with suppress(OSError):
            draft.unlink()
        raise
