"""Bold type, quote marks, hashes and hard line ends change nothing of what a text says."""

import datetime as dt
import textwrap

import pytest

from tests.reading.saying import said_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

_NOW = dt.datetime.fromisoformat("2023-03-14T10:00+01:00")
_PLAIN = """Contre la fermeture de la gare, les usagers de Briare ont défilé dimanche : 80 \
personnes selon la mairie. À Gien, rendez-vous est donné samedi 18 mars à 10:30 devant la \
sous-préfecture, et le même jour à 15 h sur le quai à Cosne-Cours-sur-Loire. Le comité attend \
1 200 marcheurs à Gien."""


@pytest.mark.parametrize(
    "marked",
    [
        "\n".join(textwrap.wrap(_PLAIN, 72, break_on_hyphens=False)),
        "\r\n".join(textwrap.wrap(_PLAIN, 64, break_on_hyphens=False)),
        "\n   ".join(textwrap.wrap(_PLAIN, 72, break_on_hyphens=False)) + "\n\nGare\nTrain\nBus",
        "> " + _PLAIN,
        "\n".join(f"> {line}" for line in textwrap.wrap(_PLAIN, 72, break_on_hyphens=False)),
        _PLAIN.replace("Gien", "**Gien**").replace("15 h", "*15 h*").replace("80", "__80__"),
        _PLAIN.replace("à Gien", "à #Gien").replace("À Gien", "À #Gien").replace("de B", "de #B"),
        _PLAIN.replace("10:30", "10h30"),
        _PLAIN.replace("samedi 18 mars", "samedi 18/03"),
        _PLAIN.replace("samedi 18 mars", "le 18.03.2023"),
        _PLAIN.replace("10:30", "dix heures trente").replace("15 h", "quinze heures"),
        _PLAIN.replace("80 personnes", "80 pers."),
        _PLAIN.replace("samedi", "samdi").replace("personnes selon", "personne selon"),
        _PLAIN.replace("Gien", "Gi\u00aden")
        .replace(" à", "\u200b à")
        .replace("mars", "ma\u00adrs"),
        _PLAIN.replace(", ", ",").replace(". ", "."),
        _PLAIN.replace("samedi 18 mars", "le 18 mars (samedi)"),
        _PLAIN.replace(" devant", " \U0001f525 devant").replace(", et", ", \u270a\U0001f3fd et"),
        _PLAIN.replace(", les", ", \U0001f682\U0001f682 les").replace(" à 15", " \u23f0 à 15"),
        _PLAIN.replace("samedi", "\U0001f4c5 samedi").replace("à 10:30", "\u23f0 10:30h"),
        _PLAIN.replace("samedi 18 mars à 10:30", "le 18-03-2023 à 10.30"),
        _PLAIN.replace("samedi 18 mars à 10:30", "samedi 18 - 10h30").replace("15 h", "3h du soir"),
        _PLAIN.replace("dimanche", "dimanche passé").replace("jour à 15 h", "jour/15hOO"),
        _PLAIN.replace("mars à 10:30", "mars \U0001f449 10:30").replace("à 15", "\u27a1\ufe0f 15"),
        _PLAIN.replace("rendez-vous", "RDV").replace("samedi 18 mars", "le #18Mars"),
        _PLAIN.replace("samedi 18 mars", "Samedi 18 Mars").replace("dimanche", "Dimanche"),
        _PLAIN.replace("à Cosne-Cours-sur-Loire", "à #cosnecourssurloire"),
        _PLAIN.replace("Cosne-Cours-sur-Loire", "#CosneCourssurLoire").replace("Gien", "#gien"),
        _PLAIN.replace("à Cosne-Cours-sur-Loire", "à #Cosne_Cours_sur_Loire"),
        _PLAIN.replace(" devant", "\ndevant").replace(" sur le", "\nsur le"),
        _PLAIN.replace(" à 10:30", "\nà 10h30").replace(" à Gien.", "\nà Gien."),
        f"#Briare {_PLAIN}",
        f"#Briare\n{_PLAIN}",
        f"Briare - {_PLAIN}",
        f"{_PLAIN} #manif #Gien #train",
        f"{_PLAIN} (\u00a9 Photo Le Journal du Centre)",
        f"{_PLAIN} Photo Le Berry",
    ],
)
def test_how_a_text_is_set_changes_nothing(marked: str, gazetteer: Gazetteer) -> None:
    wanted, got = read(_PLAIN, _NOW, gazetteer), read(marked, _NOW, gazetteer)
    assert said_in(_PLAIN, _NOW, gazetteer) == {
        ("Briare", "2023-03-12", "-"),
        ("Gien", "2023-03-18", "10:30"),
        ("Cosne-Cours-sur-Loire", "2023-03-18", "15:00"),
    }
    assert said_in(marked, _NOW, gazetteer) == said_in(_PLAIN, _NOW, gazetteer)
    assert [c.figures for c in got.claims] == [c.figures for c in wanted.claims]


@pytest.mark.parametrize(
    "text",
    [
        """Vigiles samedi 18 mars devant les gares :
Gien, 10h30, côté place Leclerc
Briare, 11h, côté quai de la Trézée
Cosne-Cours-sur-Loire, 15h, côté rue Waldeck""",
        """Marches pour la gare, samedi 18 mars
**Gien** - 10h30, place Leclerc
**Briare** - 11h, quai de la Trézée
**Cosne-Cours-sur-Loire** - 15h, rue Waldeck""",
        """Marches pour la gare le 18/03
Gien\t10h30\tplace Leclerc
Briare\t11h\tquai de la Trézée
Cosne-Cours-sur-Loire\tquinze heures\true Waldeck""",
        """Vigiles du 18 mars : où les gares seront défendues

Gien.

Rendez-vous à 10h30, place Leclerc.
Briare.

Rendez-vous à 11h, quai de la Trézée.
Cosne-Cours-sur-Loire.

Rendez-vous à 15h, rue Waldeck.""",
    ],
)
def test_rows_stay_rows(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, _NOW, gazetteer) == {
        ("Gien", "2023-03-18", "10:30"),
        ("Briare", "2023-03-18", "11:00"),
        ("Cosne-Cours-sur-Loire", "2023-03-18", "15:00"),
    }


def test_day_hour_and_place_may_have_a_line_each(gazetteer: Gazetteer) -> None:
    text = "Non à la fin du train de nuit à Gien\nSamedi 18 mars\n\u23f0 10h30\nDevant la mairie"
    assert said_in(text, _NOW, gazetteer) == {("Gien", "2023-03-18", "10:30")}


def test_lines_that_a_site_joined_are_parted(gazetteer: Gazetteer) -> None:
    rows = (
        "Où marcher samedi 18 mars ?Trois rendez-vous- Gien : marche à 10 h 30, place Leclerc- "
        "Briare : départ à 11 h du quai- Cosne-Cours-sur-Loire : rassemblement à 15 h"
    )
    heads = "Le 18 mars, on marche pour les gares. Des trains pour tousÀ Gien, marche à 10 h 30."

    assert said_in(rows, _NOW, gazetteer) == {
        ("Gien", "2023-03-18", "10:30"),
        ("Briare", "2023-03-18", "11:00"),
        ("Cosne-Cours-sur-Loire", "2023-03-18", "15:00"),
    }
    assert said_in(heads, _NOW, gazetteer) == {("Gien", "2023-03-18", "10:30")}


def test_what_is_quoted_stands_as_it_was_given(gazetteer: Gazetteer) -> None:
    text = "Marche pour la gare samedi à\r\n**Gien**, 14:30, quai _Lenoir_, toutes et\r\ntous !"
    (claim,) = read(text, _NOW, gazetteer).claims
    (place,), (time,) = claim.spans.place, claim.spans.time
    assert (text[slice(*place)], text[slice(*time)]) == ("Gien", "14:30")


def test_a_letter_names_no_town(gazetteer: Gazetteer) -> None:
    told = "Aujourd'hui Gien est violette : 300 personnes au cortège.\n#8M2026 #8mars"
    assert said_in(told, _NOW, gazetteer) == {("Gien", "2023-03-14", "-")}
