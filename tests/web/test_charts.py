"""The chart of a place: bars in proportion, a scale that reaches them, few marked as few."""

import datetime as dt
import re
from itertools import pairwise

import pytest
from django.template.loader import render_to_string
from hypothesis import given
from hypothesis import strategies as st

from tests.web.site import CODES, Site, towns_in
from worker.domain.kinds import Role
from worker.domain.post import Post
from worker.services import place
from worker.services.count import count_posts
from worker.services.pages import Bar
from worker.services.viewer import Viewer
from worker.web.charts import HEIGHT, WIDTH, draw

FIRST = dt.date(2017, 10, 15)
NOW = dt.datetime(2017, 10, 20, tzinfo=dt.UTC)


def bars(*accounts: int | None) -> tuple[Bar, ...]:
    return tuple(
        Bar(
            on=FIRST + dt.timedelta(days=n),
            accounts=value,
            masked=value is None,
            posts=value,
            reposts=value,
        )
        for n, value in enumerate(accounts)
    )


@pytest.mark.parametrize(
    ("highest", "top"), [(0, 1), (1, 1), (4, 4), (7, 8), (46, 60), (210, 300), (12345, 15000)]
)
def test_the_scale_ends_just_above_the_highest_bar(highest: int, top: int) -> None:
    assert draw(bars(highest)).ticks[-1].value == top


@given(st.lists(st.one_of(st.none(), st.integers(0, 10**7)), max_size=60))
def test_every_bar_stays_inside_the_drawing(values: list[int | None]) -> None:
    chart = draw(bars(*values))

    assert len(chart.ticks) <= 6
    for shape in chart.shapes:
        assert 0 <= shape.x <= shape.x + shape.width <= WIDTH
        assert 0 <= shape.y <= shape.y + shape.height <= HEIGHT
        assert shape.height == pytest.approx(chart.base - shape.y, abs=0.11)


def test_heights_are_in_proportion_and_few_are_drawn_alike() -> None:
    small, double, few, also_few = draw(bars(20, 40, None, None)).shapes

    assert double.height == pytest.approx(2 * small.height, abs=0.2)
    assert few.height == also_few.height
    assert few.masked


def test_the_last_day_is_named_and_labels_do_not_touch() -> None:
    shapes = draw(bars(*range(28))).shapes

    named = [shape.middle for shape in shapes if shape.named]
    assert shapes[-1].named
    assert min(b - a for a, b in pairwise(named)) > 60


def test_posts_hidden_beside_accounts_that_are_shown_are_said_to_be_hidden() -> None:
    bar = Bar(on=FIRST, accounts=12, masked=False, posts=None, reposts=None)

    page = render_to_string("parts/chart.html", {"chart": (bar,), "now": NOW})

    assert re.findall("<td>([^<]*)</td>", page) == ["12", "masqué", "masqué"]


def test_no_day_after_the_campaign_is_shown_as_one_without_posts(site: Site) -> None:
    site.count("Lyon", 46)
    viewer = Viewer(email="operator@example.org", role=Role.OPERATOR)
    later = site.now + dt.timedelta(days=200)

    shown = place.page(site.installation, viewer, CODES["Lyon"], later)

    assert shown.chart[-1].on == site.installation.campaign.ends_on


def test_before_anybody_was_counted_the_days_of_press_articles_show_no_zero(site: Site) -> None:
    at = site.now - dt.timedelta(hours=1)
    article = Post(
        platform="rss", id="1", text="#MeToo Lyon", published_at=at, publisher="L'Écho des villes"
    )
    count_posts(site.installation, [article], now=site.now, reader=towns_in)
    viewer = Viewer(email="operator@example.org", role=Role.OPERATOR)

    page = place.page(site.installation, viewer, CODES["Lyon"], site.now)

    assert page.rallies[0].interest.accounts is None
    assert page.chart == ()
