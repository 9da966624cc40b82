"""The embedded voice. Importing this loads no model; see backend.py."""

from generator.voice.kokoro.backend import Kokoro
from generator.voice.kokoro.weights import prepare

__all__ = ["Kokoro", "prepare"]
