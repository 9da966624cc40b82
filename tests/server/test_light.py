"""What everybody runs stays light: neither the web process nor the embedded crew ever imports torch."""

from __future__ import annotations

import os
import subprocess
import sys

HEAVY = "{'torch', 'diffusers', 'transformers', 'accelerate'} & set(sys.modules)"
WEB = f"""
import sys, django
django.setup()
from django.core.management import call_command
call_command("migrate", verbosity=0)
import server.asgi, catalog.tasks, catalog.second_unit
from django.contrib.auth import get_user_model
from django.test import Client
from catalog.household import of
from catalog.models import Cut, Title
from catalog.order import order
alice = get_user_model().objects.create_user("alice", password="the ninth floor")
title = order(of(alice), "Alice carries a lamp through the fog", minutes=1)
client = Client()
client.force_login(alice)
for page in ("/", "/settings", f"/title/{{title.pk}}", f"/title/{{title.pk}}/production", f"/title/{{title.pk}}/storyboard", f"/watch/{{title.pk}}", "/sheets/", "/api/titles", "/api/schema"):
    assert client.get(page).status_code == 200, page
cut = Cut.objects.get()
assert client.get(f"/stream/{{cut.pk}}/film.m3u8").status_code == 200
assert not {HEAVY}, {HEAVY}
"""
CREW = f"""
import sys
from generator.crew import member
from generator.cut import Filmed, Framing, Part
from generator.film import Brief, Speech
from generator.voice.casting import cast_voices
for part in ("writer", *Part):
    member(part)
try:
    member("reshoot")
except Exception:
    pass
writer = member("writer")
played = writer.write(writer.read(Brief(prompt="A clockmaker repairs a lighthouse lamp in a storm.", seconds=40)))
from tests.generator.picture.shots import shot
next(member(Part.PICTURE).frames(Filmed(shot=shot(frames=8), first=0, frames=1, framing=Framing(width=128, height=72)), seed=1))
member(Part.VOICE).speak(Speech(text="It works.", voice=cast_voices(played.cast)[0].voice), seed=1)
assert not {HEAVY}, {HEAVY}
"""


def fresh(said: str, home) -> None:
    environment = {**os.environ, "MATINEE_HOME": str(home), "DJANGO_SETTINGS_MODULE": "server.settings", "MATINEE_MODEL": "ltx-2", "PYTHONPATH": "."}
    done = subprocess.run([sys.executable, "-c", said], env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]


def test_the_web_process_never_imports_torch(tmp_path):
    fresh(WEB, tmp_path)


def test_the_embedded_crew_never_imports_torch(tmp_path):
    fresh(CREW, tmp_path)
