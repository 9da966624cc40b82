"""The composer, where its instruments are there."""

from __future__ import annotations

import pytest

from generator.errors import BackendUnavailable
from generator.music.score import Score


@pytest.fixture(scope="module")
def score() -> Score:
    backend = Score()
    try:
        backend.check()
    except BackendUnavailable as missing:
        pytest.skip(str(missing))
    return backend
