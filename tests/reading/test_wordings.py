"""What is said in other words is read as if it were said in those the rules know."""

import datetime as dt

import pytest

from worker.domain.claim import Claim
from worker.reading.reader import read
from worker.reading.rewording import reworded
from worker.reading.towns.gazetteer import Gazetteer
from worker.reading.words.text import letters
from worker.reading.words.turns import TURNS

# A Saturday evening.
PUBLISHED = dt.datetime.fromisoformat("2023-03-11T19:00+01:00")

ALIKE = {
    "Hier à Caen, 900 manifestants d'après les forces de sécurité.": (
        "Hier à Caen, 900 manifestants d'après la police."
    ),
    "Manif à Laon hier : 900 de sources préfectorales, 1 200 selon la CGT": (
        "Manif à Laon hier : 900 selon la préfecture, 1 200 selon la CGT"
    ),
    "La CSTX a dénombré 5 000 manifestants vendredi à Dole. La police s'en tient à 1 700.": (
        "La CGT a dénombré 5 000 manifestants vendredi à Dole. La police s'en tient à 1 700."
    ),
    "Hier, entre 600 et environ 800 personnes, +300 à Gap, ont défilé à Dole.": (
        "Hier, entre 600 et 800 personnes, plus de 300 à Gap, ont défilé à Dole."
    ),
    "Hier à Dole : 2/300 pers selon la pref. On était 60 max à Gap, une 100aine à Lure.": (
        "Hier à Dole : entre 200 et 300 personnes selon la pref. On était 60 à Gap, "
        "une centaine à Lure."
    ),
    "Retraites hier : 250 police vs 400 orga à Dole, 2 milliers de manifestants à Lure.": (
        "Retraites hier : 250 (police), 400 (orga) à Dole, 2 000 manifestants à Lure."
    ),
    "Manif hier à Dole : 900 selon la préf. La CGT en compte 1 500. 80 selon les FDO à Gap.": (
        "Manif hier à Dole : 900 selon la préf, 1 500 selon la CGT. 80 selon la police à Gap."
    ),
    "Hier à Dole, 900/400 (orga/police) contre la réforme.": (
        "Hier à Dole, 900 (orga), 400 (police) contre la réforme."
    ),
    "Hier, une grosse centaine de camarades à Dole et 900 personnes selon Actu Dijon à Dijon.": (
        "Hier, une grosse centaine de personnes à Dole et 900 personnes selon la presse à Dijon."
    ),
    "Manifs hier : 450 à Gap, 900 selon la FSU, 400 selon la police à Dole.": (
        "Manifs hier : 450 à Gap ; à Dole, 900 selon la FSU, 400 selon la police."
    ),
    "Manifs hier. Gap : 450, Lure : 400 (chiffre police), Dole : 200 manifestants": (
        "Manifs hier. Gap : 450. Lure : 400 selon la police. Dole : 200 manifestants"
    ),
    "Manifs hier : 450 selon la FSU à Gap, 800 selon la préf à Lure, 300 à 500 gens à Dole.": (
        "Manifs hier : à Gap, 450 selon la FSU ; à Lure, 800 selon la préf ; à Dole, "
        "entre 300 et 500 gens."
    ),
    "Manifs contre la loi hier\nGap ➡️ 450 personnes\nDole 👉 une centaine": (
        "Manifs contre la loi hier\nGap : 450 personnes\nDole : une centaine"
    ),
    "Marche pour le climat à Gap samedi 18 mars, 15 h. 112 inscrits, 540 intéressés": (
        "Marche pour le climat à Gap samedi 18 mars, 15 h. 112 participants, 540 intéressés"
    ),
    "Hier à Gap, une bonne grosse centaine de gens, dit la CGT, 310 pers env., dit la police.": (
        "Hier à Gap, une bonne centaine de gens, dit la CGT, environ 310 personnes, dit la police."
    ),
    "Hier, 300 personnes maxi ont manifesté à Gap. Salle pour 120 personnes en cas de pluie.": (
        "Hier, 300 personnes ont manifesté à Gap."
    ),
    "Pas plus tard que samedi dernier, ils étaient au total 300 à Gap.": (
        "Samedi dernier, ils étaient 300 à Gap."
    ),
    "Vendredi en cours de soirée, 300 personnes se sont regroupées à Gap.": (
        "Vendredi soir, 300 personnes se sont rassemblées à Gap."
    ),
    "La marche de demain à Gap n'aura hélas pas lieu.": (
        "La marche de demain à Gap n'aura pas lieu."
    ),
    "Le rassemblement de demain à Gap tombe à l'eau.": (
        "Le rassemblement de demain à Gap est annulé."
    ),
    "La marche de demain à Gap aura finalement lieu à une date ultérieure.": (
        "La marche de demain à Gap est reportée à une date ultérieure."
    ),
    "Le rassemblement prévu demain à Gap n'a pas obtenu l'autorisation de la préfecture.": (
        "Le rassemblement prévu demain à Gap a été interdit."
    ),
    "Les infirmières crieront leur colère jeudi 16 mars à 14 h devant la préfecture, à Gap.": (
        "Les infirmières manifesteront jeudi 16 mars à 14 h devant la préfecture, à Gap."
    ),
    "Quelque 2 000 salariés ont répondu présent vendredi à Évreux devant l'usine.": (
        "Quelque 2 000 salariés ont manifesté vendredi à Évreux devant l'usine."
    ),
    "Vendredi au Lamentin, 1 000 personnes se sont invitées dans la rue.": (
        "Vendredi au Lamentin, 1 000 personnes ont manifesté dans la rue."
    ),
    "Hier, une cinquantaine de manifestants à Gap, 12, rue Carnot.": (
        "Hier, une cinquantaine de manifestants à Gap, rue Carnot."
    ),
    "Hier, 400 personnes ont défilé à Dole à l'appel de la FSU 39, d'Attac 39 et du Resf 39.": (
        "Hier, 400 personnes ont défilé à Dole à l'appel de la FSU, d'Attac et du Resf."
    ),
    "Face au Rassemblement national, 300 personnes étaient hier à Gap pour manifester.": (
        "Face au RN, 300 personnes étaient hier à Gap pour manifester."
    ),
    "Des marches ont eu lieu mercredi. C'est le cas de Dole, de Gray ou encore de Lure.": (
        "Des marches ont eu lieu mercredi à Dole, à Gray et à Lure."
    ),
    "Des cortèges ont défilé vendredi à Gray et à Lure, avant un autre dimanche à Vesoul.": (
        "Des cortèges ont défilé vendredi à Gray et à Lure. Un autre est prévu dimanche à Vesoul."
    ),
    "Vendredi, 3 000 personnes ont défilé à Dole. Ce samedi, 2 000 autres se rassemblent à Gray.": (
        "Vendredi, 3 000 personnes ont défilé à Dole. Ce samedi, 2 000 personnes se rassemblent à "
        "Gray."
    ),
    "Vendredi, Gray a manifesté. Ce samedi, Dole prenait le relais avec 400 manifestants.": (
        "Vendredi, Gray a manifesté. Ce samedi, Dole a pris le relais avec 400 manifestants."
    ),
    "Selon la police, ce sont 18 200 personnes qui se sont rassemblées samedi dans toute la "
    "France, dont 10 500 qui ont marché à Paris.": (
        "Selon la police, 18 200 personnes se sont rassemblées samedi dans toute la France, dont "
        "10 500 à Paris."
    ),
    "Vendredi, 200 manifestants à Vesoul, 40 à Lure et Gray.": (
        "Vendredi, 200 manifestants à Vesoul, 40 à Lure et à Gray."
    ),
    "900 personnes ont manifesté hier à Dole. — Radio Jura (@jura) March 11, 2023": (
        "900 personnes ont manifesté hier à Dole."
    ),
    "À Dole, on manifeste ce samedi : « Que les hausses soient annulées, pas repoussées ! »": (
        "À Dole, on manifeste ce samedi : « Que les hausses soient retirées ! »"
    ),
    "Une manifestation festive partira demain à 14 h de la gare à Gap.": (
        "Une manifestation partira demain à 14 h de la gare à Gap."
    ),
    "Ce jeudi, 600 officinaux sur le pavé à Dole, 400 officinaux dans la rue à Gray.": (
        "Ce jeudi, 600 personnes sur le pavé à Dole, 400 personnes dans la rue à Gray."
    ),
    "Marche samedi 18 mars à 12 h à Dole. Un arrêté d'interdiction de manifester dans la plupart "
    "des rues a été pris.": "Marche samedi 18 mars à 12 h à Dole.",
    "Rendez-vous samedi 18 mars à 12 h à Dole pour la marche. Des périmètres d'interdiction ont "
    "été mis en place.": "Rendez-vous samedi 18 mars à 12 h à Dole pour la marche.",
    "Plus de 800 manifestants, selon la police, ont défilé dans le Jura hier à Dole (400) et "
    "Champagnole (350).": (
        "Hier à Dole, 400 manifestants selon la police. À Champagnole, 350 selon la police."
    ),
    "Ils étaient 100 vendredi à Dole, assure Léa Martin, secrétaire générale de la CGT.": (
        "Ils étaient 100 vendredi à Dole, assure la CGT."
    ),
    "Demain, marche à Dole. 1 200 internautes ont manifesté leur intérêt pour l'événement.": (
        "Demain, marche à Dole. 1 200 internautes intéressés par l'événement."
    ),
    "Tandis que 300 personnes défilaient vendredi à Dole, 80 se rassemblaient à Gray.": (
        "Tandis que 300 personnes défilaient vendredi à Dole, 80 personnes se rassemblaient à Gray."
    ),
    "slt tlm, dem1 on bloke le rdpt a gap des 6h30, ramené palettes svp": (
        "Demain on bloque le rond-point à Gap dès 6h30."
    ),
    "jsuis samedi 14h dvt la pref a dole pr lhopital et vs ?": (
        "Je suis samedi 14h devant la pref à Dole pour l'hôpital et vous ?"
    ),
    "gap c samedi 14h devant la mairie contre la réforme": (
        "Gap c'est samedi 14h devant la mairie contre la réforme"
    ),
    "la marche pour l'eau de dim a gap part a 14h de la gare": (
        "la marche pour l'eau de dimanche a gap part a 14h de la gare"
    ),
    "oublié pas samedi 14h place grenette gap contre la réforme": (
        "Rappel : samedi 14h place grenette gap contre la réforme"
    ),
    "manif samedi 14h place grenette gap soyez la !!": "Manif samedi 14h place Grenette, Gap.",
    "je vais à la manif de gap samedi, rdv 14h devant la gare, qui veut venir avec moi ?": (
        "je vais à la manif de gap samedi, rdv 14h devant la gare. Qui veut venir avec moi ?"
    ),
    "Gap c'est samedi 14h, gare, contre la réforme, on m'a demandé si c'était à Dole, non": (
        "Gap c'est samedi 14h, gare, contre la réforme."
    ),
    "Le rassemblement de demain à Gap n'aura plus lieu place Grenette (travaux) mais à la gare, "
    "14 h.": "Le rassemblement de demain à Gap aura lieu à la gare, 14 h.",
    "La marche de dimanche à Gap ne partira pas de la gare, comme d'habitude, mais du kiosque, "
    "14 h.": "La marche de dimanche à Gap partira du kiosque, 14 h.",
    "Manif contre la réforme samedi à Gap, 14 h, kiosque et non place Grenette.": (
        "Manif contre la réforme samedi à Gap, 14 h, kiosque."
    ),
    "Samedi contre la réforme. Dole : 14h gare. Lure : pas encore d'info": (
        "Samedi contre la réforme. Dole : 14h gare."
    ),
    "Rassemblement vendredi à Gap devant l'école Jules Ferry à partir de 9 h": (
        "Rassemblement vendredi à Gap devant l'école Jules Guesde à partir de 9 h"
    ),
    "Oui c'est bien 14h samedi à Gap, place Grenette, la manif est maintenue": (
        "La manif de samedi, 14h, place Grenette, à Gap, est maintenue"
    ),
    "Une trentaine de parents et deux maires en écharpe se sont rassemblés vendredi à Gap.": (
        "Une trentaine de parents et des maires se sont rassemblés vendredi à Gap."
    ),
    "Manif samedi 18 mars à Gap. Les organisateurs disent attendre 300 personnes.": (
        "Manif samedi 18 mars à Gap. Les organisateurs attendent 300 personnes."
    ),
    "Manif samedi 18 mars à Gap. Les organisateurs, un collectif de Dole et de Gray, attendent 300 "
    "personnes.": "Manif samedi 18 mars à Gap. Les organisateurs attendent 300 personnes.",
    "Gap : la manif, 2-3000 personnes à vue de nez cet aprem": (
        "Gap : la manif, 2000 à 3000 personnes à vue de nez cet aprem"
    ),
    "Ils étaient 400, vendredi à 10 h, devant la gare à Gap, 150 à Dole et quelques-uns à Gray.": (
        "Ils étaient 400, vendredi à 10 h, devant la gare à Gap. Ils étaient 150 à Dole et "
        "quelques-uns à Gray."
    ),
    "UNION LOCALE CGT DE DOLE\nJeudi 23 mars : manifestation.\nRendez-vous à 10 h devant la "
    "préfecture de Vesoul.": (
        "Jeudi 23 mars : manifestation.\nRendez-vous à 10 h devant la préfecture de Vesoul."
    ),
    "80 habitants ont manifesté vendredi à Gap contre le projet d'entrepôt, à Veynes.": (
        "80 habitants ont manifesté vendredi à Gap contre le projet d'entrepôt de Veynes."
    ),
    "Depuis 8 h ce samedi, 30 éleveurs bloquent l'échangeur de l'A36 à Dole-Sud.": (
        "Depuis 8 h ce samedi, 30 éleveurs bloquent l'échangeur de l'A36 à Dole."
    ),
    "Ils étaient 250 vendredi à Dole et tout autant à Gray.": (
        "Ils étaient 250 vendredi à Dole et 250 à Gray."
    ),
    "Ils devaient être 500, ils étaient 250 vendredi à Dole selon la police.": (
        "500 personnes étaient attendues, ils étaient 250 vendredi à Dole selon la police."
    ),
    "Les manifestants étaient 900 vendredi à Dole, alors qu'on en attendait 300.": (
        "Les manifestants étaient 900 vendredi à Dole, 300 étaient attendus."
    ),
    "Vendredi on était 250 à Dole, même mon père qui a fait 68 était là.": (
        "Vendredi on était 250 à Dole, même mon père était là."
    ),
    "Pas de marche à Dole mais un rassemblement demain à 10 h, place Nationale.": (
        "À Dole, pas de marche mais un rassemblement demain à 10 h, place Nationale."
    ),
    "Le bureau de l'UD, réuni à Gray vendredi 3 mars, appelle à manifester jeudi à Dole.": (
        "Le bureau de l'UD appelle à manifester jeudi à Dole."
    ),
    "Le conseil syndical, réuni hier à Gray, appelle à manifester jeudi à Dole.": (
        "Le conseil syndical appelle à manifester jeudi à Dole."
    ),
    "manif jeudi a Dole dep 14h30 place Nationale": (
        "manif jeudi a Dole, départ 14h30 place Nationale"
    ),
    "marche pr la paix sam à Dole, 15h, dvnt la gare": (
        "marche pour la paix samedi à Dole, 15h, devant la gare"
    ),
    "manif ctre la réforme dem1 à Dole, 15h, mm lieu": (
        "manif contre la réforme demain à Dole, 15h, même lieu"
    ),
    "900 à Dole hier pr la police, 2 000 selon les synd.": (
        "900 à Dole hier pour la police, 2 000 selon les syndicats."
    ),
    "Dole, 150 manifestants dim selon les flics, 300 selon ns": (
        "Dole, 150 manifestants dimanche selon les flics, 300 selon nous"
    ),
    "Tous à Dole samediiii pour la manifff, 15h devant la gareee": (
        "Tous à Dole samedi pour la manif, 15h devant la gare"
    ),
    "600 personnes à Dole ! On ne lâche rien #10mars": "Le 10 mars, 600 personnes à Dole !",
    "À Dole, 900 manifestants vendredi. 400 agents des forces de l'ordre étaient mobilisés.": (
        "À Dole, 900 manifestants vendredi. 400 policiers étaient mobilisés."
    ),
    "Samedi 18 mars, manifs à 10 h à Gap et Dole, sauf à Lure où ce sera 14 h 30.": (
        "Samedi 18 mars, manifs à 10 h à Gap et Dole. À Lure, rendez-vous à 14 h 30."
    ),
    "Samedi 18 mars, Gap et, pour la première fois, Dole manifesteront.": (
        "Samedi 18 mars, Gap et Dole manifesteront."
    ),
    "Samedi 18 mars, des cortèges partiront à 10 h, entre autres à Gap et Dole.": (
        "Samedi 18 mars, des cortèges partiront à 10 h à Gap et Dole."
    ),
    "Deux manifs, à Gap et à Dole. La première lundi à 11 h, la seconde mardi à 17 h.": (
        "Deux manifs, à Gap, lundi à 11 h, et à Dole, mardi à 17 h."
    ),
    "Après le rassemblement de lundi (10 h) à Gap, réunion publique à 18 h à la MJC.": (
        "Rassemblement de lundi (10 h) à Gap, réunion publique à 18 h à la MJC."
    ),
    "Manif lundi à Gap, 10 h, gare. Et n'oubliez pas Dole mardi : 17 h, mairie.": (
        "Manif lundi à Gap, 10 h, gare. Dole mardi : 17 h, mairie."
    ),
    "Manif lundi à Gap, 10 h. Pour les absents, séance de rattrapage mardi à Dole, 17 h.": (
        "Manif lundi à Gap, 10 h. Pour les absents, rassemblement mardi à Dole, 17 h."
    ),
    "Vendredi, 900 personnes ont défilé à Gap. À Dole ? 120.": (
        "Vendredi, 900 personnes ont défilé à Gap. À Dole, 120."
    ),
    "Vendredi, 900 personnes ont défilé à Gap. Côté Lure, 80 manifestants.": (
        "Vendredi, 900 personnes ont défilé à Gap. À Lure, 80 manifestants."
    ),
    "Manifs lundi\n9h Gap Leclerc\nDole Carrefour 10h": (
        "Manifs lundi\n9h Gap, devant Leclerc\nDole, devant Carrefour 10h"
    ),
    "Manifs pour la paix — lundi : Gap (10h), Lure (11h) — mardi : Dole (14h)": (
        "Manifs pour la paix. Lundi : Gap (10h), Lure (11h). Mardi : Dole (14h)"
    ),
    "Mardi 14 mars, manif à Gap à 10 h. Il faudra patienter jusqu'à 17 h à Lure.": (
        "Mardi 14 mars, manif à Gap à 10 h. Rendez-vous à 17 h à Lure."
    ),
    "Mardi 14 mars, manif à Gap à 10 h. Côté Lure, départ à 17 h.": (
        "Mardi 14 mars, manif à Gap à 10 h. À Lure, départ à 17 h."
    ),
    "Alors que 900 personnes défilaient vendredi à Gap, elles étaient 80 à Dole.": (
        "900 personnes défilaient vendredi à Gap. Elles étaient 80 à Dole."
    ),
    "Bravo à Gap (60) et Dole (90) pour les manifs de jeudi !": (
        "Bravo à Gap (60) et Dole (90) pour les manifs de jeudi dernier !"
    ),
    "Manif lundi à Gap, 11 h... euh non, 10 h, mairie.": "Manif lundi à Gap, 10 h, mairie.",
    "Outre Gap (16 h, gare), des rassemblements sont prévus lundi à Dole (18 h).": (
        "Un rassemblement à Gap (16 h, gare), des rassemblements sont prévus lundi à Dole (18 h)."
    ),
    "Secteur Gap : manif lundi à 11 h, gare. Secteur Dole : lundi à 10 h, mairie.": (
        "Gap : manif lundi à 11 h, gare. Dole : lundi à 10 h, mairie."
    ),
    "Jeudi à 15 h, manif à Dole, avec les profs du 44, du 12 et du 16.": (
        "Jeudi à 15 h, manif à Dole, avec les profs d'ailleurs."
    ),
}


def told(text: str, gazetteer: Gazetteer) -> list[tuple[object, ...]]:
    return [_facts(claim) for claim in read(text, PUBLISHED, gazetteer).claims]


def _facts(claim: Claim) -> tuple[object, ...]:
    counted = [(one.kind, one.low, one.high, one.said_by) for one in claim.figures]
    return (claim.place, claim.date, claim.time, claim.status, counted)


@pytest.mark.parametrize("text", ALIKE)
def test_other_words_are_read_alike(text: str, gazetteer: Gazetteer) -> None:
    plainly = told(ALIKE[text], gazetteer)
    assert plainly
    assert told(text, gazetteer) == plainly


@pytest.mark.parametrize(
    "text",
    [
        "Hier à Gap, 300 manifestants selon l'AFP, 200 selon la SNCF.",
        "CGT 90, police 60",
        "Teknival de Redon : 450 gendarmes, 2 blessés graves",
        "Jauge limitée à 300 max, en tout plus de 12 camarades au tribunal",
        "La manif est passée de 200 à près de 300 personnes.",
        "Le 4/5, les 300 police municipale, au 2/300 de la rue, +80 personnes de plus",
        "La préfecture a recensé 8.500 personnes, la CGT 10.000. À Gap, 300.",
        "Cent élus du Rassemblement des maires",
        "Les manifestants n'ont pas obtenu l'autorisation d'emprunter le pont.",
        "Sur la page, 300 personnes ont répondu présent.",
        "L'association fête ses 12 ans, rue Carnot.",
        "Le préfet interdit les rassemblements festifs jusqu'à lundi.",
        "La marche contre la réforme des retraites est reportée à mardi.",
        "Les syndicats n'ont réuni à Gray que 300 personnes.",
        "Pas de marche à Gray mais des stands.",
        "Les réunions du 12 et du 16, les manifestants du 12 et du 16",
        "Les profs du 12 et du 16 mars",
    ],
)
def test_what_is_said_of_something_else_stays(text: str) -> None:
    assert reworded(text, None, None) == (text, None)


def test_spans_quote_the_text_as_given(gazetteer: Gazetteer) -> None:
    text = "Ils étaient au total 300 vendredi à Gap, pas plus tard qu'hier."
    (claim,) = read(text, PUBLISHED, gazetteer).claims
    quoted = [text[start:end] for start, end in claim.spans.place + claim.spans.figures]
    assert quoted == ["Gap", "300"]


@pytest.mark.parametrize(
    "text",
    [
        "Bonjour, c'est bien 14h samedi à Gap pour la manif ? J'ai vu 15h sur le tract",
        "pour samedi à Dole c'est toujours 15h au kiosque ? Je vois 14h sur une autre affiche",
    ],
)
def test_who_asks_whether_it_stands_tells_nothing(text: str, gazetteer: Gazetteer) -> None:
    assert told(text, gazetteer) == []


def test_a_question_answered_at_once_tells(gazetteer: Gazetteer) -> None:
    text = "On m'a dit que la manif de demain à Gap est annulée, vous confirmez ? Oui : annulée."

    assert [fact[0] for fact in told(text, gazetteer)]


def test_a_venue_beside_a_turn_keeps_its_own_letters(gazetteer: Gazetteer) -> None:
    text = "Ils étaient 400, vendredi à 10 h, devant la gare à Gap, 150 à Dole."

    assert read(text, PUBLISHED, gazetteer).claims[0].venue == "gare"


def test_turns_are_found_by_words_as_texts_are_cut() -> None:
    heads = {head for them, *_ in TURNS for head in them}
    assert {head for head in heads if letters(head) != [head]} == set()
