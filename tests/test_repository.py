"""What no file of the repository may hold: this machine's paths, hosts of package registries."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
# Written apart, or this file would be the first one found.
FORBIDDEN = (
    r"/wo" + r"rk\b",
    r"pypi" + r"\.org",
    r"registry\." + r"npmjs",
    r"files\.python" + r"hosted",
    r"crates" + r"\.io",
    r"proxy\." + r"golang",
)


def tracked() -> list[Path]:
    """Return git's files, or all of an unpacked archive's."""
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False
    ).stdout
    if listed:
        names = [name for name in listed.decode().split("\0") if name]
        paths = [ROOT / name for name in names]
        return [path for path in paths if path.is_symlink() or path.is_file()]
    hidden = re.compile(r"/(?:\.(?!ci)|__pycache__)")
    return [
        p for p in ROOT.rglob("*") if p.is_file() and not hidden.search(f"/{p.relative_to(ROOT)}")
    ]


def test_no_file_is_a_link_to_one_that_others_lack() -> None:
    assert [str(path.relative_to(ROOT)) for path in tracked() if path.is_symlink()] == []


@pytest.mark.parametrize("word", FORBIDDEN)
def test_no_file_names_this_machine_or_a_registry(word: str) -> None:
    found = [
        str(path.relative_to(ROOT))
        for path in tracked()
        if path.is_file() and re.search(word.encode(), path.read_bytes())
    ]

    assert found == []


def test_no_file_of_secrets_is_tracked() -> None:
    names = {path.name for path in tracked()}

    assert not names & {".env", "secret_key", "uv.lock"}


def test_no_campaign_is_tracked_but_the_shipped_one() -> None:
    campaigns = [path.relative_to(ROOT) for path in tracked() if path.name == "campaign.toml"]

    assert campaigns == [Path("config/campaign.toml")]


def test_every_relative_link_of_the_documents_leads_somewhere() -> None:
    broken = [
        f"{path.relative_to(ROOT)}: {target}"
        for path in tracked()
        if path.suffix == ".md"
        for target in re.findall(r"\]\((?!https?:|mailto:|#)([^)#\s]+)", path.read_text("utf-8"))
        if not (path.parent / target).exists()
    ]

    assert broken == []


def test_the_readme_sums_the_runs_that_the_document_lists() -> None:
    told = (ROOT / "docs" / "announcing.md").read_text(encoding="utf-8")
    runs = re.findall(
        r"^\| (?:SQLite|PostgreSQL), \d \| \d+ \| (\d+) \| 0 \| 0 \| .* \| (\d+) of (\d+) \|",
        told,
        re.MULTILINE,
    )
    posted, doubled, by_naive = (sum(map(int, column)) for column in zip(*runs, strict=True))

    said = f"none of {posted:,}; naive retry beside it doubled {doubled:,} of {by_naive:,} |"
    assert said in (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_stack_hides_nothing_that_the_campaign_says_in_its_env() -> None:
    """What the process has goes before `.env`, so a default here would always win."""
    stack = (ROOT / "docker-compose.yml").read_text(encoding="utf-8")

    handed_on = re.findall(r"^ +(PORTEVOIX_\w+): \$\{\1(?::-(.*))?\}$", stack, re.MULTILINE)

    assert handed_on == [("PORTEVOIX_PUBLIC_URL", "")]
