from generator.studio.pace import speed, watchable


def test_nobody_starts_before_there_is_a_head_start():
    assert not watchable(playable=50, total=5000, speed=9.0)
    assert watchable(playable=80, total=5000, speed=9.0)


def test_a_slow_house_waits_until_nobody_can_catch_up():
    assert not watchable(playable=500, total=5000, speed=0.5)
    assert watchable(playable=4000, total=5000, speed=0.5)


def test_a_film_that_is_all_there_can_be_watched():
    assert watchable(playable=40, total=40, speed=0.0)


def test_speed_is_that_of_all_processes_with_something_left_for_sound():
    assert 1.5 < speed(filmed=100, milliseconds=4000, floor=2) < 2.0
    assert speed(filmed=0, milliseconds=0, floor=2) > 100, "all of it was in the vault"
