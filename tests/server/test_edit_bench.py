"""The bench of edits: what it counts."""

from server.bench.edit import Sheet, _lines, _notes, sheet
from tests.generator.dummy_crew import Crew


def test_shares_and_seconds_are_counted_by_what_decides_the_bytes():
    old = Sheet(segments={"s1/shot-a-0/0": ("k1", 50), "s1/shot-b-0/0": ("k2", 25), "s1/mix-1": ("k3", 96)})
    new = Sheet(segments={"s1/shot-a-0/0": ("k1", 50), "s1/shot-b-0/0": ("k9", 25), "s1/mix-1": ("k3", 96), "s1/mix-2": ("k8", 48)})
    assert old.kept(new) == 0.5
    assert old.filmed(new) == 1.0
    assert (old.kept(old), old.filmed(old)) == (1.0, 0.0)


def test_a_light_note_on_a_shot_changes_that_shot_in_the_sheet(tmp_path):
    from dataclasses import replace

    from generator.cut import Framing
    from generator.film import Grade, Retouch
    from generator.studio import Here, Studio

    crew = Crew()
    studio = Studio(tmp_path, framing=Framing(width=320, height=180), crew=crew, floor=Here(crew))
    film = studio.write(studio.read("Alice carries a lamp."))
    before = sheet(studio, film)
    shot = next(id for id in before.segments if "/shot-" in id).rpartition("/")[0]
    after = sheet(studio, film.retouched(Retouch(shot=shot, grade=Grade(noir=500))))
    changed = [id for id in after.segments if after.segments[id] != before.segments[id]]
    assert changed and all(id.startswith(f"{shot}/") for id in changed)
    assert 0 < before.kept(after) < 1 and before.filmed(after) > 0
    notes = _notes(replace(film), before)
    assert set(notes) == {"line", "shot", "actor", "scene", "act"} and len(_lines(film)) > 1
