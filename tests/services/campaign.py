"""An installation to count in: the campaign of October 2017, five rallies, a throw-away folder."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

from tests import kept
from worker.bootstrap import gazetteer
from worker.config import Environment
from worker.domain.campaign import Campaign, RallyPlan
from worker.services import seed
from worker.services.installation import Installation
from worker.storage import rallies

NOW = dt.datetime(2017, 11, 30, 12, tzinfo=dt.UTC)
SUNDAY = dt.date(2017, 10, 29)
NICE_FIRST = dt.date(2017, 10, 28)
NICE_SECOND = dt.date(2017, 11, 25)
PLANS = (
    ("75056", SUNDAY, dt.time(15)),
    ("69123", SUNDAY, dt.time(14)),
    ("971", SUNDAY, dt.time(14)),
    ("06088", NICE_FIRST, dt.time(14, 30)),
    ("06088", NICE_SECOND, dt.time(14, 30)),
)
CAMPAIGN = Campaign(
    slug="metoo-2017",
    title="#MeToo dans la vraie vie",
    hashtags=("#MeToo", "#BalanceTonPorc"),
    words=("me too dans la vraie vie",),
    starts_on=dt.date(2017, 10, 13),
    ends_on=dt.date(2017, 12, 31),
)


def seeded(data: Path, database_url: str, campaign: Campaign = CAMPAIGN) -> Installation:
    """An installation whose rallies stand in Django's default database, kept for all tests."""
    places = gazetteer()
    plans = tuple(
        RallyPlan(place=place, date=day, time=at)
        for code, day, at in PLANS
        if (place := places.by_code(code))
    )
    found = Installation(
        environment=Environment(config=data, data=data, database_url=database_url),
        campaign=replace(campaign, rallies=plans),
        sources=(),
        accounts=(),
        gazetteer=places,
    )
    empty = not rallies.all_of(campaign.slug, places)
    if not (empty and kept.put_back("seeded", campaign)):
        seed.seed(found, NOW)
        if empty:
            kept.keep("seeded", campaign)
    return found
