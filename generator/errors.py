"""What can go wrong while a film is made. A message says where, what was found, what was expected, and what to do."""

from __future__ import annotations


class GeneratorError(Exception):
    """The root of the tree."""


class BackendUnavailable(GeneratorError):
    """A backend cannot work here; another one may."""

    def __init__(self, reason: str, remedy: str) -> None:
        super().__init__(f"{reason} {remedy}")
        self.reason, self.remedy = reason, remedy


class RenderFailed(GeneratorError):
    """A backend did not deliver a take. `permanent` says that asking again would fail again."""

    def __init__(self, slate: str, backend: str, reason: str, *, permanent: bool) -> None:
        super().__init__(f"{slate}: {backend} failed: {reason}")
        self.slate, self.backend, self.reason, self.permanent = slate, backend, reason, permanent

    def __reduce__(self) -> tuple[object, ...]:
        return (_render_failed, (self.slate, self.backend, self.reason, self.permanent))


def _render_failed(slate: str, backend: str, reason: str, permanent: bool) -> RenderFailed:
    return RenderFailed(slate, backend, reason, permanent=permanent)


class BadRequest(GeneratorError):
    """A value that cannot be part of a request: it holds a float, a dict or anything else without one canonical form."""

    def __init__(self, field: str, found: object) -> None:
        super().__init__(
            f"{field} holds {type(found).__name__} {found!r}; a request may hold int, str, bool, enum, tuple and frozen values only"
        )
        self.field = field


class BadBrief(GeneratorError):
    """A brief that no film can be made of. `field` is the input to correct."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.field = field


class BadScript(GeneratorError):
    """A screenplay that contradicts itself. `where` is a scene, beat or character id."""

    def __init__(self, where: str, message: str) -> None:
        super().__init__(f"{where}: {message}")
        self.where = where


class BadNote(GeneratorError):
    """A note that was not understood. `nearest` are phrasings that would be."""

    def __init__(self, message: str, nearest: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.nearest = nearest


class VaultDamaged(GeneratorError):
    """A file in the vault is not what was put there."""

    def __init__(self, key: str, reason: str) -> None:
        super().__init__(f"take {key}: {reason}; it will be made again when it is next asked for")
        self.key = key


class VaultUnwritable(GeneratorError):
    """The disk takes no more takes. None is lost: whoever makes a film waits until there is room."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
