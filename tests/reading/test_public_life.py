"""What gathers people in public for no cause, what is banned, and members who never met."""

import datetime as dt

import pytest

from tests.reading.saying import towns_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-01-13T12:00+01:00")  # a Friday


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Votre candidat sera lundi à 9 h au marché de Gex. Venez !", id="votes"),
        pytest.param("Une distribution de repas a réuni 400 étudiants hier à Gex.", id="meals"),
        pytest.param("Sainte-Barbe : les pompiers défileront lundi à 17 h à Gex.", id="firemen"),
        pytest.param("Gex champion ! 900 personnes place Haute hier pour fêter ça.", id="a title"),
        pytest.param("Lundi 9 h 30 je passe mon permis à Gex, pensez à moi", id="a test"),
        pytest.param("Mise en lumière du sapin lundi 18 h à Gex, place Haute.", id="a tree"),
        pytest.param("La fête de la section de Gex a réuni 80 convives hier.", id="a meal"),
        pytest.param("Exercice incendie : 80 agents réunis hier à 10 h à Gex.", id="a drill"),
        pytest.param(
            "À Gex, la Ville interdit les campements place Haute du 1er au 9 mars. « Indigne », "
            "selon le Dal.",
            id="a ban on tents",
        ),
        pytest.param(
            "Trois plans sociaux, trois colères. À Gex, le tribunal rendra sa décision le 19 mars.",
            id="a ruling",
        ),
        pytest.param(
            "Au lendemain du 10 janvier, les profs du collège de Gex reprennent les cours.",
            id="the day after",
        ),
        pytest.param("À Gex, la préfecture gère 900 manifestations par an.", id="so many a year"),
        pytest.param(
            "Sur Facebook, 4 200 personnes ont rejoint le groupe « Gex en colère ».", id="members"
        ),
        pytest.param("Macron held a rally in Gex on Tuesday before 900 people.", id="a campaign"),
    ],
)
def test_public_life_is_no_rally(gazetteer: Gazetteer, text: str) -> None:
    assert read(text, PUBLISHED, gazetteer).claims == ()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Tractage, puis tous à la manif lundi à 14 h place Haute à Gex !", id="tracts"
        ),
        pytest.param("Les pompiers en grève défileront lundi à 10 h à Gex.", id="firemen"),
        pytest.param("Distribution de lait contre la loi lundi à 10 h à Gex, mairie.", id="milk"),
        pytest.param(
            "Mon anniversaire, je le fête à la manif de Gex lundi à 14 h", id="a birthday"
        ),
        pytest.param(
            "La marche de Gex, interdite l'an dernier, partira lundi à 14 h de la mairie.",
            id="banned last year",
        ),
    ],
)
def test_a_rally_beside_it_stays(gazetteer: Gazetteer, text: str) -> None:
    assert towns_in(text, PUBLISHED, gazetteer) == ["Gex planned"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Stand Attac lundi 10 h sur le marché de Gex : venez !", id="a stall"),
        pytest.param(
            "Le comité de Gex tiendra un stand lundi à 10 h place Haute.", id="who holds it"
        ),
        pytest.param("Les copines de Gex se voient lundi 18 h pour coudre, au parc.", id="sewing"),
        pytest.param("La batucada de Gex répète lundi à 20 h, quai Ney.", id="rehearsal"),
        pytest.param("À Gex les militants vendront leur muguet lundi dès 8 h.", id="flowers"),
    ],
)
def test_militant_life_is_no_rally(gazetteer: Gazetteer, text: str) -> None:
    assert read(text, PUBLISHED, gazetteer).claims == ()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Bon 8 mars les filles", id="no town called Bon"),
        pytest.param("Cours suspendus mardi à la fac.", id="no town called Cours"),
        pytest.param("Je suis de garde lundi à Gex, pensez à moi en manifestant !", id="on duty"),
    ],
)
def test_a_wish_a_lesson_and_a_duty_are_none(gazetteer: Gazetteer, text: str) -> None:
    assert read(text, PUBLISHED, gazetteer).claims == ()


def test_militants_march_as_well(gazetteer: Gazetteer) -> None:
    text = "Atelier pancartes lundi à 10 h, puis marche blanche à 14 h, mairie de Gex."

    assert towns_in(text, PUBLISHED, gazetteer) == ["Gex planned"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Grand marché de producteurs lundi dès 17 h à Gex, place Haute.", id="market"),
        pytest.param("J'ai rendez-vous lundi à 9 h à la préfecture de Gex.", id="a counter"),
        pytest.param("RDV lundi 18 h à Gex, place Haute, pour un verre !", id="a drink"),
        pytest.param("Blocage d'une écluse lundi à Gex, les bateaux attendent.", id="a lock"),
        pytest.param("Gex : la rue Haute bloquée lundi à cause d'un éboulement.", id="rocks"),
        pytest.param("Occupation du domaine public lundi à Gex : une benne.", id="a skip"),
        pytest.param("Mobilisation de 90 pompiers hier à Gex pour un incendie.", id="a fire"),
        pytest.param("Casting lundi à 14 h à Gex, place Haute : 40 figurants.", id="a casting"),
        pytest.param("Job dating lundi à 14 h place Haute à Gex.", id="jobs"),
        pytest.param("Défilé de la Saint-Vincent lundi à 15 h à Gex, rue Haute.", id="a saint"),
        pytest.param("Gex. 31 % de grévistes lundi dernier dans les lycées.", id="a share"),
        pytest.param("Les élus reçus hier par la direction de l'hôpital de Gex.", id="received"),
        pytest.param("Gex : la fonderie supprime 90 postes, annonce hier.", id="posts"),
        pytest.param("La ligne 4 ne desservira plus la place Haute à Gex lundi.", id="a line"),
        pytest.param("Corrida de Gex lundi, 16 h.", id="bulls"),
        pytest.param("SAMEDI 4 MARS\nkermesse\n14h30\nPlace Haute, GEX\nPartagez !", id="a fair"),
    ],
)
def test_daily_life_is_no_rally(gazetteer: Gazetteer, text: str) -> None:
    assert read(text, PUBLISHED, gazetteer).claims == ()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Manif lundi 15 h à Gex contre la corrida de Pâques.", id="bulls"),
        pytest.param("Corrida de Gex = rassemblement ! Lundi 15 h, pancartes.", id="before bulls"),
        pytest.param(
            "Occupation d'un logement vide à Gex : tous devant lundi à 9 h, contre l'expulsion.",
            id="home",
        ),
        pytest.param("Lundi 17 h à Gex, rassemblement, puis rdv pour un verre.", id="a drink"),
        pytest.param("Rassemblement lundi 10 h sur le marché couvert de Gex.", id="where"),
        pytest.param("Marche nocturne lundi à 21 h à Gex : reprenons la rue !", id="by night"),
        pytest.param("Non reçus par le préfet, on se retrouve lundi 9 h à Gex.", id="received"),
    ],
)
def test_people_gather_beside_daily_life_as_well(gazetteer: Gazetteer, text: str) -> None:
    assert towns_in(text, PUBLISHED, gazetteer) == ["Gex planned"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Loto : on se retrouve samedi à 14 h devant la mairie de Gex", id="a draw"),
        pytest.param("Brocante. Rendez-vous samedi à 9 h place Haute à Gex, venez !", id="stalls"),
        pytest.param("#MarchéDeNoël samedi 14h place de la République Gex", id="a tag"),
        pytest.param("Gex / zumba / samedi 14h / place Haute", id="behind the town"),
        pytest.param("Samedi 14h, devant la gare de Gex : chasse au trésor !", id="last"),
        pytest.param("Tournoi de mölkky ! samedi, 14h, place Haute à Gex", id="a game"),
        pytest.param("On se retrouve samedi 14 h à la gare de Gex pour le loto", id="what for"),
        pytest.param("Covoiturage – Gex\nsamedi, 9 h\ndevant la gare", id="a ride"),
    ],
)
def test_a_call_headed_by_what_is_held_for_no_cause(gazetteer: Gazetteer, text: str) -> None:
    assert read(text, PUBLISHED, gazetteer).claims == ()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Parcoursup : on se retrouve samedi à 14 h, mairie de Gex", id="no feast"),
        pytest.param("Loto ? Non : manif samedi à 14 h place Haute à Gex", id="a rally's word"),
        pytest.param("Pique-nique samedi à midi place Haute, Gex : stop au béton", id="a cause"),
        pytest.param("Sortie du nucléaire : samedi 14 h, place Haute, Gex", id="another sortie"),
        pytest.param("Bourses étudiantes : samedi 14 h, devant la gare, Gex", id="other bourses"),
    ],
)
def test_a_call_headed_by_what_people_are_for(gazetteer: Gazetteer, text: str) -> None:
    assert towns_in(text, PUBLISHED, gazetteer) == ["Gex planned"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Le camion pizza sera lundi à 18 h place Haute à Gex.", id="a thing"),
        pytest.param("Je cours lundi 9 h à Gex, venez m'encourager !", id="someone"),
        pytest.param("Rdv lundi 18 h place Haute à Gex pour fêter ça", id="what for"),
        pytest.param("Je donne des cartons, rdv lundi 18 h devant la gare à Gex.", id="given"),
        pytest.param("À vendre : vélo bleu, lundi 18 h, place Haute, Gex. MP", id="for sale"),
        pytest.param("Perdu chien beagle, à Gex, place Haute, hier 18 h. Partagez", id="lost"),
        pytest.param("Qui a perdu ses clés à Gex lundi vers 9 h, devant la gare ?", id="whose"),
        pytest.param("80 personnes ont dîné en blanc hier place Haute à Gex.", id="a meal"),
        pytest.param("200 personnes hier dans les rues de Gex pour la Saint-Vincent.", id="saint"),
        pytest.param("Hommage à Aznavour lundi à 18 h, place Haute, Gex.", id="a singer"),
        pytest.param("Élections lycéennes lundi à 10 h, lycée Pasteur, Gex", id="a vote"),
        pytest.param("La direction recevra les syndicats lundi à 14 h à Gex.", id="received"),
        pytest.param("Opération pièces jaunes lundi à Gex, place Haute, 9 h.", id="collected"),
    ],
)
def test_what_one_does_at_an_hour_is_no_rally(gazetteer: Gazetteer, text: str) -> None:
    assert read(text, PUBLISHED, gazetteer).claims == ()


@pytest.mark.parametrize(
    "shout",
    [
        "On est champions !!! 2 000 dans les rues de Gex jeudi",
        "On l'a fait ! La montée ! 800 supporters dans les rues de Gex jeudi",
        "La coupe est à nous ! 900 personnes dans la rue à Gex hier soir, on a défilé",
        "Allez les verts ! 300 dans les rues de Gex hier soir après la qualif",
        "Maintien assuré, 300 supporters ont défilé dans les rues de Gex jeudi",
    ],
)
def test_streets_full_for_a_cup_are_no_rally(gazetteer: Gazetteer, shout: str) -> None:
    assert read(shout, PUBLISHED, gazetteer).claims == ()


@pytest.mark.parametrize(
    "text",
    [
        "Les supporters de Gex manifestent mardi 14 h place Haute contre la vente du club.",
        "On a gagné ! 600 dans les rues de Gex jeudi, la fermeture est suspendue.",
    ],
)
def test_who_rallies_may_win_or_be_fans(gazetteer: Gazetteer, text: str) -> None:
    assert len(read(text, PUBLISHED, gazetteer).claims) == 1


@pytest.mark.parametrize(
    ("text", "crowd"),
    [
        (
            "La ministre était lundi à Évreux. 230 manifestants l'ont accueillie devant la gare.",
            230,
        ),
        ("Lundi à Évreux, le préfet a été accueilli sous les huées par 200 personnes.", 200),
        (
            "La ministre, à Évreux lundi, a été accueillie aux cris de « non » par 200 personnes.",
            200,
        ),
        ("Un comité d'accueil de 200 opposants attendait la ministre lundi à Évreux.", 200),
        ("300 personnes ont accueilli la ministre lundi à Évreux aux cris de « retrait ».", 300),
    ],
)
def test_who_meets_an_official_with_noise_rallies(
    gazetteer: Gazetteer, text: str, crowd: int
) -> None:
    (claim,) = read(text, PUBLISHED, gazetteer).claims
    assert claim.place
    assert claim.place.name == "Évreux"
    assert [figure.low for figure in claim.figures] == [crowd]


@pytest.mark.parametrize(
    "text",
    [
        "Le chanteur a été accueilli aux cris de joie par 200 fans lundi à Évreux.",
        "Les coureurs ont été accueillis aux cris de « bravo » par 300 personnes lundi à Évreux.",
        "La ministre a été accueillie lundi à Évreux par 200 élèves.",
    ],
)
def test_who_is_cheered_is_met_by_no_rally(gazetteer: Gazetteer, text: str) -> None:
    assert read(text, PUBLISHED, gazetteer).claims == ()
