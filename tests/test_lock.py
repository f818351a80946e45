import re
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent


def locked() -> list[str]:
    lines = (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
    whole = (line.removesuffix("\\").strip() for line in lines)
    return [line for line in whole if re.match(r"[A-Za-z0-9]", line)]


def test_uv_resolves_to_exactly_the_versions_of_the_lock() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

    assert settings["tool"]["uv"]["constraint-dependencies"] == locked()


def test_the_package_tells_its_version_where_it_is_not_installed() -> None:
    """As in the image, whose announcer could build no question to any server without it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asking = "import importlib.metadata as known, sys; sys.argv[1:] = ['--version']\n"
    asking += "known.Distribution.from_name = known.distribution = None\n"
    asking += "from worker.clients.http import user_agent; print(user_agent(''))\n"
    asking += "from worker.__main__ import main; main()"

    told = subprocess.run(
        [sys.executable, "-c", asking], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert told.stderr == ""
    assert told.stdout.splitlines() == [
        f"Portevoix/{project['version']} (reads public posts on rallies)",
        f"portevoix {project['version']}",
    ]


def test_every_locked_version_has_a_hash() -> None:
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    blocks = re.split(r"\n(?=[A-Za-z0-9])", text.strip())

    assert [block.split()[0] for block in blocks if "--hash=sha256:" not in block] == []


def test_every_dependency_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = {re.split(r"[\[<>=;~ ]", one)[0].lower() for one in project["dependencies"]}

    assert wanted <= {re.split(r"==", line)[0].lower() for line in locked()}


def test_every_dependency_has_its_reason_in_the_design() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    design = (ROOT / "docs" / "design.md").read_text(encoding="utf-8")
    rows = design.partition("### Why each dependency")[2].partition("\n\nA new dependency")[0]

    untold = [name for one in project["dependencies"] if not told_of(name := bare(one), rows)]
    assert untold == []


def bare(dependency: str) -> str:
    return re.split(r"[\[<>=;~ ]", dependency)[0].lower()


def told_of(name: str, rows: str) -> bool:
    return re.search(rf"^\| [^|]*\b{re.escape(name)}\b", rows, re.MULTILINE) is not None
