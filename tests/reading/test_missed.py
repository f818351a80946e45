"""Towns of rallies told in ways that may hide them: said aside, asked, denied by halves."""

import datetime as dt

import pytest

from tests.reading.saying import towns_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-01-13T12:00+01:00")  # a Friday


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "On a défilé jeudi pour l'hôpital, vous savez, et nous étions 300 à Vesoul.",
            ["Vesoul past"],
            id="« vous savez » asks nothing",
        ),
        pytest.param(
            "C'est ce qu'a promis la CGT : une manifestation samedi à Roanne contre la réforme.",
            ["Roanne planned"],
            id="nor does « c'est ce que »",
        ),
        pytest.param(
            "Vous savez si ça manifeste samedi à Roanne contre la réforme ?",
            [],
            id="« vous savez si » does",
        ),
        pytest.param(
            "Manifestation à Cahors samedi, 10 h, place Mitterrand, contre la réforme, j'espère "
            "qu'on sera nombreux.",
            ["Cahors planned"],
            id="a hope behind a call takes nothing back",
        ),
        pytest.param(
            "Manifestation contre la réforme lundi à Pau. À Bayonne, rien avant mardi : les "
            "lycéens se retrouveront à 10 h devant la gare.",
            ["Pau planned", "Bayonne planned"],
            id="nothing before a day is something on that day",
        ),
        pytest.param(
            "Jeudi, nous étions cent à manifester à Guéret pour la gare, sans rien casser.",
            ["Guéret past"],
            id="what was not done there",
        ),
        pytest.param(
            "Manifestation contre la réforme samedi : 10 h à Dax, devant la gare ; 14 h à Pau, "
            "place Clemenceau ; en fin de matinée à Oloron-Sainte-Marie, place de la Mairie.",
            ["Dax planned", "Pau planned", "Oloron-Sainte-Marie planned"],
            id="a part of the day before a town of the list",
        ),
        pytest.param(
            "— Et la marche de Tulle contre la réforme ?\n— Annulée, faute de monde.",
            ["Tulle cancelled"],
            id="an answer tells what becomes of the rally asked about",
        ),
        pytest.param(
            "« 2 000 manifestants jeudi à Agen contre la réforme » ? Faux : la police en a compté "
            "250.",
            ["Agen past"],
            id="an answer counts",
        ),
        pytest.param(
            "Cheylade (15). Les opposants aux éoliennes ont manifesté dimanche.",
            ["Cheylade past"],
            id="a village with its département behind it",
        ),
        pytest.param(
            "BEAUMONT-DE-LOMAGNE. – Ils étaient 200 à manifester jeudi contre la carrière.",
            ["Beaumont-de-Lomagne past"],
            id="a dateline in capitals of several words",
        ),
        pytest.param(
            "Un mois après Melle, où 6 000 personnes avaient manifesté le 10 décembre contre les "
            "bassines, on se compte. Quatre militants seront jugés le 2 février à Niort. Un "
            "rassemblement est prévu ce jour-là à 8 h 30, devant le palais de justice.",
            ["Melle past", "Niort planned"],
            id="after a town where people were, and where others will be",
        ),
        pytest.param(
            "Les pompiers se sont rassemblés jeudi devant la caserne de Millau contre la réforme.",
            ["Millau past"],
            id="in front of the barracks of a town",
        ),
        pytest.param(
            "Les habitants de Millau sont en colère : ils formeront une chaîne humaine autour de "
            "l'hôpital samedi à 11 heures contre sa fermeture.",
            ["Millau planned"],
            id="the people of a town that no other outdoes",
        ),
        pytest.param(
            "Et samedi on est à Roanne : 11 h, place de la Loire, contre la réforme.",
            ["Roanne planned"],
            id="where we are that day",
        ),
        pytest.param(
            "on marche contre la carrière samedi à saint-martin-de-londres, 14h devant l'école",
            ["Saint-Martin-de-Londres planned"],
            id="a name of several words in small letters",
        ),
        pytest.param(
            "Les pompiers du secteur, inquiets pour leur garde, se rassembleront samedi à 11 h à "
            "Thouars, parking de la caserne.",
            ["Thouars planned"],
            id="a call of those who have other gatherings",
        ),
        pytest.param(
            "Les vendanges feront défiler dix confréries samedi à Beaune, départ 16 h rue Carnot.",
            [],
            id="what a feast has march",
        ),
        pytest.param(
            "Manif contre la réforme samedi à Auch, 10 h. Condom, même jour : les collègues font "
            "pareil mais l'après-midi.",
            ["Auch planned", "Condom planned"],
            id="those who do the same elsewhere",
        ),
        pytest.param(
            "Manif contre la réforme samedi à Auch, 10 h. À Condom, le 21, il y en a une aussi.",
            ["Auch planned", "Condom planned"],
            id="one more of the same",
        ),
        pytest.param(
            "Non aux coupures d'eau ! Mardi, 8 h, on se pose devant EDF à Quimper.",
            ["Quimper planned"],
            id="in front of a name in capitals",
        ),
        pytest.param(
            "Langogne, Mende, Marvejols : le 21 janvier à 18 h les GJ ressortent.",
            ["Langogne planned", "Mende planned", "Marvejols planned"],
            id="yellow vests in two letters",
        ),
        pytest.param(
            "Le 21 janvier tout le monde dehors en Guyane pour nos hôpitaux !",
            ["Guyane planned"],
            id="everybody out",
        ),
        pytest.param(
            "Des deux rassemblements contre la carrière, l'un est lundi à 17 h, à Figeac, place "
            "Vival, où les paysans distribueront des sacs.",
            ["Figeac planned"],
            id="what is given out there",
        ),
        pytest.param(
            "À Tours, 700 personnes ont défilé jeudi contre le racisme. À Blois, 180. "
            + "Les rues étaient calmes, et les commerces ouverts. " * 20
            + "« J'ai été insultée à la caisse, devant ma fille », témoigne une aide-soignante.",
            ["Tours past", "Blois past"],
            id="an article in which somebody is quoted who was hurt",
        ),
        pytest.param(
            "La première manifestation de dentistes du Cantal, à en croire la presse, s'est tenue "
            "jeudi à Aurillac.",
            ["Aurillac past"],
            id="held there, whatever is said before",
        ),
        pytest.param(
            "La ligne vivra ! Samedi, les usagers du train se donnent rendez-vous à Gannat, devant "
            "la gare, à 10 h 15.",
            ["Gannat planned"],
            id="those who go by train",
        ),
        pytest.param(
            "Manifs contre la loi. Jeudi : Guéret, 900 personnes selon la police ; Felletin, "
            "70, devant le centre de secours, d'après la gendarmerie.",
            ["Guéret past", "Felletin past"],
            id="somebody counted there, whatever stands there",
        ),
        pytest.param(
            "Loup, la colère. Jeudi, à Arudy, dès 10 h, place de la Mairie, éleveurs et bergers "
            "ont montré leurs brebis. Ils étaient 250 selon la fédération ovine, 170 selon les "
            "gendarmes. La chasse et la foire aux brebis sont pour mars.",
            ["Arudy past"],
            id="a cause beside more of something else",
        ),
        pytest.param(
            "Mercredi, 900 personnes ont défilé à Albi contre l'autoroute. À Toulouse, la cour "
            "administrative d'appel examine mardi le recours. Un rassemblement se tiendra devant "
            "la cour dès 8 h 30.",
            ["Albi past", "Toulouse planned"],
            id="where a court sits is where they meet in front of it",
        ),
        pytest.param(
            "Manif contre la réforme samedi à Vernon, 10 h.\nFlers. Les infirmières sont en grève "
            "depuis lundi. Elles manifesteront mardi, à 11 h, place du Général-de-Gaulle.",
            ["Vernon planned", "Flers planned"],
            id="strikers of an entry's town who march",
        ),
        pytest.param(
            "Journal d'une infirmière en lutte. Le 19 janvier, à Beauvais, si vous voyez une "
            "écharpe, c'est moi. 10 h 30, place Jeanne-Hachette, avec les profs contre la réforme.",
            ["Beauvais planned"],
            id="a day and its town, then an hour and a place",
        ),
        pytest.param(
            "Le 6 janvier, nous étions 900 à défiler à Laval contre la loi. Le 7, d'autres sont "
            "allés au Mans, avec la Confédération. Une soixantaine de personnes devant la gare.",
            ["Laval past", "Le Mans past"],
            id="where others went on a day that opens the sentence",
        ),
        pytest.param(
            "Oui, j'étais à Romorantin mercredi. La Nouvelle République a écrit 350. Les "
            "organisateurs disent 500.",
            ["Romorantin-Lanthenay past"],
            id="where one was, and who counted there",
        ),
        pytest.param(
            "Quelqu'un sait s'il y a une manif samedi à Tulle contre la réforme ? On m'a dit 15 h.",
            [],
            id="who asks whether anybody knows is not answered by himself",
        ),
        pytest.param(
            "Jeudi 19 janvier à 23 h, les associations veilleront pour les civils de Gaza à Toul.",
            ["Toul planned"],
            id="who keeps a vigil",
        ),
        pytest.param(
            "La municipalité veillera jeudi 19 janvier, à 18 h, à la sécurité des enfants à Toul.",
            [],
            id="but not who watches over something",
        ),
        pytest.param(
            "On descend dans la rue samedi 21 janvier. Seule Lisieux a tout réglé : ce sera place "
            "Mitterrand, à 14 h 30.",
            ["Lisieux planned"],
            id="the only one",
        ),
        pytest.param(
            "Lannemezan avait ouvert le bal samedi 7 janvier avec un petit défilé contre la loi.",
            ["Lannemezan past"],
            id="who was the first",
        ),
        pytest.param(
            "Les mariés ont ouvert le bal samedi 7 janvier à Niort.",
            [],
            id="but not who danced first",
        ),
        pytest.param(
            "Les éleveurs ont manifesté mardi à Niort. À Saintes, des dizaines de tracteurs ont "
            "envahi le centre-ville, bennes pleines, sous les applaudissements des commerçants.",
            ["Niort past", "Saintes past"],
            id="what was done there, on the day of another town",
        ),
        pytest.param(
            "Manifestation hier à Niort contre l'accord. À Saintes, des opposants bloquaient la "
            "rocade.",
            ["Niort past", "Saintes past"],
            id="who was blocking a road",
        ),
    ],
)
def test_a_town_is_not_missed(text: str, towns: list[str], gazetteer: Gazetteer) -> None:
    assert towns_in(text, PUBLISHED, gazetteer) == towns
