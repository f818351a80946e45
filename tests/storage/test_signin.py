"""People are made once, however many links are asked for at once."""

from concurrent.futures import ThreadPoolExecutor, wait

from worker.domain.kinds import Role
from worker.storage import signin
from worker.storage.connections import last
from worker.storage.models import User
from worker.storage.transaction import write

WHO = "claire@example.org"


def test_two_links_for_one_new_address_at_once_are_of_one_person(store: str) -> None:
    def ask() -> str:
        with last():
            return signin.token(signin.ensure(WHO, Role.READER, ()))

    with ThreadPoolExecutor(1) as pool:
        with write():
            first = signin.ensure(WHO, Role.OPERATOR, ())
            other = pool.submit(ask)
            wait([other], timeout=0.3)
        token = other.result()

    assert token
    assert [one.pk for one in User.objects.all()] == [first.pk]
