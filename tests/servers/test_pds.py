from pathlib import Path

import pytest

from tests.servers import pds

pytestmark = pytest.mark.skipif(pds.folder() is None, reason="no PDS is installed (.ci/pds)")


def test_a_fresh_server_has_the_account_and_no_posts(tmp_path: Path) -> None:
    with pds.serving(tmp_path / "pds") as server:
        person = server.add("rassemblements")

        assert person.did.startswith("did:plc:")
        assert server.posts(person) == []
