"""Which processes `up` runs."""

from pathlib import Path

import pytest

from worker.config import wants_streams
from worker.supervise import programs

PLAIN = '[[source]]\nname = "bleu"\nkind = "bluesky"\nhandle = "moi.example"\n'
STREAM = (
    '[[source]]\nname = "direct"\nkind = "bluesky"\nstream = "wss://stream.example/subscribe"\n'
)


@pytest.mark.parametrize(
    ("sources", "streams"), [(None, False), ("", False), (PLAIN, False), (PLAIN + STREAM, True)]
)
def test_streams_are_heard_by_a_process_of_their_own_where_there_are_any(
    tmp_path: Path, *, sources: str | None, streams: bool
) -> None:
    if sources is not None:
        (tmp_path / "sources.toml").write_text(sources)

    wanted = wants_streams(tmp_path)
    names = [one.name for one in programs.workers(tmp_path, {}, streams=wanted)]

    assert wanted is streams
    assert names == [*programs.ROLES, *(["streamer"] if streams else [])]
