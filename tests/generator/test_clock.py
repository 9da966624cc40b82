import pytest

from generator.clock import GRID, Span, pieces, to_samples, up_to_grid


def test_a_unit_of_the_grid_is_a_whole_number_of_aac_frames():
    assert to_samples(GRID) == 15 * 1024


@pytest.mark.parametrize(("frames", "up"), [(1, 8), (8, 8), (11, 16), (12, 16), (100, 104)])
def test_lengths_go_up_to_the_grid(frames, up):
    assert up_to_grid(frames) == up


@pytest.mark.parametrize("frames", [8, 96, 104, 200, 1000])
def test_pieces_cover_a_length_without_a_gap(frames):
    spans = list(pieces(frames, 96))
    assert spans[0].start == 0 and spans[-1].end == frames
    assert all(a.end == b.start for a, b in zip(spans, spans[1:], strict=False))
    assert all(span.frames <= 96 and span.frames % GRID == 0 for span in spans)


def test_a_length_off_the_grid_has_no_pieces():
    with pytest.raises(ValueError, match="grid"):
        list(pieces(100, 96))


def test_spans_are_half_open():
    assert Span(start=0, frames=8).end == Span(start=8, frames=8).start
