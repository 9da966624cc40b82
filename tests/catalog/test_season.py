"""A series goes on by itself: ahead of its viewers or by the calendar, within what its owner allows, and from what was voted for."""

from datetime import datetime, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from catalog import season, votes
from catalog.branches import branch, canon, what_if
from catalog.endings import order_endings
from catalog.household import of
from catalog.models import Episode, Job, JobState, Plan, Profile, Title
from catalog.order import order, planned
from catalog.production import produce
from catalog.season import go_on, go_on_everywhere, standing
from catalog.viewings import save_place

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_wake")]
MONDAY = datetime(2026, 11, 23, 18, 0, tzinfo=timezone.get_default_timezone())


def work():
    while job := Job.objects.claim("worker"):
        produce(job, "worker")


def series(alice, prompt="Alice carries a lamp", **wishes):
    title = order(of(alice), prompt, **{"kind": "series", "episodes": 3, "minutes": 1, **wishes})
    work()
    return title


def made(title):
    return [each.number for each in Episode.objects.filter(season__title=title) if each.current().complete]


@pytest.fixture
def clock(monkeypatch):
    """The household's clock: call it with a time to set it."""

    def set_to(now):
        monkeypatch.setattr(timezone, "now", lambda: now)

    set_to(MONDAY)
    return set_to


@pytest.mark.parametrize(
    ("prompt", "rhythm"),
    [
        ("A series about a lamp. A new episode every Friday.", {"rhythm": "weekly", "weekday": 4}),
        ("Please make one episode each week on Sundays, about owls", {"rhythm": "weekly", "weekday": 6}),
        ("Owls. One episode a day, please", {"rhythm": "daily"}),
        ("A new episode weekly, about a baker", {"rhythm": "weekly", "weekday": 0}),
        ("A baker meets the same ghost every Friday. Six episodes.", {}),
        ("Every night he wakes in another house; in each episode he tells one lie", {}),
        ("A lamp", {}),
    ],
)
def test_when_episodes_come_is_understood_of_the_prompt(prompt, rhythm, clock):
    assert planned(prompt) == rhythm


def test_the_next_episode_is_made_when_somebody_is_halfway_through(alice, studio):
    title = series(alice)
    assert made(title) == [1] and standing(title).words == "Episode 2 will be made when somebody is halfway through episode 1."
    first, profile = Episode.objects.get(number=1), Profile.objects.get(user=alice)
    whole = first.current().frames / 25
    save_place(profile, first, whole * 0.45)
    assert go_on_everywhere() == 0
    save_place(profile, first, whole * 0.55)
    assert standing(title).words == "Episode 3 comes after episode 2, which is being made."
    work()
    assert made(title) == [1, 2] and go_on_everywhere() == 0


def test_every_friday(alice, studio, clock):
    title = series(alice, "Alice carries a lamp. A new episode every Friday")
    assert standing(title).words == "Episode 2 will be made on Friday."
    clock(MONDAY + timedelta(days=3))
    assert standing(title).words == "Episode 2 will be made tomorrow." and go_on(title) is None
    clock(MONDAY + timedelta(days=4))
    assert go_on_everywhere() == 1 and go_on_everywhere() == 0
    work()
    assert made(title) == [1, 2] and standing(title).words == "Episode 3 will be made on Friday, 4 December."


def test_a_clock_that_jumps_makes_no_whole_season_and_stops_none(alice, studio, clock):
    title = series(alice, "Alice carries a lamp. A new episode every Friday", episodes=5)
    clock(MONDAY + timedelta(days=400))
    assert go_on_everywhere() == 1
    work()
    assert go_on_everywhere() == 0 and made(title) == [1, 2]
    clock(MONDAY + timedelta(days=1))
    assert standing(title).words == "Episode 3 will be made on Friday."
    clock(MONDAY + timedelta(days=4))
    assert go_on_everywhere() == 1


def test_what_was_let_go_survives_a_worker_that_dies(alice, studio, clock):
    title = series(alice, rhythm="daily")
    clock(MONDAY + timedelta(days=1))
    assert go_on_everywhere() == 1
    job = Job.objects.claim("this:1:dead")
    Job.objects.filter(pk=job.pk).update(lease_until=timezone.now() - timedelta(seconds=1))
    assert go_on_everywhere() == 0, "its row is there, nothing is let go a second time"
    work()
    assert made(title) == [1, 2]


def test_limits_and_pause(alice, studio, clock):
    title = series(alice, rhythm="at-once", episodes=5)
    assert made(title) == [1, 2, 3, 4, 5], "at once is one after the other"
    other = order(of(alice), "Alice carries a lamp", kind="series", episodes=4, minutes=1, rhythm="at-once")
    Plan.objects.filter(title=other).update(per_day=2)
    work()
    assert made(other) == [1, 2]
    assert standing(other).words == "2 episodes were begun today, which is the most for a day. Episode 3 will be made tomorrow."
    Plan.objects.filter(title=other).update(paused=True)
    clock(MONDAY + timedelta(days=1))
    assert go_on_everywhere() == 0 and standing(other).words == "Paused. Episode 3 is made when you go on."
    Plan.objects.filter(title=other).update(paused=False)
    assert go_on_everywhere() == 1
    work()
    assert made(other) == [1, 2, 3, 4] and standing(other).words == "The season is complete: 4 episodes."


def test_storage_stops_it(alice, studio, monkeypatch):
    title = series(alice)
    monkeypatch.setattr(season, "_held", lambda title: 21 * 10**9)
    assert "holds 21.0 GB, and 20 is its limit" in standing(title, asked=True).words
    assert go_on(title, asked=True) is None
    monkeypatch.undo()
    assert 0 < season._held(title) < 10**9


def test_the_owner_alone_decides(alice, bob, client, studio):
    title = series(alice)
    client.force_login(bob)
    assert client.post(f"/title/{title.pk}/plan", {"pause": "yes"}).status_code == 403
    client.force_login(alice)
    assert client.post(f"/title/{title.pk}/plan", {"rhythm": "hourly"}).status_code == 400
    client.post(f"/title/{title.pk}/plan", {"rhythm": "weekly", "weekday": "6", "per_day": "2", "gigabytes": "7"})
    plan = Plan.objects.get()
    assert (plan.rhythm, plan.weekday, plan.per_day, plan.gigabytes, plan.paused) == ("weekly", 6, 2, 7, False)
    client.post(f"/title/{title.pk}/plan", {"pause": "yes"})
    assert "Paused. Episode 2 is made when you go on." in client.get(f"/title/{title.pk}").content.decode()
    assert client.get(f"/watch/{title.pk}/2").status_code == 302
    client.post(f"/title/{title.pk}/plan", {"pause": "no", "now": "1"})
    assert Job.objects.claim("worker").cut.episode.number == 2


def voted(title, number):
    """The first episode, with another ending that has won a vote."""
    episode = Episode.objects.get(season__title=title, number=number)
    order_endings(episode, ["Bob keeps the lamp"])
    work()
    vote = votes.open_vote(episode, "How?", list(episode.cuts.order_by("number")), until=timezone.now() + timedelta(hours=1))
    return episode, vote


def test_the_next_episode_waits_for_the_vote_and_goes_on_from_the_winner(alice, studio, crew):
    title = series(alice)
    episode, vote = voted(title, 1)
    assert go_on(title, asked=True) is None and "waits for the vote on episode 1" in standing(title).words
    votes.cast(vote, 2, profile=Profile.objects.get(user=alice))
    votes.lock(vote)
    go_on(title, asked=True)
    work()
    assert made(title) == [1, 2]
    assert crew.members["writer"].before == (episode.cuts.get(number=2).screenplay_value(),)


def test_what_was_written_from_the_loser_is_written_again(alice, studio, crew):
    title = series(alice, rhythm="at-once")
    assert made(title) == [1, 2, 3]
    profile = Profile.objects.get(user=alice)
    save_place(profile, Episode.objects.get(number=3), 5.0)
    episode, vote = voted(title, 1)
    votes.cast(vote, 2, profile=profile)
    votes.lock(vote)
    second, third = Episode.objects.filter(number__gt=1)
    assert (second.current().number, third.current().number) == (2, 1), "what somebody has begun to watch stays"
    work()
    assert crew.members["writer"].before == (episode.cuts.get(number=2).screenplay_value(),)


def test_what_if(alice, client, studio, crew):
    title = series(alice)
    episode, vote = voted(title, 1)
    votes.cast(vote, 1, profile=Profile.objects.get(user=alice))
    votes.lock(vote)
    kept, lost = episode.cuts.get(number=1), episode.cuts.get(number=2)
    with pytest.raises(ValidationError, match="already"):
        branch(kept)
    client.force_login(alice)
    assert "What if bob keeps the lamp" in client.get(f"/title/{title.pk}").content.decode() or what_if(lost)
    answer = client.post(f"/title/{title.pk}/1/what-if", {"cut": "2"})
    other = Title.objects.get(branched=lost)
    assert answer.url == f"/title/{other.pk}" and other.name == f"The Ninth Floor: {what_if(lost)}"
    work()
    assert made(other) == [2] and made(title) == [1], "the branch is told, the series stays as it is"
    assert crew.members["writer"].before == (lost.screenplay_value(),)
    go_on(title, asked=True)
    work()
    assert crew.members["writer"].before == (kept.screenplay_value(),)
    go_on(other, asked=True)
    work()
    third = Episode.objects.get(season__title=other, number=3)
    assert [each.title for each in canon(third)] == ["The Ninth Floor", "The Ninth Floor, 2"] and canon(third)[0] == lost.screenplay_value()
    assert branch(lost) == other, "an ending is gone on from once"
    said = client.post(f"/api/titles/{title.pk}/cuts/2/branch")
    assert said.status_code == 201 and said.json()["id"] == other.pk
    refused = client.post(f"/api/titles/{title.pk}/cuts/1/branch")
    assert refused.status_code == 400 and "already" in refused.json()["cut"][0]
    for path in (f"/title/{other.pk}", f"/title/{title.pk}", f"/watch/{other.pk}", f"/watch/{other.pk}/3", "/"):
        assert client.get(path).status_code == 200
    assert "branches off" in client.get(f"/title/{other.pk}").content.decode()


def test_nothing_comes_after_the_last_episode(alice, studio):
    title = series(alice, episodes=2, rhythm="at-once")
    episode = Episode.objects.get(season__title=title, number=2)
    order_endings(episode, [""])
    work()
    with pytest.raises(ValidationError, match="The season ends"):
        branch(episode.cuts.get(number=2))
    assert Job.objects.filter(state=JobState.PLANNED).count() == 0
