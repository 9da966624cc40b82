"""What is measured: start, speed, edit, scale, serve, audience, picture, sound, acting, direction, story, models. Each bench takes an empty folder of its own and returns its figures."""

from __future__ import annotations

from collections.abc import Callable

from server.bench.acting import acting
from server.bench.audience import audience
from server.bench.direction import direction
from server.bench.edit import edit
from server.bench.films import Figures, scale, speed, start
from server.bench.models import models
from server.bench.picture import picture
from server.bench.sound import sound
from server.bench.story import story
from server.bench.viewers import serve

BENCHES: dict[str, Callable[..., Figures]] = {
    "start": start,
    "speed": speed,
    "edit": edit,
    "scale": scale,
    "serve": serve,
    "audience": audience,
    "picture": picture,
    "sound": sound,
    "acting": acting,
    "direction": direction,
    "story": story,
    "models": models,
}
