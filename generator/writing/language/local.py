"""Weights of the user's own, in a folder or under a hub id, through transformers; its answers are held to a schema token by token."""

from __future__ import annotations

import json
from functools import cached_property
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from generator.errors import BackendUnavailable
from generator.writing.language.model import Answer, CutOff, Question, Unanswered

_NEEDED = ("torch", "transformers", "llguidance")


class Local:
    """`name` is a folder of weights, a GGUF file in one ("folder/file.gguf"), or a hub id, perhaps with "@revision"."""

    def __init__(self, name: str, *, temperature: float = 0.8, device: str = "") -> None:
        self.name, _, self.revision = name.partition("@")
        self.temperature = temperature
        self.device = device

    def identity(self) -> tuple[str, ...]:
        folder = Path(self.name)
        stamp = str(max((each.stat().st_mtime_ns for each in folder.glob("*.safetensors")), default=0)) if folder.is_dir() else self.revision
        return ("local", self.name, stamp, f"{self.temperature:.2f}")

    def check(self) -> None:
        missing = [each for each in _NEEDED if find_spec(each) is None]
        if missing:
            raise BackendUnavailable(f"A local language model needs {', '.join(missing)}.", f"Install {' '.join(missing)}.")
        if self.name.startswith((".", "/", "~")) and not Path(self.name).expanduser().exists():
            raise BackendUnavailable(f"There is no folder {self.name}.", "Name the folder that holds config.json and the weights, or a hub id.")

    @cached_property
    def _loaded(self) -> tuple[Any, Any, Any]:
        """(model, tokenizer, the tokenizer as the grammar sees it)"""
        import torch
        from transformers import AutoModelForCausalLM, AutoTokenizer

        path = Path(self.name).expanduser()
        packed = {"gguf_file": path.name} if path.suffix == ".gguf" else {}
        where = str(path.parent if packed else path) if path.exists() else self.name
        more = {"revision": self.revision} if self.revision else {}
        try:
            tokenizer = AutoTokenizer.from_pretrained(where, **packed, **more)
            model: Any = AutoModelForCausalLM.from_pretrained(where, **packed, **more)
        except (OSError, ValueError) as broken:
            raise BackendUnavailable(f"{self.name} cannot be loaded: {broken}", "Check the folder, or download the model first.") from broken
        device = self.device or ("cuda" if torch.cuda.is_available() else "cpu")
        model = model.to(device).eval()
        return model, tokenizer, import_module("llguidance.hf").from_tokenizer(tokenizer, n_vocab=model.get_input_embeddings().num_embeddings)

    def answer(self, question: Question) -> Answer:
        import torch

        guidance = import_module("llguidance")
        model, tokenizer, grammar_tokens = self._loaded
        grammar = guidance.LLMatcher.grammar_from_json_schema(json.dumps(question.schema), overrides={"whitespace_flexible": False})
        matcher = guidance.LLMatcher(grammar_tokens, grammar)
        if matcher.is_error():
            raise Unanswered(f"The schema cannot be followed: {matcher.get_error()}")
        prompt = self._prompt(tokenizer, question)
        ids = tokenizer(prompt, return_tensors="pt")["input_ids"].to(model.device)
        room = int(getattr(model.config, "max_position_embeddings", 1 << 20)) - 8
        if ids.shape[1] >= room:
            raise Unanswered(f"The question has {ids.shape[1]} tokens, and the model sees {room}.")
        generator = torch.Generator(device="cpu").manual_seed(question.seed)
        written: list[int] = []
        known = None
        step = ids
        with torch.inference_mode():
            for _ in range(min(question.most, room - ids.shape[1])):
                out = model(input_ids=step, past_key_values=known, use_cache=True)
                known = out.past_key_values
                chosen = self._chosen(out.logits[0, -1].float().cpu(), matcher, generator)
                if matcher.is_accepting() and matcher.is_stopped():
                    break
                if not matcher.consume_token(chosen):
                    raise Unanswered(f"The model left the schema: {matcher.get_error()}")
                written.append(chosen)
                if matcher.is_stopped():
                    break
                step = torch.tensor([[chosen]], device=model.device)
        if not matcher.is_accepting():
            raise CutOff(int(ids.shape[1]), len(written))
        text = tokenizer.decode(written, skip_special_tokens=True)
        return Answer(text=text, read=int(ids.shape[1]), written=len(written))

    def _prompt(self, tokenizer: Any, question: Question) -> str:
        turns = [{"role": "system", "content": question.system}, {"role": "user", "content": question.user}]
        if getattr(tokenizer, "chat_template", None):
            return str(tokenizer.apply_chat_template(turns, tokenize=False, add_generation_prompt=True))
        return f"{question.system}\n\n{question.user}\n\n"

    def _chosen(self, logits: Any, matcher: Any, generator: Any) -> int:
        """A token that the schema allows, drawn by the model's own odds."""
        import torch

        masks = import_module("llguidance.numpy")
        bits = masks.allocate_token_bitmask(1, logits.shape[0])
        masks.fill_next_token_bitmask(matcher, bits)
        row = logits.numpy()[None, :].copy()
        masks.apply_token_bitmask_inplace(row, bits)
        odds = torch.softmax(torch.from_numpy(row[0]) / max(0.05, self.temperature), dim=-1)
        return int(torch.multinomial(odds, 1, generator=generator))
