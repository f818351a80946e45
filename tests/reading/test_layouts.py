"""Lists of towns in the layouts that papers and unions use: hours, places, numbers in any order."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.paragraphs import run_on
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-14T20:00+01:00")  # a Tuesday
CALL = "Mobilisation samedi 18 mars contre la réforme des retraites :\n\n"
REPORT = "La mobilisation de samedi 11 mars contre la réforme des retraites :\n\n"


@pytest.mark.parametrize(
    ("rows", "claims"),
    [
        pytest.param(
            "18 heures Sens, devant la gare\n14 heures Privas, place Foch\nmidi Die, mairie",
            {("Sens", "18:00"), ("Privas", "14:00"), ("Die", "12:00")},
            id="hours in words before towns that are words",
        ),
        pytest.param(
            "Vire\n11 h, mairie\n\nDie\nmidi, place Foch\n\nOrange\nRendez-vous à 18 h, gare",
            {("Vire Normandie", "11:00"), ("Die", "12:00"), ("Orange", "18:00")},
            id="towns that are words, each over its hour",
        ),
        pytest.param(
            "Arras\n- 18 h : devant la gare\n\nBlois\n- 14 h : place Foch\n\nDole\n- 10 h : mairie",
            {("Arras", "18:00"), ("Blois", "14:00"), ("Dole", "10:00")},
            id="hours that fall are no live report's where each has its place",
        ),
        pytest.param(
            "- 18 h : Arras, devant la gare\n- 15 h : Blois, place Foch\n- 11 h : Dole, mairie",
            {("Arras", "18:00"), ("Blois", "15:00"), ("Dole", "11:00")},
            id="hours that fall before their towns",
        ),
        pytest.param(
            "Laval : 10 h, gare\nMayenne : 14 h, place Juhel\nCholet : 17 h, place Travot",
            {("Laval", "10:00"), ("Mayenne", "14:00"), ("Cholet", "17:00")},
            id="Mayenne among towns is the town",
        ),
        pytest.param(
            "17h Arras rond-point\n14h Blois place Foch\n10h Les Lilas mairie",
            {("Arras", "17:00"), ("Blois", "14:00"), ("Les Lilas", "10:00")},
            id="hours that fall before towns and places nobody lists",
        ),
        pytest.param(
            "- Arras : 18 h, cinéma Rex\n- Blois : 14 h, conseil général\n- Dole : 10 h, gare",
            {("Arras", "18:00"), ("Blois", "14:00"), ("Dole", "10:00")},
            id="where other things are held",
        ),
        pytest.param(
            "📍 Arras : zone commerciale, 18 h\n📍 Blois : forum de la République, 14 h\n"
            "📍 Dole : gare, 10 h",
            {("Arras", "18:00"), ("Blois", "14:00"), ("Dole", "10:00")},
            id="such places before their hours",
        ),
        pytest.param(
            "- Arras : 18 h, gare\n- La Ville-aux-Dames : 14 h, mairie",
            {("Arras", "18:00"), ("La Ville-aux-Dames", "14:00")},
            id="a name that opens as a town hall's notice does",
        ),
    ],
)
def test_hours(gazetteer: Gazetteer, rows: str, claims: set[tuple[str, str]]) -> None:
    said = said_in(CALL + rows, PUBLISHED, gazetteer)
    assert said == {(town, "2023-03-18", hour) for town, hour in claims}


@pytest.mark.parametrize(
    ("rows", "crowds"),
    [
        pytest.param(
            "Caen\n850 personnes selon les syndicats\n350 selon la police\n\nVire\n90 selon la CGT",
            {
                ("Caen", 850, "organisers"),
                ("Caen", 350, "police"),
                ("Vire Normandie", 90, "organisers"),
            },
            id="a line for each teller below the town",
        ),
        pytest.param(
            "Caen :\n- 850 selon les syndicats\n- 350 selon la police\n\n"
            "Lisieux :\n- 90 selon la CGT",
            {("Caen", 850, "organisers"), ("Caen", 350, "police"), ("Lisieux", 90, "organisers")},
            id="an item for each teller",
        ),
        pytest.param(
            "1 200 à Creil\n150 à Lorient\nEnviron 1 400 à Issoire",
            {("Creil", 1200, "-"), ("Lorient", 150, "-"), ("Issoire", 1400, "-")},
            id="thousands before their towns",
        ),
    ],
)
def test_numbers(gazetteer: Gazetteer, rows: str, crowds: set[tuple[str, int, str]]) -> None:
    found = read(REPORT + rows, PUBLISHED, gazetteer).claims
    assert {
        (claim.place.name, figure.low, figure.said_by.value if figure.said_by else "-")
        for claim in found
        for figure in claim.figures
        if claim.place
    } == crowds
    assert {str(claim.date) for claim in found} == {"2023-03-11"}


def test_a_department_heads_a_list(gazetteer: Gazetteer) -> None:
    rows = "SARTHE\nLe Mans : 3 000\nMAYENNE\nLaval : 900\nMayenne : 80"
    said = said_in(REPORT + rows, PUBLISHED, gazetteer)
    assert {town for town, _, _ in said} >= {"Le Mans", "Laval"}


@pytest.mark.parametrize(
    ("call", "claim"),
    [
        pytest.param(
            "Rassemblement pour les salaires\nLieu : devant la gare, Rodez.\nDate : 18/03\n10 h",
            ("Rodez", "2023-03-18", "10:00"),
            id="a field for the place",
        ),
        pytest.param(
            "Marche pour le climat. Lieu de rendez-vous : place Foch, Tulle. Date : 18/03. 10 h.",
            ("Tulle", "2023-03-18", "10:00"),
            id="fields in one line",
        ),
        pytest.param(
            "Marche pour le climat samedi 18 mars à 10 h, 3 rue du Bac, 19000 Tulle.",
            ("Tulle", "2023-03-18", "10:00"),
            id="a town behind its postcode",
        ),
        pytest.param(
            "Manifestation contre le racisme\nRodez-place de la Cité, samedi 10h",
            ("Rodez", "2023-03-18", "10:00"),
            id="a town glued to its square",
        ),
        pytest.param(
            "L'usine a ouvert en 1968. Rassemblement le 29 mars à 17 h devant la mairie de Dole.",
            ("Dole", "2023-03-29", "17:00"),
            id="an hour is of no year long gone",
        ),
        pytest.param(
            "Rassemblement demain à 14 h, quai Valin, à La Rochelle. À Vesoul, l'agence a fermé.",
            ("La Rochelle", "2023-03-15", "14:00"),
            id="a port is no hamlet of the one other town's land",
        ),
        pytest.param(
            "Rassemblement pour l'hôpital\n- Samedi 18 mars\n- 14h30\n- Parvis de la gare, Tulle",
            ("Tulle", "2023-03-18", "14:30"),
            id="a line for each piece",
        ),
        pytest.param(
            "Rassemblement pour l'hôpital\n• Vannes\n• Samedi 18 mars\n• 14h30\n• Place Foch",
            ("Vannes", "2023-03-18", "14:30"),
            id="the town on a line of its own",
        ),
        pytest.param(
            "Marche pour le climat\n* samedi 18 mars, 10h\n* gare, Tulle\n* repas à midi",
            ("Tulle", "2023-03-18", "10:00"),
            id="a day and an hour above where they meet",
        ),
        pytest.param(
            "Manif nationale à Paris samedi 18 mars, 14 h, place d'Italie.\n"
            "Des cars sont affrétés.\nTulle, 6 h (gare) ; Brive, 7 h (parking)",
            ("Paris", "2023-03-18", "14:00"),
            id="where chartered coaches stop",
        ),
        pytest.param(
            "Grève samedi 18 mars. Rassemblement à Tulle, 14 h, devant la gare (puis AG au foyer)",
            ("Tulle", "2023-03-18", "14:00"),
            id="what follows indoors",
        ),
    ],
)
def test_calls_are_read_where_they_meet(
    call: str, claim: tuple[str, str, str], gazetteer: Gazetteer
) -> None:
    assert said_in(call, PUBLISHED, gazetteer) == {claim}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Retraites : les agents mobilisés dans le Maine-et-Loire\n"
            "La FSU et la CGT appellent à un\nrassemblement jeudi 16 mars à 17 h 30 devant\n"
            "la gare de Cholet.",
            id="behind a preposition and an article",
        ),
        pytest.param(
            "Les opposants au projet de Cholet se tiendront par la main jeudi 16 mars, à 17 h\n"
            "30, sur le pont de la gare.",
            id="inside an hour",
        ),
    ],
)
def test_a_call_goes_on_where_its_line_hangs(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Cholet", "2023-03-16", "17:30")}


@pytest.mark.parametrize(
    ("text", "crowds"),
    [
        (
            "#Retraites : 900 personnes à\nCholet mardi selon la police, 1 500 selon la CGT.",
            {(900, 900, "police"), (1500, 1500, "organisers")},
        ),
        (
            "À Cholet, ils étaient entre 600 et\n800 selon la police à défiler ce mardi.",
            {(600, 800, "police")},
        ),
    ],
)
def test_a_count_goes_on_where_its_line_hangs(
    gazetteer: Gazetteer, text: str, crowds: set[tuple[int, int, str]]
) -> None:
    (claim,) = read(text, PUBLISHED, gazetteer).claims
    said = {(it.low, it.high, it.said_by.value if it.said_by else "") for it in claim.figures}
    assert said == crowds


def test_only_long_lines_in_small_letters_go_on() -> None:
    long = "Les salariées des trois écoles de la ville ont\nmanifesté mardi devant la mairie"
    short = "Les salariées de la ville\nmanifestent mardi devant la mairie"
    assert run_on(long) == long.replace("\n", " ")
    assert run_on(short) == short


def test_rows_in_small_letters_stay_rows(gazetteer: Gazetteer) -> None:
    rows = "on bloque tout jeudi 16 mars\ncholet 7h devant la gare\nvesoul 8h rond point du cora"
    assert said_in(rows, PUBLISHED, gazetteer) == {
        ("Cholet", "2023-03-16", "07:00"),
        ("Vesoul", "2023-03-16", "08:00"),
    }


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Manif pour le climat\nVitr\u00e9\nsamedi 18 mars, 14 h", id="below what is held"
        ),
        pytest.param(
            "Rassemblement\n\ndevant la gare\nVitr\u00e9\n\nsamedi - 14 h", id="below a venue"
        ),
        pytest.param(
            "On marche !\n\U0001f5d3 samedi 18\n\u23f0 14 h\n\U0001f4cd Vitr\u00e9",
            id="below its hour",
        ),
        pytest.param(
            "Samedi 18 mars\nVitr\u00e9\nMarche pour le climat\n14 h, mairie", id="above it"
        ),
    ],
)
def test_a_town_that_is_a_word_is_one_on_a_line_of_a_poster(
    gazetteer: Gazetteer, text: str
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Vitr\u00e9", "2023-03-18", "14:00")}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Marches pour le climat\nCholet\nsamedi 18 mars\n14 h\nVesoul\ndimanche 19 mars\n10 h",
            id="the day above the hour",
        ),
        pytest.param(
            "\U0001f449 Cholet\n\U0001f4c5 samedi 18 mars\n\U0001f552 14 h\n\U0001f449 Vesoul\n"
            "\U0001f4c5 dimanche 19 mars\n\U0001f552 10 h\nMarches pour le climat",
            id="with pictures",
        ),
        pytest.param(
            "Samedi 18 mars\n\nCholet\nMarche pour le climat\n14 h, mairie\n\nDimanche 19 mars\n\n"
            "Vesoul\nMarche pour le climat\n10 h, gare",
            id="what is held above the hour",
        ),
        pytest.param(
            "Marches pour le climat\nsamedi 18 mars\n14 h\nCholet\ndimanche 19 mars\n10 h\nVesoul",
            id="the town below",
        ),
    ],
)
def test_lines_for_day_and_hour_are_of_one_town(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Cholet", "2023-03-18", "14:00"),
        ("Vesoul", "2023-03-19", "10:00"),
    }


def test_each_block_of_lines_is_a_rally(gazetteer: Gazetteer) -> None:
    text = (
        "Mobilisation pour le climat \u00e0 Cholet\n\nsamedi 18\n14 h 30\ndevant la gare\n\n"
        "dimanche 19\n10 heures 15\nplace Travot"
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Cholet", "2023-03-18", "14:30"),
        ("Cholet", "2023-03-19", "10:15"),
    }


@pytest.mark.parametrize(
    "note",
    [
        " (contact : 06 00 00 00 00)",
        " (parking gratuit à côté)",
        " (comme samedi dernier)",
        " – AG à la suite",
        ", film le soir",
        " → contact : ul@example.org",
        ", montage du barnum à 8 h",
        ", puis bus à 12 h pour Dole",
    ],
)
def test_what_is_set_behind_a_stop_changes_nothing(gazetteer: Gazetteer, note: str) -> None:
    rows = f"- Arras : 18 h, place Foch{note}\n- Dole : 10 h, gare"

    said = said_in(CALL + rows, PUBLISHED, gazetteer)

    assert said == {("Arras", "2023-03-18", "18:00"), ("Dole", "2023-03-18", "10:00")}


def test_hours_may_lead_each_town_of_a_row(gazetteer: Gazetteer) -> None:
    text = "Manif demain : 14h Auch, 15h Foix, 16h30 Albi, 17h Agen"

    assert said_in(text, dt.datetime.fromisoformat("2020-11-27T20:20+01:00"), gazetteer) == {
        ("Auch", "2020-11-28", "14:00"),
        ("Foix", "2020-11-28", "15:00"),
        ("Albi", "2020-11-28", "16:30"),
        ("Agen", "2020-11-28", "17:00"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Manifs samedi :\nà Auch : place du 8 mai, 12h\nà Foix : devant la mairie, 10h",
        "Manifs samedi :\nà Auch : 12h place du 8 mai\nà Foix : 10h devant la mairie",
        "Manifs samedi : Auch : place Foch, 12h + Foix : mairie, 10h",
        "Manifs samedi : #Auch : 12h gare + #Foix : 10h devant la mairie",
        "Manifs samedi : Auch : place Foch, 12h et Foix : mairie, 10h",
        "Manifs samedi : midi Auch, 10h Foix",
        "Les manifs samedi : 12h #Auch / 10h #Foix #retraites",
        "Manifs samedi : 12h à Auch gare • 10h à Foix place du 8 mai",
    ],
)
def test_rows_of_posts(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, dt.datetime.fromisoformat("2024-02-15T18:00+01:00"), gazetteer) == {
        ("Auch", "2024-02-17", "12:00"),
        ("Foix", "2024-02-17", "10:00"),
    }


@pytest.mark.parametrize("town", ["Limoges", "Vannes", "Gap", "Orange"])
@pytest.mark.parametrize("where", ["hôtel de ville", "bourse du travail", "maison du peuple"])
def test_a_town_that_is_a_word_may_stand_before_where_they_meet(
    town: str, where: str, gazetteer: Gazetteer
) -> None:
    text = f"Manifs samedi : {town} {where} 19h15 / Foix gare 9h15"

    assert (town, "2024-02-17", "19:15") in said_in(
        text, dt.datetime.fromisoformat("2024-02-15T18:00+01:00"), gazetteer
    )
