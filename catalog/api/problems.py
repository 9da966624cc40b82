"""Errors as problem details (RFC 9457), in the API's description too. What is wrong with a field also stands under its own name."""

from __future__ import annotations

from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.defaults import page_not_found, server_error
from rest_framework.response import Response
from rest_framework.views import exception_handler

CONTENT_TYPE = "application/problem+json"
SCHEMA = {
    "type": "object",
    "description": "What is wrong (RFC 9457). A field that is at fault also stands under its own name.",
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
    },
    "required": ["type", "title", "status", "detail"],
    "additionalProperties": True,
}


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


def missing(request: HttpRequest, exception: Exception) -> HttpResponse:
    """What an address that there is not answers: a problem to programs, a page to people."""
    if not request.path.startswith("/api/"):
        return page_not_found(request, exception)
    said = {"type": "about:blank", "title": "Not Found", "status": 404, "detail": "The API has no such address. GET /api/schema names all."}
    return JsonResponse(said, status=404, content_type=CONTENT_TYPE)


def broken(request: HttpRequest) -> HttpResponse:
    """What is answered where the service itself failed."""
    if not request.path.startswith("/api/"):
        return server_error(request)
    said = {"type": "about:blank", "title": "Internal Server Error", "status": 500, "detail": "Matinee failed here; its log says why."}
    return JsonResponse(said, status=500, content_type=CONTENT_TYPE)


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


def described(result: dict[str, Any], generator: Any, request: Any, public: bool) -> dict[str, Any]:
    """The API's description with the answers that every operation can give beside its own: errors."""
    del generator, request, public
    result.setdefault("components", {}).setdefault("schemas", {})["Problem"] = SCHEMA
    error = {"description": "An error.", "content": {CONTENT_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}}
    for operations in result.get("paths", {}).values():
        for operation in operations.values():
            if isinstance(operation, dict) and "responses" in operation:
                operation["responses"].setdefault("4XX", error)
    return result
