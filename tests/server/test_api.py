"""The API as its own description says it is: whatever a program sends, the answer is one that was described, and never a breakdown."""

from __future__ import annotations

import pytest
import schemathesis
from django.core.cache import cache
from django.core.wsgi import get_wsgi_application
from hypothesis import HealthCheck, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.core.failures import Failure, FailureGroup
from schemathesis.specs.openapi.checks import content_type_conformance, response_schema_conformance, status_code_conformance

from catalog.api.pace import PerHousehold
from catalog.household import of
from catalog.models import Job, Profile, Title
from catalog.order import order
from catalog.production import produce
from catalog.tokens import new_token

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_wake"), pytest.mark.slow]

CHECKS = [not_a_server_error, content_type_conformance, status_code_conformance, response_schema_conformance]
TRIES = settings(max_examples=25, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))


@pytest.fixture
def api(alice, studio, monkeypatch):
    """The description, with Alice's film behind it and nobody counting her requests."""
    monkeypatch.setattr(PerHousehold, "allow_request", lambda *_: True)
    order(of(alice), "Alice carries a lamp", minutes=1)
    produce(Job.objects.claim("worker"), "worker")
    cache.clear()
    return schemathesis.openapi.from_wsgi("/api/schema", get_wsgi_application())


def test_whatever_is_sent(api, alice):
    title = Title.objects.get().pk
    secret = new_token(Profile.objects.get(user=alice), alice, "a program")

    @TRIES
    def attempt(case):
        # Half of what is tried is about a film that there is; it is not thrown away.
        if case.method != "DELETE" and "id" in case.path_parameters and len(str(case.path_parameters["id"])) % 2:
            case.path_parameters["id"] = title
            if "number" in case.path_parameters and len(str(case.path_parameters["number"])) % 2:
                case.path_parameters["number"] = 1
        case.headers["Authorization"] = f"Bearer {secret}"
        case.call_and_validate(checks=CHECKS)

    operations = [each.ok() for each in api.get_all_operations()]
    assert len(operations) > 15
    faults = []
    for operation in operations:
        try:
            given(operation.as_strategy())(attempt)()
        except (FailureGroup, Failure) as fault:
            faults.append(str(fault))
    assert faults == [], "\n\n".join(faults)
