from hypothesis import given
from hypothesis import strategies as st

from generator.assembly.lines import WIDTH, screens


def test_a_short_line_stays_whole():
    assert screens("The step was firm.") == ["The step was firm."]


def test_a_line_breaks_at_its_clause():
    assert screens("Table eight, Mirabel, same as ever. But about last year...") == [
        "Table eight, Mirabel, same as ever.\nBut about last year..."
    ]


def test_an_article_is_not_torn_from_its_noun():
    (shown,) = screens("The filling has given up and the crust is a rumour.")
    first, second = shown.split("\n")
    assert first == "The filling has given up" and second == "and the crust is a rumour."


def test_what_two_lines_do_not_hold_is_shown_in_parts_that_end_with_clauses():
    shown = screens("Rule eleven says that a spoiled bake may still be judged, if a witness speaks for it who has never once been kind.")
    assert len(shown) == 2 and shown[0].endswith(",")


@given(st.lists(st.text(st.characters(categories=("L", "N", "P")), min_size=1, max_size=60), max_size=40))
def test_nothing_is_lost_and_everything_fits(words):
    text = " ".join(words)
    shown = screens(text)
    assert "".join("".join(shown).split()) == "".join(text.split())
    assert all(screen.count("\n") <= 1 and all(len(line) <= WIDTH for line in screen.split("\n")) for screen in shown)
