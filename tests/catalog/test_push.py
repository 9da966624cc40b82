"""Messages to browsers that are closed: sealed for them alone, to nobody but who carries such messages, and only where the house has keys."""

from __future__ import annotations

import base64
import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from catalog import push
from catalog.household import of
from catalog.models import Cut, Device, Job, Profile
from catalog.order import order
from catalog.production import produce

http_ece = pytest.importorskip("http_ece")
pytest.importorskip("pywebpush")
pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_wake")]


def plain(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


class Browser:
    """What a browser has of a subscription: a key of its own and a secret."""

    def __init__(self):
        from cryptography.hazmat.primitives.asymmetric import ec
        from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

        self.private, self.secret = ec.generate_private_key(ec.SECP256R1()), b"sixteen letters!"
        self.key = plain(self.private.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint))

    def subscription(self, endpoint):
        return {"endpoint": endpoint, "key": self.key, "secret": plain(self.secret)}

    def read(self, body):
        return json.loads(http_ece.decrypt(body, private_key=self.private, auth_secret=self.secret, version="aes128gcm"))


@pytest.fixture
def carrier(monkeypatch):
    """A push service on this machine, which remembers what it is given."""
    taken = []

    class Handler(BaseHTTPRequestHandler):
        status = 201

        def do_POST(self):
            taken.append((self.path, dict(self.headers), self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(Handler.status)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_):
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    monkeypatch.setattr(push, "carried", lambda endpoint: endpoint.startswith(f"http://127.0.0.1:{server.server_port}/"))
    server.taken, server.handler = taken, Handler
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def house(client, alice, studio, settings, tmp_path):
    settings.MATINEE_HOME = tmp_path
    client.force_login(alice)
    order(of(alice), "Alice carries a lamp", profile=Profile.objects.get(user=alice))
    return client


def test_without_keys_nothing_is_offered(house):
    assert house.get("/api/devices").json() == {"key": ""}
    assert "data-push" not in house.get("/settings").content.decode()
    answer = house.post("/api/devices", Browser().subscription("https://fcm.googleapis.com/x"), content_type="application/json")
    assert answer.status_code == 400 and not Device.objects.exists()


def test_a_message_reaches_the_browser_and_nobody_reads_it_on_its_way(house, alice, carrier):
    key = push.configure("mailto:alice@example.org")
    assert key == push.configure("mailto:bob@example.org"), "the keys stay"
    assert key in house.get("/settings").content.decode()
    browser, profile = Browser(), Profile.objects.get(user=alice)
    push.remember(profile, **browser.subscription(f"http://127.0.0.1:{carrier.server_port}/alice"))
    produce(Job.objects.claim("worker"), "worker")
    cut = Cut.objects.get()
    assert push.send(cut, "watchable") == 1
    path, headers, body = carrier.taken[-1]
    said = browser.read(body)
    assert path == "/alice" and str(cut.episode.name) in said["title"]
    assert said["url"] == f"/watch/{cut.episode.title.pk}/1"
    assert cut.episode.name.encode() not in body
    sent = {name.lower(): value for name, value in headers.items()}
    assert sent["authorization"].startswith("vapid") and int(sent["ttl"]) == push.KEPT and sent["content-encoding"] == "aes128gcm"


def test_a_device_that_takes_nothing_any_more_is_forgotten(house, alice, carrier):
    push.configure("mailto:alice@example.org")
    push.remember(Profile.objects.get(user=alice), **Browser().subscription(f"http://127.0.0.1:{carrier.server_port}/gone"))
    carrier.handler.status = 503
    assert push.send(Cut.objects.get(), "done") == 0 and Device.objects.count() == 1
    carrier.handler.status = 410
    assert push.send(Cut.objects.get(), "done") == 0 and not Device.objects.exists()


@pytest.mark.parametrize("endpoint", ["http://fcm.googleapis.com/x", "https://127.0.0.1/x", "https://googleapis.com.example.org/x", "https://house.local/api/me"])
def test_the_house_sends_to_nobody_but_carriers(house, endpoint):
    push.configure("mailto:alice@example.org")
    answer = house.post("/api/devices", Browser().subscription(endpoint), content_type="application/json")
    assert answer.status_code == 400 and not Device.objects.exists()


def test_a_device_is_told_and_told_no_more(house, charlie):
    push.configure("mailto:alice@example.org")
    mine = Browser().subscription("https://updates.push.services.mozilla.com/wpush/v2/abc")
    for wrong in ({"key": "AAAA"}, {"secret": "short"}, {"key": "no base64 at all ü"}):
        assert house.post("/api/devices", {**mine, **wrong}, content_type="application/json").status_code == 400
    assert house.post("/api/devices", mine, content_type="application/json").status_code == 201
    house.post("/api/devices", mine, content_type="application/json")
    assert Device.objects.count() == 1
    house.force_login(charlie)
    house.delete("/api/devices", {"endpoint": mine["endpoint"]}, content_type="application/json")
    assert Device.objects.count() == 1, "it is not his"


def test_devices_are_told_beside_the_work(house, alice, carrier, monkeypatch):
    from catalog import tasks

    told = []
    monkeypatch.setattr(tasks, "message", lambda cut, kind: told.append(kind))
    push.configure("mailto:alice@example.org")
    push.remember(Profile.objects.get(user=alice), **Browser().subscription(f"http://127.0.0.1:{carrier.server_port}/alice"))
    produce(Job.objects.claim("worker"), "worker")
    assert told == ["watchable", "done"]
