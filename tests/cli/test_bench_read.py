import json
import subprocess
import sys


def test_the_reader_is_measured_beside_the_decoding_of_the_same_posts() -> None:
    command = [sys.executable, "-m", "worker", "bench", "read", "--posts", "150", "--json"]

    answer = subprocess.run(command, capture_output=True, check=True, text=True, timeout=120)

    found = json.loads(answer.stdout)
    assert found["posts"] == 150
    assert found["floors"] == found["post"] / found["floor"] > 1
    assert 0.25 < found["towns"] < 0.55
    assert 0.1 < found["copies"] < 0.4
    assert 300 < found["bytes_each"] < 400
    assert found["memory"] < 120_000_000


def test_a_bench_that_would_fill_the_disk_is_refused() -> None:
    command = [sys.executable, "-m", "worker", "bench", "read", "--posts", "1000000000000"]

    answer = subprocess.run(command, capture_output=True, check=False, text=True, timeout=60)

    assert answer.returncode == 2
    assert "'--posts'" in answer.stderr
