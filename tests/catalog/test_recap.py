"""“Previously on”: what an episode recalls are takes of the one before, and whatever is asked of it later leaves them where they are."""

import pytest

from catalog.chapters import chapters
from catalog.history import undo
from catalog.models import Episode
from catalog.order import recut
from catalog.pointing import pointed_at
from catalog.recap import SCENE
from catalog.season import go_on
from catalog.storyboard import boards
from generator.cut import Part
from tests.catalog.test_season import series, work
from tests.generator.dummy_crew import reworded

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_wake")]


@pytest.fixture
def two(alice, studio):
    title = series(alice, minutes=3)
    go_on(title, asked=True)
    work()
    return [each.current() for each in Episode.objects.filter(season__title=title).order_by("number")[:2]]


def recalled(cut):
    return [each for each in cut.value().picture if each.slate.scene == SCENE]


def test_an_episode_opens_with_takes_of_the_one_before(two, studio):
    first, second = two
    had = {each.key for each in first.value().picture}
    seen = recalled(second)
    assert seen and not recalled(first), "nothing comes before the first"
    new = [each for each in seen if each.key not in had]
    assert len(new) < len(seen) and all(studio.vault.facts(each.key)["request"]["shot"]["title"]["text"].startswith("Previously on") for each in new), "only the title is shot anew"
    said = [each for each in second.value().stems if each.slate.scene == SCENE and each.slate.part is Part.VOICE]
    assert said and {each.key for each in said} <= {each.key for each in first.value().stems}, "in the voices as they were"


def test_it_is_played_without_a_gap(two):
    value = two[1].value()
    for clips in (value.picture, value.sound):
        assert [each.span.start for each in clips] == [0, *(each.span.end for each in clips[:-1])]
    assert value.frames == two[1].frames and sum(each.span.frames for each in recalled(two[1])) == sum(each.span.frames for each in value.sound if each.slate.scene == SCENE)
    assert value.captions == tuple(sorted(value.captions, key=lambda each: each.start))


def test_pages_of_an_episode_know_what_is_only_recalled(two):
    second = two[1]
    assert pointed_at(second.value(), second.screenplay_value(), 0.5) == ""
    assert chapters(second)[0].at == sum(each.span.frames for each in recalled(second)) // 25
    assert boards(second)


def test_another_cut_recalls_the_same(two, studio):
    second = two[1]
    changed = recut(second, reworded(second.screenplay_value(), "s1-l1", "Not today."), "say: Not today.")
    work()
    changed.refresh_from_db()
    assert [(each.key, each.span) for each in recalled(changed)] == [(each.key, each.span) for each in recalled(second)]
    assert undo(second.episode) == second


def test_a_short_episode_has_no_time_for_it(alice, studio):
    title = series(alice, minutes=1)
    go_on(title, asked=True)
    work()
    assert not recalled(Episode.objects.get(season__title=title, number=2).current())
