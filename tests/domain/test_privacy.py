"""What organisers see tells of nobody: not alone, not by subtraction, not by waiting."""

from hypothesis import given, settings

from tests.domain.crowds import SMALL, Attacker, Spoke, crowds, every, exact
from worker.domain.moves import rounded
from worker.domain.privacy import masked, protected, public
from worker.domain.tally import CellFigures, Figures, Numbers, PlatformNumbers, key


@settings(max_examples=100, deadline=None, derandomize=True)
@given(crowds())
def test_no_difference_of_two_tables_isolates_few_accounts(crowd: list[Spoke]) -> None:
    told = exact(crowd)
    shown = protected(told, SMALL)

    truth = {key(one): one.numbers for one in every(told)}
    attacker = Attacker(shown)
    visible = [one for one in every(shown) if one.numbers.persons is not None]
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


def test_the_public_sees_multiples_of_five() -> None:
    figures = Figures(places=(CellFigures(place_code="75056", numbers=Numbers(persons=413)),))

    assert public(figures).places[0].numbers.persons == 415
    assert [rounded(number) for number in (0, 2, 3, 7, 8)] == [0, 0, 5, 5, 10]
