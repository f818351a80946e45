"""A rally beside a sentence of something else: none of its numbers, days and towns counts."""

import datetime as dt

import pytest

from worker.domain.claim import Claim
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-14T20:00+01:00")  # a Tuesday
TOLD = (
    "À Cahors, 300 personnes ont manifesté samedi contre la réforme des retraites.",
    "Une marche contre le racisme a eu lieu dimanche 12 mars à Vesoul.",
    "Rassemblement pour le climat samedi 18 mars à 10 h devant la mairie de Quimper.",
)
NUMBERS = """
12 députés ont voté contre.
12 maires ont démissionné depuis janvier.
12 manifestants ont été placés en garde à vue.
12 tracteurs fermaient le cortège.
12 élus avaient fait le déplacement.
860 agents ont été recensés en grève par le rectorat.
860 agressions ont été recensées en un an.
860 apprentis sont formés chaque année.
860 arbres doivent être abattus.
860 bénévoles se relaient toute l'année.
860 cas de violences ont été signalés.
860 civils ont été tués, selon les autorités.
860 clients sont concernés par la coupure.
860 doses ont été administrées.
860 dossiers sont en attente à la préfecture.
860 emplois sont menacés dans la vallée.
860 femmes ont été tuées par leur conjoint depuis le début de l'année.
860 fonctionnaires ont débrayé, soit 14 % des effectifs.
860 foyers ont été privés d'électricité.
860 gilets jaunes sont encore poursuivis.
860 hectares seront bétonnés.
860 jeunes quittent le département chaque année.
860 kilomètres séparent les deux gares.
860 lits ont été fermés en cinq ans.
860 logements seront construits.
860 lycéens n'ont pas pu passer le bac.
860 morts sur nos routes cette année, rappelle le préfet.
860 parents ont écrit au recteur.
860 personnes attendent un logement social.
860 personnes ont répondu au questionnaire.
860 personnes sont mortes en Méditerranée depuis janvier.
860 personnes travaillent sur le site.
860 plaintes ont été classées sans suite.
860 policiers avaient été mobilisés.
860 retraités vivent sous le seuil de pauvreté.
860 riverains vivent à moins d'un kilomètre du site.
860 salariés sont au chômage technique.
860 spectateurs ont assisté au concert de soutien.
860 tracteurs ont bloqué la rocade.
860 véhicules ont été contrôlés.
860 élèves étaient absents.
860 étudiants font la queue chaque semaine à la banque alimentaire.
Au plus fort du mouvement, ils étaient 860.
Au total, 860 personnes ont été contrôlées.
Ce sont 860 postes qui disparaissent.
Dans le département, 860 enseignants étaient en grève.
Des représentants de 12 syndicats étaient présents.
En 2010, la mobilisation avait duré trois semaines.
Environ 860 enfants sont scolarisés dans ces écoles.
Environ 860 voyageurs empruntent cette ligne chaque jour.
Il reste 12 infirmières pour 55 patients.
Il y a 12 ans, l'usine comptait 860 ouvriers.
Il y a 860 logements vides dans la ville.
Ils ont distribué 860 tracts.
Ils ont parcouru 12 kilomètres à pied.
Ils ont tenu 12 jours sur le rond-point.
L'amende est de 860 euros.
L'an dernier, 860 plaintes ont été déposées.
L'association suit 860 familles.
L'enquête a duré 12 mois.
L'enquête porte sur 860 entreprises.
L'entreprise, qui employait encore 860 personnes en 2010, doit fermer.
L'hôpital compte 860 agents.
L'usine emploie 860 personnes.
L'âge de départ passerait de 62 à 64 ans.
L'établissement accueille 860 élèves.
La CGT revendique 860 adhérents dans la région.
La banque alimentaire aide 860 familles.
La chaîne de télévision a réuni 860 téléspectateurs.
La commune compte 860 habitants.
La coopérative réunit 860 éleveurs.
La course a réuni 860 coureurs dimanche.
La cérémonie a réuni 55 personnes.
La direction annonce 14 % de grévistes, les syndicats 55 %.
La fanfare, forte de 12 musiciens, ouvrait la marche.
La ligne transporte 860 passagers par jour.
La liste a recueilli 860 voix au premier tour.
La mairie emploie 860 agents.
La maternité réalise 860 accouchements par an.
La page Facebook rassemble 860 abonnés.
La permanence reçoit 860 femmes par an.
La préfecture a délivré 860 titres de séjour cette année.
La réunion publique avait attiré 860 habitants.
La salle contient 860 places.
La vidéo a été vue 860 fois.
La ville comptait 860 commerces il y a vingt ans.
Le chômage touche 860 personnes dans le bassin d'emploi.
Le collectif regroupe 860 associations.
Le collectif revendique 860 soutiens.
Le collège accueille 860 élèves pour 55 places.
Le conseil départemental a voté une aide de 860 euros.
Le conseil municipal a voté une motion par 12 voix contre 14.
Le cortège s'étirait sur 860 mètres.
Le département a perdu 860 médecins.
Le dîner a réuni 55 convives.
Le festival attire 860 visiteurs chaque été.
Le feu a détruit 12 véhicules.
Le film a réuni 860 spectateurs la première semaine.
Le groupe a réalisé 860 millions de bénéfices.
Le livre s'est vendu à 860 exemplaires.
Le lycée a perdu 860 heures d'enseignement.
Le marché de Noël a accueilli 860 visiteurs.
Le match s'est joué devant 860 spectateurs.
Le meeting du candidat avait attiré 860 personnes.
Le mot-dièse a été utilisé 860 fois.
Le numéro d'urgence a reçu 860 appels en un mois.
Le plan prévoit 860 suppressions de postes.
Le projet doit coûter 860 millions d'euros.
Le préfet a annoncé le renfort de 860 gendarmes.
Le salaire moyen est de 860 euros.
Le service ne compte plus que 12 médecins.
Le syndicat a déposé 12 préavis.
Le syndicat compte 860 adhérents dans le département.
Le syndicat majoritaire a recueilli 55 % des voix.
Le texte a été adopté par 860 voix contre 55.
Le train de 12 h 14 a été supprimé.
Le tribunal a jugé 860 dossiers.
Les 55 policiers déployés n'ont pas eu à intervenir.
Les 860 agriculteurs du canton sont inquiets.
Les pompiers ont pris en charge 12 personnes.
Les éleveurs ont perdu 860 bêtes.
On comptait 14 % de grévistes dans les écoles.
On comptait 860 grévistes à la SNCF.
On dénombre 860 sans-abri dans l'agglomération.
On recense 860 cas positifs dans le département.
Plus de 860 personnes ont signé la pétition.
Près de 860 médecins ont signé une tribune.
Quelque 860 migrants vivent dans le campement.
Sur les 860 salariés du site, 12 seront reclassés.
Un Français sur 12 renonce à se soigner.
Un car de 860 places était parti à l'aube.
Un concert gratuit a rassemblé 860 personnes le soir.
Un dispositif de 55 agents de sécurité avait été prévu.
Un homme de 12 ans a été interpellé.
Un policier a reçu 12 points de suture.
Un référendum a été organisé : 860 salariés ont voté contre.
Un étudiant sur 12 saute des repas.
Une cagnotte a permis de récolter 860 euros.
Une délégation de 12 personnes a été reçue en préfecture.
Une pétition a réuni 860 signatures.
Une quinzaine d'interpellations ont eu lieu, dont 12 à Paris.
« 860 collègues sont partis en un an », raconte une infirmière.
« Avec 860 euros par mois, on ne vit plus », dit une retraitée.
« Dans ma rue, 12 maisons sont fissurées », assure un riverain.
« Il manque 860 postes », dénonce la FSU.
« J'ai 12 collègues en arrêt maladie », témoigne une aide-soignante.
« Je gagne 860 euros après 12 ans de carrière », confie Sylvie.
« Nous ne sommes que 12 infirmières la nuit », explique-t-elle.
« Nous étions 860 à l'usine, nous ne sommes plus que 55 », soupire Gérard.
« On a récolté 860 signatures en une semaine », se félicite la présidente.
« On est 860 salariés dans l'entreprise », rappelle un délégué.
« On était 860 dans mon lycée il y a dix ans », raconte un professeur.
À l'époque, 860 personnes avaient défilé.
"""
DAYS_AND_TOWNS = """
"); b=src.index("nz=[")
Elle est née à Guéret en 1968.
Emmanuel Macron prendra la parole le 29 mars à 17 h.
Guéret a déjà perdu sa maternité en 2019.
Il avait été interpellé le 2 mars à Guéret.
L'accord a été signé le 2 mars à Guéret.
L'agence de Guéret a fermé le 2 mars.
L'arrêté prendra effet le 29 mars.
L'association, basée à Guéret, accompagne des familles.
L'audience est fixée le 29 mars à 17 h.
L'entreprise, dont le siège est à Guéret, n'a pas souhaité répondre.
L'homme avait été arrêté le 2 mars.
L'usine de Guéret fermera le 29 mars.
L'usine doit fermer le 29 mars.
L'équipe affrontera Guéret le 29 mars à 17 h.
L='''Le club de Guéret jouera le 29 mars à 17 h.
La bibliothèque de Guéret sera fermée le 29 mars.
La commission se réunit le 29 mars à 17 h.
La direction a été reçue le 2 mars au ministère.
La direction avait annoncé le plan le 2 mars.
La direction recevra les syndicats le 29 mars à 17 h.
La décision du tribunal administratif de Guéret est attendue le 29 mars.
La foire de Guéret ouvrira le 29 mars.
La gare de Guéret ne sera plus desservie.
La grève a commencé le 2 mars.
La ligne entre Guéret et Mende sera fermée le 29 mars.
La loi a été votée le 2 mars.
La loi entrera en vigueur le 29 mars.
La ministre sera l'invitée du journal le 29 mars à 17 h.
La permanence du syndicat est ouverte le mardi de 14 h à 17 h.
La préfecture a prévu une réunion le 29 mars.
La rentrée aura lieu le 29 mars.
La rue sera fermée à la circulation le 29 mars à 17 h.
La réunion avec le préfet est fixée le 29 mars à 17 h.
La séance reprendra le 29 mars à 17 h.
La trêve prendra fin le 29 mars à 17 h.
Le Sénat examinera le texte le 29 mars.
Le bureau de vote ouvrira le 29 mars à 17 h.
Le chantier doit reprendre le 29 mars.
Le club de Guéret jouera le 29 mars à 17 h.
Le conseil d'administration se tiendra le 29 mars à 17 h.
Le conseil municipal se réunira le 29 mars à 17 h.
Le couvre-feu entrera en vigueur le 29 mars à 17 h.
Le documentaire passera le 29 mars à 17 h.
Le drame s'est produit le 2 mars à Guéret.
Le débat sera diffusé le 29 mars à 17 h.
Le décret a été publié le 2 mars.
Le film sera projeté le 29 mars à 17 h au cinéma de Guéret.
Le journal de 17 h en a parlé.
Le jury délibérera le 29 mars à 17 h.
Le maire a pris un arrêté le 2 mars.
Le maire de Guéret a apporté son soutien.
Le maire doit la rencontrer le 29 mars à 17 h.
Le ministre présentera son projet le 29 mars.
Le ministre se rendra le 29 mars à Guéret.
Le premier cas a été détecté le 2 mars.
Le premier ministre parlera le 29 mars à 17 h.
Le prochain conseil communautaire se tiendra le 29 mars à Guéret.
Le procès s'ouvrira le 29 mars devant le tribunal de Guéret.
Le projet a été présenté le 2 mars.
Le préfet recevra une délégation le 29 mars à 17 h.
Le président doit s'exprimer le 29 mars à 17 h.
Le rapport sera rendu le 29 mars.
Le rectorat répondra le 29 mars.
Le référé sera examiné le 29 mars à 17 h.
Le service des urgences ferme à 17 h.
Le service sera transféré à Guéret le 29 mars.
Le site a été évacué le 2 mars.
Le texte sera examiné le 29 mars à l'Assemblée nationale.
Le train de 17 h pour Guéret a été supprimé.
Le train partira le 29 mars à 17 h.
Le tribunal rendra sa décision le 29 mars à 17 h.
Le verdict sera rendu le 29 mars.
Le vote est prévu le 29 mars.
Les députés de Guéret n'ont pas souhaité s'exprimer.
Les députés ont voté le texte le 2 mars.
Les députés voteront le 29 mars à partir de 17 h.
Les faits se sont produits le 2 mars.
Les inscriptions sont ouvertes jusqu'au 29 mars.
Les lycées de Guéret seront fermés le 29 mars.
Les négociations reprendront le 29 mars à Paris.
Les obsèques auront lieu le 29 mars à 17 h.
Les parents seront reçus le 29 mars.
Les patients doivent désormais aller à Guéret.
Les résultats seront connus le 29 mars.
Les salariés seront fixés le 29 mars.
Les soldes commencent le 29 mars.
Les travaux débuteront le 29 mars.
Les urgences fermeront le 29 mars à 17 h.
Les vacances débutent le 29 mars.
Les élections auront lieu le 29 mars.
Un accident a fait deux blessés le 2 mars à Guéret.
Un concert aura lieu le 29 mars à Guéret.
Une cellule psychologique a été ouverte.
Une conférence de presse est prévue le 29 mars à 17 h.
Une enquête a été ouverte par le parquet de Guéret.
Une jeune femme a été tuée le 2 mars à Guéret.
Une messe sera célébrée le 29 mars à 17 h.
Une pétition sera remise le 29 mars au préfet.
Une rencontre est programmée le 29 mars avec le directeur.
Une réunion publique est prévue le 29 mars à 17 h à la salle des fêtes.
« Je viens de Guéret », explique une étudiante.
"""


def _cells(claims: tuple[Claim, ...]) -> list[tuple[object, ...]]:
    return [
        (claim.place and claim.place.code, claim.date, claim.time, claim.status, claim.figures)
        for claim in claims
    ]


@pytest.mark.parametrize("else_told", (NUMBERS + DAYS_AND_TOWNS).strip().split("\n"))
def test_something_else_adds_nothing_to_a_rally(else_told: str, gazetteer: Gazetteer) -> None:
    for rally in TOLD:
        alone = _cells(read(rally, PUBLISHED, gazetteer).claims)
        beside = _cells(read(f"{rally} {else_told}", PUBLISHED, gazetteer).claims)
        assert len(alone) == 1
        assert beside == alone, rally


BETWEEN = (
    "Le syndicat de Vesoul avait appelé à la grève.",
    "Deux jeunes de Vesoul ont été placés en garde à vue.",
    "La piscine de Vesoul rouvrira lundi 20 mars.",
    "Les éboueurs de Vesoul sont en grève depuis le 6 mars.",
    "860 foyers sont sans courant à Vesoul.",
    "Une usine voisine, à Vesoul, a licencié 60 salariés le 6 mars.",
    "Il y a cinq ans, la fermeture de l'usine de Vesoul avait coûté 60 emplois.",
)


@pytest.mark.parametrize("between", BETWEEN)
@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("Le 24 février, ils étaient 700.", dt.date(2023, 2, 24)),
        ("C'est moins que le 24 février, où 700 personnes avaient manifesté.", None),
        ("Ils remettront ça mardi 21 mars.", dt.date(2023, 3, 21)),
    ],
)
def test_another_day_is_of_those_who_were_counted(
    gazetteer: Gazetteer, between: str, told: str, day: dt.date | None
) -> None:
    """A town named in between, of which no rally is told, does not take it."""
    claims = read(f"{TOLD[0]} {between} {told}", PUBLISHED, gazetteer).claims
    assert {(claim.place and claim.place.name, claim.date) for claim in claims} == {
        ("Cahors", dt.date(2023, 3, 11)),
        ("Cahors", day or dt.date(2023, 2, 24)),
    }


@pytest.mark.parametrize(
    "between",
    [
        "En 1995, 900 personnes avaient défilé ici même.",
        "Il y a cinq ans, la fermeture de l'usine de Gray avait coûté 60 emplois.",
        "La rentrée aura lieu le 24 avril.",
        "Le marché de Lons-le-Saunier sera déplacé samedi 18 mars.",
        "L'accident, survenu jeudi 2 mars à Lons-le-Saunier, a fait trois morts.",
        "L'usine de Gray a supprimé 60 postes le 2 mars.",
    ],
)
def test_next_town_keeps_the_day_of_the_first(gazetteer: Gazetteer, between: str) -> None:
    """Years gone and days of something else in between are not those of the towns behind."""
    text = f"{TOLD[0]} {between} À Vesoul aussi, 80 personnes ont défilé."
    claims = read(text, PUBLISHED, gazetteer).claims
    assert {(claim.place and claim.place.name, claim.date) for claim in claims} == {
        ("Cahors", dt.date(2023, 3, 11)),
        ("Vesoul", dt.date(2023, 3, 11)),
    }


def test_the_eve_behind_a_day_of_something_else(gazetteer: Gazetteer) -> None:
    """What was is the day before the rally, not the day before a vote to come."""
    text = f"{TOLD[0]} Le Sénat votera mardi 21 mars. La veille, à Vesoul, ils n'étaient que 80."
    claims = read(text, PUBLISHED, gazetteer).claims
    assert {(claim.place and claim.place.name, claim.date) for claim in claims} == {
        ("Cahors", dt.date(2023, 3, 11)),
        ("Vesoul", dt.date(2023, 3, 10)),
    }


@pytest.mark.parametrize(
    "said",
    [
        "40 emplois sont menacés à Vesoul.",
        "La maternité est menacée à Vesoul.",
        "600 postes seraient supprimés à Vesoul.",
        "120 logements sont vides à Vesoul.",
        "8 000 personnes vivent à Vesoul.",
    ],
)
def test_a_short_sentence_of_what_is(gazetteer: Gazetteer, said: str) -> None:
    """What is so in a town is no rally there, in however few words."""
    claims = read(f"{TOLD[0]} {said}", PUBLISHED, gazetteer).claims
    assert [claim.place and claim.place.name for claim in claims] == ["Cahors"]


@pytest.mark.parametrize(
    "cause",
    [
        "pour le droit au logement",
        "pour la sécurité publique",
        "pour la libération d'un journaliste",
        "pour l'union de la gauche",
        "en hommage au lycéen tué",
    ],
)
def test_cause_counts_nobody(gazetteer: Gazetteer, cause: str) -> None:
    """What people march for tells neither who counted them nor ("tué.") a Tuesday."""
    claims = read(
        f"Samedi, 300 personnes ont défilé à Vesoul {cause}.", PUBLISHED, gazetteer
    ).claims
    assert [(claim.date, [one.said_by for one in claim.figures]) for claim in claims] == [
        (dt.date(2023, 3, 11), [None])
    ]
