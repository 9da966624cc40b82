"""A cut as files: one MP4 of the very segments that are streamed, with chapters and captions, and the texts beside it."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from generator.assembly import audio, captions, program, segment, video
from generator.clock import to_milliseconds
from generator.cut import Clip, Cut, Framing
from generator.errors import GeneratorError
from generator.vault import Vault


def export(cut: Cut, vault: Vault, folder: Path, *, framing: Framing, title: str, fountain: str, report: str) -> None:
    """Write film.mp4, film.srt, film.vtt, screenplay.fountain and report.json into `folder`. Nothing is encoded again."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "film.srt").write_text(captions.srt(cut.captions), encoding="utf-8")
    (folder / "film.vtt").write_text(captions.vtt(cut.captions), encoding="utf-8")
    (folder / "screenplay.fountain").write_text(fountain, encoding="utf-8")
    (folder / "report.json").write_text(report, encoding="utf-8")
    with tempfile.TemporaryDirectory(dir=folder) as draft:
        work = Path(draft)
        _track(work / "picture.mp4", video.init(framing), cut.picture, vault, segment.picture_start)
        _track(work / "sound.mp4", audio.init(), cut.sound, vault, segment.sound_start)
        (work / "chapters.txt").write_text(_chapters(cut, title), encoding="utf-8")
        _join(work, folder / "film.srt" if any(not each.sound for each in cut.captions) else None)
        (work / "film.mp4").rename(folder / "film.mp4")


def _track(path: Path, init: bytes, clips: Sequence[Clip], vault: Vault, start: Callable[[int], int]) -> None:
    with open(path, "wb") as file:
        file.write(init)
        for sequence, clip in enumerate(clips):
            file.write(segment.placed(vault.read(clip.key), start=start(clip.span.start), sequence=sequence))


def _chapters(cut: Cut, title: str) -> str:
    """Scenes as chapters, in ffmpeg's metadata format."""
    lines = [";FFMETADATA1", f"title={_plain(title)}"]
    starts = {clip.slate.scene: clip.span.start for clip in reversed(cut.picture)}
    ordered = sorted(starts.values())
    for number, (start, end) in enumerate(zip(ordered, [*ordered[1:], cut.frames], strict=True), 1):
        lines += [
            "[CHAPTER]",
            "TIMEBASE=1/1000",
            f"START={to_milliseconds(start)}",
            f"END={to_milliseconds(end)}",
            f"title=Scene {number}",
        ]
    return "\n".join(lines) + "\n"


def _plain(text: str) -> str:
    return "".join(f"\\{letter}" if letter in "=;#\\" else letter for letter in text.replace("\n", " "))


def _join(work: Path, subtitles: Path | None) -> None:
    import ffmpeg

    tracks = [ffmpeg.input(str(work / "picture.mp4"))["v"], ffmpeg.input(str(work / "sound.mp4"))["a"]]
    options: dict[str, object] = {"c": "copy", "movflags": "+faststart", "fflags": "+bitexact"}
    if subtitles is not None:
        tracks.append(ffmpeg.input(str(subtitles))["s"])
        options["c:s"] = "mov_text"
    # The chapters are an input without streams, which ffmpeg-python's graph cannot name: it comes last, so its number is known.
    options |= {"map_metadata": len(tracks), "map_chapters": len(tracks)}
    join = ffmpeg.output(*tracks, str(work / "film.mp4"), **options).global_args("-i", str(work / "chapters.txt"))
    try:
        join.run(cmd=program.ffmpeg(), quiet=True)
    except ffmpeg.Error as failed:
        raise GeneratorError(f"ffmpeg could not join the film: {failed.stderr.decode()[-500:]}") from failed
