"""Other endings, and the votes between them: counted once, locked once, and the winner is what goes on."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from catalog import votes
from catalog.endings import endings_of, order_endings
from catalog.household import of
from catalog.models import Episode, Event, Job, Profile
from catalog.order import order, recut
from catalog.production import produce

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_wake")]


def work():
    while job := Job.objects.claim("worker"):
        produce(job, "worker")


@pytest.fixture
def episode(alice, studio):
    """A finished film of Alice's with two other endings, all made."""
    order(of(alice), "Alice carries a lamp", minutes=1)
    work()
    order_endings(Episode.objects.get(), ["Bob keeps the lamp", ""])
    work()
    return Episode.objects.get()


@pytest.fixture
def people(alice, bob):
    return [Profile.objects.get(user=each) for each in (alice, bob)]


def later(monkeypatch, **span):
    now = timezone.now() + timedelta(**span)
    monkeypatch.setattr(timezone, "now", lambda: now)


def test_endings_share_the_beginning_and_replace_nothing(episode, studio):
    main, kept, surprise = endings_of(episode)
    assert episode.current() == episode.playing() == main and main.number == 1
    assert (kept.ending, surprise.ending) == ("Bob keeps the lamp", "Another ending")
    parts = votes.parting([main, kept, surprise])
    assert 0 < parts < main.frames
    keys = [{clip.key for clip in each.value().picture if clip.span.end <= parts} for each in (main, kept, surprise)]
    assert keys[0] == keys[1] == keys[2]
    assert kept.screenplay_value().scenes[:-1] == main.screenplay_value().scenes[:-1]


def test_too_many_endings_or_none(episode):
    with pytest.raises(ValidationError, match="has 2"):
        order_endings(episode, ["a"] * 4)
    with pytest.raises(ValidationError, match="Say how"):
        order_endings(episode, [])


def test_a_note_changes_the_main_ending_and_not_the_others(episode, studio):
    main = episode.current()
    recut(main, studio.revise(main.screenplay_value(), "say: No lift."), "say: No lift.")
    assert Episode.objects.get().current().number == 4


def test_one_voice_each_changeable_until_it_locks(episode, people, monkeypatch):
    main, kept, surprise = endings_of(episode)
    vote = votes.open_vote(episode, "How should it end?", [main, kept, surprise], until=timezone.now() + timedelta(hours=1))
    alice, bob = people
    votes.cast(vote, 2, profile=alice)
    votes.cast(vote, 3, profile=bob)
    votes.cast(vote, 3, profile=alice)
    votes.cast(vote, 1, guest="g" * 32, name="Charlie")
    assert votes.tally(vote) == {1: 1, 2: 0, 3: 2}
    later(monkeypatch, hours=2)
    with pytest.raises(ValidationError, match="over"):
        votes.cast(vote, 1, profile=alice)
    vote.refresh_from_db()
    assert vote.winner == surprise and votes.tally(vote) == {1: 1, 2: 0, 3: 2}
    assert Episode.objects.get().current() == surprise, "what won is what goes on"
    assert Event.objects.filter(kind="decided").count() == 1
    assert votes.lock(vote) == surprise and Event.objects.filter(kind="decided").count() == 1, "it is decided once"


@pytest.mark.parametrize(("voices", "number"), [([], 1), ([2, 3], 2), ([1, 2], 1), ([3, 3, 2], 3)])
def test_who_wins(episode, people, voices, number):
    vote = votes.open_vote(episode, "Which?", endings_of(episode), until=timezone.now() + timedelta(hours=1))
    for person, voice in zip([*people, Profile.objects.create(household=people[0].household, name="Charlie")], voices, strict=False):
        votes.cast(vote, voice, profile=person)
    assert votes.lock(vote).number == number


def test_what_is_refused(episode, people):
    main, kept, _ = endings_of(episode)
    soon = timezone.now() + timedelta(hours=1)
    for wrong in ([main], [main, main]):
        with pytest.raises(ValidationError):
            votes.open_vote(episode, "Which?", wrong, until=soon)
    with pytest.raises(ValidationError, match="60 days"):
        votes.open_vote(episode, "Which?", [main, kept], until=timezone.now() - timedelta(seconds=1))
    vote = votes.open_vote(episode, "Which?", [main, kept], until=soon)
    for number in (3, "x", None, "99999999999999999999"):
        with pytest.raises(ValidationError, match="not one of"):
            votes.cast(vote, number, profile=people[0])
    with pytest.raises(ValidationError, match="open already"):
        votes.open_vote(episode, "Which?", [main, kept], until=soon)


def test_a_screening_asks_before_the_candidates_part_and_locks_in_time(episode, people, monkeypatch):
    main, kept, _ = endings_of(episode)
    monkeypatch.setattr(votes, "WINDOW", 2.0)
    monkeypatch.setattr(votes, "LOCK", 0.5)
    vote = votes.open_vote(episode, "Which?", [main, kept])
    parts = votes.parting([main, kept]) / 25
    assert votes.phase(vote).name == "before"
    with pytest.raises(ValidationError, match="not begun"):
        votes.cast(vote, 1, profile=people[0])
    votes.steer(vote, parts - 1.5, playing=True)
    assert votes.phase(vote).name == "open"
    votes.cast(vote, 2, profile=people[0])
    later(monkeypatch, seconds=1.2)
    assert votes.phase(vote).name == "locked" and vote.winner == kept


def test_a_paused_screening_waits(episode, monkeypatch):
    vote = votes.open_vote(episode, "Which?", endings_of(episode)[:2])
    votes.steer(vote, 1.0, playing=False)
    later(monkeypatch, hours=3)
    assert votes.position(vote) == 1.0 and votes.phase(vote).seconds is None and vote.winner is None
