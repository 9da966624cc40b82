"""Any server that speaks the OpenAI protocol: a machine of the user's, or a service that they pay for."""

from __future__ import annotations

import time
from importlib.util import find_spec
from typing import Any
from urllib.parse import urlsplit

from generator.errors import BackendUnavailable
from generator.writing.language.model import Answer, CutOff, Question, Unanswered

_TRIES = 4
_SECONDS = 180.0


class Server:
    """`url` is the base, "http://localhost:8000/v1"; the name of the model stands after "#" or is asked of the server."""

    def __init__(self, url: str, *, key: str = "", temperature: float = 0.8, wait: float = 1.0) -> None:
        self.url, _, self.model = url.partition("#")
        self.url = self.url.rstrip("/")
        self.key, self.temperature, self.wait = key, temperature, wait

    def identity(self) -> tuple[str, ...]:
        return ("server", self.url, self.model, f"{self.temperature:.2f}")

    def check(self) -> None:
        if find_spec("httpx") is None:
            raise BackendUnavailable("A language-model server needs httpx.", "Install httpx.")
        if urlsplit(self.url).scheme not in ("http", "https"):
            raise BackendUnavailable(f"{self.url} is no address of a server.", "Name one such as http://localhost:8000/v1#model.")

    def answer(self, question: Question) -> Answer:
        asked = {
            "model": self.model or self._first_model(),
            "messages": [{"role": "system", "content": question.system}, {"role": "user", "content": question.user}],
            "temperature": self.temperature, "seed": question.seed & 0x7FFFFFFF, "max_tokens": question.most,
            "response_format": {"type": "json_schema", "json_schema": {"name": "page", "schema": question.schema, "strict": True}},
        }
        got = self._post("chat/completions", asked)
        try:
            choice = got["choices"][0]
            text = choice["message"].get("content") or ""
        except (KeyError, IndexError, TypeError) as odd:
            raise Unanswered(f"The server's answer has no text in it: {str(got)[:200]}") from odd
        used = got.get("usage") or {}
        if choice.get("finish_reason") == "length":
            raise CutOff(int(used.get("prompt_tokens", 0)), int(used.get("completion_tokens", 0)))
        if choice["message"].get("refusal") or not text:
            raise Unanswered(f"The model refused: {choice['message'].get('refusal') or 'it said nothing'}")
        return Answer(text=text, read=int(used.get("prompt_tokens", 0)), written=int(used.get("completion_tokens", 0)))

    def _first_model(self) -> str:
        found = self._post("models", None)
        try:
            self.model = str(found["data"][0]["id"])
        except (KeyError, IndexError, TypeError) as odd:
            raise Unanswered(f"{self.url} names no model.") from odd
        return self.model

    def _post(self, path: str, body: Any) -> Any:
        """Ask again, later each time, while the server is busy or cannot be reached; a refusal is final."""
        import httpx

        headers = {"Authorization": f"Bearer {self.key}"} if self.key else {}
        problem = ""
        for attempt in range(_TRIES):
            if attempt:
                time.sleep(self.wait * 2**attempt)
            try:
                method = "GET" if body is None else "POST"
                reply = httpx.request(method, f"{self.url}/{path}", json=body, headers=headers, timeout=_SECONDS)
            except httpx.HTTPError as failed:
                problem = f"{self.url} cannot be reached: {failed}"
                continue
            if reply.status_code == 200:
                try:
                    return reply.json()
                except ValueError as odd:
                    raise Unanswered(f"{self.url} answered with something that is not JSON.") from odd
            problem = f"{self.url} answered {reply.status_code}: {reply.text[:200]}"
            if reply.status_code not in (408, 429, 500, 502, 503, 504):
                break
        raise Unanswered(problem)
