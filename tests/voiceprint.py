"""Who is heard: the print of a speaker by a network that was taught to tell speakers apart (resemblyzer's weights, none of its code)."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]
PACKAGE = "resemblyzer"
BANDS, WINDOW, STEP, PART = 40, 400, 160, 160
"""Mel bands, samples of a window and from one to the next at 16 kHz, and windows that are heard at once: 1.6 s."""


def available() -> bool:
    return find_spec(PACKAGE) is not None and find_spec("torch") is not None


def of(samples: Samples) -> NDArray[np.float32]:
    """The print [256], of length 1, of mono speech at 48 kHz; 1 - dot product is how different two speakers are."""
    import torch
    from scipy.signal import resample_poly

    mel = _mel(_spoken(np.asarray(resample_poly(samples, 1, 3), np.float64)))
    mel = np.pad(mel, ((0, max(0, PART - len(mel))), (0, 0)))
    parts = np.stack([mel[start : start + PART] for start in range(0, len(mel) - PART + 1, PART // 2)])
    memory, head = _network()
    with torch.no_grad():
        _, (hidden, _) = memory(torch.tensor(parts, dtype=torch.float32))
        prints = torch.relu(head(hidden[-1])).numpy()
    prints /= np.linalg.norm(prints, axis=1, keepdims=True) + 1e-9
    mean = prints.mean(axis=0)
    return np.asarray(mean / np.linalg.norm(mean), np.float32)


def _spoken(sound: NDArray[np.float64]) -> NDArray[np.float64]:
    """Without pauses, and at least at the level that the network was taught with (-30 dB)."""
    windows = sound[: len(sound) // 480 * 480].reshape(-1, 480)
    energy = (windows**2).mean(axis=1)
    kept = windows[energy > energy.max() / 1000].ravel()
    level = 10 * np.log10((kept**2).mean() + 1e-12)
    return np.asarray(kept * 10 ** (max(0.0, -30 - level) / 20))


def _mel(sound: NDArray[np.float64]) -> NDArray[np.float64]:
    """Power in mel bands [windows, BANDS]."""
    padded = np.pad(sound, (WINDOW // 2, WINDOW))
    windows = np.lib.stride_tricks.sliding_window_view(padded, WINDOW)[::STEP][: len(sound) // STEP + 1]
    power = np.abs(np.fft.rfft(windows * np.hanning(WINDOW + 1)[:WINDOW], axis=1)) ** 2
    return np.asarray(power @ _filters().T)


@cache
def _filters() -> NDArray[np.float64]:
    """[BANDS, bins]: triangles of equal area, evenly spaced below 1 kHz and in equal ratios above."""
    ratio = np.log(6.4) / 27
    top = 15 + np.log(8000 / 1000) / ratio
    marks = np.linspace(0, top, BANDS + 2)
    edges = np.where(marks < 15, marks * 200 / 3, 1000 * np.exp((np.maximum(marks, 15) - 15) * ratio))
    bins = np.arange(WINDOW // 2 + 1) * 16_000 / WINDOW
    rise = (bins - edges[:-2, None]) / np.diff(edges)[:-1, None]
    fall = (edges[2:, None] - bins) / np.diff(edges)[1:, None]
    return np.asarray(np.maximum(0, np.minimum(rise, fall)) * 2 / (edges[2:] - edges[:-2])[:, None])


@cache
def _network() -> tuple[Any, Any]:
    import torch

    spec = find_spec(PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise RuntimeError(f"the listener's weights are missing: install {PACKAGE}")
    path = Path(spec.submodule_search_locations[0], "pretrained.pt")
    weights = torch.load(path, map_location="cpu", weights_only=True)["model_state"]
    memory, head = torch.nn.LSTM(BANDS, 256, 3, batch_first=True), torch.nn.Linear(256, 256)
    for network, name in ((memory, "lstm."), (head, "linear.")):
        network.load_state_dict({key[len(name) :]: value for key, value in weights.items() if key.startswith(name)})
    return memory.eval(), head.eval()
