"""The language-model writer, with real classes: a tiny model of random weights, and a real server on this machine."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

from generator.errors import BackendUnavailable
from generator.film import Action, Brief, Line, Screenplay
from generator.writing.embedded import Embedded
from generator.writing.language import Language
from generator.writing.language.judge import faults
from generator.writing.language.local import Local
from generator.writing.language.model import Question, Unanswered
from generator.writing.language.schema import beats_schema, outline_schema
from generator.writing.language.server import Server
from generator.writing.story.check import check

BRIEF = Brief(prompt="A grandmother teaches her grandson to repair bicycles.", seconds=60)


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Llama of two layers and random weights, whose tokens are bytes."""
    pytest.importorskip("llguidance")
    import torch
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers
    from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

    folder = tmp_path_factory.mktemp("tiny")
    vocabulary = {each: at for at, each in enumerate(sorted(pre_tokenizers.ByteLevel.alphabet()))} | {"</s>": 256}
    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=[]))
    tokenizer.pre_tokenizer, tokenizer.decoder = pre_tokenizers.ByteLevel(add_prefix_space=False), decoders.ByteLevel()
    PreTrainedTokenizerFast(tokenizer_object=tokenizer, eos_token="</s>").save_pretrained(folder)
    torch.manual_seed(1)
    config = LlamaConfig(vocab_size=257, hidden_size=16, intermediate_size=32, num_hidden_layers=2, num_attention_heads=2, max_position_embeddings=40_000)
    LlamaForCausalLM(config).save_pretrained(folder)
    return folder


def _question(schema: dict[str, Any], seed: int = 1, most: int = 4000) -> Question:
    return Question(system="Write.", user="A scene.", schema=schema, seed=seed, most=most)


def test_whatever_the_model_says_it_fits_the_schema(tiny: Path) -> None:
    film = Embedded().write(Embedded().read(BRIEF))
    model = Local(str(tiny))
    for seed in (1, 2):
        found = json.loads(model.answer(_question(beats_schema(film.cast, 2), seed)).text)
        assert 1 <= len(found["beats"]) <= 2
        assert all(set(each) in ({"line", "who", "to", "emotion", "volume"}, {"action", "who", "verb", "thing"}) for each in found["beats"])
    outline = json.loads(model.answer(_question(outline_schema(2))).text)
    assert len(outline["scenes"]) == 2


def test_the_same_seed_says_the_same(tiny: Path) -> None:
    schema = {"type": "object", "properties": {"x": {"type": "string", "minLength": 20, "maxLength": 40}}, "required": ["x"], "additionalProperties": False}
    first, again, other = (Local(str(tiny)).answer(_question(schema, seed)).text for seed in (3, 3, 4))
    assert first == again != other


def test_an_answer_that_is_cut_off_is_none(tiny: Path) -> None:
    with pytest.raises(Unanswered, match="cut off"):
        Local(str(tiny)).answer(_question(outline_schema(3), most=20))


@pytest.mark.slow
def test_a_model_that_babbles_leaves_the_scenes_to_the_engine_and_is_asked_once(tiny: Path, tmp_path: Path) -> None:
    brief = replace(Embedded().read(BRIEF), seconds=60)
    engine = Embedded().write(brief)
    writer = Language(Local(str(tiny)), tmp_path / "kept")
    film = writer.write(brief)
    assert film.scenes == engine.scenes
    assert len(writer.cost.fallbacks) >= len(film.scenes)
    assert writer.cost.questions and writer.cost.written
    again = Language(Local(str(tiny)), tmp_path / "kept")
    assert again.write(brief) == film
    assert again.cost.questions == 0 < again.cost.remembered


Reply = Callable[[dict[str, Any]], tuple[int, dict[str, Any]]]


@pytest.fixture
def served() -> Iterator[Callable[[Reply], str]]:
    """A server that answers as a function says; gives its address."""
    servers: list[HTTPServer] = []

    def start(reply: Reply) -> str:
        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                status, body = reply(asked)
                said = json.dumps(body).encode()
                self.send_response(status)
                self.send_header("Content-Length", str(len(said)))
                self.end_headers()
                self.wfile.write(said)

            def log_message(self, *_: Any) -> None:
                pass

        server = HTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_port}/v1#tiny"

    yield start
    for each in servers:
        each.shutdown()
        each.server_close()


def _said(value: dict[str, Any], reason: str = "stop") -> tuple[int, dict[str, Any]]:
    return 200, {"choices": [{"message": {"content": json.dumps(value)}, "finish_reason": reason}], "usage": {"prompt_tokens": 7, "completion_tokens": 5}}


def _typed(each: Action | Line) -> dict[str, Any]:
    if isinstance(each, Line):
        return {"line": each.text, "who": each.speaker, "to": each.to, "emotion": each.delivery.emotion, "volume": each.delivery.volume}
    return {"action": each.text, "who": each.actor, "verb": each.verb, "thing": each.prop if len(each.prop) < 24 else ""}


def _actor(film: Screenplay, change: Callable[[dict[str, Any]], dict[str, Any]]) -> Reply:
    """Plays the film's own beats back, batch after batch, each changed."""
    waiting = [_typed(each) for scene in film.scenes for each in scene.beats]

    def reply(asked: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        schema = asked["response_format"]["json_schema"]["schema"]["properties"]
        if "title" in schema:
            return _said({"title": "the last bit", "logline": "Somebody keeps a bit back, for years.", "scenes": ["Something is different now."] * schema["scenes"]["minItems"]})
        count = min(10, len(waiting))
        batch = [change(each) for each in waiting[:count]]
        del waiting[:count]
        return _said({"beats": batch})

    return reply


def test_a_good_answer_is_filmed(served: Callable[[Reply], str]) -> None:
    brief = Embedded().read(BRIEF)
    engine = Embedded().write(brief)
    writer = Language(Server(served(_actor(engine, lambda each: each | ({"line": each["line"].replace(".", ", you know.", 1)} if "line" in each else {})))))
    film = writer.write(brief)
    assert film.title == "The Last Bit"
    assert writer.cost.fallbacks == []
    assert film.scenes != engine.scenes and len(film.scenes) == len(engine.scenes)
    assert any("you know" in beat.text for scene in film.scenes for beat in scene.beats)
    assert check(film) == []
    assert writer.cost.read == 7 * writer.cost.questions


def test_somebody_who_is_not_there_does_not_speak(served: Callable[[Reply], str]) -> None:
    brief = Embedded().read(BRIEF)
    engine = Embedded().write(brief)
    writer = Language(Server(served(_actor(engine, lambda each: each | ({"who": "nobody"} if "line" in each else {})))))
    assert writer.write(brief).scenes == engine.scenes
    assert any("nobody" in each for each in writer.cost.fallbacks)


def test_the_judge_knows_length_and_indecency_and_the_camera() -> None:
    brief = Embedded().read(BRIEF)
    film = Embedded().write(brief)
    first = film.scenes[0]
    assert faults(film, brief, 0, first) == []
    assert any("lasts" in each for each in faults(film, brief, 0, replace(first, beats=first.beats[:2])))
    shown = (*first.beats[:-1], replace(first.beats[-1], text="We see the camera zoom in on the cork."))
    assert any("speaks of the film" in each for each in faults(film, brief, 0, replace(first, beats=shown)))


def test_a_busy_server_is_asked_again_and_a_cut_answer_is_none(served: Callable[[Reply], str]) -> None:
    tried: list[int] = []

    def busy(_: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        tried.append(1)
        return (503, {"error": "busy"}) if len(tried) < 3 else _said({"x": 1})

    assert json.loads(Server(served(busy), wait=0.01).answer(_question({})).text) == {"x": 1}
    with pytest.raises(Unanswered, match="cut off"):
        Server(served(lambda _: _said({}, "length"))).answer(_question({}))
    with pytest.raises(Unanswered, match="401"):
        Server(served(lambda _: (401, {"error": "no key"}))).answer(_question({}))
    assert len(tried) == 3


def test_without_a_model_it_says_so() -> None:
    with pytest.raises(BackendUnavailable, match="MATINEE_LANGUAGE"):
        Language().check()
    with pytest.raises(BackendUnavailable, match="no folder"):
        Local("/nowhere/at/all").check()


def test_the_embedded_writer_does_not_load_torch() -> None:
    import subprocess
    import sys

    code = "import sys; from generator.film import Brief; from generator.writing.embedded import Embedded as E; E().write(E().read(Brief(prompt='a whale', seconds=60))); sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
