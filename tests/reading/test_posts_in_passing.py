"""What posts ask, put right, thank for and tell while it goes on, in many wordings."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-14T12:00+01:00")  # a Tuesday
CALL = {("Saumur", "2023-03-18", "14:00")}


@pytest.mark.parametrize(
    "text",
    [
        "Manif à Saumur samedi 14h place Foch, je pars de Nantes vers 9h",
        "Je vais à la manif de Saumur samedi (14h place Foch), départ Nantes 9h",
        "On part à 9h de Nantes, manif à Saumur samedi 14h place Foch",
        "Je décolle de Nantes à 9h, si qqn veut venir à la manif de Saumur samedi (14h place Foch)",
        "Manif samedi 14h place Foch à Saumur. On passe vous prendre à Nantes vers 9h",
        "Rdv 9h parking covoit Nantes, puis manif à Saumur samedi 14h place Foch",
        "Manif de Saumur samedi 14h : qui pour covoiturer depuis Nantes ?",
        "J'habite Nantes, quelqu'un m'emmène à la manif de Saumur samedi ? 14h place Foch",
    ],
)
def test_who_leaves_when_for_a_rally(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == CALL


@pytest.mark.parametrize(
    "text",
    [
        "Quelqu'un aurait un mégaphone pour la manif de samedi à Saumur (14h place Foch) ?",
        "Qqn pour garder mes enfants pendant la manif de samedi 14h à Saumur ?",
        "Qui pour tenir la banderole à la manif de samedi 14h place Foch à Saumur ?",
        "Vous serez combien de chez vous à la manif de Saumur samedi 14h place Foch ?",
        "D'après le tract la manif de Saumur c'est samedi 14h place Foch",
        "On m'a dit que la manif de Saumur c'est samedi 14h place Foch",
        "Un copain m'a dit samedi 14h place Foch à Saumur pour la manif",
        "Je bosse vendredi mais samedi je suis à la manif de Saumur, 14h place Foch",
    ],
)
def test_who_asks_or_heard_of_a_rally_that_is_known(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == CALL


@pytest.mark.parametrize(
    "text",
    [
        "ya t il une manif sur Saumur samedi",
        "ya til un rassemblement à Saumur samedi",
        "es ce que ya une manif à Saumur samedi",
        "Pas trouvé de manif à Saumur samedi, si quelqu'un a une info",
        "Si jamais une manif est organisée à Saumur samedi, prévenez moi",
        "Cantine solidaire samedi 11h30 à Saumur pour la paix",
        "Stand pétition samedi 10 h place Foch à Saumur contre le projet d'autoroute",
        "Table d'info samedi 16h devant la mairie à Saumur contre le projet d'autoroute",
        "Brunch militant samedi 14h30 à Saumur",
        "Soutien scolaire samedi 11h à Saumur",
        "Bureau syndical samedi 14h à Saumur",
        "Café politique samedi 16h à Saumur",
        "Vote de soutien samedi 14h30 mairie de Saumur",
        "Veillée au coin du feu samedi 14h30 à Saumur",
        "Rassemblement vespa samedi 11h devant la mairie à Saumur",
        "Action de nettoyage samedi 17h place Foch à Saumur",
        "Tracts à distribuer samedi 17h30 gare de Saumur",
        "Marche des lucioles samedi 18h à Saumur",
        "Marche bleue samedi 15h30 à Saumur pour les seniors",
        "Rassemblement des conscrits samedi 11h à Saumur",
        "Rassemblement canin samedi 10h à Saumur",
        "Défilé des écoles samedi 18h à Saumur",
        "RDV samedi 14h devant la mairie à Saumur pour le départ du trail",
        "RDV samedi 15h devant l'hôpital à Saumur pour la balade à vélo",
        "Venez danser samedi 15h place Foch à Saumur",
        "Météo Saumur samedi : 18 degrés, vent fort",
        "Coupure d'eau samedi dès 15h devant la sous-préfecture à Saumur",
        "300 personnes testées hier à Saumur",
        "60 personnes sans électricité hier à Saumur",
        "Tags contre le racisme hier à Saumur",
        "Banderole accrochée hier devant l'hôpital à Saumur",
    ],
)
def test_asked_about_or_met_for_otherwise(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == set()


@pytest.mark.parametrize(
    "text",
    [
        "samedi à Saumur c'est plus 10h mais 14h, manif place Foch",
        "Manif samedi à Saumur, c'est plus 10h, c'est 14h !",
        "Edit : 14h et non 10h ! Manif à Saumur samedi place Foch",
        "L'affiche dit 10h mais c'est bien 14h ! Manif à Saumur samedi place Foch",
    ],
)
def test_an_hour_put_right(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == CALL


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Aujourd'hui retraites : Saumur 14h place Foch, Gap 15h gare", "2023-03-14"),
        ("Les rdv du jour : Saumur 14h place Foch, Gap 15h gare", "2023-03-14"),
        ("Jour J ! Saumur 14h place Foch, Gap 15h gare, tous en manif", "2023-03-14"),
        ("C'est le grand jour ! Saumur 14h place Foch, Gap 15h gare, tous en manif", "2023-03-14"),
        ("Dem on manifeste : Saumur 14h, Gap 15h", "2023-03-15"),
    ],
)
def test_a_day_that_heads_towns(text: str, day: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Saumur", day, "14:00"), ("Gap", day, "15:00")}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Hier 350 à Saumur 900 à Nantes contre la réforme", {"Saumur": 350, "Nantes": 900}),
        ("Manif hier 150 personnes à Saumur 200 personnes à Gap", {"Saumur": 150, "Gap": 200}),
        ("Hier Saumur 1 500 Gap 900 #logement", {"Saumur": 1500, "Gap": 900}),
        ("Manif hier à Saumur : 200 copains et copines", {"Saumur": 200}),
        ("Merci aux 120 d'hier à Saumur. On lâche rien", {"Saumur": 120}),
        ("Et dire qu'hier on était 80 à Saumur", {"Saumur": 80}),
    ],
)
def test_how_many_were_there_yesterday(
    text: str, figures: dict[str, int], gazetteer: Gazetteer
) -> None:
    claims = read(text, PUBLISHED, gazetteer).claims
    assert {str(claim.date) for claim in claims} == {"2023-03-13"}
    told = {
        claim.place.name: figure.low for claim in claims if claim.place for figure in claim.figures
    }
    assert told == figures


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Énorme hier à Saumur, le cortège faisait 2 km", {"2023-03-13"}),
        ("Jamais vu autant de monde en manif à Saumur qu'hier", {"2023-03-13"}),
        ("Mal aux pieds ce matin après la manif d'hier à Saumur", {"2023-03-13"}),
        (
            "On était 400 hier à Saumur, samedi on double ! 14h place Foch",
            {"2023-03-13", "2023-03-18"},
        ),
        ("Hier 400 à Saumur. Et samedi ? 14h place Foch on y sera", {"2023-03-13", "2023-03-18"}),
    ],
)
def test_the_day_after(text: str, days: set[str], gazetteer: Gazetteer) -> None:
    assert {day for _, day, _ in said_in(text, PUBLISHED, gazetteer)} == days


def test_who_cannot_come_to_one_may_come_to_the_other(gazetteer: Gazetteer) -> None:
    text = (
        "Si vous ne pouvez pas mercredi à Gap (14h place Foch), il y a aussi jeudi à Saumur "
        "(10h devant la mairie), manifs contre la réforme"
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", "2023-03-15", "14:00"),
        ("Saumur", "2023-03-16", "10:00"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "On est 2500 à Saumur pour l'instant contre la réforme",
        "Pour le moment 300 personnes à Saumur place Foch",
        "À cette heure 300 personnes place Foch à Saumur contre la réforme",
        "Coucou de la manif de Saumur, on est 300",
        "Bisous de Saumur, on est 300 en manif",
        "Déjà 300 personnes place Foch à Saumur",
        "On est déjà 300 à Saumur et le cortège n'est pas parti",
        "Le cortège s'élance à Saumur, 300 personnes",
        "Le rassemblement de Saumur commence, 300 personnes",
        "Début de la manif de Saumur, 300 personnes",
        "Fin de manif à Saumur, 300 personnes",
        "La manif de Saumur vient de se finir, on était 300",
        "On vient de compter : 300 personnes à Saumur",
        "Ici à Saumur on est 300 dans la rue",
    ],
)
def test_told_while_it_goes_on(text: str, gazetteer: Gazetteer) -> None:
    claims = read(text, PUBLISHED, gazetteer).claims
    assert [(str(claim.date), figure.low) for claim in claims for figure in claim.figures] == [
        ("2023-03-14", 300 if "300" in text else 2500)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "La manif de Saumur démarre à 14h, place Foch",
        "Début de la manif de Saumur : 14h place Foch, 300 participants sur Facebook",
    ],
)
def test_when_it_begins_is_not_now(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Saumur", "None", "14:00")}


@pytest.mark.parametrize(
    "text",
    [
        "manif samedi 14hdevant la mairie à Saumur",
        "rdvsamedi 14h devant la mairie à Saumur pour la manif",
        "manif ce samedi 14h place Foch à Saumur venait nombreux",
    ],
)
def test_typed_without_a_space(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == CALL


@pytest.mark.parametrize(
    "text",
    [
        "pas de manif demain à Saumur, par contre samedi oui, 14h place Foch",
        "Demain non, samedi oui : manif à Saumur 14h place Foch",
        "Rien demain à Saumur, rdv samedi 14h place Foch pour la manif",
        "Rassemblement à Saumur samedi 14h place Foch + délégation reçue à Gap vendredi à 9h",
    ],
)
def test_not_then_and_not_there(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == CALL


@pytest.mark.parametrize(
    "text",
    [
        "Samedi 18 : 14h Saumur place Foch - Gap 15h gare - RIEN à Metz",
        "Manifs samedi 18 : Saumur 14h place Foch ⬇️ Gap 15h gare ⬇️ Autun (tractage 9h30)",
        "Samedi 18 : 14h Saumur place Foch, 15h Gap (kermesse de luttes)",
    ],
)
def test_rows_that_end_on_something_else(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Saumur", "2023-03-18", "14:00"),
        ("Gap", "2023-03-18", "15:00"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Bilan du jour : Saumur 1100, Gap 600, Rodez 80",
        "Remontées du jour : Saumur 1100, Gap 600, Rodez 80",
        "Premiers retours du jour : Saumur 1100, Gap 600, Rodez 80",
    ],
)
def test_what_a_day_amounts_to(text: str, gazetteer: Gazetteer) -> None:
    claims = read(text, PUBLISHED, gazetteer).claims
    assert [(str(claim.date), figure.low) for claim in claims for figure in claim.figures] == [
        ("2023-03-14", 1100),
        ("2023-03-14", 600),
        ("2023-03-14", 80),
    ]


def test_who_counted_answers(gazetteer: Gazetteer) -> None:
    claims = read("Quelqu'un a compté hier à Brest ? Moi j'ai 150", PUBLISHED, gazetteer).claims
    assert [(str(claim.date), figure.low) for claim in claims for figure in claim.figures] == [
        ("2023-03-13", 150)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Lycée Jean-Moulin de Nantes : grève, rassemblement samedi 14h devant la DSDEN à Saumur",
        "Lycée Jean-Moulin de Nantes : rassemblement samedi 14h devant le rectorat à Saumur",
        "SUD Nantes : tous à la manif de Saumur samedi 14h place Foch",
        "UL CGT Nantes : manif samedi 14h place Foch à Saumur",
        "[UL Nantes] manif à Saumur samedi 14h place Foch",
    ],
)
def test_whose_rally_it_is_elsewhere(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == CALL


def test_a_branch_calls_where_no_other_town_is(gazetteer: Gazetteer) -> None:
    text = "UL CGT Saumur : manif samedi 14h place Foch"
    assert said_in(text, PUBLISHED, gazetteer) == CALL


@pytest.mark.parametrize(
    "text",
    [
        "40 personnes hier à Saumur pour la libération des otages",
        "Hier 40 personnes à Saumur pour la montagne et le glacier",
        "Hier 40 personnes à Saumur pour le progrès social",
        "Hier 40 personnes à Saumur pour l'union des gauches",
        "Ici Saumur, 40 personnes dans la rue hier",
        "Hier 40 personnes à Saumur, ouest france ça vous intéresse ?",
        "Après Saumur hier (40 personnes), rien de neuf",
        "Bravo Saumur (40 hier) !",
    ],
)
def test_counted_by_nobody_named(text: str, gazetteer: Gazetteer) -> None:
    claims = read(text, PUBLISHED, gazetteer).claims
    told = [(str(one.date), said.low, said.said_by) for one in claims for said in one.figures]
    assert told == [("2023-03-13", 40, None)]


@pytest.mark.parametrize(
    "text",
    [
        "Vous êtes 350 à participer à la manif de Saumur de samedi (14h place Foch)",
        "350 personnes ont répondu oui : manif à Saumur samedi 14h place Foch",
        "Manif à Saumur samedi 14h place Foch. 350 réponses « oui »",
        "350 oui sur l'event, manif à Saumur samedi 14h place Foch",
    ],
)
def test_who_clicked_that_they_come(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == CALL
    claims = read(text, PUBLISHED, gazetteer).claims
    told = [(said.kind.value, said.low) for one in claims for said in one.figures]
    assert told == [("going", 350)]


@pytest.mark.parametrize(
    "text",
    [
        "On occupe l'école mercredi matin (7h45) et samedi à 14h on va tous à Saumur manifester",
        "Mercredi 9h audience au TA, samedi 14h rassemblement à Saumur devant la mairie",
        "Collage vendredi (21h), manif samedi (14h) devant la mairie à Saumur",
        "Je passe mon permis jeudi à 9h et samedi à 14h je suis à la manif de Saumur",
        "Vendredi on se forme, samedi on manifeste : Saumur, 14h, place Foch",
        "Marché de Saumur samedi. On tracte de 9h à 11h puis manif à 14h devant la mairie",
        "Réunion hier soir à Saumur, 40 personnes. Décision : manif samedi 14h place Foch",
        "Le piquet de Saumur tient depuis 5h du matin. Rassemblement de soutien samedi 14h",
        "Théâtre de Saumur occupé. Agora tous les jours à 13h. Grande manif samedi à 14h",
        "Manif à Saumur samedi place Foch, 14h, 4 km, 2h30 environ",
        "Le ministre sera à Saumur samedi. Comité d'accueil à 14h place Foch !",
    ],
)
def test_what_is_on_besides(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == CALL


@pytest.mark.parametrize(
    "text",
    [
        "Demain manif à Gap 15h gare. Si vous êtes plus près de Saumur c'est 14h place Foch",
        "Demain les lycéens de Gap partent à 15h en manif, ceux de Saumur se retrouvent à 14h",
    ],
)
def test_the_next_town_has_its_own_hour(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", "2023-03-15", "15:00"),
        ("Saumur", "2023-03-15", "14:00"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Marche à Saumur : c'est remis du samedi 18 au dimanche 26 mars, 14 h place Foch",
        "⚠️ REPORT ⚠️ manif à Saumur samedi 18 => dimanche 26 mars 14h",
        "Vu la météo la manif de Saumur de samedi 18 aura lieu dimanche 26 mars à 14h",
        "La pluie a gagné : la manif de Saumur de samedi 18 se fera dimanche 26 mars à 14h",
    ],
)
def test_moved_to_another_day(text: str, gazetteer: Gazetteer) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {
        ("Saumur", "2023-03-18", "postponed"),
        ("Saumur", "2023-03-26", "planned"),
    }


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("La manif à Saumur samedi saute à cause du vent", "cancelled"),
        (
            "Contrairement à la rumeur la manif de Saumur samedi n'est pas annulée : 14h gare",
            "planned",
        ),
        ("La préf a fini par autoriser la manif de Saumur samedi 14h place Foch", "planned"),
    ],
)
def test_what_became_of_it(text: str, status: str, gazetteer: Gazetteer) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {("Saumur", "2023-03-18", status)}


@pytest.mark.parametrize(
    "text",
    [
        "Nous étions 60 ce matin à Saumur devant le collège, la rectrice nous reçoit samedi à 17h",
        "60 ce matin à Saumur devant la DSDEN, audience obtenue pour jeudi à 9h",
        "60 personnes ce matin à Saumur. Rendez-vous avec le maire mercredi 18h",
        "On était 60 ce matin à Saumur, la suite jeudi en AG",
        "60 ce matin à Saumur devant le tribunal, délibéré le 24 mars",
        "On était 60 ce matin à Saumur, on attend une réponse pour mercredi",
    ],
)
def test_what_comes_of_it_indoors(text: str, gazetteer: Gazetteer) -> None:
    claims = read(text, PUBLISHED, gazetteer).claims
    assert said_in(text, PUBLISHED, gazetteer) == {("Saumur", "2023-03-14", "-")}
    assert [said.low for one in claims for said in one.figures] == [60]


@pytest.mark.parametrize(
    "text",
    [
        "Cours annulés lundi à la fac de Saumur",
        "Cantine annulée lundi à l'école de Saumur",
        "Grève annulée lundi à Saumur",
    ],
)
def test_called_off_and_no_rally(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == set()


def test_who_seeks_somebody_to_come(gazetteer: Gazetteer) -> None:
    text = "Cherche garde d'enfants pour pouvoir aller à la manif de Saumur samedi 14h place Foch"
    assert said_in(text, PUBLISHED, gazetteer) == CALL


@pytest.mark.parametrize(
    "text",
    [
        "Nantes ? non Saumur ! Manif samedi 14h place Foch",
        "La manif de samedi c'est à Saumur et pas à Nantes (14h place Foch)",
        "On m'avait dit Nantes mais c'est Saumur la manif de samedi 14h place Foch",
        "Rectification : manif à Saumur et non à Nantes, samedi 14h place Foch",
        "Rien à Nantes samedi, allez à Saumur : manif 14h place Foch",
    ],
)
def test_the_other_town_was_wrong(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == CALL


@pytest.mark.parametrize(
    "text",
    [
        "Saumur 1100, Gap 600, Rodez 80. Belle journée aujourd'hui !",
        "Saumur 1100, Gap 600, Rodez 80. Total 9 000 dans le département aujourd'hui",
        "Saumur 1100, Gap 600, Rodez 80 : les manifs d'aujourd'hui",
        "Saumur : 1100\nGap : 600\nRodez : 80\nManifs d'aujourd'hui",
    ],
)
def test_a_day_behind_the_row_it_is_of(text: str, gazetteer: Gazetteer) -> None:
    claims = read(text, PUBLISHED, gazetteer).claims
    assert [(str(claim.date), figure.low) for claim in claims for figure in claim.figures] == [
        ("2023-03-14", 1100),
        ("2023-03-14", 600),
        ("2023-03-14", 80),
    ]


@pytest.mark.parametrize(
    "row",
    [
        "🔥 Saumur 1 100 🔥 Gap 600 🔥 Rodez 80",
        "🟢 Saumur : 1 100 🟢 Gap : 600 🟢 Rodez : 80",
        "Saumur 1 100, Gap 600, Rodez 80, Apt ?",
        "Saumur 1 100, Gap 600, Rodez 80, Apt pas de chiffre mais la rue pleine",
    ],
)
def test_what_parts_a_row_or_ends_it(row: str, gazetteer: Gazetteer) -> None:
    claims = read(f"Manifs du jour : {row}", PUBLISHED, gazetteer).claims
    found = [(one.place and one.place.name, said.low) for one in claims for said in one.figures]
    assert found == [("Saumur", 1100), ("Gap", 600), ("Rodez", 80)]


@pytest.mark.parametrize(
    "text",
    [
        "Derby dimanche à 21h à Saumur. Les virages appellent à un cortège à 18h place Foch",
        "Réunion ce soir 18h30 à Gap, on décidera d'une manif à Saumur",
        "Réunion jeudi 20h salle des fêtes de Gap : on parlera d'une manif à Saumur",
        "AG ce soir à Gap, pour préparer une manif à Saumur (date à voir)",
    ],
)
def test_no_rally_that_anybody_called(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == set()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Manif à Saumur samedi 14h place Foch. À Gap pas d'info", CALL),
        (
            "Pride de Gap le 22, celle de Saumur c'était aujourd'hui : 600 personnes",
            {("Gap", "2023-03-22", "-"), ("Saumur", "2023-03-14", "-")},
        ),
        (
            "Rassemblement les 18-19 mars à Gap",
            {("Gap", f"2023-03-{day}", "-") for day in (18, 19)},
        ),
        ("Rassemblement 18-20 mars à Gap", {("Gap", "2023-03-18", "-")}),
        (
            "Rassemblement samedi 18-dimanche 19 mars à Gap",
            {("Gap", f"2023-03-{day}", "-") for day in (18, 19)},
        ),
    ],
)
def test_days_and_towns_in_short(
    text: str, said: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    "who", ["étudiant immolé à Dole", "noyé à Dole en juin", "ouvrier décédé à Dole lundi"]
)
def test_what_befell_whom_a_rally_is_for(who: str, gazetteer: Gazetteer) -> None:
    text = f"Rassemblement à Saumur ce matin pour Steve ({who}) : 60 personnes devant la mairie"
    claims = read(text, PUBLISHED, gazetteer).claims
    assert said_in(text, PUBLISHED, gazetteer) == {("Saumur", "2023-03-14", "-")}
    assert [said.low for one in claims for said in one.figures] == [60]


def test_more_are_awaited_where_so_many_are(gazetteer: Gazetteer) -> None:
    text = "Manif à Saumur : déjà 600 personnes et on attend encore du monde"
    claims = read(text, PUBLISHED, gazetteer).claims
    assert [(one.status.value, said.kind.value) for one in claims for said in one.figures] == [
        ("past", "attendance")
    ]


def _crowds(text: str, gazetteer: Gazetteer) -> list[tuple[str, str, int | None]]:
    return [
        (claim.place.name, said.kind.value, said.low)
        for claim in read(text, PUBLISHED, gazetteer).claims
        if claim.place
        for said in claim.figures
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Pride à Saumur c'était beau, 600 on dirait",
        "Manif à Saumur ce matin c'était chouette, bien 600",
        "Manif à Saumur ce matin, 600 à tout casser",
        "La pétition a 2 millions de signatures et nous on était 600 ce matin place Foch à Saumur",
        "Bassines : 600 à Saumur samedi, 45 à notre réunion de Gap jeudi. On recommence",
        "La marche de Saumur a réuni 600 personnes, et moi qui en attendais 1000",
        "Gaza : 600 à Saumur ce soir, et à Gap les dockers ont bloqué le port",
    ],
)
def test_what_stands_beside_a_crowd(text: str, gazetteer: Gazetteer) -> None:
    assert _crowds(text, gazetteer) == [("Saumur", "attendance", 600)]


@pytest.mark.parametrize(
    "text",
    [
        "On est plusieurs centaines place Foch à Saumur, ça sent la nuit longue",
        "Plusieurs centaines de personnes place Foch à Saumur ce soir contre le 49.3",
        "49.3... Nous sommes des centaines place Foch à Saumur ce soir",
    ],
)
def test_as_many_as_nobody_counted_are_there(text: str, gazetteer: Gazetteer) -> None:
    assert {status for _, _, status in status_in(text, PUBLISHED, gazetteer)} == {"past"}


@pytest.mark.parametrize("call", ["Demain 19h partout", "Demain 19h partout en France"])
def test_everywhere_is_not_the_town_told_before(call: str, gazetteer: Gazetteer) -> None:
    text = f"600 personnes à Saumur ce soir. {call}"
    assert said_in(text, PUBLISHED, gazetteer) == {("Saumur", "2023-03-14", "-")}


@pytest.mark.parametrize("by", ["car CGT 9h", "bus 9h gare", "en train 9h", "car à 9h place Foch"])
def test_who_comes_to_a_rally_by_what(by: str, gazetteer: Gazetteer) -> None:
    text = f"Mardi 21 mars tous à Saumur ! Manif 14h mairie. Gap {by}, Rodez voir UL"
    assert said_in(text, PUBLISHED, gazetteer) == {("Saumur", "2023-03-21", "14:00")}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Les lycéens de Saumur ne marchent plus samedi à 10h mais à 14h, devant la préf", CALL),
        ("Samedi à Saumur on ne part plus à 10h, on part à 14h. Manif place Foch", CALL),
        ("La manif de samedi à Saumur ne part plus à 10h mais à 14h", CALL),
        ("Y a une manif samedi à Saumur, j'ai vu passer un truc genre 14h place Foch", CALL),
        ("Manif samedi à Saumur, 14h place Foch, t'es dispo ?", CALL),
        ("Manif de Saumur interdite ? NON, c'est un fake ! Rdv samedi 14h place Foch", CALL),
        (
            "Samedi on prend le bus de 12h10 à Gap pour être à 14h à la manif de Saumur",
            CALL,
        ),
        ("Manif samedi 14h place Foch à Saumur. Pour les copains de Gap, voiture à 12h", CALL),
        ("Samedi : 14h place Foch pour Saumur, 15h Capitole pour Gap. On marche !", None),
        ("Concert de casseroles samedi à Saumur, 14h, devant la mairie", CALL),
        (
            "Rdv décalé ! Ce soir à Saumur c'est 17h et pas 18h, devant la mairie, pour la manif",
            {("Saumur", "2023-03-14", "17:00")},
        ),
    ],
)
def test_hours_and_rides_put_right_in_passing(
    text: str, said: set[tuple[str, str, str]] | None, gazetteer: Gazetteer
) -> None:
    expected = said or CALL | {("Gap", "2023-03-18", "15:00")}
    assert said_in(text, PUBLISHED, gazetteer) == expected
    statuses = {status for _, _, status in status_in(text, PUBLISHED, gazetteer)}
    assert statuses == {"planned"}


@pytest.mark.parametrize("why", ["(vent)", ": trop de vent", ", alerte orange", "(canicule)"])
def test_why_it_is_called_off_in_a_word(why: str, gazetteer: Gazetteer) -> None:
    text = f"La marche de samedi à Saumur est annulée {why}, du coup apéro à 12 chez Paul"
    assert status_in(text, PUBLISHED, gazetteer) == {("Saumur", "2023-03-18", "cancelled")}
    assert _crowds(text, gazetteer) == []


@pytest.mark.parametrize(
    "text",
    [
        "Marché de Saumur samedi dès 8h : rassemblements de plus de 10 interdits",
        "Piscine de Saumur ouverte samedi 14h, tout rassemblement est interdit",
        "300 jeunes selon la police hier soir dans le centre de Saumur ont tout cassé",
        "Une centaine de jeunes hier soir devant la mairie de Saumur ont caillassé les pompiers",
        "Fermeture du bureau de poste de Saumur samedi. Les syndicats dénoncent un recul",
        "Bar des colleuses samedi à Saumur, 18h, venez trinquer",
        "Battue aux sangliers samedi 9h à Saumur, rdv place Foch",
        "Flashmob de Noël samedi 15h place Foch à Saumur",
        "Collage ce soir 22h à Saumur, rdv au local",
        "Faut vraiment qu'on se bouge à Saumur, une manif samedi ce serait bien",
        "J'ai rêvé d'une manif de 300 personnes à Saumur cette nuit",
        "Si ça continue on va bloquer Saumur samedi",
    ],
)
def test_what_posts_tell_that_is_no_rally(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == set()


def test_a_row_whose_last_town_is_to_come(gazetteer: Gazetteer) -> None:
    text = "Manifs du jour : Saumur 600, Rodez 80, et à Gap c'est samedi 15h porte Colombe"
    assert _crowds(text, gazetteer) == [("Saumur", "attendance", 600), ("Rodez", "attendance", 80)]
    assert ("Gap", "2023-03-18", "15:00") in said_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("💜 25N : manif à Saumur 14h place Foch", {("Saumur", "2023-11-25", "14:00")}),
        ("Pas de manif ce soir à Saumur, erreur sur le flyer : c'est samedi, 14h", CALL),
        ("🧵 1/3 Samedi 18 mars, manif à Saumur, 14h place Foch. (2/3)", CALL),
        (
            "Transféré : samedi manif à Saumur (14h place Foch), réponse souhaitée pour vendredi",
            CALL,
        ),
        (
            "60 paysans devant la préf de Saumur ce matin, on revient lundi 18h, même endroit",
            {("Saumur", "2023-03-14", "-"), ("Saumur", "2023-03-20", "18:00")},
        ),
        (
            "60 soignants devant la mairie à Saumur ce matin, et c'est reparti lundi 18h",
            {("Saumur", "2023-03-14", "-"), ("Saumur", "2023-03-20", "18:00")},
        ),
    ],
)
def test_days_as_posts_have_them(
    text: str, said: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


def test_a_hashtag_of_a_day(gazetteer: Gazetteer) -> None:
    early = dt.datetime.fromisoformat("2023-03-05T12:00+01:00")
    text = "#8M Saumur 14h place Foch. On marche !"
    assert said_in(text, early, gazetteer) == {("Saumur", "2023-03-08", "14:00")}


@pytest.mark.parametrize(
    "text",
    [
        "Total de jeudi chez nous : 600 à Saumur, 80 à Gap, 60 à Rodez = plus de 700 en tout",
        "Manifs de jeudi : 600 à Saumur, 80 à Gap, 60 à Rodez, ça fait 740",
    ],
)
def test_the_sum_behind_a_row_is_no_towns(text: str, gazetteer: Gazetteer) -> None:
    assert [low for _, _, low in _crowds(text, gazetteer)] == [600, 80, 60]


def test_police_cut_short_and_who_were_fewer_last_year(gazetteer: Gazetteer) -> None:
    (claim,) = read("Manif aujourd'hui à Saumur : 600 (gend.)", PUBLISHED, gazetteer).claims
    assert [said.said_by and said.said_by.value for said in claim.figures] == ["police"]
    text = "De 12 l'année dernière à 90 ce soir à Saumur. On progresse les filles"
    assert ("Saumur", "attendance", 90) in _crowds(text, gazetteer)
    assert ("Saumur", "2023-03-14", "-") in said_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize(
    "text",
    [
        "Le PCF tracte samedi 9h au marché de Saumur",
        "Le RN de Saumur tracte samedi au marché dès 9h",
        "Les syndicats sont reçus jeudi 10h à la préf de Saumur, compte rendu à suivre",
        "Au palais de justice de Saumur ce matin, 3 ans ferme pour le braqueur",
        "Ce jour-là en 1936, 600 ouvriers défilaient à Saumur",
        "On s'est fait marcher dessus hier à Saumur, Saumur-Gap 0-4",
        "L'arpentage de jeudi à Saumur : Bakounine, 18h30",
    ],
)
def test_what_is_handed_out_judged_or_long_ago(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == set()


@pytest.mark.parametrize(
    ("text", "crowds"),
    [
        (
            "Manifs du jour : Saumur 600, Rodez 80, Gap annoncée demain 15h place Foch",
            [("Saumur", "attendance", 600), ("Rodez", "attendance", 80)],
        ),
        (
            "Grève mondiale pour le climat : 600 lycéens à Saumur, 80 à Rodez… et Gap dort",
            [("Saumur", "attendance", 600), ("Rodez", "attendance", 80)],
        ),
        ("Acte 13 à Saumur, une poignée de 60 courageux", [("Saumur", "attendance", 60)]),
    ],
)
def test_rows_that_end_on_another_kind_of_news(
    text: str, crowds: list[tuple[str, str, int]], gazetteer: Gazetteer
) -> None:
    assert _crowds(text, gazetteer) == crowds


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Ceux de Gap partent à 5h, ceux de Rodez à 6h, rdv samedi 14h à Saumur pour la manif",
            CALL,
        ),
        (
            'Tribunal de Saumur, 14h, Paul passe pour "outrage". On sera devant dès 13h',
            {("Saumur", "-", "13:00")},
        ),
        ("Ras le bol ! samedi 18 personne en classe, manif à 14h à Saumur", CALL),
        (
            "Anyone up for the climate march in Saumur on Saturday? It starts at 2pm, place Foch",
            CALL,
        ),
    ],
)
def test_whose_hour_or_number_it_is(
    text: str, said: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    found = {
        (town, "-" if day == "None" else day, hour)
        for town, day, hour in said_in(text, PUBLISHED, gazetteer)
    }
    assert found == said


@pytest.mark.parametrize(
    "row",
    [
        "Saumur 600 🔥, Rodez 80 🔥, Gap 60",
        "Saumur 600 (-200), Rodez 80 (stable), Gap 60",
        "Saumur 600 (pas mal !!), Rodez 80, Gap 60 et un accordéon",
    ],
)
def test_what_is_said_of_each_crowd_of_a_row(row: str, gazetteer: Gazetteer) -> None:
    text = f"Manifs du jour : {row}"
    assert [low for _, _, low in _crowds(text, gazetteer)] == [600, 80, 60]


def test_a_delegation_goes_elsewhere(gazetteer: Gazetteer) -> None:
    text = "Parents de Saumur devant l'école samedi 14h, puis délégation à Gap à 16h (rectorat)"
    assert said_in(text, PUBLISHED, gazetteer) == CALL
