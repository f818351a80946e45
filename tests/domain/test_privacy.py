"""What organisers see tells of nobody: not alone, not by subtraction, not by waiting."""

from dataclasses import replace

from hypothesis import given, settings

from tests.domain.crowds import DAYS, PLATFORMS, SMALL, Attacker, Spoke, crowds, every, exact
from worker.domain.moves import rounded
from worker.domain.privacy import masked, protected, public
from worker.domain.tally import CellFigures, Figures, Numbers, PlatformNumbers, added, key


def everybody(figures: Figures) -> CellFigures:
    """Return what no table shows: an account is of one platform, so platforms add up to all."""
    shares = [one.numbers.persons for one in figures.platforms]
    told = [one for one in shares if one is not None]
    return CellFigures(numbers=Numbers(persons=sum(told) if told == shares else None))


@settings(max_examples=100, deadline=None, derandomize=True)
@given(crowds())
def test_no_difference_of_two_tables_isolates_few_accounts(crowd: list[Spoke]) -> None:
    told = exact(crowd)
    shown = protected(told, SMALL)

    truth = {key(one): one.numbers for one in (*every(told), everybody(told))}
    attacker = Attacker(shown)
    listed = (*every(shown), everybody(shown))
    visible = [one for one in listed if one.numbers.persons is not None]
    for one in visible:
        assert one.numbers.persons == 0 or truth[key(one)].persons >= SMALL  # type: ignore[operator]
        for other in visible:
            if one is not other and attacker.within(one, other):
                difference = (other.numbers.persons or 0) - (one.numbers.persons or 0)
                assert difference == 0 or difference >= SMALL


@settings(max_examples=100, deadline=None, derandomize=True)
@given(crowds())
def test_hidden_platforms_of_a_cell_are_never_few_together(crowd: list[Spoke]) -> None:
    for one in every(protected(exact(crowd), SMALL)):
        shares = one.numbers.by_platform
        hidden = [share for share in shares if share.persons is None]
        if one.numbers.persons and hidden:
            rest = one.numbers.persons - sum(share.persons or 0 for share in shares)
            assert rest >= SMALL
            assert len(hidden) > 1 or len(shares) == 1


def test_platforms_do_not_add_up_to_a_few_more_than_a_town() -> None:
    paris: list[Spoke] = [(account, "75", 1, DAYS[0]) for account in range(150)]
    elsewhere: list[Spoke] = [(account, "69", 1, DAYS[1]) for account in range(150, 154)]

    shown = protected(exact(paris + elsewhere), SMALL)

    assert shown.places[0].numbers.persons == 150
    assert everybody(shown).numbers.persons is None


def test_a_rally_that_all_speak_of_is_shown_though_few_came_on_its_second_day() -> None:
    crowd: list[Spoke] = [(account, "75", 1, DAYS[0]) for account in range(95)]
    crowd += [(account, "75", 1, DAYS[1]) for account in range(95, 100)]

    shown = protected(exact(crowd), SMALL)

    assert [one.numbers.persons for one in shown.cells] == [100]
    assert {one.numbers.persons for one in (*shown.days, *shown.place_days)} == {None}


def speak(platform: str, accounts: range, place: str) -> list[Spoke]:
    """Return that *accounts*, counted within their platform, speak of a place."""
    first = PLATFORMS.index(platform)
    return [(first + number * len(PLATFORMS), place, 1, DAYS[0]) for number in accounts]


def platforms(crowd: list[Spoke]) -> dict[str | None, int | None]:
    shown = protected(exact(crowd), SMALL)
    return {one.platform: one.numbers.persons for one in shown.platforms}


def test_a_platform_does_not_exceed_a_town_of_its_own_by_a_few() -> None:
    lyon = speak("mastodon", range(50), "69")
    paris = speak("mastodon", range(50, 55), "75") + speak("x", range(100), "75")

    assert platforms(lyon + paris)["mastodon"] is None


def test_a_town_that_all_speak_of_less_its_large_platforms_leaves_no_few() -> None:
    few, some = speak("bluesky", range(5), "75"), speak("mastodon", range(20), "75")
    most = speak("x", range(100), "75")

    assert platforms(few + some + most) == {"bluesky": None, "mastodon": None, "x": 100}


def test_few_accounts_show_nothing_at_all() -> None:
    assert masked(Numbers(persons=10, posts=80), SMALL).posts is None
    assert masked(Numbers(persons=11, posts=80), SMALL).posts == 80


def test_nobody_is_no_secret() -> None:
    assert masked(Numbers(persons=0, posts=2), SMALL).posts == 2


def test_a_small_platform_takes_the_next_one_with_it() -> None:
    shares = (
        PlatformNumbers("bluesky", 3, 3, 0),
        PlatformNumbers("mastodon", 20, 20, 0),
        PlatformNumbers("x", 300, 300, 0),
    )

    shown = masked(Numbers(persons=323, posts=323, by_platform=shares), SMALL)

    assert [share.persons for share in shown.by_platform] == [None, None, 300]


def test_what_a_platforms_own_line_hides_its_share_hides_too() -> None:
    crowd = exact(
        speak("mastodon", range(50), "75")
        + speak("x", range(60), "75")
        + speak("x", range(5), "69")
    )
    # An article, which nobody wrote, in a town that few speak of.
    share = PlatformNumbers("article", 0, 1, 0)
    article = Numbers(persons=0, posts=1, by_platform=(share,))
    paris, lyon = crowd.places
    lyon = replace(lyon, numbers=added(lyon.numbers, article))
    platforms = (*crowd.platforms, CellFigures(platform="article", numbers=article))

    shown = protected(replace(crowd, places=(paris, lyon), platforms=platforms), SMALL)

    hidden = [one for one in shown.platforms if one.numbers.posts is None]
    assert "article" in {one.platform for one in hidden}
    assert [share.posts for one in hidden for share in one.numbers.by_platform if share.posts] == []


def test_the_public_sees_multiples_of_five() -> None:
    figures = Figures(places=(CellFigures(place_code="75056", numbers=Numbers(persons=413)),))

    assert public(figures).places[0].numbers.persons == 415
    assert [rounded(number) for number in (0, 2, 3, 7, 8)] == [0, 0, 5, 5, 10]
