"""Errors as problem details (RFC 9457). What is wrong with a field also stands under its own name."""

from __future__ import annotations

from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

from rest_framework.response import Response
from rest_framework.views import exception_handler

CONTENT_TYPE = "application/problem+json"


def problem(error: Exception, context: dict[str, Any]) -> Response | None:
    """The answer for an error: type, title, status, detail, and the fields that are at fault. None for what is no error of the API."""
    answer = exception_handler(error, context)
    if answer is None:
        return None
    fields = answer.data if isinstance(answer.data, dict) else {"non_field_errors": answer.data}
    faults = {name: said for name, said in fields.items() if name not in ("detail", "nearest")}
    answer.data = {
        **fields,
        "type": "about:blank",
        "title": HTTPStatus(answer.status_code).phrase,
        "status": answer.status_code,
        "detail": str(fields.get("detail") or " ".join(_said(faults))),
    }
    answer.content_type = CONTENT_TYPE
    return answer


def _said(found: Any) -> Iterator[str]:
    """Every message in an answer, in its order."""
    if isinstance(found, dict):
        for each in found.values():
            yield from _said(each)
    elif isinstance(found, list):
        for each in found:
            yield from _said(each)
    else:
        yield str(found)
