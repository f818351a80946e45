"""What may be shown of a number of people (docs/privacy.md): small counts point at somebody."""

from dataclasses import replace

from worker.domain.tally import MASKED, CellFigures, Figures, Numbers, PlatformNumbers


def protected(figures: Figures, small_count: int) -> Figures:
    """Return *figures* as organisers may see them, every cell of every kind masked."""

    def mask(cells: tuple[CellFigures, ...]) -> tuple[CellFigures, ...]:
        return tuple(replace(one, numbers=masked(one.numbers, small_count)) for one in cells)

    return Figures(
        cells=mask(figures.cells),
        places=mask(figures.places),
        days=mask(figures.days),
        platforms=mask(figures.platforms),
        place_days=mask(figures.place_days),
    )


def masked(numbers: Numbers, small_count: int) -> Numbers:
    """Return *numbers* as organisers may see them.

    A cell of 1 to ``small_count - 1`` accounts shows nothing, not even its posts: one post tells
    of at most one account. Nobody at all is no secret. Of a cell that is shown, the platforms
    with few accounts are hidden, and with them as many others as it takes that the hidden ones
    together, which anyone gets by subtraction, are not few either.
    """
    persons = numbers.persons or 0
    if 0 < persons < small_count:
        return MASKED
    return replace(numbers, by_platform=_platforms(numbers.by_platform, small_count))


def _platforms(
    shares: tuple[PlatformNumbers, ...], small_count: int
) -> tuple[PlatformNumbers, ...]:
    by_size = sorted(shares, key=lambda share: share.persons or 0)
    present = [share for share in by_size if share.persons]
    hidden: list[PlatformNumbers] = []
    for share in present:
        enough = len(hidden) > 1 and sum(each.persons or 0 for each in hidden) >= small_count
        if (share.persons or 0) >= small_count and (not hidden or enough):
            break
        hidden.append(share)
    names = {share.platform for share in hidden}
    return tuple(
        PlatformNumbers(share.platform, None, None, None) if share.platform in names else share
        for share in shares
    )


def rounded(number: int, step: int = 5) -> int:
    """Return *number* rounded to the nearest multiple of *step*, halves up."""
    return (number + step // 2) // step * step
