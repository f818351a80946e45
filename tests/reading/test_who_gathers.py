"""Towns told of by who gathers, by a building people stand before, or as one more of them."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-11T19:00+01:00")  # a Saturday


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Les gilets jaunes dijonnais se retrouvent samedi à 14 h.", {"Dijon"}, id="two words"
        ),
        pytest.param(
            "Une soixantaine d'infirmières rouennaises ont défilé vendredi.",
            {"Rouen"},
            id="a number of them",
        ),
        pytest.param(
            "Les parents d'élèves nantais manifesteront mardi à 17 h devant le rectorat.",
            {"Nantes"},
            id="parents",
        ),
        pytest.param(
            "L'intersyndicale brestoise appelle à manifester jeudi à 10 h 30, place de la Liberté.",
            {"Brest"},
            id="a body of one town",
        ),
        pytest.param(
            "Le collectif caennais appelle à manifester samedi à Lisieux.",
            {"Lisieux"},
            id="a body that gathers elsewhere",
        ),
        pytest.param("Le club nantais a gagné samedi, place au derby.", set(), id="a club"),
        pytest.param(
            "Une association parisienne voulait une marche dimanche ; on a dit non.",
            set(),
            id="where an association is from",
        ),
    ],
)
def test_hears_the_town_of_those_who_gather(
    text: str, towns: set[str], gazetteer: Gazetteer
) -> None:
    assert {town for town, _, _ in said_in(text, PUBLISHED, gazetteer)} == towns


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Piquet jeudi à 5 h devant le dépôt de bus de Vaulx-en-Velin, "
            "puis manif à 11 h à Villeurbanne.",
            {"Vaulx-en-Velin", "Villeurbanne"},
            id="a depot",
        ),
        pytest.param(
            "Les salariés manifesteront mardi devant l'usine de Flers, à Caen et à Vire.",
            {"Flers", "Caen", "Vire Normandie"},
            id="a works among towns",
        ),
        pytest.param(
            "Dimanche 12 mars, rendez-vous à 15 h sur le parvis de la gare de Laroche-Migennes, "
            "puis marche à Joigny.",
            {"Joigny"},
            id="a station that is no town's",
        ),
        pytest.param(
            "Lundi, blocage à 5 h du péage de Virsac, puis manifestation à 14 h à Bordeaux.",
            {"Virsac", "Bordeaux"},
            id="a toll",
        ),
        pytest.param(
            "Rassemblement mardi devant la mairie, l'hôpital de Vierzon ferme, venez à Bourges !",
            {"Bourges"},
            id="another breath",
        ),
    ],
)
def test_hears_the_town_of_what_people_stand_before(
    text: str, towns: set[str], gazetteer: Gazetteer
) -> None:
    assert {town for town, _, _ in said_in(text, PUBLISHED, gazetteer)} == towns


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Marche pour l'hôpital samedi à Dole à 9 heures. Une autre est prévue à Gray.",
            {"Dole", "Gray"},
            id="another",
        ),
        pytest.param(
            "Un rassemblement a eu lieu samedi à Agen. D'autres étaient organisés à Marmande.",
            {"Agen", "Marmande"},
            id="others, in the past",
        ),
        pytest.param(
            "Des marches : une a eu lieu samedi à Gap, une autre est annoncée à Embrun.",
            {"Gap", "Embrun"},
            id="in one sentence",
        ),
        pytest.param(
            "Jeudi, les soignants de la Drôme manifesteront à Valence, ceux de l'Isère à Grenoble.",
            {"Valence", "Grenoble"},
            id="those of another land",
        ),
        pytest.param(
            "Des marches contre le projet ont été organisées à Ganges et à Mauriac.",
            {"Ganges", "Mauriac"},
            id="without a day",
        ),
        pytest.param(
            "Réunion publique sur l'hôpital samedi à Dole à 9 heures. Une autre est prévue à Gray.",
            set(),
            id="another meeting",
        ),
    ],
)
def test_hears_one_more_of_what_was_told(text: str, towns: set[str], gazetteer: Gazetteer) -> None:
    assert {town for town, _, _ in said_in(text, PUBLISHED, gazetteer)} == towns


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Climat : les lycéens d'Auray ont répondu présent. Ils étaient une centaine samedi.",
            {"Auray"},
            id="there they were",
        ),
        pytest.param(
            "Les enseignants de Lunel ont répondu à l'appel jeudi : ils étaient 30 au collège.",
            {"Lunel"},
            id="to a call",
        ),
        pytest.param(
            "Les bénévoles d'Auray ont répondu présent samedi pour la collecte.", set(), id="givers"
        ),
    ],
)
def test_hears_who_answered_a_call(text: str, towns: set[str], gazetteer: Gazetteer) -> None:
    assert {town for town, _, _ in said_in(text, PUBLISHED, gazetteer)} == towns


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Des rassemblements auront lieu lundi devant les facs de Caen, de Rennes et de Tours.",
            {"Caen", "Rennes", "Tours"},
            id="each of them with its own word",
        ),
        pytest.param(
            "Samedi les femmes marchent dans Bourges, de Séraucourt au Prado, contre le viol.",
            {"Bourges"},
            id="a way through one",
        ),
        pytest.param(
            "Attentat de Strasbourg : des rassemblements en hommage aux victimes sont organisés "
            "lundi, à Colmar à 18 h et à Sélestat à 19 h.",
            {"Colmar", "Sélestat"},
            id="who died elsewhere",
        ),
        pytest.param(
            "Un hommage à Léa, tuée dimanche à Colmar, aura lieu lundi à Mulhouse : rassemblement.",
            {"Mulhouse"},
            id="where she died",
        ),
    ],
)
def test_hears_all_of_several_towns(text: str, towns: set[str], gazetteer: Gazetteer) -> None:
    assert {town for town, _, _ in said_in(text, PUBLISHED, gazetteer)} == towns


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Manif à Marseille samedi 18 mars, départ à 10 h 30 de Castellane.",
            {("Marseille", "2023-03-18", "10:30")},
            id="a far town's name",
        ),
        pytest.param(
            "La marche de samedi 18 mars ira à Valenciennes, départ à 10 h d'Anzin.",
            {("Valenciennes", "2023-03-18", "-"), ("Anzin", "2023-03-18", "10:00")},
            id="a town beside it",
        ),
        pytest.param(
            "La CFDT de Vire appelle à défiler mardi 14 mars à 10 h, avant de rejoindre Caen.",
            {("Vire Normandie", "2023-03-14", "10:00")},
            id="where they go on to",
        ),
    ],
)
def test_hears_the_quarter_a_march_sets_out_from(
    text: str, said: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize("lead", ["Solidarité avec l'Ukraine", "Ensemble avec les soignants"])
def test_gives_the_crowd_behind_what_it_is_for_to_its_town(lead: str, gazetteer: Gazetteer) -> None:
    text = f"{lead} : 400 personnes ont manifesté samedi à Colmar."

    (claim,) = read(text, PUBLISHED, gazetteer).claims

    assert [figure.low for figure in claim.figures] == [400]


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Le tribunal de Nancy jugera mardi cinq militants. Marche à 13 h devant le palais.",
            {"Nancy"},
            id="where they are judged",
        ),
        pytest.param(
            "Le tribunal de Nancy a condamné mardi cinq manifestants à six mois de prison.",
            set(),
            id="a judgement",
        ),
        pytest.param(
            "Un an après la fermeture de la maternité de Die, 300 personnes ont manifesté samedi.",
            {"Die"},
            id="where it happened",
        ),
        pytest.param(
            "Deux ans après les manifestations de Sainte-Soline, un rassemblement est prévu "
            "samedi à Melle.",
            {"Melle"},
            id="where it was and where it will be",
        ),
        pytest.param(
            "Deux ans après les manifestations de Sainte-Soline, le préfet a annulé l'arrêté.",
            set(),
            id="years ago",
        ),
    ],
)
def test_hears_a_call_at_what_its_text_is_of(
    text: str, towns: set[str], gazetteer: Gazetteer
) -> None:
    assert {town for town, _, _ in said_in(text, PUBLISHED, gazetteer)} == towns


@pytest.mark.parametrize(
    "text",
    [
        "Près de 140 éducateurs « à bout » ont manifesté vendredi à Tarbes.",
        'Quelque 140 aides à domicile "en colère" se sont rassemblées vendredi à Tarbes.',
        "Environ 140 « stylos rouges » ont défilé vendredi à Tarbes.",
        pytest.param(
            "140 soignants, las d'attendre des renforts et des locaux décents depuis trois ans, "
            "ont défilé vendredi à Tarbes.",
            id="a long aside",
        ),
        "140 agents, à l'appel de cinq syndicats, se sont rassemblés vendredi à Tarbes.",
        "140 parents, voisins et amis de la famille étaient rassemblés vendredi à Tarbes.",
        "140 intermittents du spectacle ont défilé vendredi à Tarbes.",
    ],
)
def test_counts_people_behind_what_is_said_of_them(text: str, gazetteer: Gazetteer) -> None:
    (claim,) = read(text, PUBLISHED, gazetteer).claims

    assert [figure.low for figure in claim.figures] == [140]


@pytest.mark.parametrize(
    "text",
    [
        "Des boulangers en colère se sont rassemblés à Tarbes contre le prix de l'énergie.",
        "À Tarbes, des lycéens se sont réunis pour dénoncer Parcoursup.",
        "Des aides-soignantes se sont retrouvées à Tarbes afin de réclamer des embauches.",
        "Des riverains se sont mobilisés à Tarbes, contre l'extension de la carrière.",
    ],
)
def test_hears_who_gathered_for_a_cause_without_a_day(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Tarbes", "None", "-")}


def test_meeting_again_for_no_cause_is_no_rally(gazetteer: Gazetteer) -> None:
    text = "Les anciens de la classe 62 se sont retrouvés à Tarbes pour un repas."

    assert said_in(text, PUBLISHED, gazetteer) == set()


@pytest.mark.parametrize(
    ("text", "crowds"),
    [
        pytest.param(
            "Vendredi, une trentaine de mères, enfants, maîtresses et personnels étaient "
            "rassemblés devant le collège à Redon.",
            {("Redon", 30)},
            id="several sorts of people",
        ),
        pytest.param(
            "Une vingtaine de militants ont défilé vendredi à Redon, tandis qu'ils étaient sept à "
            "Questembert.",
            {("Redon", 20), ("Questembert", 7)},
            id="hardly any, elsewhere",
        ),
        pytest.param(
            "Ils étaient huit, vendredi, à Redon, à tenir une banderole pour la paix.",
            {("Redon", 8)},
            id="hardly any, and what they did",
        ),
        pytest.param(
            "Le collectif invitait vendredi à se rassembler à Redon contre le racisme. Ils sont "
            "venus à 250.",
            {("Redon", 250)},
            id="so many came",
        ),
    ],
)
def test_those_who_gather_are_counted(
    gazetteer: Gazetteer, text: str, crowds: set[tuple[str, int]]
) -> None:
    claims = read(text, PUBLISHED, gazetteer).claims

    found = {(one.place.name, each.low) for one in claims if one.place for each in one.figures}
    assert found == crowds


@pytest.mark.parametrize(
    ("text", "crowds"),
    [
        pytest.param(
            "La visite du ministre vendredi à Tulle a été perturbée par près de 200 manifestants.",
            {("Tulle", 200)},
            id="a visit disturbed",
        ),
        pytest.param(
            "Le préfet était attendu jeudi à Vesoul à la chambre de commerce, où l'attendaient une "
            "trentaine d'opposants.",
            {("Vesoul", 30)},
            id="who waited for him",
        ),
        pytest.param(
            "Vendredi, une cinquantaine de manifestants ont hué la ministre à Cahors.",
            {("Cahors", 50)},
            id="who booed her",
        ),
        pytest.param(
            "Jeudi à Gap, une quarantaine de soignants avait encerclé l'agence de santé.",
            {("Gap", 40)},
            id="a crowd of one",
        ),
        pytest.param(
            "La candidate a été désignée jeudi à Gap par 120 militants réunis en assemblée.",
            set(),
            id="a party's meeting",
        ),
    ],
)
def test_those_who_meet_a_visitor_are_counted(
    gazetteer: Gazetteer, text: str, crowds: set[tuple[str, int]]
) -> None:
    claims = read(text, PUBLISHED, gazetteer).claims

    found = {(one.place.name, each.low) for one in claims if one.place for each in one.figures}
    assert found == crowds
