"""Answers that were paid for are kept, so that a film that was interrupted is written on from where it stopped."""

from __future__ import annotations

import json
import os
from hashlib import blake2b
from pathlib import Path

from generator.writing.language.model import Answer, Question


class Memory:
    """Answers in a folder, one file each; without a folder nothing is kept. MATINEE_LANGUAGE_KEEP names one."""

    def __init__(self, folder: Path | None = None) -> None:
        named = os.environ.get("MATINEE_LANGUAGE_KEEP", "")
        self._folder = folder or (Path(named) if named else None)

    def recall(self, model: tuple[str, ...], question: Question) -> Answer | None:
        path = self._path(model, question)
        if path is None or not path.is_file():
            return None
        try:
            found = json.loads(path.read_text("utf-8"))
            return Answer(text=found["text"], read=found["read"], written=found["written"])
        except (ValueError, KeyError):
            return None

    def keep(self, model: tuple[str, ...], question: Question, answer: Answer) -> None:
        path = self._path(model, question)
        if path is None:
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        half = path.with_suffix(f".{os.getpid()}")
        half.write_text(json.dumps({"text": answer.text, "read": answer.read, "written": answer.written}), "utf-8")
        half.replace(path)

    def _path(self, model: tuple[str, ...], question: Question) -> Path | None:
        if self._folder is None:
            return None
        asked = json.dumps([model, question.system, question.user, question.schema, question.seed, question.most], sort_keys=True)
        return self._folder / f"{blake2b(asked.encode(), digest_size=16).hexdigest()}.json"
