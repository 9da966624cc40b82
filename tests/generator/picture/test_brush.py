"""Paths."""

from generator.picture.animation.brush import smooth


def test_a_smooth_curve_of_few_points_is_a_path() -> None:
    for count in range(1, 5):
        points = [(float(i), float(i * i)) for i in range(count)]
        assert smooth(points).countVerbs() == count + 2
        assert smooth(points, closed=False).countVerbs() == count
