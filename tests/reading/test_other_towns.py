"""Towns named beside a rally that is elsewhere (rule 5): who comes, who says it, who rides."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-03-12T18:00+01:00")


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Retraites : ils étaient 300 samedi à Gex, place Haute. Ceux d'Oyonnax chantent.",
            ["Gex"],
            id="who comes from a town",
        ),
        pytest.param(
            "Les lycéens étaient 90 lundi à Gex, contre la fermeture du lycée. Parole d'une "
            "postière d'Oyonnax.",
            ["Gex"],
            id="someone of a town",
        ),
        pytest.param(
            "Les infirmières de Gex ont défilé hier à Gex contre la fusion avec Oyonnax.",
            ["Gex"],
            id="a merger with a town",
        ),
        pytest.param(
            "Venus de Dole, de Gray et même de Vesoul, ils étaient 300 hier à Lure contre la loi.",
            ["Lure"],
            id="where they come from, and even from",
        ),
        pytest.param(
            "La Montagne a compté 300 manifestants hier à Gannat contre la fermeture du tribunal.",
            ["Gannat"],
            id="a newspaper",
        ),
        pytest.param(
            "Manif pour l'hôpital samedi à 15 h à Vesoul. Il me reste deux places (départ Lure "
            "13 h 30).",
            ["Vesoul"],
            id="seats in a car",
        ),
        pytest.param(
            "Rassemblement contre l'usine vendredi à Crest, 11 h, place de la Liberté. Départ "
            "groupé de Die à vélo, 9 h.",
            ["Crest"],
            id="who rides there together",
        ),
        pytest.param(
            "Deux cents locataires étaient hier à Gex, place Haute, contre les loyers. Je dirige "
            "un magasin de 14 salariés à Oyonnax.",
            ["Gex"],
            id="where one works",
        ),
        pytest.param(
            "Les nounous étaient 90 hier à Gex, place Haute. Le cortège était conduit par les "
            "salariées de la crèche d'Oyonnax, qui ferme en juin.",
            ["Gex"],
            id="whose crèche it is",
        ),
        pytest.param(
            "Carrière : ils étaient 300 hier à Gex. « Cent », corrige-t-on au commissariat "
            "d'Oyonnax, place Haute.",
            ["Gex"],
            id="who says it",
        ),
        pytest.param(
            "Pas de manif à Oyonnax cette fois, donc covoiturage à 13 h vers Gex, manif samedi "
            "15 h place Haute",
            ["Gex"],
            id="where people are driven to",
        ),
        pytest.param(
            "La manif de Gex hier : 800 (CGT), 500 (police). Oyonnax présent, sans bottes. #AG",
            ["Gex"],
            id="who came from another town",
        ),
        pytest.param(
            "La manif de Gex hier : 800 (CGT), 500 (police). Oyonnax aussi a défilé.",
            ["Gex", "Oyonnax"],
            id="one more rally",
        ),
        pytest.param(
            "Marche samedi à Gex, 15 h, par les boulevards Voltaire, Saint-Denis et Bellegarde.",
            ["Gex"],
            id="streets in a row",
        ),
        pytest.param(
            "Marche blanche samedi à 14 h à Gex pour une Bugiste tuée dans le Vaucluse.",
            ["Gex"],
            id="the département someone was killed in",
        ),
        pytest.param(
            "Manif samedi à Gex, à la colonne de Vesoul.",
            ["Gex"],
            id="a column",
        ),
        pytest.param(
            "Manif samedi : 10 h Annecy, pont de Vaux, 15 h Oyonnax, gare.",
            ["Annecy", "Oyonnax"],
            id="a bridge in small letters",
        ),
        pytest.param(
            "Les opposants à la RN88, censée relier Oyonnax à Bellegarde, se sont rassemblés samedi"
            " à Gex.",
            ["Gex"],
            id="what a road links",
        ),
        pytest.param(
            "Samedi à Gex, 200 personnes ont défilé. « Il faudra accoucher à Oyonnax, face aux "
            "riceys du ministère », dit une manifestante.",
            ["Gex"],
            id="where they would give birth",
        ),
        pytest.param(
            "À l'appel de l'association de sauvegarde de la gare d'Oyonnax, 90 personnes ont "
            "manifesté samedi en gare de Gex, contre la grille horaire entre Culoz et Ambérieu.",
            ["Gex"],
            id="whose station they defend",
        ),
        pytest.param(
            "Gex, samedi, 15h, place Carnot : on vient dire stop à Thoiry",
            ["Gex"],
            id="what they say no to",
        ),
        pytest.param(
            "Soutien aux expulsés mardi 18 h, Gex, Croix de Sauverny, avec des duvets.",
            ["Gex"],
            id="a cross, whose name a town bears",
        ),
        pytest.param(
            "La marche, d'abord prévue à Oyonnax, a finalement eu lieu samedi à Gex.",
            ["Gex"],
            id="where it was to be at first",
        ),
        pytest.param(
            "Le rassemblement devait se tenir samedi à Oyonnax mais se tiendra à Gex.",
            ["Gex"],
            id="where it should have been",
        ),
        pytest.param(
            "D'abord prévue vendredi à Gex, la marche aura lieu samedi à 14 h, place d'Armes.",
            ["Gex", "Gex"],
            id="its day moved, not its town",
        ),
        pytest.param(
            "Samedi à Gex, 300 manifestants. Des délégations de Nantua et Oyonnax sont venues "
            "grossir les rangs.",
            ["Gex"],
            id="who swells the ranks",
        ),
        pytest.param(
            "300 personnes ont marché samedi à Gex contre un projet de six éoliennes dans deux "
            "communes, Thoiry et Crozet. Trois maires étaient dans le cortège : Thoiry, Divonne, "
            "Prévessin.",
            ["Gex"],
            id="where it will be built, and who governs",
        ),
        pytest.param(
            "Deux rassemblements étaient prévus mardi : l'un devant la préfecture de Bourg, "
            "l'autre sur la place de la mairie d'Oyonnax.",
            ["Bourg-en-Bresse", "Oyonnax"],
            id="but a square of its town hall",
        ),
        pytest.param(
            "De Gex, où 900 personnes étaient rassemblées samedi, à Oyonnax, des milliers de gens "
            "ont défilé.",
            ["Gex", "Oyonnax"],
            id="from one to another, where so many were",
        ),
        pytest.param(
            "UD de Gex : 1er mai\nNous serons avec les collègues à la manifestation d'Oyonnax, à "
            "10 h, place Vaillant-Couturier.",
            ["Oyonnax"],
            id="whose leaflet it is, and of which day",
        ),
    ],
)
def test_a_town_beside_a_rally_is_not_its_place(
    gazetteer: Gazetteer, text: str, towns: list[str]
) -> None:
    found = read(text, PUBLISHED, gazetteer).claims

    assert [claim.place.name for claim in found if claim.place] == towns


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "EN BREF\nGex. Trente lycéens ont manifesté hier contre la réforme, place Haute.\n"
            "Nantua. Coupure de gaz mercredi de 9 h à 11 h.\n"
            "Divonne-les-Bains – La piscine est maintenue en service.",
            ["Gex"],
            id="entries of other things",
        ),
        pytest.param(
            "Manif pour l'hôpital samedi à 10 h à Gex, place Haute.\n\nIl reste des places pour "
            "le concert à Nantua, vendredi 21 h.",
            ["Gex"],
            id="tickets for a concert",
        ),
        pytest.param(
            "Marche pour le climat samedi à 10 h à Gex. Fest-noz à Nantua, le 20 avril, à 20 h.",
            ["Gex"],
            id="a dance",
        ),
    ],
)
def test_an_entry_of_something_else_is_no_rallys(
    gazetteer: Gazetteer, text: str, towns: list[str]
) -> None:
    found = read(text, PUBLISHED, gazetteer).claims

    assert [claim.place.name for claim in found if claim.place] == towns


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Marche contre la mine samedi à 10 h à Gex. Non, il n'y a pas de « blocage » à Nantua "
            "vendredi.",
            ["Gex"],
            id="no blockade, in quotes",
        ),
        pytest.param(
            "Les profs étaient 90 lundi à Gex, contre la réforme. Il n'y a pas eu de manifestation "
            "à Nantua, une lettre a suffi.",
            ["Gex"],
            id="there has been none",
        ),
        pytest.param(
            "Marche contre la mine samedi à 10 h à Gex. La marche que certains annonçaient à "
            "Nantua n'existe pas.",
            ["Gex"],
            id="it does not exist",
        ),
        pytest.param(
            "Les profs étaient 90 lundi à Gex, contre la réforme. À Nantua on a manifesté, jadis.",
            ["Gex"],
            id="long ago",
        ),
        pytest.param(
            "VRAI OU FAUX ? « 800 personnes ont défilé samedi à Gex contre une mosquée. »\nC'est "
            "faux : la photo montre une foire.",
            [],
            id="what is refuted",
        ),
        pytest.param(
            "Hier à 18 h nous étions 300 au passage piéton de la rue Haute, à Gex, contre les "
            "chauffards.",
            ["Gex"],
            id="a crossing",
        ),
        pytest.param(
            "Samedi contre la guerre : Gex, 15 h, place Haute (covoit. de Nantua, 14 h). Dole, "
            "14 h 30, place Grévy.",
            ["Gex", "Dole"],
            id="cars shared from a town",
        ),
    ],
)
def test_a_denied_rally_is_none(gazetteer: Gazetteer, text: str, towns: list[str]) -> None:
    found = read(text, PUBLISHED, gazetteer).claims

    assert [claim.place.name for claim in found if claim.place] == towns


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Samedi à 11 h, rassemblement contre la carrière à Gex ; les voisins d'Oyonnax y "
            "seront, tambours en tête.",
            ["Gex"],
            id="whose neighbours come",
        ),
        pytest.param(
            "Hier, 90 postiers ont défilé à Lure contre la fermeture du tri, dont ceux de Vesoul.",
            ["Lure"],
            id="some of whom are of another town",
        ),
        pytest.param(
            "Avec d'autres parents de Dole et de Gray, on se retrouve jeudi à 9 h à Lure, devant "
            "l'inspection, contre les fermetures de classes.",
            ["Lure"],
            id="with whom one comes",
        ),
        pytest.param(
            "Samedi, ceux de Gex manifesteront à 10 h contre la carrière, ceux d'Oyonnax à 14 h.",
            ["Gex", "Oyonnax"],
            id="people who march in their own towns",
        ),
        pytest.param(
            "Hier à Nantes, des manifestants en provenance de tout l'Ouest, Cholet, Vannes ou "
            "Brest, ont défilé.",
            ["Nantes"],
            id="from all over",
        ),
        pytest.param(
            "Hier à Nantes, on venait de loin : Cholet, Vannes, Brest. 300 personnes ont défilé.",
            ["Nantes"],
            id="from afar, behind a colon",
        ),
    ],
)
def test_a_town_people_come_from_is_none(gazetteer: Gazetteer, text: str, towns: list[str]) -> None:
    found = read(text, PUBLISHED, gazetteer).claims

    assert [claim.place.name for claim in found if claim.place] == towns


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Marche contre la carrière dimanche, rendez-vous à 9 h à Gex. On ira à pied jusqu'à "
            "Oyonnax.",
            ["Gex"],
            id="as far as",
        ),
        pytest.param(
            "Marche blanche samedi, rendez-vous à 10 h à Gray, place Haute. Le cortège gagnera "
            "Vesoul par les champs.",
            ["Gray"],
            id="where it gets to",
        ),
        pytest.param(
            "Hier à Dole, 200 opposants au barrage ont marché vers Lure, banderoles au vent.",
            ["Dole"],
            id="towards",
        ),
        pytest.param(
            "Les agriculteurs ont convergé samedi vers Vesoul, où 300 d'entre eux ont défilé.",
            ["Vesoul"],
            id="where they meet",
        ),
    ],
)
def test_where_a_march_ends_is_no_place(gazetteer: Gazetteer, text: str, towns: list[str]) -> None:
    found = read(text, PUBLISHED, gazetteer).claims

    assert [claim.place.name for claim in found if claim.place] == towns


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Loi climat : rassemblement samedi à 15 h à Gex, place Haute. Dimanche à Dole, 10 h, "
            "on plante des arbres : ça, c'est pas une manif.",
            ["Gex"],
            id="no rally, the text says",
        ),
        pytest.param(
            "Jeudi, 300 enseignants ont défilé à Lure. À Vesoul, la marche hebdomadaire n'a pas "
            "eu lieu.",
            ["Lure"],
            id="it has not taken place",
        ),
        pytest.param(
            "Gray. La mairie dément tout rassemblement devant l'école. Hier à Dole, 90 parents "
            "ont manifesté contre les fermetures de classes.",
            ["Dole"],
            id="it is denied",
        ),
        pytest.param(
            "La marche de samedi à Gex, interdite par le préfet, n'a pas eu lieu.",
            ["Gex"],
            id="forbidden",
        ),
    ],
)
def test_what_was_no_rally_is_none(gazetteer: Gazetteer, text: str, towns: list[str]) -> None:
    found = read(text, PUBLISHED, gazetteer).claims

    assert [claim.place.name for claim in found if claim.place] == towns


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Mardi, tous à Nîmes contre la taxe, 10 h, gare. Alès : départ du bus 8 h 30, mairie.",
            ["Nîmes"],
            id="where a coach leaves",
        ),
        pytest.param(
            "Jeudi, marche aux flambeaux à Tours, 18 h, gare. Loches et Amboise covoiturent.",
            ["Tours"],
            id="towns that share cars",
        ),
        pytest.param(
            "Retraités en colère : rassemblement jeudi 14 mars à 11 h à Gex, place Haute. La "
            "sortie à Dole est fixée au mardi 19 mars, départ 7 h.",
            ["Gex"],
            id="an outing",
        ),
        pytest.param(
            "Covoiturages pour la marche de Gex jeudi 14 mars :\n- Nantua, 12h, halle\n"
            "- Oyonnax, 11h45, stade\nLa marche part à 14h de la place Haute, à Gex",
            ["Gex"],
            id="where shared cars leave for a rally",
        ),
        pytest.param(
            "Départs groupés pour la marche de Gex jeudi 14 mars :\nNantua : 12h, halle\n"
            "Oyonnax : 11h45, stade",
            ["Gex"],
            id="where people leave together for a rally",
        ),
    ],
)
def test_a_ride_is_no_rally(gazetteer: Gazetteer, text: str, towns: list[str]) -> None:
    found = read(text, PUBLISHED, gazetteer).claims

    assert [claim.place.name for claim in found if claim.place] == towns


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Hier, 300 enseignants ont défilé à Lure. Les syndicats se retrouvent vendredi à 14 h "
            "à Vesoul pour discuter de la suite.",
            ["Lure"],
            id="a meeting to talk",
        ),
        pytest.param(
            "EN BREF\n\nGEX. Rassemblement contre la carrière samedi à 15 h, place Haute.\n\n"
            "NANTUA. Loto annulé dimanche.\n\nBELLEY. Messe reportée à 18 h.",
            ["Gex"],
            id="a thing that is called off",
        ),
        pytest.param(
            "Vendredi 15, Gex, mairie, 18 h : rassemblement contre la carrière.\n"
            "Samedi 16, Nantua : sortie du club de tarot.",
            ["Gex"],
            id="an entry behind its day",
        ),
    ],
)
def test_what_else_goes_on_is_no_rally(gazetteer: Gazetteer, text: str, towns: list[str]) -> None:
    found = read(text, PUBLISHED, gazetteer).claims

    assert [claim.place.name for claim in found if claim.place] == towns


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Rassemblement contre la carrière samedi à 15 h à Gex, place Haute. Si le préfet "
            "l'interdit, on ira à Nantua.",
            ["Gex"],
            id="if it is forbidden",
        ),
        pytest.param(
            "La manifestation de samedi à Gex est interdite. L'arrêté proscrit le transport de "
            "carburant sur le territoire des communes de Divonne et de Nantua.",
            ["Gex"],
            id="the towns of an order",
        ),
        pytest.param(
            "Veillée pour la maternité dimanche à 20 h à Gex, place Haute. « Il faudra une heure "
            "pour rejoindre Bourg-en-Bresse. »",
            ["Gex"],
            id="how long it takes to get there",
        ),
    ],
)
def test_a_town_of_an_if_or_an_order_is_none(
    gazetteer: Gazetteer, text: str, towns: list[str]
) -> None:
    found = read(text, PUBLISHED, gazetteer).claims

    assert [claim.place.name for claim in found if claim.place] == towns


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Contre la fermeture de l'école. Vendredi à 15 h je serai reçu au rectorat de #Dijon.",
            [],
            id="where one is received",
        ),
        pytest.param(
            "Rassemblement samedi à 11 h à Gex, place Haute, contre la carrière. Il faut une heure "
            "pour gagner Dole ou Nantua.",
            ["Gex"],
            id="two towns as far away",
        ),
        pytest.param(
            "Hier, 400 postiers ont défilé à Lure, revendiquent les syndicats. À Gray on mange.",
            ["Lure"],
            id="what else is done in a town",
        ),
        pytest.param(
            "Hier à Foix, le cortège a pris le quai Vert, la rue Lazéma, Verdun.",
            ["Foix"],
            id="a square among the streets of a march",
        ),
    ],
)
def test_a_tag_or_a_visit_is_no_rally(gazetteer: Gazetteer, text: str, towns: list[str]) -> None:
    found = read(text, PUBLISHED, gazetteer).claims

    assert [claim.place.name for claim in found if claim.place] == towns


@pytest.mark.parametrize(
    "told",
    [
        "Les ouvriers de Laval, qu'on veut regrouper avec ceux de Rennes, ont défilé vendredi.",
        "Les parents de Laval manifestaient vendredi contre le transfert de la classe vers Vannes.",
        "Les facteurs de Laval ont manifesté vendredi contre le déménagement du tri à Limoges.",
        "150 personnes étaient vendredi à Laval devant l'usine, reprise par un groupe de Nantes.",
        "300 personnes ont marché vendredi à Laval pour le lycée, menacé comme celui de Colmar.",
    ],
)
def test_where_else_a_firm_is_nobody_gathers(gazetteer: Gazetteer, told: str) -> None:
    published = dt.datetime.fromisoformat("2023-03-10T18:00+01:00")  # a Friday

    assert said_in(told, published, gazetteer) == {("Laval", "2023-03-10", "-")}


@pytest.mark.parametrize(
    "told",
    [
        "À l'initiative de la métropole de Niort, un rassemblement a eu lieu jeudi place Foch.",
        "Les étudiants de l'université de Niort ont manifesté jeudi devant le rectorat.",
        "Les syndicats ont manifesté jeudi à Niort à l'occasion de la visite du ministre.",
    ],
)
def test_who_gathers_tells_where(gazetteer: Gazetteer, told: str) -> None:
    published = dt.datetime.fromisoformat("2023-03-10T18:00+01:00")

    assert said_in(told, published, gazetteer) == {("Niort", "2023-03-09", "-")}


def test_a_plant_keeps_its_town_beside_another_of_the_firm(gazetteer: Gazetteer) -> None:
    published = dt.datetime.fromisoformat("2023-03-10T18:00+01:00")
    told = (
        "Quelque 150 salariés de l'usine de Laval, que l'équipementier veut fermer avec celle de "
        "Cholet, manifestaient vendredi matin."
    )

    claims = read(told, published, gazetteer).claims

    assert [(one.place and one.place.name, [f.low for f in one.figures]) for one in claims] == [
        ("Laval", [150])
    ]


def test_the_day_of_a_paper_is_no_rallys(gazetteer: Gazetteer) -> None:
    published = dt.datetime.fromisoformat("2023-03-10T18:00+01:00")
    told = "Le journal, dans son édition du 3 mars dernier, racontait la mobilisation à Laval."

    assert "2023-03-03" not in {day for _, day, _ in said_in(told, published, gazetteer)}


@pytest.mark.parametrize(
    ("told", "towns"),
    [
        (
            "Le préfet interdit la marche prévue samedi entre Gap et Briançon.",
            {"Gap", "Briançon"},
        ),
        (
            "Une marche pour le climat aura lieu samedi entre Annecy et Rumilly.",
            {"Annecy", "Rumilly"},
        ),
        ("Une marche pour la ligne entre Cahors et Figeac est prévue samedi à Cahors.", {"Cahors"}),
    ],
)
def test_a_march_between_two_towns_is_in_both(
    gazetteer: Gazetteer, told: str, towns: set[str]
) -> None:
    published = dt.datetime.fromisoformat("2023-03-10T18:00+01:00")

    said = said_in(told, published, gazetteer)

    assert said == {(town, "2023-03-11", "-") for town in towns}
