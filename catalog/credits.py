"""What stands under a name on a film's page: who they are to somebody, else what they do, else their part."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django.utils.formats import number_format
from django.utils.translation import gettext, gettext_lazy

from generator.film import Brief, Screenplay
from generator.studio.price import Rates
from generator.studio.price import price as priced

KIN = {
    "sister": gettext_lazy("Sister of %s"), "brother": gettext_lazy("Brother of %s"), "mother": gettext_lazy("Mother of %s"),
    "father": gettext_lazy("Father of %s"), "daughter": gettext_lazy("Daughter of %s"), "son": gettext_lazy("Son of %s"),
    "wife": gettext_lazy("Wife of %s"), "husband": gettext_lazy("Husband of %s"), "grandmother": gettext_lazy("Grandmother of %s"),
    "grandfather": gettext_lazy("Grandfather of %s"), "aunt": gettext_lazy("Aunt of %s"), "uncle": gettext_lazy("Uncle of %s"),
    "twin": gettext_lazy("Twin of %s"), "cousin": gettext_lazy("Cousin of %s"), "niece": gettext_lazy("Niece of %s"), "nephew": gettext_lazy("Nephew of %s"),
    "lover": gettext_lazy("In love with %s"), "enemy": gettext_lazy("At odds with %s"), "rival": gettext_lazy("Rival of %s"),
    "neighbour": gettext_lazy("Neighbour of %s"), "colleague": gettext_lazy("Works with %s"), "boss": gettext_lazy("Boss of %s"),
    "friend": gettext_lazy("Friend of %s"), "best friend": gettext_lazy("Best friend of %s"),
}  # fmt: skip
"""What one person is to another, with the other's name to come."""
PARTS = {
    "lead": gettext_lazy("Leading role"), "friend": gettext_lazy("At their side"), "antagonist": gettext_lazy("In the way"),
    "support": gettext_lazy("Supporting role"), "narrator": gettext_lazy("Narrator"),
}  # fmt: skip


def parts(screenplay: Screenplay, brief: Brief) -> dict[str, str]:
    """Character id -> what stands under the name."""
    names = {each.id: each.name for each in screenplay.cast if each.name}
    found: dict[str, str] = {}
    for one, other, what in brief.bonds:
        if one in names and other in names and one not in found and what.lower() in KIN:
            found[one] = str(KIN[what.lower()]) % names[other]
    for each in screenplay.cast:
        occupation = each.occupation[:1].upper() + each.occupation[1:]
        said = ", ".join(part for part in (found.get(each.id, ""), occupation) if part)
        found[each.id] = said or str(PARTS.get(each.role, ""))
    return found


def demands(report: Mapping[str, Any] | None) -> list[dict[str, Any]]:
    """What was asked for and whether it was kept, each thing once. Two of a kind are one demand to whoever asked: it is kept if all are."""
    found: dict[str, dict[str, Any]] = {}
    for each in listed(report):
        there = found.setdefault(str(each["words"]).lower(), dict(each))
        there["met"] = there["met"] and each["met"]
    return list(found.values())


def listed(report: Mapping[str, Any] | None) -> Iterable[Mapping[str, Any]]:
    return (report or {}).get("demands") or ()


def takes(report: Mapping[str, Any] | None) -> tuple[int, int] | None:
    """(takes made for a cut, takes that were there); None where that is not known."""
    counted = (report or {}).get("takes")
    return (sum(each["made"] for each in counted.values()), sum(each["reused"] for each in counted.values())) if counted else None


def price(report: Mapping[str, Any] | None, rates: Rates) -> str:
    """What a cut cost: energy and money, as far as the house knows its rates; empty where it knows none."""
    if not report or not (rates.watts or rates.an_hour):
        return ""
    found = priced(report["wall_seconds"], rates)
    said = [f"{found.kilowatt_hours * 1000:.1f} Wh"] if found.kilowatt_hours else []
    return ", ".join([*said, _money(found.money, found.currency)] if found.money else said)


def _money(amount: float, currency: str) -> str:
    if amount < 0.001:
        return gettext("less than %(amount)s") % {"amount": f"{number_format(0.001)} {currency}"}
    return f"{number_format(amount, 2 if amount >= 1 else 3)} {currency}"
