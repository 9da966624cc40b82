"""What work costs in a house: what its machine draws, what a kilowatt hour costs there, what a rented machine costs an hour."""

from __future__ import annotations

from dataclasses import asdict, replace

from django import forms
from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from catalog.household import owns
from catalog.models import Household
from generator.studio.price import Rates


class RatesForm(forms.Form):
    watts = forms.FloatField(min_value=0, max_value=100_000, required=False, label=_("The machine draws at work, in watts"))
    a_kilowatt_hour = forms.FloatField(min_value=0, max_value=1_000_000, required=False, label=_("A kilowatt hour costs"))
    an_hour = forms.FloatField(min_value=0, max_value=1_000_000, required=False, label=_("An hour of the machine costs, where it is rented"))
    currency = forms.CharField(max_length=6, required=False, label=_("Currency"))

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        for name in ("watts", "a_kilowatt_hour", "an_hour"):
            self.fields[name].widget.attrs |= {"step": "any", "inputmode": "decimal"}


def rates_of(household: Household) -> Rates:
    """What the household says it pays; where it says nothing, what the machine's own settings say."""
    house = Rates(**settings.RATES)
    return replace(house, **{name: value for name, value in household.rates.items() if name in asdict(house)})


def form_of(household: Household) -> RatesForm:
    return RatesForm(initial={name: f"{value:g}" if isinstance(value, float) and value else value or None for name, value in asdict(rates_of(household)).items()})


@login_required
@require_POST
def choose(request: HttpRequest) -> HttpResponse:
    """Say what work costs here. What is left empty is not known, and nothing is said of it."""
    household = owns(request)
    form = RatesForm(request.POST)
    if form.is_valid():
        found = form.cleaned_data
        household.rates = {name: found[name] or 0.0 for name in ("watts", "a_kilowatt_hour", "an_hour")} | {"currency": found["currency"].strip() or "€"}
        household.save(update_fields=["rates"])
    return redirect("household")
