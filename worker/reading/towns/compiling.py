"""Makes reading/data/places.bin from the tables of reading/data/sources/.

Run as ``python -m worker.reading.towns.compiling worker/reading/data``; a test holds that the file
in the package is what the tables give.
"""

import csv
import sys
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from io import StringIO
from pathlib import Path
from typing import TypeAlias

from worker.reading.towns.gazetteer import is_word
from worker.reading.words.fold import SAINTS, key
from worker.reading.words.wordlist import words

# Kinds of names, one letter each in the compiled file.
OFFICIAL, OLD, SHORT, NICKNAME, REGIONAL, ABBREVIATION, DEMONYM, AREA, REGION = "cosngbdar"
# A short form that the table of aliases gives by hand: surer than one made by rule.
USUAL = "t"

_ALIAS_KINDS = {
    "short": USUAL,
    "nickname": NICKNAME,
    "regional": REGIONAL,
    "abbreviation": ABBREVIATION,
    "demonym": DEMONYM,
    "area": AREA,
}
_JOINTS = {
    "saint",
    "sainte",
    "en",
    "sur",
    "sous",
    "les",
    "le",
    "la",
    "l",
    "de",
    "du",
    "des",
    "d",
    "aux",
    "au",
    "et",
}
_ARTICLES = {"le", "la", "les", "l"}
# First words so common in names that alone they name nothing.
_BARE = {
    "saint", "sainte", "port", "pont", "mont", "bois", "val", "grand", "grande", "petit", "petite",
    "chateau", "ville", "vieux", "villiers", "neuf", "haut", "haute", "bas", "basse", "fort",
    "bonne", "notre", "belle", "beau", "isle", "saints", "roche", "baie", "terre", "trois", "deux",
    "six", "mer", "entre", "sous", "sur", "contre", "vers", "aux", "plan", "plaine", "bains",
    "vic", "sainte marie", "pre", "la", "le", "bourg", "villeneuve", "fontaine", "croix",
    "chapelle", "hameau", "cite", "ile", "villages", "souligne", "cailloux", "garennes", "lacroix",
    "sylvains", "gros", "morne", "longue", "portes", "ruelle", "vert", "voisins", "trans", "lion",
    "palais", "ponts", "pavillons", "hauts", "celles", "cheval", "mesnil", "plateau", "terres",
    "nissan", "rive", "amelie", "creches", "vivier",
}  # fmt: skip
_SHORT_POPULATION = 5000
# Below that a short form must be long, and no other name: Neussargues, not Châtillon.
_RARE_POPULATION, _RARE_LETTERS = 1000, 8
# Below that it must name that village alone, and be no word, first name or other town: Arzacq.
_ONLY_LETTERS = 6
_OTHERWISE = words(
    "allemagne bellevue blanche bourdons bourget bouteilles brousses castels cellier chaudes "
    "chaufour chenille cheylard colline consolation courtois crottes eugenie florent frederic "
    "fontanil fournet grenier hopital justine laroche laville lestrade longues madonne malherbe "
    "maubert mesnard metairies monetier montier neuchatel nouvelle pezenes plaines premiers "
    "soudaine thermes tournai vallees vedrines village villards vincent verreries coteaux eglises "
    "corvees vallouise lanterne lucerne poterie vicomte salette marcelin quantin quintin charles "
    "pavillon bertrand causses escombres entrains cazeaux argent arnaud augers averon bayard"
    " blancs bouges bouret bourgs brides canale cauchy chaise cognat crozes culles detain eglise"
    " brosse maison robine vendue marais tertre collet rouges grands plains bellay festes fortel"
    " goupil grange graves guiler halles hautes hieres kirsch laines laitre liesse linard livers"
    " manent marche martin monnet montel montet moules norges oursel pennes perche peyret pietra"
    " portel quarre quatre robert sagnes sauret serves source temple tirent vallee ventes virieu"
    " wallon welles castel roussy royere laures messia bremur solore lattre mouchy forest pardon"
    " christ varois eyraud magnat matton babeau crespy dauzat rudeau brison garnat livers alland"
    " malons evette caunes"
)
# A shorter one, or one that others share, needs more people: Semur, Conches, Trouville.
_KNOWN_POPULATION, _KNOWN_LETTERS = 2500, 6
# "Saint-Pourçain" is the town on the Sioule: its namesakes together have this many times fewer.
_OUTDONE = 3
# accepting.py takes no town in small letters under 2,000 people, lending.py no word or one with an
# article under 4,000; places.py no word under 200,000 that nothing leads to.
_LOWER, _LOWER_RISKY, _LARGE, _CERTAIN = 2_000, 4_000, 20_000, 200_000
_SHORTEST = 3
_TOWNS = {OFFICIAL, OLD, SHORT, USUAL}
# Words of almost every text, then of many: another word of the name stands for it, if there is one.
_EVERYWHERE = (_JOINTS - {"saint", "sainte"}).union(
    words("a est pas ce ne y ans elle sans trois eau avez notre contre")
)
_COMMON = _EVERYWHERE.union(
    SAINTS.values(),
    words(
        "saint sainte nouvelle petit petite grand grands bon bonne rue quartier celles meme main"
        " cette avant maison libre accueil debat marche pont haut blanc vert noir rouge bleu"
    ),
)
# Short for Bon-Encontre and M'Tsangamouji: no town in small letters.
_EVERYDAY = {"bon", "m"}
# "La Réunion" and "Landes" are areas before they are villages; Paris and Vienne are towns first.
_AREA_WEIGHT = 60_000.0
_FLAGS = {
    "fr_word": "w",
    "fr_word_unaccented": "u",
    "en_word": "e",
    "first_name": "f",
    "surname": "f",
    # A word in small letters alone ("sable", not "Sabl\u00e9"); one that is hardly ever one there.
    "common": "y",
    "rare": "z",
}
_CONTRACTED = {"le": ("au", "du"), "les": ("aux", "des")}
_CONTRACTIONS = {"au", "du", "aux", "des"}

Weighted: TypeAlias = dict[str, dict[tuple[str, str], float]]


def compile_places(tables: Mapping[str, str]) -> bytes:
    """Return the compiled gazetteer of the CSV *tables* (file name without ending -> text).

    The result is deflated UTF-8 in four blocks with an empty line between: a line per place; a
    line per name, which holds its key, then ``kind code`` pairs, likeliest first, then its flags;
    the words of the gate with their names; the names of large towns, semicolons between.
    """
    communes = list(_rows(tables["communes"]))
    areas = list(_rows(tables["areas"]))
    lines = [_commune_line(row) for row in communes]
    lines += [
        f"{row['code']}\t{row['name']}\t{row['region_or_chef_lieu']}"
        for row in areas
        if row["kind"] == "departement"
    ]
    names = _names(tables, communes, areas)
    flags = {key(row["name"]): _flags(row["flags"]) for row in _rows(tables["words"])}
    lines.append("")
    lines += [_name_line(name, places, flags.get(name, "")) for name, places in names.items()]
    people = {row["insee"]: int(row["population"] or 0) for row in communes}
    lines += ["", *_gate(names, flags, people), "", _large(names, flags, people)]
    return zlib.compress("\n".join(lines).encode(), 9)


def _rows(table: str) -> Iterator[dict[str, str]]:
    yield from csv.DictReader(StringIO(table))


def _flags(flags: str) -> str:
    return "".join(sorted({_FLAGS[flag] for flag in flags.split("|")}))


def _commune_line(row: dict[str, str]) -> str:
    fields = (row["insee"], row["name"], row["department"], row["population"] or "0")
    return "\t".join((*fields, row["lon"], row["lat"])).rstrip("\t")


def _name_line(name: str, places: dict[tuple[str, str], float], flags: str) -> str:
    ranked = sorted(places, key=lambda place: (-places[place], place))
    return "\t".join((name, " ".join(kind + code for kind, code in ranked), flags)).rstrip("\t")


def _names(
    tables: Mapping[str, str], communes: list[dict[str, str]], areas: list[dict[str, str]]
) -> Weighted:
    names: Weighted = defaultdict(dict)
    people = {row["insee"]: int(row["population"] or 0) for row in communes}
    for row in communes:
        code = row["insee"]
        for name in _spelled(row["name"].split(" (")[0]):
            _add(names, key(name), OFFICIAL, code, 3.0 * people[code])
            _add_short(names, name, code, people[code])
    for row in _rows(tables["old-communes"]):
        if row["type"] != "arrondissement-municipal" and row["parent_insee"] in people:
            parent = row["parent_insee"]
            for name in _spelled(row["name"]):
                _add(names, key(name), OLD, parent, 0.3 * people[parent])
                if row["insee"] == parent:  # Valserhône is Bellegarde to all who live there
                    _add_short(names, name, parent, people[parent])
    _add_areas(names, areas)
    for row in _rows(tables["aliases"]):
        for name in row["names"].split(";"):
            weight = people.get(row["code"], int(_AREA_WEIGHT))
            _add_alias(names, _ALIAS_KINDS[row["kind"]], name, row["code"], weight)
    _add_rare(names, communes, people)
    return dict(sorted(names.items()))


def _add_areas(names: Weighted, areas: list[dict[str, str]]) -> None:
    for row in areas:
        kind = AREA if row["kind"] == "departement" else REGION
        known = {known for known, _ in names[key(row["name"])]}
        if AREA not in known:  # Guadeloupe is a département and a region: the département counts
            _add(names, key(row["name"]), kind, row["code"], _AREA_WEIGHT)
            # "La Creuse" and "La Marne" are villages as well, but far from first.
            for name in ({f"la {key(row['name'])}"} & set(names)) if kind == AREA else ():
                names[name][kind, row["code"]] = _AREA_WEIGHT


def _spelled(name: str) -> set[str]:
    """Return *name* as people write it: Vand\u0153uvre is Vandoeuvre to most.

    "L\u00e8s" and "lez", beside, are one word: Villeneuve-lez-Avignon, Lys-les-Lannoy.
    """
    plain = name.replace("\u0153", "oe").replace("\u0152", "Oe")
    return {name, plain, name.replace("-l\u00e8s-", "-lez-"), name.replace("-lez-", "-l\u00e8s-")}


def _add_rare(names: Weighted, communes: list[dict[str, str]], people: dict[str, int]) -> None:
    """Add the first word of a village's name where no other place is called so.

    Below 2,500 people it must name that village alone, or a saint; below 1,000 that alone.
    """
    heads: dict[str, list[str]] = defaultdict(list)
    lone: dict[str, list[str]] = defaultdict(list)
    for row in communes:
        words = key(row["name"]).split()
        head = 2 if words[0] in {"saint", "sainte"} | _ARTICLES else 1
        name = " ".join(words[:head])
        if len(words) == head or len(name) < _KNOWN_LETTERS:
            continue
        lone[name].append(row["insee"])
        if words[head] in _JOINTS and words[0] not in _ARTICLES:
            heads[name].append(row["insee"])
    for name, codes in heads.items():
        size, code = max((people[code], code) for code in codes)
        others = sum(people[code] for code in codes) - size
        rare = size >= _RARE_POPULATION and len(name) >= _RARE_LETTERS
        rare = rare and (" " in name or not others)
        fits = (rare or size >= _KNOWN_POPULATION) and others * _OUTDONE <= size
        if fits and name not in names and name not in _BARE:
            names[name][SHORT, code] = float(size)
    for name, codes in lone.items():
        *_, last = name.split()
        only = len(codes) == 1 and len(last) >= _ONLY_LETTERS and last not in _BARE | _OTHERWISE
        spoken = {name, last, *(f"{article} {last}" for article in _ARTICLES)}
        if only and names.keys().isdisjoint(spoken):
            names[name][SHORT, codes[0]] = float(people[codes[0]])
    _add_islands(names, communes, people)


def _add_islands(names: Weighted, communes: list[dict[str, str]], people: dict[str, int]) -> None:
    """Add "Bréhat" for Île-de-Bréhat, where no other place is called so."""
    for row in communes:
        ile, *joint, last = key(row["name"]).split() if " " in key(row["name"]) else ("", "")
        if ile == "ile" and joint in (["de"], ["d"]) and last not in names:
            names[last][SHORT, row["insee"]] = float(people[row["insee"]])


def _add(names: Weighted, name: str, kind: str, code: str, weight: float) -> None:
    """Add the name with, for "Le Mans", its contracted forms "au Mans" and "du Mans"."""
    if any(other == code for _, other in names[name]):
        return
    names[name][kind, code] = weight
    article, _, rest = name.partition(" ")
    if kind in {OFFICIAL, OLD, SHORT, USUAL} and rest:
        for contraction in _CONTRACTED.get(article, ()):
            names[f"{contraction} {rest}"][kind, code] = weight


def _add_short(names: Weighted, name: str, code: str, people: int) -> None:
    """Add "Brive" for Brive-la-Gaillarde, "Le Puy" for Le Puy-en-Velay (rule 4).

    So too "Kremlin-Bicêtre", as lists name Le Kremlin-Bicêtre.
    """
    words = key(name).split()
    bare = words[1:2] and words[1] in _BARE and len(words) == 3  # noqa: PLR2004 - "Petit-Quevilly"
    if words[0] in _ARTICLES and len(words) > 2 and people >= _SHORT_POPULATION and not bare:  # noqa: PLR2004
        _add(names, " ".join(words[1:]), SHORT, code, float(people))
    head = 2 if words[0] in _ARTICLES or words[0] in {"saint", "sainte"} else 1
    ends = bool(_JOINTS & set(words[head : head + 2])) or len(words) == head + 1
    if people < _SHORT_POPULATION or not ends or " ".join(words[:head]) in _BARE:
        return
    if len(words[0]) == 1:
        return  # "M" is not M'Tsangamouji
    if head > 1 and words[0] not in {"saint", "sainte"} and words[1] in _BARE:
        return
    _add(names, " ".join(words[:head]), SHORT, code, float(people))


def _add_alias(names: Weighted, kind: str, name: str, code: str, people: int) -> None:
    if kind == DEMONYM:
        for form in _forms(key(name)):
            names[form].setdefault((DEMONYM, code), float(people))
    elif kind == USUAL:
        _add(names, key(name), USUAL, code, 4.0 * people)
        names[key(name)] = {k: v for k, v in names[key(name)].items() if k[1] != code} | {
            (USUAL, code): 4.0 * people
        }
    else:
        _add(names, key(name), kind, code, float(people))
        article, _, rest = key(name).partition(" ")
        if kind == NICKNAME and article in _ARTICLES and " " in rest:
            _add(names, rest, kind, code, float(people))  # "Porte océane, samedi 14 h"


def _gate(names: Weighted, flags: Mapping[str, str], people: Mapping[str, int]) -> Iterator[str]:
    """Yield, for the rarest word of each name, the names it stands for.

    A text without any of the names speaks of no place. A ``^`` stands before a village, or a
    small town that is also a word of the language: it is one only with a capital (accepting.py). A
    ``*`` stands before a village that is no word, which may be led to instead (lending.py).
    A ``~`` stands before a larger one in one word, which may be led to instead (places.py). A
    ``-`` stands before a region, for which no claim is made (rule 7).
    """
    often = Counter(word for name in names for word in name.split(" "))
    gate: dict[str, list[str]] = defaultdict(list)
    for name, places in names.items():
        kinds = {kind for kind, _ in places}
        size = max(people.get(code, 0) for _, code in places)
        flagged = is_word(flags.get(name, ""))
        article = name.partition(" ")[0] in {*_ARTICLES, "du", "des"} and " " in name
        risky = flagged or article or len(name) <= _SHORTEST
        small = kinds <= _TOWNS and size < (_LOWER_RISKY if risky else _LOWER)
        led = kinds <= _TOWNS and flagged and " " not in name and size < _CERTAIN
        village = small and name not in _EVERYDAY and _is_own(name, flags)
        mark = "-" if kinds == {REGION} else "^" if small or name in _EVERYDAY else "~" * led
        mark = "*" if village else mark
        rarest = min(
            name.split(" "), key=lambda one: (one in _EVERYWHERE, one in _COMMON, often[one])
        )
        gate[rarest].append(mark + name)
    for word, found in sorted(gate.items()):
        yield f"{word}\t{';'.join(found)}"


def _is_own(name: str, flags: Mapping[str, str]) -> bool:
    """Tell a name that is no word; one of two must have its hyphen where it is looked for."""
    first, *rest = name.split(" ")
    main = " ".join(rest) if rest and first in {*_ARTICLES, *_CONTRACTIONS} else name
    return len(main) > _SHORTEST and not any(is_word(flags.get(one, "")) for one in (name, main))


def _large(names: Weighted, flags: Mapping[str, str], people: Mapping[str, int]) -> str:
    """Return the names found at the end of a hashtag in small letters (#metoosaintetienne)."""
    return ";".join(
        name
        for name, places in names.items()
        if not flags.get(name)
        and name.partition(" ")[0] not in {"au", "aux", "du", "des"}
        and (first := min(places, key=lambda place: (-places[place], place)))[0] == OFFICIAL
        and people.get(first[1], 0) >= _LARGE
    )


def _forms(demonym: str) -> set[str]:
    """Return the four forms of a masculine singular demonym ("manceau", "mancelle", …)."""
    if demonym.endswith("eau"):
        feminine, plural = demonym[:-3] + "elle", demonym + "x"
    elif demonym.endswith(("ien", "een", "on")):
        feminine, plural = demonym + "ne", demonym + "s"
    else:
        feminine = demonym if demonym.endswith("e") else demonym + "e"
        plural = demonym if demonym.endswith("s") else demonym + "s"
    if demonym.endswith(("een", "ain", "in")):
        feminine = demonym + ("ne" if demonym.endswith("een") else "e")
    return {demonym, plural, feminine, feminine + "s"}


def main(folder: Path) -> None:
    """Compile the tables of ``folder/sources`` into ``folder/places.bin``."""
    tables = {path.stem: path.read_text("utf-8") for path in folder.glob("sources/*.csv")}
    (folder / "places.bin").write_bytes(compile_places(tables))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
