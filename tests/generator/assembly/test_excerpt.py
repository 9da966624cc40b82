"""A stretch knows of a stem only what is heard in it."""

import numpy as np

from generator.assembly.desk import REACH
from generator.assembly.excerpt import PIECE, Sound, pieces
from generator.clock import SAMPLE_RATE, to_samples


def stem(samples):
    return Sound(key="k", digest=f"whole{len(samples)}{samples.sum()}", samples=len(samples), pieces=tuple(pieces(samples)))


def noise(seconds):
    return np.random.default_rng(1).standard_normal((seconds * SAMPLE_RATE, 2)).astype(np.float32)


def test_what_changes_later_leaves_a_stretch_alone():
    before, after = noise(20), noise(20)
    after[12 * SAMPLE_RATE :] *= 0.5
    one, other = stem(before), stem(after)
    assert one.digest != other.digest
    same = [one.excerpt(-to_samples(first), 96) == other.excerpt(-to_samples(first), 96) for first in range(0, 480, 96)]
    assert same == [True, True, False, False, False]


def test_what_is_near_counts():
    before, after = noise(20), noise(20)
    after[to_samples(96) + REACH - 1] = 0
    assert stem(before).excerpt(0, 96) != stem(after).excerpt(0, 96)
    after = noise(20)
    after[to_samples(192) - REACH : to_samples(192) - REACH + 1] = 0
    assert stem(before).excerpt(-to_samples(192), 96) != stem(after).excerpt(-to_samples(192), 96)


def test_a_shorter_stem_is_another_where_it_ends():
    before, after = stem(noise(20)), stem(noise(20)[: 15 * SAMPLE_RATE])
    assert before.excerpt(0, 96) == after.excerpt(0, 96)
    assert before.excerpt(-to_samples(288), 96) != after.excerpt(-to_samples(288), 96)


def test_the_same_silence_elsewhere_is_another_excerpt():
    silent = stem(np.zeros((10 * PIECE, 2), np.float32))
    assert silent.excerpt(0, 8) != silent.excerpt(-4 * PIECE, 8)


def test_a_stem_of_which_only_the_whole_is_known():
    assert Sound(key="k", digest="d", samples=9).excerpt(-1000, 96) == "d"
