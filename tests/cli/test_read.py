"""`portevoix read` answers whatever it is given with claims, or with one line that says why not."""

import json
import random
import sys
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from tests.reading.conftest import files
from worker.__main__ import main
from worker.reading.towns.gazetteer import Gazetteer

AT = "2017-10-24T18:00+02:00"
CALL = "Marche à Saint-Étienne samedi 14h, place Jean-Jaurès."
FOUND = "Saint-Étienne (42218)  2017-10-28  14:00  place Jean-Jaurès"
BINARY = "is no text; name a text file"
NOTHING = "No rally found."
RANDOM = bytes([*random.Random(3).randbytes(4_000), 0])  # noqa: S311 - the same each time


class Command:
    """Runs `portevoix read` in this process, on places that are loaded once."""

    def __init__(self, capsys: pytest.CaptureFixture[str], patch: pytest.MonkeyPatch) -> None:
        self._capsys = capsys
        self._patch = patch

    def __call__(self, *words: str, stdin: bytes = b"") -> tuple[int, str, str]:
        self._patch.setattr(sys, "argv", ["portevoix", "read", *words])
        self._patch.setattr(sys, "stdin", TextIOWrapper(BytesIO(stdin), encoding="utf-8"))
        with pytest.raises(SystemExit) as stopped:
            main()
        out, err = self._capsys.readouterr()
        return int(stopped.value.code or 0), out, err


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.load(files())


@pytest.fixture
def command(
    gazetteer: Gazetteer, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Command:
    monkeypatch.setattr("worker.cli.read_texts.load_gazetteer", lambda: gazetteer)
    return Command(capsys, monkeypatch)


@pytest.mark.parametrize(
    ("content", "answer"),
    [
        pytest.param(b"", NOTHING, id="empty"),
        pytest.param(b"\xef\xbb\xbf", NOTHING, id="only a mark of order"),
        pytest.param(CALL.encode("cp1252"), FOUND, id="Windows"),
        pytest.param(CALL.encode("utf-16"), FOUND, id="UTF-16"),
        pytest.param(CALL.encode("utf-16") + b"\0", FOUND, id="UTF-16, cut"),
        pytest.param(
            b"\xab " + CALL.encode() + " été".encode("cp1252"), FOUND, id="mixed encodings"
        ),
        pytest.param(CALL.encode() + b" \xed\xa0\x80", FOUND, id="lone surrogates"),
        pytest.param(b"\xff" * 3_000, NOTHING, id="no letters"),
        pytest.param(bytes(5_000), BINARY, id="NUL"),
        pytest.param(RANDOM, BINARY, id="binary"),
        pytest.param(RANDOM.replace(b"\0", b""), BINARY, id="binary without NUL"),
        pytest.param(b"BEGIN:VCALENDAR\r\nSUMMARY:Marche\r\n", BINARY, id="a calendar"),
        pytest.param(CALL.encode() + b" x" * 5_000_000, FOUND, id="10 MB"),
    ],
)
def test_a_file_gives_claims_or_one_line_of_error(
    content: bytes, answer: str, tmp_path: Path, command: Command
) -> None:
    file = tmp_path / "text"
    file.write_bytes(content)

    code, out, err = command(str(file), "--published", AT)
    given = command("-", "--published", AT, stdin=content)

    assert answer in out + err
    assert (code, err) == (0, "") or (code, out, err.count("\n")) == (2, "", 1)
    assert given == (code, out, err.replace(str(file), "-"))


def _entry(**changed: object) -> bytes:
    return json.dumps({"id": 1, "published": AT, "text": CALL} | changed).encode()


ROTTEN = {
    b"\0\0\0": "is no JSON",
    b"[" * 100_000: "is no JSON",
    b'{"id": NaN, "published": "2017-10-24", "text": ""}': "is no JSON",
    b'"' + b"1" * 5_000: "is no JSON",
    b"[]": "is no object",
    _entry(text=["a"]): "text is no string",
    _entry(text=None): "text is no string",
    _entry(published=5): "published is no date",
    _entry(published="hier"): "published is no date",
}


def _id_of(line: bytes) -> object:
    return 1 if b'"id": 1' in line else None


def test_a_figure_says_who_counted_and_whether_it_is_round(command: Command) -> None:
    text = "À Lens samedi, 280 personnes selon la police, environ 800 selon la CGT ont défilé."

    _, out, _ = command("-", "--published", AT, stdin=text.encode())

    assert out.endswith("attendance 280 (police), attendance about 800 (organisers)\n")


@pytest.mark.parametrize("source", ["file", "-"])
def test_a_rotten_line_is_one_line_of_error_and_stops_no_other(
    source: str, tmp_path: Path, command: Command
) -> None:
    content = b"\n".join([b"\xef\xbb\xbf" + _entry(), *ROTTEN, _entry(), b""])
    (tmp_path / "file").write_bytes(content)
    name = source if source == "-" else str(tmp_path / "file")

    code, out, err = command("--jsonl", name, stdin=content)

    wanted = [
        f"{name}, line {number}: {why}; expected an object with id, published and text"
        for number, why in enumerate(ROTTEN.values(), 2)
    ]
    assert err.splitlines() == wanted
    first, *bad, last = out.splitlines()
    assert first == last
    assert [json.loads(line) for line in bad] == [
        {"id": _id_of(entry), "error": line.split(": ", 1)[1]}
        for entry, line in zip(ROTTEN, err.splitlines(), strict=True)
    ]
    assert json.loads(first)["claims"][0]["place"]["name"] == "Saint-Étienne"
    assert code == 1


ODD = [
    _entry(id=name, text=text)
    for name, text in {
        "empty": "",
        "NUL": f"\0{CALL}\0",
        "half a pair": f"\ud800 {CALL} \udfff",
        "\ud800": CALL,
        "long": CALL * 20,
        "digits": f"{CALL} {'1' * 5_000}",
        "table": "Lyon | samedi | 14 h\nNantes | dimanche | 15 h\n",
        "testimony": "J'ai été agressée à Lille.",
        "reply": "@a oui, à Lille",
    }.items()
] + [_entry(id="bytes").replace(rb"\u00e9", b"\xe9")]


def test_a_text_alone_in_a_batch_and_in_any_order_is_read_the_same(command: Command) -> None:
    alone = [command("--jsonl", "-", stdin=line) for line in ODD]
    shuffled = random.Random(5).sample(range(len(ODD)), len(ODD))  # noqa: S311 - a fixed order

    _, batch, _ = command("--jsonl", "-", stdin=b"\n".join(ODD))
    _, mixed, _ = command("--jsonl", "-", stdin=b"\n".join(ODD[n] for n in shuffled))

    assert [(code, err) for code, _, err in alone] == [(0, "")] * len(ODD)
    assert batch.splitlines(keepends=True) == [out for _, out, _ in alone]
    assert mixed.splitlines(keepends=True) == [alone[n][1] for n in shuffled]
    assert json.loads(alone[3][1])["id"] == "\ud800"


@pytest.mark.parametrize(
    ("words", "why"),
    [
        pytest.param(("--published", ""), "--published: '' is no date", id="an empty date"),
        pytest.param(("--published", "9999-12-31"), "no text is of '9999-12-31'", id="no year"),
        pytest.param(("--near", "999"), "--near: '999' is no département code", id="no area"),
        pytest.param(("--near", "69123"), "--near: '69123' is no département", id="a town"),
        pytest.param(("text", "--jsonl", "-"), "--jsonl: takes no other text", id="two texts"),
        pytest.param(("--explain", "--jsonl", "-"), "--jsonl: takes no", id="many to explain"),
        pytest.param(("",), "FILE: Is a directory", id="an empty name"),
    ],
)
def test_a_word_that_would_count_for_nothing_is_refused(
    words: tuple[str, ...], why: str, command: Command
) -> None:
    code, out, err = command(*words, stdin=CALL.encode())

    assert (code, out, err.count("\n")) == (2, "", 1)
    assert why in err


PAGE = """<!DOCTYPE html>
<html lang="fr"><head><title>Où manifester mardi à Rennes</title><script>%s</script></head><body>
<nav><a href="/metz">Manif à Metz samedi</a></nav>
<article><h1>Retraites : où manifester samedi 28 octobre</h1>
<table><tr><th>Ville</th><th>Heure</th></tr><tr><td>Brest</td><td>10 h 30</td></tr></table>
<ul><li>Dinan : 14 h 30, th&eacute;&acirc;tre</li></ul></article>
<footer>Lens Hebdo</footer></body></html>"""


@pytest.mark.parametrize("script", ["", "x = 1;" * 100_000], ids=["short", "behind its scripts"])
def test_a_saved_page_is_read_as_its_article(command: Command, tmp_path: Path, script: str) -> None:
    page = tmp_path / "page.html"
    page.write_text(PAGE % script)
    _, out, err = command(str(page), "--published", AT, "--json")
    lines = tmp_path / "pages.jsonl"
    lines.write_text(json.dumps({"id": 1, "published": AT, "text": PAGE % script}) + "\n")
    _, told, _ = command("--jsonl", str(lines))

    claims = json.loads(out)
    assert not err
    assert [(one["place"]["name"], one["date"], one["time"], one["venue"]) for one in claims] == [
        ("Brest", "2017-10-28", "10:30", None),
        ("Dinan", "2017-10-28", "14:30", "théâtre"),
    ]
    assert json.loads(told)["claims"] == claims
