import re
from uuid import UUID, uuid4

from worker.domain.tid import tid

# The pattern of the specification.
TID = re.compile(r"[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}")


def test_a_delivery_has_one_key_and_two_have_two() -> None:
    ids = [uuid4() for _ in range(2000)]

    keys = [tid(one) for one in ids]

    assert len(set(keys)) == len(ids)
    assert keys == [tid(one) for one in ids]
    assert all(TID.fullmatch(key) for key in keys)


def test_the_moment_in_a_key_is_in_the_past() -> None:
    # Keys of posts made on 1 January 2020 and on 19 August 2024.
    assert "3gv352zok2222" == tid(UUID(int=0)) <= tid(UUID(int=(1 << 128) - 1)) < "3l26gaufyueh2"
