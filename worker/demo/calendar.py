"""October 2017, moved so that its Sunday lies 5 to 11 days ahead. Pure."""

from datetime import date, timedelta

SUNDAY = date(2017, 10, 29)
NEAREST_DAYS = 5


def sunday_after(today: date) -> date:
    """Return the only Sunday that lies 5 to 11 days after *today*."""
    nearest = today + timedelta(days=NEAREST_DAYS)
    return nearest + timedelta(days=(SUNDAY.weekday() - nearest.weekday()) % 7)


def moved(day: date, sunday: date) -> date:
    """Return *day* of 2017 in the weeks around *sunday*, on the same day of the week."""
    return day + (sunday - SUNDAY)
