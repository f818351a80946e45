"""Sessions on a real server of the AT Protocol: one is made, renewed, and never made in vain."""

from dataclasses import replace

import pytest

from tests.servers import pds
from worker.clients import atproto
from worker.clients.sessions import SESSIONS, Login
from worker.errors import BlockedError, BusyError, PortevoixError, RefusedError
from worker.services.collect_bluesky import SEARCH

pytestmark = pytest.mark.skipif(pds.folder() is None, reason="no PDS is installed (.ci/pds)")


def test_a_session_serves_many_questions_and_is_renewed_by_a_real_server(
    pds_server: pds.Pds,
) -> None:
    atproto.server.cache_clear()
    person = pds_server.add("ecoute")
    login = Login(person.handle, person.password)
    client = atproto.server(pds_server.url, login, allow_private=True, contact="")

    # More questions than sessions may be made in five minutes.
    answers = [client.query("com.atproto.server.getSession", {}) for _ in range(40)]
    known = SESSIONS._known[client.host, login]
    SESSIONS._known[client.host, login] = replace(known, access="spoilt")
    renewed = client.query("com.atproto.server.getSession", {})

    wrong = atproto.server(
        pds_server.url, Login(person.handle, "wrong"), allow_private=True, contact=""
    )
    with pytest.raises(BlockedError, match="AuthenticationRequired") as refused:
        wrong.query("com.atproto.server.getSession", {})
    with pytest.raises(PortevoixError) as missing:
        client.query(SEARCH, {"q": "#MeToo"})

    assert {person.did.encode() in answer for answer in (*answers, renewed)} == {True}
    assert person.handle not in str(refused.value)
    # Without an AppView there is no search: said, and the session stands.
    assert isinstance(missing.value, RefusedError | BusyError)
