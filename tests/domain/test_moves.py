"""From one snapshot to the next nothing tells of few accounts, however tables are subtracted."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TypeAlias

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.crowds import DAYS, SMALL, Attacker, Spoke, crowds, every, exact
from worker.domain.moves import settled
from worker.domain.privacy import protected, public
from worker.domain.tally import CellFigures, Figures, Key, Numbers, PlatformNumbers, key

BUDGET = settings(max_examples=40, deadline=None, derandomize=True)
Part: TypeAlias = tuple[Key, str | None]
"""A cell and a platform of it; None stands for all of them."""


def shown_parts(figures: Figures) -> dict[Part, int]:
    found: dict[Part, int] = {}
    for one in every(figures):
        if one.numbers.persons is not None:
            found[key(one), None] = one.numbers.persons
            for share in one.numbers.by_platform:
                if share.persons is not None:
                    found[key(one), share.platform] = share.persons
    return found


def named(part: Part) -> CellFigures:
    place, rally, day, platform = part[0]
    return CellFigures(
        numbers=Numbers(),
        place_code=place,
        rally=rally,
        day=day,
        platform=platform or part[1],
    )


def differences(shown: Figures) -> Iterator[tuple[frozenset[Key], tuple[Part, Part], int]]:
    parts, attacker = shown_parts(shown), Attacker(shown)
    for inner, few in parts.items():
        for outer, many in parts.items():
            if inner != outer and attacker.within(named(inner), named(outer)):
                yield frozenset({inner[0], outer[0]}), (inner, outer), many - few


def blurred(figures: Figures) -> set[Key]:
    """The cells of which every number that is shown is a multiple of five."""
    return {
        key(one)
        for one in every(figures)
        if not any((number or 0) % 5 for number in told(one.numbers))
    }


def told(numbers: Numbers) -> Iterator[int | None]:
    yield from (numbers.persons, numbers.posts, numbers.reposts, numbers.texts)
    for share in numbers.by_platform:
        yield from (share.persons, share.posts, share.reposts)


@st.composite
def growing(draw: st.DrawFn) -> tuple[list[Spoke], list[Spoke]]:
    """A crowd, and the same with more: some of the same people, new ones, by few and by many."""
    first = draw(crowds())
    more = draw(crowds())
    shift = draw(st.integers(0, 300))
    number = draw(st.sampled_from([1, 3, 11, 14, 40, len(more)]))
    return first, [*first, *((one[0] + shift, *one[1:]) for one in more[:number])]


@BUDGET
@given(crowds())
def test_no_difference_of_two_shown_numbers_is_few_platform_by_platform(crowd: list[Spoke]) -> None:
    for _, pair, apart in differences(protected(exact(crowd), SMALL)):
        assert apart == 0 or apart >= SMALL, pair


@BUDGET
@given(growing())
def test_no_number_moves_by_few_accounts_unless_rounded(
    crowd: tuple[list[Spoke], list[Spoke]],
) -> None:
    before = protected(exact(crowd[0]), SMALL)

    after = protected(exact(crowd[1]), SMALL, before)

    last, round_ones = shown_parts(before), blurred(after)
    for part, persons in shown_parts(after).items():
        moved = abs(persons - last.get(part, persons))
        assert moved == 0 or moved >= SMALL or part[0] in round_ones, part


@BUDGET
@given(growing())
def test_no_difference_of_two_tables_moves_by_few_accounts_unless_rounded(
    crowd: tuple[list[Spoke], list[Spoke]],
) -> None:
    before = protected(exact(crowd[0]), SMALL)

    after = protected(exact(crowd[1]), SMALL, before)

    last = {pair: apart for _, pair, apart in differences(before)}
    round_ones = blurred(after)
    for cells, pair, apart in differences(after):
        moved = abs(apart - last.get(pair, apart))
        assert moved == 0 or moved >= SMALL or cells & round_ones, pair


@BUDGET
@given(growing())
def test_no_number_falls_by_few_accounts_unless_rounded(
    crowd: tuple[list[Spoke], list[Spoke]],
) -> None:
    """Eleven accounts and more are erased at once (services/erase.py), few of them in a town."""
    before = protected(exact(crowd[1]), SMALL)

    after = protected(exact(crowd[0]), SMALL, before)

    last, round_ones = shown_parts(before), blurred(after)
    for part, persons in shown_parts(after).items():
        moved = abs(persons - last.get(part, persons))
        assert moved == 0 or moved >= SMALL or part[0] in round_ones, part
    then = {pair: apart for _, pair, apart in differences(before)}
    for cells, pair, apart in differences(after):
        moved = abs(apart - then.get(pair, apart))
        assert moved == 0 or moved >= SMALL or cells & round_ones, pair


@BUDGET
@given(growing())
def test_public_tables_differ_by_nobody_or_by_ten_at_least(
    crowd: tuple[list[Spoke], list[Spoke]],
) -> None:
    tables = [public(protected(exact(one), SMALL)) for one in crowd]

    for table in tables:
        assert blurred(table) == {key(one) for one in every(table)}
        for _, pair, apart in differences(table):
            # Eleven accounts or more, each side rounded by two at most.
            assert apart == 0 or apart >= 10, pair


@st.composite
def longer_and_longer(draw: st.DrawFn) -> list[list[Spoke]]:
    """A crowd that grows four times, by few and by many."""
    told = [draw(crowds())]
    for _ in range(4):
        _, more = draw(growing())
        number = draw(st.sampled_from([1, 2, 5, 11, 30, 80]))
        shift = draw(st.integers(0, 300))
        told.append([*told[-1], *((one[0] + shift, *one[1:]) for one in more[:number])])
    return told


@settings(parent=BUDGET, max_examples=40)
@given(longer_and_longer())
def test_of_all_snapshots_no_two_exact_numbers_differ_by_few(steps: list[list[Spoke]]) -> None:
    last: dict[Part, int] = {}
    before = None
    for step in steps:
        before = protected(exact(step), SMALL, before)
        round_ones = blurred(before)
        for part, persons in shown_parts(before).items():
            if part[0] not in round_ones:
                moved = abs(persons - last.get(part, persons))
                assert moved == 0 or moved >= SMALL, part
                last[part] = persons


def cell(persons: int, *shares: int, posts: int = 500) -> Figures:
    names = ("bluesky", "mastodon", "x")
    platforms = (
        PlatformNumbers(name, share, share, 0) for name, share in zip(names, shares, strict=False)
    )
    numbers = Numbers(persons=persons, posts=posts, by_platform=tuple(platforms))
    return Figures(places=(CellFigures(place_code="75056", numbers=numbers),))


def test_one_account_more_on_one_platform_is_rounded_though_the_town_grew_by_twelve() -> None:
    before = cell(200, 40, 60, 100)

    after = settled(cell(212, 41, 60, 111), before, SMALL)

    assert after.places[0].numbers.persons == 210
    assert [one.persons for one in after.places[0].numbers.by_platform] == [40, 60, 110]


def test_a_post_more_of_accounts_known_already_is_rounded() -> None:
    after = settled(cell(212, posts=501), cell(212), SMALL)

    assert (after.places[0].numbers.persons, after.places[0].numbers.posts) == (210, 500)


def test_a_post_more_of_a_platforms_own_accounts_is_rounded_though_another_one_grew() -> None:
    before, more = cell(203, 40, 60, 103), cell(215, 40, 60, 115)
    x, *others = reversed(more.places[0].numbers.by_platform)
    shares = (replace(others[1], posts=41), others[0], x)
    numbers = replace(more.places[0].numbers, posts=513, by_platform=shares)

    after = settled(Figures(places=(replace(more.places[0], numbers=numbers),)), before, SMALL)

    assert [one.posts for one in after.places[0].numbers.by_platform] == [40, 60, 115]


def test_a_number_that_grew_by_the_threshold_is_shown_as_it_is() -> None:
    assert settled(cell(223), cell(212), SMALL).places[0].numbers.persons == 223


def test_a_rounded_number_is_exact_again_when_it_moved_by_what_rounding_hides_too() -> None:
    rounded = settled(cell(102, posts=501), cell(102), SMALL)

    assert settled(cell(112), rounded, SMALL).places[0].numbers.persons == 110
    assert settled(cell(113), rounded, SMALL).places[0].numbers.persons == 113


def test_a_platform_that_was_hidden_is_rounded_at_first() -> None:
    hidden = replace(cell(300, 100).places[0].numbers, by_platform=(_HIDDEN,))
    before = Figures(places=(CellFigures(place_code="75056", numbers=hidden),))

    after = settled(cell(402, 152), before, SMALL)

    assert [one.persons for one in after.places[0].numbers.by_platform] == [150]


def test_hidden_platforms_have_to_move_by_what_rounding_hides_of_the_others_too() -> None:
    def shown(persons: int, visible: int) -> Figures:
        shares = (
            _HIDDEN,
            replace(_HIDDEN, platform="mastodon"),
            PlatformNumbers("x", visible, visible, 0),
        )
        numbers = replace(cell(persons).places[0].numbers, by_platform=shares)
        return Figures(places=(CellFigures(place_code="75056", numbers=numbers),))

    # 302 and 198, rounded: of the others there were 104, and ten more came.
    after = settled(shown(328, 214), shown(300, 200), SMALL)

    assert after.places[0].numbers.persons == 330


_HIDDEN = PlatformNumbers("bluesky", None, None, None)


def test_few_more_outside_a_cell_that_is_new_are_not_told_by_what_is_new_to_its_place() -> None:
    crowd: list[Spoke] = [(3 * number, "75", 1, DAYS[0]) for number in range(20)]
    # Three more beside it, which the difference of two tables would tell.
    more = [*crowd, *((3 * n, "75", 1 if n < 23 else 2, DAYS[0]) for n in range(20, 35))]
    before = protected(exact(crowd), SMALL)

    after = protected(exact(more), SMALL, before)

    new = next(one for one in after.cells if one.rally == 2)
    assert key(new) in blurred(after)


def test_one_account_more_outside_the_rally_is_rounded_in_both_tables() -> None:
    def town(rally: int, whole: int) -> Figures:
        inner = CellFigures(place_code="75056", rally=None, numbers=Numbers(persons=rally))
        return Figures(
            cells=(inner,),
            places=(CellFigures(place_code="75056", numbers=Numbers(persons=whole)),),
        )

    after = settled(town(62, 113), town(51, 101), SMALL)

    assert after.cells[0].numbers.persons == 60
    assert after.places[0].numbers.persons == 115
