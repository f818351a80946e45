"""What holds from one sentence, line or entry to the next."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

# A Thursday.
PUBLISHED = dt.datetime.fromisoformat("2023-03-23T18:00+01:00")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "DIRECT. Retraites : suivez la mobilisation\n"
            "[17 h 05] Tours : 3 000 manifestants. Le 7 mars, ils étaient 5 000.\n"
            "[16 h 20] À Niort, le cortège, parti à 14 h, a réuni 900 personnes.",
            {
                ("Tours", "2023-03-23", "-"),
                ("Tours", "2023-03-07", "-"),
                ("Niort", "2023-03-23", "14:00"),
            },
            id="an entry of a live report is of its day, and its stamp no hour",
        ),
        pytest.param(
            "Mercredi, dès l'aube, la plaine s'est couverte de drapeaux.\n\n"
            "À Niort, 900 manifestants ont occupé le pont.",
            {("Niort", "2023-03-22", "-")},
            id="the day of the first sentence holds for the towns below",
        ),
        pytest.param(
            "Marches pour l'eau\nTours | samedi 25 | 14 h\nNiort | même jour | 15 h",
            {("Tours", "2023-03-25", "14:00"), ("Niort", "2023-03-25", "15:00")},
            id="a day said in a list that no day heads holds for the lines below",
        ),
        pytest.param(
            "Marches pour l'eau\nSAVOIE, samedi 25 mars\nChambéry | 14 h\nAlbertville | 15 h\n"
            "ISÈRE, dimanche 26 mars\nGrenoble | 11 h",
            {
                ("Chambéry", "2023-03-25", "14:00"),
                ("Albertville", "2023-03-25", "15:00"),
                ("Grenoble", "2023-03-26", "11:00"),
            },
            id="a département heads its towns, and its day is theirs",
        ),
        pytest.param(
            "À Tours, 300 personnes ont défilé lundi. Mardi, la vague a gagné le Poitou. "
            "À Niort, ils étaient 900.",
            {("Tours", "2023-03-20", "-"), ("Niort", "2023-03-21", "-")},
            id="a sentence that only passes to a day leaves the town before",
        ),
        pytest.param(
            "Marches de demain\nTours ➜ reportée au 31 mars\nNiort ➜ maintenue, 14 h",
            {
                ("Tours", "2023-03-24", "-"),
                ("Tours", "2023-03-31", "-"),
                ("Niort", "2023-03-24", "14:00"),
            },
            id="an arrow ends no line",
        ),
        pytest.param(
            "À Tours, on manifeste demain à 10 h et à Niort à 15 h.",
            {("Tours", "2023-03-24", "10:00"), ("Niort", "2023-03-24", "15:00")},
            id="the first hour of a clause is that of the town before it",
        ),
        pytest.param(
            "Manif le 28 mars. Tours, 10 h, gare. Niort : départ groupé à 8 h vers Tours.",
            {("Tours", "2023-03-28", "10:00")},
            id="who joins the march of another town has none",
        ),
        pytest.param(
            "Manif le 28 mars à Tours, 10 h, gare. Pour ceux de Niort départ groupé 7 h 45.",
            {("Tours", "2023-03-28", "10:00")},
            id="those of another town leave together",
        ),
        pytest.param(
            "Ils étaient 280 à Tours mardi. On recommence le samedi 25 à Niort à 15 h.",
            {("Tours", "2023-03-21", "-"), ("Niort", "2023-03-25", "15:00")},
            id="who was counted does it again elsewhere",
        ),
        pytest.param(
            "La FDSEA annonce un blocage de l'A10 à hauteur de Tours à partir de samedi 10 h.",
            {("Tours", "2023-03-25", "10:00")},
            id="a road to be blocked at a town's level",
        ),
        pytest.param(
            "Le préfet a interdit mercredi la marche de Tours. Le tribunal a rejeté jeudi le "
            "recours. Rassemblement à Niort samedi à 14 h.",
            {("Tours", "None", "-"), ("Niort", "2023-03-25", "14:00")},
            id="the day of a decision is no rally's",
        ),
        pytest.param(
            "Manifs de demain\nTOULOUSE : Saint-Cyprien, 14 h 30\nMARSEILLE : Vieux-Port, 14 h",
            {("Toulouse", "2023-03-24", "14:30"), ("Marseille", "2023-03-24", "14:00")},
            id="a quarter after its town and a colon is no town",
        ),
        pytest.param(
            "Niort a son cortège samedi à 14 h. Le rendez-vous que Vesoul devait accueillir mardi "
            "est annulé.",
            {("Niort", "2023-03-25", "14:00"), ("Vesoul", "2023-03-28", "-")},
            id="a plan given up is of the weekday to come",
        ),
        pytest.param(
            "La marche prévue mardi à Tours n'a pas eu lieu.",
            {("Tours", "2023-03-21", "-")},
            id="a rally that did not take place is of the weekday gone",
        ),
        pytest.param(
            "Défilés de mardi : le bilan\n• TOURS. Mardi, 300 personnes ont défilé.\n• NIORT. "
            "Mercredi à 9 heures, une trentaine d'ouvriers s'est rassemblée devant la mairie.",
            {("Tours", "2023-03-21", "-"), ("Niort", "2023-03-22", "09:00")},
            id="a town that opens its line has the day said behind it",
        ),
        pytest.param(
            "Manifs du 28 mars. Niort : 10 h. Tours : la veille, lundi 27, 18 h. Pau : 11 h, gare.",
            {
                ("Niort", "2023-03-28", "10:00"),
                ("Tours", "2023-03-27", "18:00"),
                ("Pau", "2023-03-28", "11:00"),
            },
            id="the eve is one town's alone",
        ),
        pytest.param(
            "NIORT – EN DIRECT – retraites\n10h30 : la police boucle la gare, rues barrées\n"
            "11h00 : rendez-vous place de la Brèche pour la manif\n12h15 : le cortège avance",
            {("Niort", "2023-03-23", "11:00")},
            id="the entry of a live report that says people meet now",
        ),
        pytest.param(
            "LIVE #Retraites\n- Niort : rassemblement à 19h devant la gare\n- Tours : RAS",
            {("Niort", "2023-03-23", "19:00")},
            id="a live report is of its own day",
        ),
        pytest.param(
            "Agenda d'avril\nSam. 25 : repos\nSam. 29 : Niort, marche pour l'eau, 15 h, gare",
            {("Niort", "2023-04-29", "15:00")},
            id="the month in which that number is that weekday",
        ),
        pytest.param(
            "Journal de 7 heures. La manif de Niort a lieu ce soir, place de la Brèche. Le trafic "
            "sera coupé jusqu'à samedi. Un éleveur, qui a attendu onze heures au CHU, en sera.",
            {("Niort", "2023-03-23", "-")},
            id="a bulletin's hour, a length of time, a day until which",
        ),
        pytest.param(
            "La marche de Niort, prévue vendredi à 8 h, est remise à jeudi 30, même heure, en "
            "raison de l'orage annoncé pour samedi.",
            {("Niort", "2023-03-24", "08:00"), ("Niort", "2023-03-30", "08:00")},
            id="the day of the reason is no rally's",
        ),
        pytest.param(
            "RETRAITES 28/03 : le récap\nNIORT\n- 6h, péage : blocage\n- 11h, gare : manif\n"
            "TOURS : 10h place Velpeau\nPAU : idem, gare\nDAX : pas d'info\nALBI : en attente",
            {
                ("Niort", "2023-03-28", "06:00"),
                ("Tours", "2023-03-28", "10:00"),
                ("Pau", "2023-03-28", "10:00"),
            },
            id="lines below a town are its own",
        ),
        pytest.param(
            "MANIFS DU 25 MARS DANS LE 79 ET LE 37 (groupe fermé)\nNiort : 9h, gare\n"
            "Tours : 10h, place Velpeau",
            {("Niort", "2023-03-25", "09:00"), ("Tours", "2023-03-25", "10:00")},
            id="the numbers of départements are no days",
        ),
        pytest.param(
            "La semaine des luttes\n• Vendredi 24, 18h : manif à Niort, devant la mairie\n"
            "• Samedi 25, 14h : tournoi de belote\n18h – TOURS. AG pour préparer le 1er mai",
            {("Niort", "2023-03-24", "18:00")},
            id="a line that opens like the others is of another thing",
        ),
        pytest.param(
            "Date | Ville | Lieu | Heure\n25/03 | Niort | Saint-Maixent | 11h\n"
            "25/03 | Tours | gare | 14h\n25/03 | Pau | mairie | 15h\nManifs partout",
            {
                ("Niort", "2023-03-25", "11:00"),
                ("Tours", "2023-03-25", "14:00"),
                ("Pau", "2023-03-25", "15:00"),
            },
            id="a square named like a town, beside the column of the towns",
        ),
        pytest.param(
            "Manifs de mardi\n10 h | Niort | gare\n11 h | Tours | mairie | INTERDITE\n"
            "Dax : on cherche quelqu'un\nEN ATTENTE : Pau, Albi",
            {("Niort", "2023-03-28", "10:00"), ("Tours", "2023-03-28", "11:00")},
            id="the hour of a forbidden row is its own; who waits has none",
        ),
        pytest.param(
            "Manif à Niort mardi à 10 h, déplacée place de la Brèche à cause du carnaval. Le 14 "
            "avril, nous ne manifesterons pas. Tours : mardi, 16 h 30, gare, puis bal à 20 h.",
            {("Niort", "2023-03-28", "10:00"), ("Tours", "2023-03-28", "16:30")},
            id="a reason, a refusal and a ball take no rally away",
        ),
        pytest.param(
            "Sauvons l'hôpital\n1. Vendredi, Tours, 18 h, mairie : retraite aux flambeaux\n"
            "2. Samedi, débat public à Pau, salle Nay, 20 h\n3. Dimanche, Niort, 10 h, place Foch",
            {("Tours", "2023-03-24", "18:00"), ("Niort", "2023-03-26", "10:00")},
            id="a line with its hour and place, behind one of a debate",
        ),
        pytest.param(
            "Manifs de demain\n- Tours (déplacée place Velpeau à cause du marathon), 15 h\n"
            "- Niort : distribution de tracts au péage, 7 h\n- Pau, 10 h, gare",
            {("Tours", "2023-03-24", "15:00"), ("Pau", "2023-03-24", "10:00")},
            id="a reason in brackets, and leaflets",
        ),
        pytest.param(
            "La pride de Niort n'aura pas lieu cette année. Mardi, à Tours, un vin d'honneur a "
            "remplacé le défilé. Le mois dernier à Pau le 18, 700 personnes ont manifesté.",
            {("Pau", "2023-03-18", "-")},
            id="no march this year, a drink instead; a loose day made exact",
        ),
        pytest.param(
            "Manif à Niort mardi à 10 h. On se retrouve pour covoiturer à 8 h 15 à Tours. Dax : "
            "rdv à 6 h, parking du Lidl, pour monter sur Niort.",
            {("Niort", "2023-03-28", "10:00")},
            id="who shares a car, or goes to another town's march",
        ),
        pytest.param(
            "ENTRETIEN. Léa, du comité de Niort\n\nEt samedi dernier ?\nNous étions 300 à Niort, "
            "au rassemblement. Nous serons reçus à Tours le 29.",
            {("Niort", "2023-03-18", "-")},
            id="the day of a question, and where they are received",
        ),
        pytest.param(
            "EN DIRECT. La manif de jeudi\n15 h 10. Le cortège avance.\n14 h 00. Coup d'envoi à "
            "Niort, devant la gare.\n8 h 00. Bonjour à tous.",
            {("Niort", "2023-03-23", "14:00")},
            id="an entry whose stamp ends with a full stop",
        ),
        pytest.param(
            "Remontée des taux de grève du 23 mars\nNiort, 140, 38 %\nTours, 75, 31 % en grève\n"
            "Pau, 60, 44 %",
            set(),
            id="how many strike in each town",
        ),
    ],
)
def test_a_day_holds_for_what_follows(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


def test_an_area_in_small_letters_alone_on_its_line_heads_a_list(gazetteer: Gazetteer) -> None:
    text = "manifs du samedi 11 mars\nla réunion\nsaint-pierre : 9 h 30, devant la mairie"

    claims = read(text, dt.datetime.fromisoformat("2023-03-08T12:00+01:00"), gazetteer).claims

    assert [claim.place and claim.place.code for claim in claims] == ["97416"]


def test_a_day_that_a_column_tells_has_no_span_of_its_row(gazetteer: Gazetteer) -> None:
    text = (
        "Retraites : la participation jeudi, et le prochain défilé\n\n"
        "| Ville | Police | Syndicats | 14 mars |\n"
        "| Auch | 1 500 | 4 000 | 10 h 30 |\n| Condom | 300 | 450 | 17 h |"
    )

    claims = read(text, PUBLISHED.replace(day=9), gazetteer).claims

    dated = [claim for claim in claims if claim.date == dt.date(2023, 3, 14)]
    assert [claim.place and claim.place.name for claim in dated] == ["Auch", "Condom"]
    assert all(text[start:end].strip() for one in claims for start, end in one.spans.date)


def test_who_declares_to_be_interested_puts_no_rally_into_the_past(gazetteer: Gazetteer) -> None:
    text = (
        "Une marche est organisée ce samedi à Lille. Concernant la marche organisée à Lille, 300 "
        "personnes ont déjà annoncé leur venue et 900 autres se sont déclarées intéressées."
    )

    (claim,) = read(text, PUBLISHED, gazetteer).claims

    assert (claim.status.value, str(claim.date)) == ("planned", "2023-03-25")
    assert [figure.low for figure in claim.figures] == [300, 900]
