import json

import pytest

pytestmark = pytest.mark.django_db


def test_the_manifest_names_icons_that_are_there(client):
    from django.contrib.staticfiles import finders

    document = json.loads(client.get("/manifest.webmanifest").content)
    assert document["display"] == "standalone" and document["start_url"] == "/"
    for icon in document["icons"]:
        assert finders.find(icon["src"].removeprefix("/static/")), icon


def test_the_worker_covers_the_whole_house_and_keeps_no_films(client):
    worker = b"".join(client.get("/sw.js").streaming_content).decode()
    assert '"/offline"' in worker and "segment" not in worker
    for part in json.loads(worker.split("PARTS = ")[1].split(";")[0]):
        assert part == "/offline" or part.startswith("/static/")


def test_the_page_without_a_connection_needs_nobody_signed_in(client):
    assert "does not answer" in client.get("/offline").content.decode()


def test_pages_of_trouble_wear_the_houses_type(client):
    from django.template.loader import render_to_string

    for page in (client.get("/offline").content.decode(), render_to_string("500.html")):
        for font in ("bricolage-grotesque", "instrument-sans"):
            assert f'fonts/{font}.woff2" as="font"' in page
        assert "Matinee</p>" in page
