"""What a source may cost is said in config/, or it is not read."""

from pathlib import Path

import pytest

from worker.bootstrap import gazetteer
from worker.config.files import read_toml
from worker.config.networks import accounts
from worker.config.sources import sources
from worker.domain.budget import Budget, Tariff
from worker.errors import ConfigError

HEAD = '[[source]]\nname = "x"\nkind = "x"\n'


def _budget(folder: Path, lines: str) -> Budget | None:
    file = folder / "sources.toml"
    file.write_text(HEAD + lines)
    return sources(read_toml(file), gazetteer())[0].budget


def test_money_and_prices_are_kept_in_millionths(tmp_path: Path) -> None:
    found = _budget(tmp_path, "budget = 20\nprice_post = 0.005\nprice_author = 0\n")

    assert found == Budget(micros=20_000_000, post_price=5_000, author_price=0)


def test_a_limit_of_posts_is_enough(tmp_path: Path) -> None:
    assert _budget(tmp_path, "budget_posts = 4000\n") == Budget(posts=4_000)


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ("", "needs budget = 20.0"),
        ("budget = -1\n", "expected an amount"),
        ('budget = "20"\n', "expected an amount"),
        ("budget = true\n", "expected an amount"),
        ("budget = nan\n", "expected an amount"),
        ("budget_posts = 0\n", "0 is too small"),
    ],
)
def test_a_budget_that_is_none_is_refused(tmp_path: Path, lines: str, message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        _budget(tmp_path, lines)


def test_other_kinds_have_no_budget(tmp_path: Path) -> None:
    (tmp_path / "sources.toml").write_text('[[source]]\nname = "i"\nkind = "inbox"\nbudget = 3\n')

    with pytest.raises(ConfigError, match="'budget': unknown"):
        sources(read_toml(tmp_path / "sources.toml"), gazetteer())


def _tariff(folder: Path, lines: str) -> Tariff | None:
    file = folder / "networks.toml"
    file.write_text('[[account]]\nname = "x"\nkind = "x"\n' + lines)
    return accounts(read_toml(file))[0].tariff


def test_prices_of_posts_are_kept_in_millionths(tmp_path: Path) -> None:
    found = _tariff(tmp_path, "budget = 20\nprice_link = 0.25\n")

    assert found == Tariff(micros=20_000_000, plain=15_000, link=250_000, image=5_000)


def test_an_account_that_is_billed_needs_a_budget(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"account 'x': needs budget = 20\.0"):
        _tariff(tmp_path, "")
