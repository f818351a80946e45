"""Whose server an address is."""

import pytest

from worker.clients.domains import registrable


@pytest.mark.parametrize(
    ("url", "domain"),
    [
        ("https://www.journal.example/rss", "journal.example"),
        ("https://flux.journal.co.uk/rss", "journal.co.uk"),
        ("https://rss.ville.gouv.fr/a", "ville.gouv.fr"),
        ("https://moi.github.io/feed", "moi.github.io"),
        ("https://JOURNAL.example./", "journal.example"),
        ("http://127.0.0.1:8080/feed", "127.0.0.1:8080"),
        ("http://[::1]:8080/feed", "::1:8080"),
        ("http://localhost:3000/", "localhost:3000"),
        ("https://xn--caf-dma.example/", "xn--caf-dma.example"),
    ],
)
def test_hosts_of_one_organisation_are_one_domain(url: str, domain: str) -> None:
    assert registrable(url) == domain
