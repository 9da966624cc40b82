"""Skia loads where the graphics libraries are missing."""

from __future__ import annotations

import platform
import subprocess
import sys

import pytest

from generator.picture.animation.skia_library import MACHINES, stub

LOAD = """
import ctypes, os, sys, tempfile
sys.path.insert(0, os.getcwd())
import importlib.util
spec = importlib.util.spec_from_file_location("loader", "generator/picture/animation/skia_library.py")
source = open(spec.origin).read().replace("\\nskia: Any = load()\\n", "\\n")
loader = {"__name__": "loader"}
exec(compile(source, spec.origin, "exec"), loader)
for soname in loader["GRAPHICS_LIBRARIES"]:
    loader["stand_in"](soname)  # as if the machine had none: the name is taken before skia asks for it
import skia
surface = skia.Surface(8, 8)
surface.getCanvas().clear(skia.ColorRED)
maps = open("/proc/self/maps").read()
assert "matinee-" in maps and "libGL.so.1." not in maps and "libEGL.so.1." not in maps, "the real libraries were loaded"
print(surface.toarray()[0, 0].tolist())
"""


def test_a_stub_is_an_elf_file_with_its_name() -> None:
    made = stub("libGL.so.1", ["glClear", "glFlush"], *MACHINES["x86_64"])
    assert made[:4] == b"\x7fELF" and made[18:20] == b"\x3e\x00"
    assert b"libGL.so.1\0" in made and b"glFlush\0" in made
    assert stub("libGL.so.1", [], *MACHINES["aarch64"])[18:20] == b"\xb7\x00"


@pytest.mark.skipif(not sys.platform.startswith("linux") or platform.machine() not in MACHINES, reason="stubs are for Linux")
def test_skia_draws_with_stubs_only() -> None:
    done = subprocess.run([sys.executable, "-c", LOAD], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() in ("[0, 0, 255, 255]", "[255, 0, 0, 255]")
