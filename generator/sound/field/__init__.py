"""The embedded sound backend: the air of a place and everything that happens in it, computed from noise and vibration."""

from generator.sound.field.field import Field

__all__ = ["Field"]
