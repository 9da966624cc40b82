"""Answers that have a name for what they say: who has it already gets 304 and nothing more."""

from __future__ import annotations

from hashlib import blake2b
from typing import Any

from django.utils.cache import get_conditional_response, patch_vary_headers
from rest_framework.request import Request
from rest_framework.response import Response


class Unchanged:
    """Part of a view: GET answers carry an ETag, and If-None-Match is honoured."""

    def finalize_response(self, request: Request, response: Response, *args: Any, **kwargs: Any) -> Any:
        answer = super().finalize_response(request, response, *args, **kwargs)  # type: ignore[misc]
        if request.method not in ("GET", "HEAD") or answer.status_code != 200:
            return answer
        answer.render()
        tag = f'"{blake2b(answer.content, digest_size=12).hexdigest()}"'
        answer["ETag"] = tag
        answer["Cache-Control"] = "private, no-cache"
        patch_vary_headers(answer, ("Cookie", "Authorization"))
        return get_conditional_response(request._request, etag=tag, response=answer)
