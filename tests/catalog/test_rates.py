import pytest

from catalog.household import of
from catalog.models import Event, Household, Job
from catalog.order import order
from catalog.production import produce
from catalog.rates import rates_of
from generator.studio.price import Rates

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_wake")]
HOUSE = {"watts": 0.0, "a_kilowatt_hour": 0.0, "an_hour": 0.0, "currency": "€"}


def test_the_house_says_what_work_costs(client, alice, settings):
    settings.RATES = {**HOUSE, "watts": 90.0}
    client.force_login(alice)
    assert rates_of(of(alice)) == Rates(watts=90.0)
    client.post("/household/rates", {"watts": "120", "a_kilowatt_hour": "0.4", "an_hour": "", "currency": "CHF"})
    assert rates_of(of(alice)) == Rates(watts=120.0, a_kilowatt_hour=0.4, currency="CHF")
    page = client.get("/household").content.decode()
    assert 'value="120"' in page and 'value="CHF"' in page


@pytest.mark.parametrize("wrong", [{"watts": "-1"}, {"watts": "much"}, {"a_kilowatt_hour": "nan"}, {"currency": "far too long"}])
def test_nonsense_changes_nothing(client, alice, wrong):
    client.force_login(alice)
    client.post("/household/rates", wrong)
    assert Household.objects.get().rates == {}


def test_only_the_owner_says_it(client, bob):
    client.force_login(bob)
    assert client.post("/household/rates", {"watts": "120"}).status_code == 404


def test_the_production_page_says_what_a_film_has_cost_so_far(client, alice, studio, settings):
    settings.RATES = HOUSE
    client.force_login(alice)
    title = order(of(alice), "Alice carries a lamp", minutes=1)
    assert "Say what work costs here" in client.get(f"/title/{title.pk}/production").content.decode()
    produce(Job.objects.claim("worker"), "worker")
    spent = Job.objects.get().seconds
    told = [each.payload["seconds"] for each in Event.objects.filter(kind="published")]
    assert spent > 0 and told == sorted(told) and told[-1] <= spent + 0.1
    client.post("/household/rates", {"watts": "120", "a_kilowatt_hour": "0.4"})
    page = client.get(f"/title/{title.pk}/production").content.decode()
    assert f'data-spent="{spent:.1f}" data-watts="120.00" data-kilowatt-hour="0.4000"' in page
    assert "Say what work costs here" not in page


def test_work_that_was_cut_off_has_cost_something_too(alice, studio):
    order(of(alice), "Alice carries a lamp", minutes=1)
    job = Job.objects.claim("worker")
    assert job.renew("worker", 12.5) and job.renew("worker", 2.0)
    job.refresh_from_db()
    assert job.seconds == 14.5
    assert not job.renew("somebody else", 3.0)
    assert Job.objects.get().seconds == 14.5
