"""A record key of the AT Protocol that the delivery's id determines.

A TID is 13 signs: 53 bits of microseconds and 10 of a clock. Its moment is taken from the
delivery's id and not from a clock: a database restored from a backup, or a wave that was re-timed,
finds the same key again, so the network itself refuses a second post. Nothing shows a key or sorts
by it; feeds go by ``createdAt``. https://atproto.com/specs/tid
"""

from uuid import UUID

_SIGNS = "234567abcdefghijklmnopqrstuvwxyz"
_LENGTH = 13
# 2020-01-01, in microseconds; the hash adds up to 2^47, four years and a half: never the future.
_EPOCH = 1_577_836_800_000_000
_MOMENT, _CLOCK = 47, 10


def tid(delivery: UUID) -> str:
    """Return the key of *delivery*: always the same one, another for another id."""
    moment = _EPOCH + (delivery.int & ((1 << _MOMENT) - 1))
    clock = (delivery.int >> _MOMENT) & ((1 << _CLOCK) - 1)
    number = moment << _CLOCK | clock
    return "".join(_SIGNS[number >> 5 * place & 31] for place in reversed(range(_LENGTH)))
