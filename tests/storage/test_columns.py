"""Words and addresses of strangers, as they are kept."""

import pytest

from worker.storage.columns import address


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JavaScript://journal.example/%0aalert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//journal.example/a",
        "https://",
        "https://me:secret@journal.example/a",
        "https://[journal.example/a",
        "https://journal.example/\ud800",
        "https://journal.example/\0",
        "https://journal.example/" + "a" * 1_500,
        "",
        None,
    ],
)
def test_what_nobody_should_follow_is_no_address(url: str | None) -> None:
    assert not address(url)


@pytest.mark.parametrize(
    "url", ["https://journal.example/a@b?c=d#e", "http://[::1]:8080/", "HTTPS://é.example/à"]
)
def test_an_address_of_the_web_stays_as_it_is(url: str) -> None:
    assert address(url) == url
