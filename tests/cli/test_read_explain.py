import json
import re
from pathlib import Path

from tests.cli.commands import Shell

TEXT = "Manif à Pau samedi 14h, place Clemenceau. Débat à Lille jeudi, 18 h. Bus à 11h.\n"
AT = "2023-03-09T12:00+01:00"


def test_explain_marks_the_text_and_tells_each_rule_on_eighty_columns(tmp_path: Path) -> None:
    ran = Shell(tmp_path).run("read", "--explain", "--published", AT, stdin=TEXT)

    assert ran.code == 0
    assert "[rally: Manif] à [place: Pau] [day: samedi] [hour: 14h]" in ran.out
    assert "a bare weekday: the next one" in ran.out
    assert "an indoor meeting" in ran.out.partition("Left out")[2]
    rules = ran.out.splitlines()[2:]
    assert max(map(len, rules)) <= 80


def test_explain_loses_no_letter_on_forty_columns(tmp_path: Path) -> None:
    venue = "place Charles-de-Gaulle-Étoile"
    text = f"Manif #TousEnsembleContreLesViolencesFaitesAuxFemmes à Pau samedi, 14h, {venue}.\n"

    ran = Shell(tmp_path).run("read", "--explain", "--published", AT, stdin=text, COLUMNS="40")

    rules = ran.out.partition("\n\n")[2].splitlines()[1:]
    letters = "".join("".join(rule.split()) for rule in rules)
    assert "…" not in ran.out
    assert max(map(len, rules)) <= 40
    assert "Étoile" in letters


def test_explain_wraps_a_long_text_on_a_terminal(tmp_path: Path) -> None:
    text = f"{TEXT.strip()} Les soignants demandent des lits, des bras et du temps, rien de plus.\n"
    screen = {"COLUMNS": "80", "FORCE_COLOR": "1", "TERM": "xterm"}

    ran = Shell(tmp_path).run("read", "--explain", "--published", AT, stdin=text, **screen)

    shown = re.sub(r"\x1b\[[0-9;]*m", "", ran.out)
    assert max(map(len, shown.splitlines())) <= 80
    assert "des bras et du temps, rien de plus." in " ".join(shown.split())


def test_explain_as_json_gives_spans_and_rules(tmp_path: Path) -> None:
    ran = Shell(tmp_path).run("read", "--explain", "--json", "--published", AT, stdin=TEXT)

    told = json.loads(ran.out)
    (claim,) = told["claims"]
    rules = {piece["what"]: piece["why"] for piece in claim["pieces"]}
    assert (rules["place"], rules["day"], rules["hour"]) == ("only-place", "weekday", "only-hour")
    assert {piece["text"]: piece["why"] for piece in told["left"]}["11h"] == "transport"
    for piece in (*claim["pieces"], *told["left"]):
        assert TEXT[slice(*piece["span"])] == piece["text"]


def test_explain_shows_nothing_of_a_testimony(tmp_path: Path) -> None:
    text = "J'ai été agressée à Lille. Manif à Pau samedi.\n"

    ran = Shell(tmp_path).run("read", "--explain", "--published", AT, stdin=text)

    assert "testimony" in ran.out
    assert "Lille" not in ran.out


def test_explain_hands_no_command_of_a_text_to_the_terminal(tmp_path: Path) -> None:
    text = "Manif \x1b[31mrouge\x1b[0m samedi\a à \u202eLille, 14h\r\n"

    ran = Shell(tmp_path).run("read", "--explain", "--published", AT, stdin=text)

    assert "[place: Lille]" in ran.out
    assert "\u241b[31mrouge" in ran.out
    assert not set("\x1b\a\u202e\r") & set(ran.out)
