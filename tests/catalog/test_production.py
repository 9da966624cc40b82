from datetime import timedelta

import pytest

from catalog import production
from catalog.household import of
from catalog.models import Cut, Episode, Event, Job, JobState
from catalog.order import cancel, order, recut
from catalog.production import produce
from generator.errors import BadBrief

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_wake")]


def made(title):
    job = Job.objects.claim("worker")
    produce(job, "worker")
    return Cut.objects.filter(episode__season__title=title).first()


def test_a_job_makes_a_film_and_tells_of_it(alice, studio, crew):
    title = order(of(alice), "Alice carries a lamp", minutes=1)
    cut = made(title)
    assert cut.complete and cut.watchable and cut.job.state == JobState.DONE
    assert cut.value().frames == cut.value().picture[-1].span.end
    title.refresh_from_db()
    assert title.name == "The Ninth Floor"
    kinds = list(Event.objects.filter(title=title).values_list("kind", flat=True))
    assert kinds[0] == "asked" and kinds[-1] == "done"
    assert kinds.count("watchable") == 1 and kinds.count("written") == 1
    assert set(cut.value().keys().values()) <= studio.vault.pinned()
    assert cut.report["film_seconds"] == cut.value().frames / 25


def test_after_a_crash_another_worker_makes_only_the_rest(alice, studio, crew, monkeypatch):
    title = order(of(alice), "Alice carries a lamp")
    keep = __import__("catalog.production", fromlist=["_keep"])._keep
    counted = []

    def dies(event, cut):
        counted.append(event)
        if len(counted) == 20:
            raise KeyboardInterrupt
        keep(event, cut)

    monkeypatch.setattr("catalog.production._keep", dies)
    with pytest.raises(KeyboardInterrupt):
        made(title)
    asked = crew.asked()
    Job.objects.update(lease_until="2000-01-01T00:00:00Z")
    cut = made(title)
    assert cut.complete
    assert crew.members["writer"].asked.__len__() == 1
    requests = [repr(request) for part in ("picture", "voice") for request in crew.members[part].asked]
    assert len(requests) == len(set(requests)) and sum(crew.asked().values()) > sum(asked.values())


def test_a_note_makes_a_cut_that_shares_what_it_did_not_touch(alice, studio):
    title = order(of(alice), "Alice carries a lamp")
    first = made(title)
    recut(first, studio.revise(first.screenplay_value(), "say: You told me that the lift works."), "say: …")
    second = made(title)
    assert second.number == 2 and second.parent == first
    kept = {clip.key for clip in second.value().picture if clip.slate.scene == "s2"}
    assert kept == {clip.key for clip in first.value().picture if clip.slate.scene == "s2"}


def test_a_series_is_made_episode_by_episode(alice, studio, crew):
    title = order(of(alice), "Alice carries a lamp", kind="series", episodes=3, minutes=1, rhythm="at-once")
    assert Episode.objects.count() == 1, "how many there are is known when the brief has been read"
    for number in (1, 2, 3):
        job = Job.objects.claim("worker")
        assert job.cut.episode.number == number
        produce(job, "worker")
    assert Job.objects.claim("worker") is None
    assert [each.current().complete for each in Episode.objects.all()] == [True] * 3
    assert [each.name for each in Episode.objects.all()] == ["The Ninth Floor", "The Ninth Floor, 2", "The Ninth Floor, 3"]
    title.refresh_from_db()
    assert (title.kind, title.name, len(crew.members["writer"].asked)) == ("series", "The Ninth Floor", 3)


def test_a_prompt_may_itself_ask_for_a_series(alice, studio):
    title = order(of(alice), "Alice carries a lamp, in two episodes")
    produce(Job.objects.claim("worker"), "worker")
    title.refresh_from_db()
    assert title.kind == "series" and Episode.objects.count() == 2


def test_what_has_hardly_begun_comes_before_what_is_far_ahead_of_its_viewer(alice, studio, monkeypatch):
    monkeypatch.setattr("catalog.production.HEARTBEAT", 0.0)
    monkeypatch.setattr("catalog.models.job.PATIENCE", timedelta(seconds=2))
    first, keep = order(of(alice), "Alice carries a lamp"), production._keep
    second = []

    def asks_for_another(event, cut):
        keep(event, cut)
        if not second and cut.document and cut.value().frames > 250:
            second.append(order(of(alice), "Bob waits"))

    monkeypatch.setattr(production, "_keep", asks_for_another)
    produce(Job.objects.claim("worker"), "worker")
    assert Job.objects.get(cut__episode__season__title=first).state == JobState.WAITING
    job = Job.objects.claim("worker")
    assert job.cut.episode.title == second[0]
    shown = Cut.objects.get(episode__season__title=first).value().frames
    while job:
        produce(job, "worker")
        frames = Cut.objects.get(episode__season__title=first).value().frames
        assert frames >= shown, "a playlist never shrinks"
        shown, job = frames, Job.objects.claim("worker")
    assert [cut.complete for cut in Cut.objects.all()] == [True, True]


def test_an_episode_that_somebody_sits_down_to_watch_is_wanted_now(alice, client, studio):
    title = order(of(alice), "Alice carries a lamp", kind="series", episodes=3, minutes=1)
    produce(Job.objects.claim("worker"), "worker")
    assert Job.objects.claim("worker") is None, "nobody has begun to watch"
    client.force_login(alice)
    assert client.get(f"/watch/{title.pk}/2").status_code == 200
    assert client.get(f"/watch/{title.pk}/3").url == f"/title/{title.pk}#episodes", "it comes after the second"
    assert Job.objects.claim("worker").cut.episode.number == 2
    assert client.get(f"/watch/{title.pk}/4").status_code == 404


def test_a_brief_that_no_film_can_be_made_of_says_why(alice, studio, crew, monkeypatch):
    def refuse(brief):
        raise BadBrief("prompt", "There is nothing in it to film.")

    monkeypatch.setattr(crew.members["writer"], "read", refuse)
    order(of(alice), "hm")
    produce(Job.objects.claim("worker"), "worker")
    job = Job.objects.get()
    assert job.state == JobState.FAILED and job.error == "There is nothing in it to film."
    assert Event.objects.filter(kind="failed", payload__reason=job.error).exists()


def test_a_cancelled_production_stops_and_keeps_what_is_made(alice, studio, monkeypatch):
    monkeypatch.setattr("catalog.production.HEARTBEAT", 0.0)
    title = order(of(alice), "Alice carries a lamp")
    job = Job.objects.claim("worker")
    cancel(job)
    produce(job, "worker")
    job.refresh_from_db()
    assert job.state == JobState.CANCELLED and not Cut.objects.get(episode__season__title=title).complete


def test_a_film_that_never_comes_to_its_end_is_given_up(alice, studio):
    order(of(alice), "Alice carries a lamp")
    Job.objects.update(attempts=5)
    produce(Job.objects.claim("worker"), "worker")
    assert Job.objects.get().state == JobState.FAILED


def test_a_film_is_told_otherwise_than_the_household_s_last_ones(alice, charlie, studio, crew):
    for house, seed in ((alice, 1), (charlie, 2), (alice, 3)):
        order(of(house), "Alice carries a lamp", seed=seed)
        produce(Job.objects.claim("worker"), "worker")
    assert [brief.known for brief in crew.members["writer"].asked] == [(), (), ("the lamp 1",)]


def test_an_episode_is_written_from_what_its_household_made_of_the_one_before(alice, studio, crew):
    title = order(of(alice), "Three episodes: Alice carries a lamp", kind="series", episodes=3, rhythm="at-once")
    produce(Job.objects.claim("worker"), "worker")
    first = Episode.objects.get(number=1)
    revised = studio.revise(first.current().screenplay_value(), "say: No lift.")
    recut(first.current(), revised, "say: No lift.")
    while job := Job.objects.claim("worker"):
        produce(job, "worker")
    before = crew.members["writer"].before
    assert len(before) == 2 and before[0].scenes[0].beats[1].text == "No lift."
    assert title.seasons.get().episodes.count() == 3
