"""Days and hours beside a rally that are its own, and those that are of something else."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.reading.towns.gazetteer import Gazetteer

# A Friday.
PUBLISHED = dt.datetime.fromisoformat("2024-03-15T18:00+01:00")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Mardi à Niort, 300 postiers ont manifesté. Le Progrès, mercredi, parlait de 180.",
            {("Niort", "2024-03-12", "-")},
            id="when a newspaper wrote",
        ),
        pytest.param(
            "L'Humanité (jeudi) revient sur la marche de Tulle contre le racisme, lundi : "
            "500 personnes y ont défilé.",
            {("Tulle", "2024-03-11", "-")},
            id="the day of a newspaper in a bracket",
        ),
        pytest.param(
            "Les syndicats ont appelé jeudi à un rassemblement mardi 26 mars, à 17 h, à Guéret, "
            "contre les licenciements.",
            {("Guéret", "2024-03-26", "17:00")},
            id="when people were called, and to what day",
        ),
        pytest.param(
            "Mercredi à Auch, nous l'avions annoncé lundi, 200 lycéens ont bloqué le rectorat.",
            {("Auch", "2024-03-13", "-")},
            id="when we had told of it",
        ),
        pytest.param(
            "La marche des soignants s'est arrêtée ce matin devant l'hôpital de Vesoul, à 400.",
            {("Vesoul", "2024-03-15", "-")},
            id="where a march stopped, and when",
        ),
        pytest.param(
            "Retraites, nos chiffres du jour : 900 manifestants à Albi, 240 à Gaillac.",
            {("Albi", "2024-03-15", "-"), ("Gaillac", "2024-03-15", "-")},
            id="the numbers of the day",
        ),
        pytest.param(
            "5-Avril : où manifester\n\nDole : 10 h 30, place Grévy.\n"
            "Lons : cortège samedi 6, 14 h, place de la Liberté.",
            {("Dole", "2024-04-05", "10:30"), ("Lons-le-Saunier", "2024-04-06", "14:00")},
            id="a title's day with a hyphen",
        ),
        pytest.param(
            "Nous manifesterons à Niort le 23 aussi, 17 h 30, place de la Brèche.",
            {("Niort", "2024-03-23", "17:30")},
            id="a day of the month before any word",
        ),
        pytest.param(
            "L'intersyndicale appelle à manifester le 18, à 14 h, place Wilson à Dole.",
            {("Dole", "2024-03-18", "14:00")},
            id="a day that is also the number of an ambulance",
        ),
        pytest.param(
            "Rassemblement des ouvriers les lundi 18 et mardi 19 mars, à 14 h, à Dole.",
            {("Dole", "2024-03-18", "14:00"), ("Dole", "2024-03-19", "14:00")},
            id="workers, and nothing that opens on those days",
        ),
        pytest.param(
            "Manifestation samedi à Dole à 14 h, des bus sont prévus.",
            {("Dole", "2024-03-16", "14:00")},
            id="an hour before the buses that take people there",
        ),
        pytest.param(
            "Grève à Dole : comme toujours, à 18 h, rassemblement samedi place Grévy.",
            {("Dole", "2024-03-16", "18:00")},
            id="the hour it is always at",
        ),
        pytest.param(
            "Vers 14 h, 200 policiers ont défilé à Dole mercredi.",
            {("Dole", "2024-03-13", "14:00")},
            id="policemen who march themselves",
        ),
        pytest.param(
            "Le 21 manif devant la sous-préfecture de Dole, 10 h.",
            {("Dole", "2024-03-21", "10:00")},
            id="a day of the month before a rally's word",
        ),
        pytest.param(
            "Manif samedi à Niort, on finit la journée au bar le 20 rue Péri.",
            {("Niort", "2024-03-16", "-")},
            id="a number of a street",
        ),
        pytest.param(
            "Lundi, 90 parents ont manifesté à Ussel contre la fermeture du collège. "
            "Confirmations : samedi, 10 h 30.",
            {("Ussel", "2024-03-11", "-")},
            id="a day of what is named before it",
        ),
        pytest.param(
            "Samedi, à Figeac, d'où elle était partie, ses amis marcheront en silence contre les "
            "féminicides.",
            {("Figeac", "2024-03-16", "-")},
            id="told beside what is to come",
        ),
        pytest.param(
            "Demain à Lure, manifestation des postiers, c'est voté depuis hier.",
            {("Lure", "2024-03-16", "-")},
            id="since when it is known",
        ),
        pytest.param(
            "Hier, 300 soignants ont défilé à Gap. Mardi, ils défileront à Embrun. Briançon avait "
            "marché la veille.",
            {
                ("Gap", "2024-03-14", "-"),
                ("Embrun", "2024-03-19", "-"),
                ("Briançon", "2024-03-13", "-"),
            },
            id="the day before the last one gone",
        ),
        pytest.param(
            "Février dernier : nous étions 70 à Mende, le 9, contre la loi.",
            {("Mende", "2024-02-09", "-")},
            id="a month gone and its day",
        ),
        pytest.param(
            "À Loches, les parents préparent une journée collège mort lundi 25 mars et un "
            "rassemblement, le même jour, à 18 h, contre les suppressions de postes.",
            {("Loches", "2024-03-25", "18:00")},
            id="a school shut for a day is not dead since",
        ),
        pytest.param(
            "À Auch, les enseignants appellent à une opération école morte lundi et à un "
            "rassemblement mardi à 17 h devant l'inspection contre les fermetures.",
            {("Auch", "2024-03-19", "17:00")},
            id="the strike's day and the rally's",
        ),
        pytest.param(
            "Les éleveurs ont manifesté jeudi à Aurillac, non mercredi comme nous l'écrivions.",
            {("Aurillac", "2024-03-14", "-")},
            id="the wrong half",
        ),
        pytest.param(
            "Nouvelle manifestation des postiers le vingt-six à Redon, à dix-sept heures, gare.",
            {("Redon", "2024-03-26", "17:00")},
            id="a number in words without its month",
        ),
        pytest.param(
            "Suite à votre article du 12, une précision : les soignants manifestent à Lannion le "
            "20 mars à 14 h, non à 15 h.",
            {("Lannion", "2024-03-20", "14:00")},
            id="the day of a paper's article, by its number",
        ),
    ],
)
def test_days_of_something_else(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Mardi 19 mars, à 14 h, manifestation à Privas, place de la mairie, contre les "
            "fermetures de classes. Depuis Aubenas, départ groupé à 12 h 45.",
            {("Privas", "2024-03-19", "14:00")},
            id="when others set out for it",
        ),
        pytest.param(
            "Samedi, rassemblement pour la paix à Millau, 15 h, place du Mandarous. Le parking "
            "ouvre à 13 h. Rendez-vous des musiciens à 14 h 30.",
            {("Millau", "2024-03-16", "14:30")},
            id="who meets there first, not a car park",
        ),
        pytest.param(
            "Lundi, 80 cheminots ont manifesté devant la gare de Vierzon. À 11 h, retour au dépôt.",
            {("Vierzon", "2024-03-11", "-")},
            id="an hour beside a rally that is over",
        ),
        pytest.param(
            "Samedi 23 mars, marche pour l'eau à Bressuire, 14 h. À Parthenay, le tribunal juge "
            "mardi les opposants. Un rassemblement est prévu devant le palais à 8 h.",
            {("Bressuire", "2024-03-23", "14:00"), ("Parthenay", "2024-03-19", "08:00")},
            id="a rally where something else was told of",
        ),
        pytest.param(
            "À Mende, 200 personnes ont manifesté lundi contre la réforme. À Millau, le conseil "
            "d'administration se tient mercredi. Les parents appellent à s'y rassembler à 18 h.",
            {("Mende", "2024-03-11", "-"), ("Millau", "2024-03-20", "18:00")},
            id="and on its day",
        ),
        pytest.param(
            "Marche pour la paix à Vannes samedi 23 mars à 15 h. À Auray, une chaîne humaine est "
            "prévue le même jour qu'à Vannes, à 17 h, sur le port.",
            {("Vannes", "2024-03-23", "15:00"), ("Auray", "2024-03-23", "17:00")},
            id="the same day as where",
        ),
        pytest.param(
            "À Melle, on est 200 et l'on n'a jamais manifesté sans raison. Lundi à 7 h, le car "
            "est parti vide.",
            set(),
            id="what nobody ever did",
        ),
        pytest.param(
            "Mardi, 60 élèves ont manifesté devant le rectorat d'Amiens. Fin de la manif à 16 h.",
            {("Amiens", "2024-03-12", "-")},
            id="when it was over",
        ),
    ],
)
def test_hours_of_something_else(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "days"),
    [
        pytest.param(
            "Le cortège des pompiers, qui devait traverser Gap le jeudi 21 mars, partira "
            "finalement le samedi 23 à 10 h.",
            {("Gap", "2024-03-21", "postponed"), ("Gap", "2024-03-23", "planned")},
            id="what should have been, and what will be in the end",
        ),
        pytest.param(
            "À Tulle, la manif des soignants du 28 est repoussée. On se retrouve le 4 avril, à "
            "18 h, place Gambetta.",
            {("Tulle", "2024-03-28", "postponed"), ("Tulle", "2024-04-04", "planned")},
            id="the number of a day before what becomes of it",
        ),
        pytest.param(
            "Marche pour le climat à Dole le 6 avril, 15 h. Le collectif avait d'abord choisi le "
            "30 mars, puis l'a reportée au 6 avril.",
            {("Dole", "2024-03-30", "postponed"), ("Dole", "2024-04-06", "planned")},
            id="moved to the day it has",
        ),
        pytest.param(
            "Rassemblement pour la paix dimanche à Tours, 15 h. À Blois, il est reporté, c'était "
            "dimanche aussi.",
            {("Tours", "2024-03-17", "planned"), ("Blois", "2024-03-17", "postponed")},
            id="the day it should have been",
        ),
        pytest.param(
            "Demain à Die, marche pour la rivière, rendez-vous à 9 h. Si l'orage éclate on annule.",
            {("Die", "2024-03-16", "planned")},
            id="what would become of it",
        ),
    ],
)
def test_a_rally_that_is_moved(
    gazetteer: Gazetteer, text: str, days: set[tuple[str, str, str]]
) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == days


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Compte rendu du bureau\n"
            "1. Manifestation à Nérac mardi 19 mars, 17 h, devant le collège, contre les "
            "suppressions de postes.\n"
            "2. Là-bas, on était 60 lundi devant la mairie, écrit la section voisine.\n"
            "3. Trésorerie. Rien à signaler.",
            {("Nérac", "2024-03-19", "17:00")},
            id="numbered: what another item tells",
        ),
        pytest.param(
            "Fil : la lutte continue\n"
            "1. Hier, 40 salariés ont manifesté à Tarare contre la fermeture.\n"
            "2. On y retourne lundi, 8 h, devant la grille.",
            {("Tarare", "2024-03-14", "-"), ("Tarare", "2024-03-18", "08:00")},
            id="a thread goes on",
        ),
        pytest.param(
            "Mobilisations contre la loi :\n"
            "– À 9 h, conférence de presse du comité.\n"
            "– Marche à Riom dimanche, place de la Fédération.",
            {("Riom", "2024-03-17", "-")},
            id="the hour of another item",
        ),
    ],
)
def test_items(gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    "call",
    [
        "RDV samedi 25 à 16h30 place d'Armes à Metz contre les violences faites aux femmes !!",
        "Les syndicats manifesteront samedi 25 à Metz, 16 h 30, contre le projet d'entrepôt.",
        "Les habitants de Metz sont appelés à se rassembler samedi 25 à 16h30 place d'Armes.",
    ],
)
def test_in_march_a_weekday_with_its_number_is_not_februarys(
    gazetteer: Gazetteer, call: str
) -> None:
    published = dt.datetime.fromisoformat("2023-03-06T09:30:00+01:00")

    assert said_in(call, published, gazetteer) == {("Metz", "2023-03-25", "16:30")}


def test_in_march_a_report_tells_of_february(gazetteer: Gazetteer) -> None:
    published = dt.datetime.fromisoformat("2023-03-06T09:30:00+01:00")
    text = "Samedi 25 à Metz, 300 personnes ont défilé contre le projet d'entrepôt."

    assert said_in(text, published, gazetteer) == {("Metz", "2023-02-25", "-")}


@pytest.mark.parametrize(
    "call",
    [
        "une chaîne humaine est prévue vendredi à Tulle (midi, place Carnot).",
        "une marche est organisée vendredi à Tulle, à midi, place Carnot.",
        "la CGT prévoit de manifester vendredi à midi à Tulle.",
        "les syndicats donnent rendez-vous vendredi à midi à Tulle, place Carnot.",
        "le comité invite à un rassemblement vendredi à midi à Tulle.",
    ],
)
def test_after_last_weeks_march_what_is_planned_is_ahead(gazetteer: Gazetteer, call: str) -> None:
    published = dt.datetime.fromisoformat("2023-03-06T09:30:00+01:00")
    text = f"Après la mobilisation de la semaine dernière, {call}"

    assert said_in(text, published, gazetteer) == {("Tulle", "2023-03-10", "12:00")}


@pytest.mark.parametrize(
    "ahead", ["Nous étions déjà là en juin.", "Le procès est prévu en novembre."]
)
def test_a_month_of_the_sentence_before_is_not_the_days(gazetteer: Gazetteer, ahead: str) -> None:
    text = f"{ahead} Rendez-vous mardi 19 à 14 h place Foch à Dole pour manifester."

    assert said_in(text, PUBLISHED, gazetteer) == {("Dole", "2024-03-19", "14:00")}
