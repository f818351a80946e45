import pytest

from worker.supervise import session


def test_a_broker_of_ones_own_that_does_not_answer_is_told(
    capsys: pytest.CaptureFixture[str],
) -> None:
    session._look_for("redis://:hush@127.0.0.1:1/0")

    told = capsys.readouterr().out
    assert told.startswith("PORTEVOIX_BROKER_URL: no answer (")
    assert told.count("\n") == 1
    assert "hush" not in told
