"""What a language model is to the writer: a question with a schema, an answer that fits it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Protocol

from generator.errors import GeneratorError

Schema = dict[str, Any]


class Unanswered(GeneratorError):
    """The model gave no answer that fits: it was cut off, refused, or could not be reached."""


class CutOff(Unanswered):
    """The answer was longer than it may be. It was paid for all the same: `read` and `written` tokens."""

    def __init__(self, read: int, written: int) -> None:
        super().__init__(f"The answer was cut off after {written} tokens.")
        self.read, self.written = read, written


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    system: str
    user: str
    schema: Schema
    seed: int
    most: int
    """Tokens that the answer may have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    text: str
    """JSON that fits the schema of the question; empty where it was cut off."""
    read: int
    written: int
    """Tokens of the question and of the answer."""


@dataclass(slots=True)
class Cost:
    """What a writer has asked for so far."""

    questions: int = 0
    remembered: int = 0
    """Questions whose answer was kept from before."""
    read: int = 0
    written: int = 0
    fallbacks: list[str] = field(default_factory=list)
    """Ids of the scenes that are the engine's, with the reason: "s3: …"."""

    def count(self, answer: Answer) -> None:
        self.questions += 1
        self.read += answer.read
        self.written += answer.written


class Model(Protocol):
    def identity(self) -> tuple[str, ...]:
        """What decides its answers besides the question: name, revision, settings."""

    def check(self) -> None:
        """Raise BackendUnavailable if it cannot answer here. Loads nothing."""

    def answer(self, question: Question) -> Answer:
        """Raises Unanswered."""
