"""Nothing that is shown tells of few who asked to be left out; on both databases."""

import datetime as dt
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from tests.fakes import posts as fake
from tests.services.campaign import NOW, seeded
from tests.services.test_erase import LATER, LINES, POSTS, by_place, count
from worker.domain.post import Post
from worker.domain.privacy import protected
from worker.domain.tally import Figures
from worker.services import erase, public, retention, tallies
from worker.services.installation import Installation
from worker.storage import figures

SMALL = 11
QUARTER = dt.timedelta(minutes=16)
DAY = dt.timedelta(days=1)
SLUG = "metoo-2017"


@pytest.fixture
def installation(store: str, tmp_path: Path) -> Installation:
    return seeded(tmp_path, store)


def organisers_see(installation: Installation, now: dt.datetime) -> Figures:
    _, seen = tallies.snapshot(installation, now)
    return msgspec.json.decode(seen, type=Figures)


def accounts(platform: str) -> list[str]:
    """Every account that was counted."""
    told = {one.author for one in LINES if one.platform == platform and "#" in one.text}
    return sorted(author for author in told if author)


def of_lyon(number: int) -> Post:
    author = f"https://social.example/users/a{number}"
    text = f"Rassemblement à Lyon, numéro {number * 7919} #MeToo"
    return replace(
        POSTS[0], platform="mastodon", id=f"l{number}", author=author, handle=None, text=text
    )


def forget(installation: Installation, *numbers: int) -> int:
    names = [f"https://social.example/users/a{number}" for number in numbers]
    return sum(one.persons for one in erase.forget(installation, names, "mastodon", NOW))


def lyon(installation: Installation, now: dt.datetime) -> tuple[int | None, int | None]:
    """What organisers and the public see of the rally of Lyon."""
    organisers_see(installation, now)
    views = tallies.latest(installation, now=now)
    (rally,) = (one for one in views if one.place and one.place.code == "69123")
    seen = public.current(installation, now).rallies
    (told,) = (one.accounts for one in seen if one.place_code == "69123")
    return rally.numbers.persons, told


def test_eleven_accounts_are_shown_as_eleven_until_as_many_have_gone(
    installation: Installation,
) -> None:
    """It became « moins de 11 comptes », and whoever had typed the account knew."""
    count(installation, [of_lyon(number) for number in range(11)])
    seen = [lyon(installation, NOW)]
    exact = []

    for day, who in enumerate([(0,), (1, 2), tuple(range(3, 10)), (10,)], start=1):
        assert forget(installation, *who) == len(who)
        seen.append(lyon(installation, NOW + day * DAY))
        exact.append(by_place(installation).get("Lyon", (0,))[0])

    assert [one for one, _ in seen] == [11, 11, 11, 11, 0]
    assert exact == [10, 8, 1, 0]


def test_accounts_that_are_deleted_elsewhere_move_what_is_shown_no_sooner(
    installation: Installation,
) -> None:
    """Everybody sees that an account is gone; that it was counted is seen by nobody."""
    count(installation, [of_lyon(number) for number in range(11)])
    seen = [lyon(installation, NOW)]

    for day, who in enumerate([(0,), tuple(range(1, 10)), (10,)], start=1):
        names = [f"https://social.example/users/a{number}" for number in who]
        assert erase.withdraw_accounts(installation, "mastodon", names, NOW) == len(who)
        seen.append(lyon(installation, NOW + day * DAY))

    assert [one for one, _ in seen] == [11, 11, 11, 0]


def test_who_comes_while_few_have_gone_is_counted(installation: Installation) -> None:
    count(installation, [of_lyon(number) for number in range(30)])
    organisers_see(installation, NOW)

    forget(installation, 0)
    count(installation, [of_lyon(number) for number in range(30, 50)])

    assert lyon(installation, NOW + QUARTER)[0] == 50


@pytest.mark.parametrize("seed", range(3))
def test_ten_erasures_move_nothing_that_is_shown_and_the_eleventh_does(
    seed: int, installation: Installation
) -> None:
    count(installation, POSTS)
    who = [(name, kind) for kind in ("mastodon", "x", "bluesky") for name in accounts(kind)]
    fake.seeded(seed).shuffle(who)
    before, outside = organisers_see(installation, NOW), public.current(installation, NOW)
    exact = [figures.figures(SLUG)]

    gone, number = 0, 0
    while gone < SMALL - 1:
        (erased,) = erase.forget(installation, [who[number][0]], who[number][1], NOW)
        gone, number = gone + erased.persons, number + 1
        exact.append(figures.figures(SLUG))
        now = NOW + number * DAY
        assert organisers_see(installation, now) == before
        assert public.current(installation, now).rallies == outside.rallies
    while gone < SMALL:
        (erased,) = erase.forget(installation, [who[number][0]], who[number][1], NOW)
        gone, number = gone + erased.persons, number + 1

    after = organisers_see(installation, NOW + (number + 1) * DAY)
    assert len({msgspec.json.encode(one) for one in exact}) >= SMALL
    assert after != before
    assert after == protected(figures.figures(SLUG), SMALL, before)


@pytest.mark.parametrize(("mine", "theirs"), [(100, 1), (20, 40)], ids=["who did it", "another"])
def test_posts_that_one_account_wrote_alone_stay_hidden_when_it_is_erased(
    mine: int, theirs: int, installation: Installation
) -> None:
    """And those that nobody wrote alone stay shown, though of what is left one did."""
    wrote = [0] * mine + [1] * theirs + list(range(2, 12))
    count(installation, [replace(of_lyon(who), id=f"d{n}") for n, who in enumerate(wrote)])
    before = organisers_see(installation, NOW)

    forget(installation, 0)

    assert organisers_see(installation, NOW + QUARTER) == before
    (cell,) = (one for one in before.cells if one.place_code == "69123")
    assert (cell.numbers.persons, cell.numbers.posts is None) == (12, mine > theirs)


def test_an_erasure_after_rallies_are_over_moves_nothing_either(
    installation: Installation,
) -> None:
    count(installation, POSTS)
    retention.purge(installation, LATER)  # Paris and Lyon are final, who spoke of Nice is known
    before, exact = organisers_see(installation, NOW), figures.figures(SLUG)

    gone = [erase.forget(installation, [name], "x", NOW)[0] for name in accounts("x")[:8]]

    assert 0 < sum(one.persons for one in gone) < SMALL
    assert organisers_see(installation, NOW + QUARTER) == before
    assert figures.figures(SLUG) != exact
