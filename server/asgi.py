"""The web process: pages, API and streams by HTTP, events by websocket."""

from __future__ import annotations

import os

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "server.settings")
django.setup(set_prefix=False)

from channels.auth import AuthMiddlewareStack  # noqa: E402 (needs Django to be set up)
from channels.routing import ProtocolTypeRouter, URLRouter  # noqa: E402
from channels.security.websocket import AllowedHostsOriginValidator  # noqa: E402

from player.gate import Gate  # noqa: E402
from player.sockets import routes  # noqa: E402
from server.handler import Handler  # noqa: E402

application = ProtocolTypeRouter({"http": Gate(Handler()), "websocket": AllowedHostsOriginValidator(AuthMiddlewareStack(URLRouter(routes)))})
