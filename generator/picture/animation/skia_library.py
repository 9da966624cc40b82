"""Skia on machines without a graphics stack.

The skia extension is linked against libEGL and libGL although drawing into memory never calls them. Slim systems lack
both, and the import fails. There a stand-in is written and loaded first: a shared object of our own making that carries
the missing library's name and defines the functions that skia names, each of which only returns 0. A real library is
never replaced.
"""

from __future__ import annotations

import ctypes
import importlib.util
import platform
import struct
import sys
import tempfile
from pathlib import Path
from typing import Any

from generator.errors import BackendUnavailable

GRAPHICS_LIBRARIES = {"libEGL.so.1": "egl", "libGL.so.1": "gl"}
"""Each library with the prefix of its functions."""

MACHINES = {"x86_64": (62, b"\x31\xc0\xc3"), "aarch64": (183, b"\x00\x00\x80\x52\xc0\x03\x5f\xd6")}
"""ELF e_machine, and the machine code of a function that returns 0, by platform.machine()."""

PAGE = 0x10000
"""The largest page size of these machines."""
DYNSYM = 11
"""Section type of the symbols for dynamic linking."""


def undefined(library: Path, prefix: str) -> list[str]:
    """The functions beginning with a prefix that an ELF64 library expects others to define."""
    content = library.read_bytes()
    (sections_at,) = struct.unpack_from("<Q", content, 40)
    size, count = struct.unpack_from("<HH", content, 58)
    sections = [struct.unpack_from("<IIQQQQIIQQ", content, sections_at + size * i) for i in range(count)]
    found = []
    for section in sections:
        if section[1] != DYNSYM:
            continue
        names_at = sections[section[6]][4]
        for at in range(section[4], section[4] + section[5], 24):
            name, _, _, defined_in = struct.unpack_from("<IBBH", content, at)
            end = content.index(b"\0", names_at + name)
            word = content[names_at + name : end].decode()
            if defined_in == 0 and word.startswith(prefix):
                found.append(word)
    return found


def stub(soname: str, functions: list[str], machine: int, code: bytes) -> bytes:
    """A shared object (ELF64) with a name, whose functions all are the one given in machine code."""
    header, program, symbol = 64, 56, 24
    strings = b"\0" + b"".join(word.encode() + b"\0" for word in (soname, *functions))
    hash_at = header + program * 4
    hash_table = struct.pack(
        f"<{4 + len(functions)}I",
        1,
        len(functions) + 1,
        1 if functions else 0,
        0,
        *range(2, len(functions) + 1),
        *([0] if functions else []),
    )
    symbols_at = -(-(hash_at + len(hash_table)) // 8) * 8
    strings_at = symbols_at + symbol * (len(functions) + 1)
    code_at = -(-(strings_at + len(strings)) // 16) * 16
    dynamic_at = -(-(code_at + len(code)) // 16) * 16
    symbols, name = bytes(symbol), 1 + len(soname) + 1
    for function in functions:
        symbols += struct.pack("<IBBHQQ", name, 0x12, 0, 1, code_at, len(code))  # global function
        name += len(function) + 1
    # SONAME, HASH, STRTAB, SYMTAB, STRSZ, SYMENT, NULL
    tags = ((14, 1), (4, hash_at), (5, strings_at), (6, symbols_at), (10, len(strings)), (11, symbol), (0, 0))
    dynamic = b"".join(struct.pack("<qQ", *tag) for tag in tags)
    moved = dynamic_at + PAGE  # the linker writes into it, so it lies on a page of its own
    segments = (
        struct.pack("<IIQQQQQQ", 1, 5, 0, 0, 0, dynamic_at, dynamic_at, PAGE),
        struct.pack("<IIQQQQQQ", 1, 6, dynamic_at, moved, moved, len(dynamic), len(dynamic), PAGE),
        struct.pack("<IIQQQQQQ", 2, 6, dynamic_at, moved, moved, len(dynamic), len(dynamic), 8),
        struct.pack("<IIQQQQQQ", 0x6474E551, 6, 0, 0, 0, 0, 0, 16),  # the stack stays not executable
    )
    identification = b"\x7fELF" + bytes((2, 1, 1)) + bytes(9)
    first = identification + struct.pack("<HHIQQQIHHHHHH", 3, machine, 1, 0, header, 0, 0, header, program, len(segments), 64, 0, 0)
    out = bytearray(dynamic_at + len(dynamic))
    pieces = (
        (0, first + b"".join(segments)),
        (hash_at, hash_table),
        (symbols_at, symbols),
        (strings_at, strings),
        (code_at, code),
        (dynamic_at, dynamic),
    )
    for at, piece in pieces:
        out[at : at + len(piece)] = piece
    return bytes(out)


def stand_in(soname: str) -> None:
    """Load a stand-in under a library's name for the life of this process. Raises BackendUnavailable on other machines."""
    known = MACHINES.get(platform.machine())
    found = importlib.util.find_spec("skia")
    if known is None or not sys.platform.startswith("linux") or found is None or found.origin is None:
        raise BackendUnavailable(f"{soname} is missing.", "Install the system's OpenGL and EGL libraries (Debian: libegl1 libgl1).")
    functions = undefined(Path(found.origin), GRAPHICS_LIBRARIES[soname])
    with tempfile.TemporaryDirectory(prefix="matinee-") as folder:
        path = Path(folder) / soname
        path.write_bytes(stub(soname, functions, *known))
        ctypes.CDLL(str(path), mode=ctypes.RTLD_GLOBAL)


def is_there(soname: str) -> bool:
    try:
        ctypes.CDLL(soname, mode=ctypes.RTLD_GLOBAL)
    except OSError:
        return False
    return True


def load() -> Any:
    """The skia module. Raises BackendUnavailable where it cannot be imported."""
    if "skia" in sys.modules:
        return sys.modules["skia"]
    for soname in GRAPHICS_LIBRARIES:
        if not is_there(soname):
            stand_in(soname)
    try:
        import skia  # only after the libraries that it is linked against are in place
    except ImportError as error:
        raise BackendUnavailable(f"Skia cannot be loaded: {error}.", "Install skia-python and the libraries that it names.") from error
    return skia


skia: Any = load()
