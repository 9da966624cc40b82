"""Sheets under a camera that travels."""

import numpy as np

from generator.picture.animation.brush import surface
from generator.picture.animation.sheet import Sheet


def test_a_sheet_of_another_size_lies_where_its_corners_are() -> None:
    pixels = np.full((40, 60, 4), 255, np.uint8)
    for opaque in (True, False):
        bitmap, held, canvas = surface(200, 120)
        Sheet(pixels, 50, 30, 900, opaque=opaque).draw(canvas, 10, 0, 1.5, (50, 30))
        del held
        assert (bitmap[31:89, 61:149, 3] == 255).all()
        bitmap[30:90, 60:150] = 0
        assert not bitmap.any()


def test_a_shore_under_a_travelling_camera_leaves_the_water_beyond_it() -> None:
    shore = np.zeros((40, 200, 4), np.uint8)
    shore[20:] = 200, 200, 200, 255
    buffer = np.full((100, 200, 4), (90, 60, 30, 255), np.uint8)
    Sheet(shore, 0, 60, 800, floor=True).draw_floor(buffer, 8.0, 0.0, 0.0, 50.0, 100.0)
    assert (buffer[62:78, :, 0] == 90).all() and (buffer[84:, :, 0] == 200).all()
