"""Plain news that is no rally, each beside the rally it is nearly (rules 1, 2 and 5)."""

import datetime as dt

import pytest

from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-08T09:00+01:00")  # a Wednesday


def _towns(text: str, gazetteer: Gazetteer) -> set[str]:
    return {one.place.name for one in read(text, PUBLISHED, gazetteer).claims if one.place}


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Quatre syndicalistes seront jugés lundi à Gex pour l'occupation du péage de Viry.",
            set(),
            id="tried for an occupation",
        ),
        pytest.param(
            "CONVOI vers Paris ! Départ vendredi 6h de Foix, on récupère ceux de Pamiers à 7h",
            set(),
            id="who drives together",
        ),
        pytest.param(
            "Covoit pour la manif de Toulouse samedi 14h au Capitole : départ 12h de Foix, gare",
            {"Toulouse"},
            id="who drives to a rally together",
        ),
        pytest.param(
            "Deux paysans condamnés mardi à Auch pour avoir bloqué la rocade.",
            set(),
            id="sentenced for a blockade",
        ),
        pytest.param(
            "Deux paysans condamnés pour avoir bloqué la rocade : rassemblement de soutien "
            "mardi à 9 h devant la cour d'appel, à Agen.",
            {"Agen"},
            id="who comes for them",
        ),
        pytest.param(
            "Procès des cinq du péage, tribunal de Melun vendredi : rassemblement à 8 h.",
            {"Melun"},
            id="a court that people come to",
        ),
        pytest.param(
            "Procès du notaire vendredi au tribunal de Melun, à 9 h : les clients attendent.",
            set(),
            id="a court that tries",
        ),
    ],
)
def test_a_trial_is_a_rally_only_where_people_come_to_it(
    text: str, towns: set[str], gazetteer: Gazetteer
) -> None:
    assert _towns(text, gazetteer) == towns


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Une minute de silence a été respectée lundi à 14 h dans les collèges d'Auch.",
            set(),
            id="in schools",
        ),
        pytest.param(
            "Le conseil municipal de Melun a observé mardi une minute de silence.",
            set(),
            id="by a council",
        ),
        pytest.param(
            "Minute de silence vendredi à midi place Foch, à Auch, avec les élèves du lycée.",
            {"Auch"},
            id="on a square",
        ),
    ],
)
def test_a_minute_of_silence_is_a_rally_where_people_come_for_it(
    text: str, towns: set[str], gazetteer: Gazetteer
) -> None:
    assert _towns(text, gazetteer) == towns


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param("FO appelle ses adhérents de Melun à la grève jeudi.", set(), id="a strike"),
        pytest.param(
            "FO appelle à la grève jeudi et à un rassemblement à 10 h devant la mairie de Melun.",
            {"Melun"},
            id="a strike and a rally",
        ),
        pytest.param(
            "Deuil national mardi : drapeaux en berne à la mairie d'Auch.", set(), id="mourning"
        ),
        pytest.param("Cherche covoiturage pour Auch samedi 14h", set(), id="a ride looked for"),
        pytest.param(
            "Pas de marche à Auch ni à Condom pour le 1er mai. On tient notre stand devant la "
            "mairie.",
            set(),
            id="none this year",
        ),
        pytest.param(
            "Le taux d'incidence atteint 310 à Auch, 280 à Condom.", set(), id="a rate in towns"
        ),
        pytest.param(
            "Coupure d'eau mardi de 9 h à midi à Auch, rues Foch et de Condom.",
            set(),
            id="no water",
        ),
        pytest.param(
            "En 2006, le CPE. Le 28 mars de cette année-là, 9 000 personnes marchaient à Auch.",
            set(),
            id="a day of a year long ago",
        ),
        pytest.param(
            "Grève du 7 mars : un train sur trois entre Auch et Toulouse, allers à 6 h 12 et 18 h.",
            set(),
            id="trains of a strike",
        ),
        pytest.param(
            "Une soixantaine de voisins de Gex sont venus visiter la gare rénovée samedi.",
            set(),
            id="a visit",
        ),
        pytest.param(
            "Les oraux auront lieu jeudi à 8 h au lycée Foch d'Auch. Venir devant le portail.",
            set(),
            id="exams",
        ),
        pytest.param(
            "Une veillée de contes aura lieu samedi à 20 h à la mairie de Lure.", set(), id="tales"
        ),
        pytest.param(
            "Place Foch, à Auch, samedi 16 h : l'orchestre joue du Ravel.", set(), id="music"
        ),
        pytest.param("Samedi, foire exceptionnelle à Lure, place Foch, 9 h.", set(), id="a fair"),
        pytest.param(
            "Les élèves de Lure ont été rassemblés lundi à 9 h sur le stade.", set(), id="by others"
        ),
        pytest.param("Elle a forcé un barrage de police lundi à Lure.", set(), id="a check"),
        pytest.param(
            "À Namur, 800 personnes ont marché lundi, dont des Lillois.", set(), id="some of them"
        ),
        pytest.param("Vire accueillera samedi 80 escrimeurs.", set(), id="who hosts"),
        pytest.param("Les anciens d'Auch partent jeudi en voyage à Lourdes.", set(), id="a trip"),
        pytest.param("Beaune fêtera ses vignerons samedi, place Carnot.", set(), id="a feast"),
        pytest.param(
            "Manifestation pour le climat à Rome samedi : 9 000 personnes, dont une délégation "
            "d'Auch.",
            set(),
            id="who went abroad",
        ),
        pytest.param(
            "Les parents ont organisé une opération « collège mort » ce mardi au collège de Sées.",
            set(),
            id="pupils who stay at home",
        ),
        pytest.param(
            "Les parents du collège de Sées organisent une journée collège mort jeudi contre la "
            "réforme.",
            set(),
            id="pupils who will",
        ),
        pytest.param(
            "Opération « collège mort » mardi à Sées : 60 parents se sont rassemblés devant les "
            "grilles.",
            {"Sées"},
            id="parents before the gates",
        ),
    ],
)
def test_what_else_is_called_to_or_done_is_none(
    text: str, towns: set[str], gazetteer: Gazetteer
) -> None:
    assert _towns(text, gazetteer) == towns


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Les infirmiers de Dole, Gray et Vesoul ont défilé lundi à Besançon.",
            {"Besançon"},
            id="several towns",
        ),
        pytest.param(
            "Luc enseigne à Gray et manifestait lundi à Besançon.", {"Besançon"}, id="work"
        ),
        pytest.param("Les infirmiers de Dole ont défilé lundi.", {"Dole"}, id="at home"),
    ],
)
def test_where_people_come_from_is_not_where_they_gather(
    text: str, towns: set[str], gazetteer: Gazetteer
) -> None:
    assert _towns(text, gazetteer) == towns


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Perdue chienne beige, rue de la Marche à Lure, lundi vers 18 h. Récompense 50 €",
            set(),
            id="lost",
        ),
        pytest.param("À vendre : gilet jaune et mégaphone, 15 €, à Lure samedi", set(), id="sold"),
        pytest.param(
            "Volley : la marche était haute pour Lure, battu 25-12 samedi à Gray. Prochain "
            "rendez-vous vendredi à 20 h, face à Vesoul.",
            set(),
            id="a score",
        ),
        pytest.param(
            "L'institut a interrogé 900 personnes du 1er au 3 mars : à Dole, elles sont 61 % à "
            "dire leur colère contre la réforme.",
            set(),
            id="a poll",
        ),
        pytest.param(
            "Enquête : pourquoi Gray ne défile plus pour ses usines.", set(), id="no more"
        ),
        pytest.param(
            "La ministre s'est rendue lundi à Lure, place Foch, pour rendre hommage aux victimes.",
            set(),
            id="who visits",
        ),
        pytest.param(
            "Des huées ont accueilli la ministre, qui s'est rendue lundi à Lure : 200 enseignants "
            "ont manifesté place Foch.",
            {"Lure"},
            id="who meets the visitor",
        ),
        pytest.param(
            "Feria d'Auch : 90 000 festayres. Dès vendredi à 19 heures, 12 000 personnes s'étaient "
            "rassemblées pour les bandas et la remise des clés, selon les organisateurs.",
            set(),
            id="a feria",
        ),
        pytest.param(
            "Feria d'Auch : samedi, 200 personnes ont manifesté contre la corrida.",
            {"Auch"},
            id="against it",
        ),
        pytest.param(
            "Valence : des riziculteurs ont défilé lundi, dit la police espagnole.",
            set(),
            id="a namesake abroad",
        ),
        pytest.param(
            "Basket : la dernière marche pour Lure. Défaite 80-71 à Gray, on attend Vesoul "
            "samedi à 20 h.",
            set(),
            id="a rubric",
        ),
        pytest.param(
            "Basket : les parents manifestent samedi à Lure, à 10 h, contre la fermeture du club.",
            {"Lure"},
            id="a rally under it",
        ),
        pytest.param(
            "À Gray, une chaîne humaine de 40 voisins a vidé la mairie inondée samedi.",
            set(),
            id="hands that pass things on",
        ),
        pytest.param(
            "« À Gray, nous étions deux mille », se rappelle l'ancien délégué.",
            set(),
            id="a memory",
        ),
        pytest.param(
            "Valmy. 20 et 21 septembre 1792 : trente mille hommes marchent. Débat jeudi à 20 h.",
            set(),
            id="two days of long ago",
        ),
        pytest.param(
            "Feu de la Saint-Jean à Vire, 400 personnes autour, fest-noz et crêpes.",
            set(),
            id="a feast",
        ),
        pytest.param(
            "Merci aux 45 personnes présentes dimanche à Vierzon pour la plantation de la haie.",
            set(),
            id="a hedge that is planted",
        ),
        pytest.param("À quand une manif des riverains à Auch", set(), id="a question"),
        pytest.param(
            "Marché aux graines à Vire samedi à 9 h, place Foch, par le collectif en lutte.",
            set(),
            id="a market",
        ),
        pytest.param(
            "Aux portes de la Drôme, 200 Espagnols ont défilé lundi à Valence.",
            {"Valence"},
            id="and the one of here",
        ),
    ],
)
def test_what_has_its_own_marches_and_crowds_is_none(
    text: str, towns: set[str], gazetteer: Gazetteer
) -> None:
    assert _towns(text, gazetteer) == towns


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Ils ont défilé jeudi à Niort. La loi a été votée mardi par le Sénat, à Paris. La "
            "marche a réuni 700 personnes.",
            {"Niort"},
            id="where a law is made",
        ),
        pytest.param(
            "Vendredi, 900 personnes ont marché à Corte pour leur ami incarcéré à Fresnes.",
            {"Corte"},
            id="where somebody is held",
        ),
        pytest.param(
            "La colère monte à Corte, où l'on a défilé vendredi, depuis l'agression du berger dans "
            "la prison de Tarascon.",
            {"Corte"},
            id="what happened in a prison",
        ),
        pytest.param(
            "Votée mardi à Paris, la réforme a fait défiler 300 lycéens jeudi dans Auch.",
            {"Auch"},
            id="before the rally",
        ),
    ],
)
def test_where_something_else_was_done_there_is_no_rally(
    text: str, towns: set[str], gazetteer: Gazetteer
) -> None:
    assert _towns(text, gazetteer) == towns


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Vents violents : à Flers, la mairie demande aux organisateurs de manifestations de "
            "reporter celles de dimanche.",
            id="whose events they are",
        ),
        pytest.param(
            "La préfecture interdit les chapiteaux lors des manifestations en plein air samedi à "
            "Loudéac.",
            id="in the open air",
        ),
        pytest.param(
            "Mobilisation d'une trentaine d'agents mardi à Roanne pour un contrôle des bars.",
            id="agents at work",
        ),
        pytest.param(
            "Les forces de l'ordre s'étaient mobilisées en nombre lundi à Arras : 80 policiers ont "
            "contrôlé les conducteurs.",
            id="the police at work",
        ),
        pytest.param(
            "Mobilisation générale lundi à Brest pour retrouver un marin : 120 volontaires ont "
            "ratissé la côte.",
            id="a search",
        ),
    ],
)
def test_events_and_those_on_duty_are_no_rally(gazetteer: Gazetteer, text: str) -> None:
    assert read(text, PUBLISHED, gazetteer).claims == ()
