"""Writes the config folder of a new campaign; nothing that is there already is touched."""

import datetime as dt
import os
import re
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

import tomlkit
from tomlkit.items import Table as TomlTable

from worker.config.answers import Answers, slug
from worker.config.environment import token_variable
from worker.config.files import shown
from worker.domain.campaign import RallyPlan
from worker.errors import ConfigError, InputError

FILES = ("campaign.toml", "sources.toml", "networks.toml", ".env", "announcements")
# After the last rally people still write about it, and newspapers say how many came.
_AFTERWARDS = dt.timedelta(days=30)
_ACCOUNT = "principal"
_SUPPORT = "3919, gratuit et anonyme"


def refuse_unfit(folder: Path) -> None:
    """Refuse a folder that holds a campaign already, or that cannot be written.

    Raises:
        InputError: Naming the first file that is there, or what is no folder of ours.
    """
    try:
        ground = next(one for one in (folder, *folder.absolute().parents) if one.exists())
        taken = next((name for name in FILES if (folder / name).exists()), None)
    except OSError as error:
        raise InputError(
            f"{shown(folder)}: cannot be looked at ({error.strerror}); choose another folder"
        ) from None
    if taken:
        raise InputError(
            f"{shown(folder / taken)} is there already and is not touched; choose another folder"
        )
    if not (ground.is_dir() and os.access(ground, os.W_OK | os.X_OK)):
        why = "cannot be written" if ground.is_dir() else "is no folder"
        raise InputError(f"{shown(ground)}: {why}; choose another folder")


def write_campaign(
    folder: Path,
    shipped: Path,
    answers: Answers,
    today: dt.date,
    read: Callable[[Path], object],
) -> None:
    """Write the three files, the texts and `.env` into *folder*, all of them or none.

    Args:
        folder: Where; made when it is missing.
        shipped: The config that it begins from.
        answers: What is different in it.
        today: The first day of the campaign.
        read: Reads a config folder as everybody will; what it refuses is not written.

    Raises:
        InputError: A file is there already, the folder cannot be written, or *read* refuses it.
    """
    refuse_unfit(folder)
    contents = _contents(shipped, answers, today)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        # Nothing moves from one disk to another: a folder that is there may be a disk of its own.
        beside = folder if folder.is_dir() else folder.parent
        with tempfile.TemporaryDirectory(dir=beside, prefix=".portevoix-") as aside:
            for name, text in contents.items():
                _write(Path(aside) / name, text)
            _try(read, Path(aside))
            folder.mkdir(exist_ok=True)
            for name in FILES:
                (Path(aside) / name).rename(folder / name)
    except OSError as error:
        raise InputError(
            f"{shown(folder)}: cannot be written ({error.strerror}); choose another folder"
        ) from None


def _try(read: Callable[[Path], object], aside: Path) -> None:
    try:
        read(aside)
    except ConfigError as error:
        told = str(error).replace(f"{shown(aside)}/", "")
        raise InputError(
            f"new: the answers make no campaign: {told}; nothing was written"
        ) from None


def _contents(shipped: Path, answers: Answers, today: dt.date) -> Mapping[str, str]:
    texts = {
        str(path.relative_to(shipped)): path.read_text(encoding="utf-8")
        for path in sorted((shipped / "announcements").rglob("*.txt"))
    }
    return {
        "campaign.toml": _campaign(shipped, answers, today),
        "sources.toml": (shipped / "sources.toml").read_text(encoding="utf-8"),
        "networks.toml": _networks(shipped, answers),
        ".env": _env(shipped, answers),
        **texts,
    }


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    mode = 0o600 if path.name == ".env" else 0o644
    number = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    with os.fdopen(number, "w", encoding="utf-8") as file:
        file.write(text)


def _campaign(shipped: Path, answers: Answers, today: dt.date) -> str:
    """Return the shipped file with this campaign's own table and rallies; waves stay."""
    text = (shipped / "campaign.toml").read_text(encoding="utf-8")
    head, _, rest = text.partition("[campaign]")
    before_rallies = rest[rest.index("[thresholds]") :]
    thresholds, _, rallies = before_rallies.partition("[[rally]]")
    waves = rallies[rallies.index("# When each announcement") :]
    table = tomlkit.dumps({"campaign": _campaign_table(answers, today)})
    listed = "\n".join(tomlkit.dumps({"rally": _rally(plan)}) for plan in answers.rallies)
    return f"{head}{table}\n{thresholds}{listed.replace('[rally]', '[[rally]]')}\n{waves}"


def _campaign_table(answers: Answers, today: dt.date) -> TomlTable:
    table = tomlkit.table()
    table["slug"] = slug(answers.title, min(plan.date for plan in answers.rallies).year)
    table["title"] = answers.title
    table["hashtags"] = list(answers.hashtags)
    table["words"] = list(answers.words)
    table["languages"] = ["fr"]
    table["from"] = today
    table["until"] = max(plan.date for plan in answers.rallies) + _AFTERWARDS
    _note(table, "live", value=False, words="true lets announcements leave for real networks")
    _note(table, "link", value="", words="the page where people find all of it; texts need it")
    _note(table, "support", value=_SUPPORT, words="a listening line, printed in the texts")
    return table


def _rally(plan: RallyPlan) -> TomlTable:
    table = tomlkit.table()
    _note(table, "place", value=plan.place.code, words=plan.place.name)
    table["date"] = plan.date
    if plan.time:
        table["time"] = f"{plan.time:%H:%M}"
    if plan.venue:
        table["venue"] = plan.venue
    return table


def _note(table: TomlTable, key: str, *, value: str | bool, words: str) -> None:
    entry = tomlkit.item(value)
    entry.comment(words)
    table.add(key, entry)


def _networks(shipped: Path, answers: Answers) -> str:
    text = (shipped / "networks.toml").read_text(encoding="utf-8")
    if answers.server is None:
        return text
    table = tomlkit.table()
    table["name"] = _ACCOUNT
    table["kind"] = "mastodon"
    table["base_url"] = answers.server
    account = tomlkit.dumps({"account": table}).replace("[account]", "[[account]]")
    before, first, examples = text.partition("# [[account]]")
    return f"{before}{account}\n# Others would be such as these.\n{first}{examples}"


def _env(shipped: Path, answers: Answers) -> str:
    text = (shipped / "example.env").read_text(encoding="utf-8")
    text = re.sub(
        r"^#PORTEVOIX_OPERATOR_EMAIL=.*$",
        lambda _: f"PORTEVOIX_OPERATOR_EMAIL={answers.email}",
        text,
        flags=re.MULTILINE,
    )
    if answers.server is None:
        return text
    variable = token_variable(_ACCOUNT)
    text = text.replace("PORTEVOIX_ACCOUNT_PARIS_TOKEN", variable)
    text = text.replace('account "paris"', f'account "{_ACCOUNT}"')
    return text.replace(f"#{variable}=", f"{variable}=")
