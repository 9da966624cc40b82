import pytest

from generator.film import Line, Species
from generator.studio import Studio


@pytest.mark.parametrize(
    "prompt",
    [
        "Bob, 60, a bald lighthouse keeper, and Alice, 30, short red hair, a sailor, argue over a letter in a storm at night. A quiet drama.",
        "Charlie, 40, keeps the lamp of a lighthouse and listens to the whales.",
    ],
)
def test_nobody_has_to_play_a_creature_that_they_are_not(tmp_path, prompt):
    studio = Studio(tmp_path)
    written = studio.write(studio.read(prompt, seconds=90))
    text = " ".join(beat.text for scene in written.scenes for beat in scene.beats)
    assert all(each.look.species is Species.HUMAN for each in written.cast if each.name in ("Bob", "Alice", "Charlie"))
    assert "his tail" not in text and "her tail" not in text and "blowhole" not in text
    assert any(isinstance(beat, Line) for scene in written.scenes for beat in scene.beats)
