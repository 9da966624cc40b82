"""Light on edges."""

import numpy as np

from generator.picture.animation.edges import edge_light


def test_edge_light_never_outshines_alpha_and_touches_edges_only() -> None:
    bitmap = np.zeros((60, 60, 4), np.uint8)
    bitmap[10:50, 10:50] = (40, 40, 40, 255)
    before = bitmap.copy()
    edge_light(bitmap[:, 2:58], 4, 1, "ffffff", 1.0)  # a part of a larger bitmap will do
    assert (bitmap[30, 11] > before[30, 11])[:3].all()
    assert (bitmap[20:40, 25:35] == before[20:40, 25:35]).all()
    assert (bitmap[..., :3] <= bitmap[..., 3:]).all()
