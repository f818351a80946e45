"""One writer at a time, on both databases."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import DatabaseError, OperationalError, connection

from tests.storage.reading_only import only_read
from worker.errors import StartError
from worker.storage.models import CampaignState
from worker.storage.transaction import WHERE, told, write


def _add_one(_: int) -> None:
    try:
        with write():
            row = CampaignState.objects.select_for_update().get(slug="metoo")
            row.testimonies += 1
            row.save()
    finally:
        connection.close()


def test_concurrent_writers_lose_no_update(store: str) -> None:
    CampaignState.objects.create(slug="metoo")

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(_add_one, range(40)))

    assert CampaignState.objects.get(slug="metoo").testimonies == 40


def test_a_failed_block_leaves_nothing(store: str) -> None:
    with pytest.raises(ZeroDivisionError), write():
        CampaignState.objects.create(slug="metoo")
        _ = 1 / 0

    assert not CampaignState.objects.exists()


def test_what_is_the_database_s_fault_is_told_from_what_is_ours(store: str) -> None:
    with pytest.raises(DatabaseError) as ours, connection.cursor() as cursor:
        cursor.execute("SELECT * FROM nothing_of_that_name")

    assert told(ours.value) is None
    assert told(ValueError("x")) is None
    gone = OperationalError("connection to server failed\nhint")
    assert told(gone) == f"the database does not answer (connection to server failed); {WHERE}"


def test_a_database_that_may_only_be_read_is_told_with_what_to_do(store: str) -> None:
    with only_read(), pytest.raises(StartError, match="may only be read; give"), write():
        CampaignState.objects.create(slug="metoo")

    with write():
        CampaignState.objects.create(slug="metoo")
