"""What is understood of a message, shown and put right before anything is made."""

from __future__ import annotations

import json
from concurrent.futures import Future

import pytest

from catalog import understood
from catalog.models import Cut, Job, Title
from catalog.production import produce

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_wake")]
PROMPT = "A comedy about Elara, a 16-year-old baker, and her friend Kael. It rains. No violence."


class Here:
    """Reads at once, in this process."""

    def __init__(self):
        self.count = 0

    def ask(self, key, work, *args):
        self.count += 1
        done = Future()
        try:
            done.set_result(work(*args))
        except Exception as failed:
            done.set_exception(failed)
        return done


@pytest.fixture
def reader(monkeypatch):
    here = Here()
    monkeypatch.setattr(understood, "reader", here)
    return here


@pytest.fixture
def alices(client, alice, reader):
    client.force_login(alice)
    return client


def asked(client, **said):
    return client.post("/api/understood", {"prompt": PROMPT, **said}, content_type="application/json")


def chip(chips, **wanted):
    return next((each for each in chips if all(each[name] == value for name, value in wanted.items())), None)


def test_a_message_is_shown_as_what_was_understood(alices):
    chips = asked(alices, minutes=2).json()
    assert chip(chips, label="Length")["words"] == "2 min"
    assert chip(chips, field="genre")["value"] == "comedy"
    assert chip(chips, field="age", value="16") and chip(chips, field="name", value="Elara") and chip(chips, field="name", value="Kael")
    assert chip(chips, field="weather", value="rain")
    assert "violence" in chip(chips, label="Never")["words"].lower()
    assert not Title.objects.exists()


def test_a_correction_changes_what_is_understood(alices):
    elara = chip(asked(alices).json(), field="name", value="Elara")["subject"]
    never = chip(asked(alices).json(), label="Never")["subject"]
    put_right = [
        {"field": "genre", "value": "western"}, {"field": "age", "value": "70", "subject": elara}, {"field": "name", "value": "Ruth", "subject": elara},
        {"field": "out", "subject": never},
    ]  # fmt: skip
    chips = asked(alices, corrections=put_right).json()
    assert chip(chips, field="genre")["value"] == "western"
    assert chip(chips, field="name", value="Ruth")["subject"] == elara and chip(chips, field="age", subject=elara)["value"] == "70"
    assert chip(chips, field="name", value="Elara") is None and chip(chips, label="Never") is None


@pytest.mark.parametrize(
    ("correction", "words"),
    [
        ({"field": "genre", "value": "sausage"}, "choose one of"),
        ({"field": "shoe size", "value": "12"}, "cannot be corrected"),
        ({"value": "12"}, "has a field"),
        ({"field": "age", "value": "very old", "subject": "elara"}, "number of years"),
        ({"field": "name", "value": "  ", "subject": "elara"}, "needs letters"),
    ],
)
def test_a_correction_that_cannot_be_made_is_refused(alices, correction, words):
    answer = asked(alices, corrections=[correction])
    assert answer.status_code == 400 and words in answer.content.decode()


def test_the_order_is_made_as_corrected(alices, studio):
    put_right = [{"field": "genre", "value": "western"}]
    answer = alices.post("/", {"prompt": PROMPT, "kind": "", "minutes": "1", "corrections": json.dumps(put_right)})
    assert answer.status_code == 302
    produce(Job.objects.claim("worker"), "worker")
    assert Title.objects.get().brief_value().corrections[0].value == "western"
    assert Cut.objects.get().complete


def test_a_broken_list_of_corrections_is_refused(alices):
    answer = alices.post("/", {"prompt": PROMPT, "corrections": "{"})
    assert answer.status_code == 400 and b"at most 40 corrections" in answer.content


def test_strangers_read_nothing(client, reader):
    assert asked(client).status_code in (401, 403) and reader.count == 0
