"""What of a text must be equal for two texts to be one, and what is no fact at all."""

import pytest

from tests.fakes.pairs import is_one


@pytest.mark.parametrize(
    ("frame", "one", "other"),
    [
        ("rendez-vous {} 14h devant la mairie pour la marche", "sam", "dim"),
        ("On marche à Lyon le 4 {} pour nos droits, venez toutes", "oct", "nov"),
        ("On marche à Lyon pour nos droits #4{} venez toutes", "mars", "avril"),
        ("On colle des affiches {} à 20h dans les rues de Lyon", "samedi", "les samedis"),
        ("On colle des affiches {} samedi à 20h dans les rues de Lyon", "ce", "chaque"),
        ("Join us in the streets of Lyon at 3 {} and bring your friends", "am", "pm"),
        ("On pense à vous toutes depuis {} ce soir, bon courage", "Lausanne", "Neuchâtel"),
        ("Moi et {} partons ensemble à la marche ce soir, qui vient", "Camille", "Mehdi"),
        ("Le collectif {} vous attend à la marche ce soir avec sa banderole", "Violette", "Olympe"),
        ("On se retrouve en {} devant chez moi pour aller à Lyon", "soirée", "matinée"),
        ("On se voit {} à la marche de Lyon, venez toutes", "demain", "après-demain"),
        ("La marche de Lyon est dans une {}, préparez vos pancartes", "semaine", "quinzaine"),
        ("La marche de Lyon est dans deux {}, préparez vos pancartes", "jours", "semaines"),
        ("Rendez-vous {} la marche de Lyon au café du coin de la rue", "avant", "après"),
        ("On tracte {} à Lyon pour la marche, venez nous aider", "ce midi", "cet après-midi"),
        ("Déjà la {} marche à Lyon pour nos droits", "deuxième", "troisième"),
        ("Une {} de personnes à Lyon pour nos droits ce jour", "douzaine", "quinzaine"),
        ("Il y avait {} de monde à Lyon pour nos droits", "peu", "beaucoup"),
        ("Il y avait {} de 300 femmes à Lyon pour nos droits", "moins", "près"),
        ("Un {} de signatures pour nos droits, merci à vous", "million", "millier"),
        ("Le défilé de Lyon {} à 15h place Bellecour, venez", "commence", "finit"),
        ("Il est {} de venir à Lyon avec les enfants, venez", "possible", "impossible"),
        ("La marche de Lyon est {} par la ville, dites-le", "annoncée", "supprimée"),
        ("La place Bellecour à Lyon est {} pour la marche", "fermée", "prête"),
        ("Rendez-vous devant la {} de Lyon à 15h pour la marche", "gare", "cathédrale"),
        ("On se retrouve au palais {} à 15h, venez nombreuses", "de justice", "des sports"),
        ("On se retrouve devant {} à 15h, venez nombreuses", "la poste", "la caserne"),
        ("On se retrouve {} de la ville à 15h, venez nombreuses", "au lac", "au château"),
        ("On se retrouve à la bourse du {} à 15h, venez nombreuses", "travail", "commerce"),
        ("On marche à Lyon le {} pour nos droits, venez toutes", "29/10", "29/11"),
        ("On marche à Lyon le {} pour nos droits, venez toutes", "29/10", "28 octobre"),
        ("On marche à Lyon le 12 {} pour nos droits, venez toutes", "sept.", "octobre"),
        ("On part de Lyon le 12 {} heures pour la marche, venez toutes", "sept", "huit"),
        ("La page est lue 24h/24 et 7j/{} par nous toutes, écrivez", "7", "5"),
        ("Mon {} m'a laissé mon après-midi pour la marche, merci à lui", "patron", "mari"),
        ("Je marche pour ma {} à Lyon, qui n'a jamais rien dit", "mère", "cousine"),
        ("Ma fille {} a fait sa pancarte toute seule pour la marche", "Louise", "Jade"),
        ("La {} de Lyon ne viendra pas marcher avec nous", "députée", "ministre"),
        ("La {} appelle à marcher dans les rues de Lyon", "CGT", "CFDT"),
        ("L'{} Lyon appelle à marcher dans les rues", "UNEF", "UNL"),
        ("Les élus {} de la ville appellent à marcher avec nous", "communistes", "socialistes"),
        ("Fière d'être {} ce soir, quelle foule et quelle énergie", "Bordelaise", "Rennaise"),
        ("Bravo à toutes les {} qui ont marché ce soir avec nous", "Marseillaises", "Lyonnaises"),
        ("300 personnes selon les {} pour la marche de Lyon", "gendarmes", "élus"),
        ("300 personnes d'après l'{} pour la marche de Lyon", "AFP", "AP"),
        ("Merci {} pour tes mots à la tribune, on en avait besoin", "Pauline", "Hakim"),
        ("Mme {} ne dira donc rien de la marche de Lyon", "Rouvier", "Aubert"),
        ("{} devrait venir voir la marche de Lyon de ses yeux", "Hidalgo", "Hollande"),
        ("Nous les {} de Lyon marcherons avec vous ce soir", "cheminotes", "étudiantes"),
        ("La marche de Lyon {} sous la pluie, quelle foule", "s'étire", "est terminée"),
        ("La patronne du bar était {} de la marche hier soir", "contente", "absente"),
        ("On a {} la marche de Lyon par une minute de silence", "commencé", "fini"),
        ("On attend {} devant le local avec la sono et les tambours", "Magali", "Romain"),
        ("Mon amie {} ne viendra pas à Lyon, elle garde ses petits", "Magali", "Odile"),
        ("On se retrouve devant la {} de Lyon, on partira en chantant", "banque", "chapelle"),
        ("Les {} de Lyon ouvrent le défilé avec nous, quelle joie", "libraires", "vigneronnes"),
        ("La {} de Lyon sera des nôtres pour la marche, merci à elle", "Cimade", "Ligue"),
        ("On en reparle {} mars au local de Lyon, gardez vos idées", "début", "mi-"),
        ("Thank you {} for the speech in front of all of us in Lyon", "Alice", "Joan"),
        ("We marched in Lyon with my {} and we are proud of her", "daughter", "sister"),
        ("Meet us outside the {} of Lyon and bring your friends", "library", "station"),
        ("{} hundred people came to the square for our rights", "Two", "Four"),
        ("{} will sing for us in Lyon, come and listen to her", "Alice", "Joan"),
        ("We march in Lyon {} week with all our friends and drums", "next", "last"),
        ("The march in Lyon starts {} than planned, tell your friends", "earlier", "later"),
        ("The march in Lyon is {} on Saturday, tell your friends about it", "on", "off"),
        ("On se retrouve au 12 {} de la rue avec nos tambours, venez", "bis", "ter"),
        ("{} of us will march in the streets of Lyon with them", "All", "None"),
        ("Justice pour Louise {}, venez en blanc avec une fleur à la main", "Garnier", "Rossi"),
        ("Marche blanche en mémoire de Jade {}, dans le silence", "Garnier", "Rossi"),
        ("C'est {} qui ouvre la marche avec ses tambours, venez tôt", "Louise", "Jade"),
        ("Osez venir marcher comme {}, être là suffit à toutes", "Louise", "Jade"),
        ("Libérez {} ! On marche ce soir dans les rues avec vos tambours", "Louise", "Jade"),
        ("On n'oublie pas {}, on marche ce soir dans les rues pour elle", "Louise", "Jade"),
        ("Nous sommes toutes {}, on marche ce soir dans nos rues", "Louise", "Jade"),
        ("On part ce midi en car direction {}, il reste des places", "Guéret", "Tulle"),
        ("On marche à Lyon {} pour nos droits, venez toutes avec nous", "dans 3 jours", "le 3"),
        ("On part de Lyon une heure plus {} que prévu, faites passer", "tôt", "tard"),
        ("La mairie de Lyon {} notre marche, on vous raconte", "soutient", "condamne"),
        ("{} la place Bellecour ce soir, il y aura du monde", "Rejoignez", "Évitez"),
        ("Notre marche à Lyon est {}, dit le collectif", "certaine", "incertaine"),
        ("Le trajet à Lyon est {}, regardez le plan sur la page", "inchangé", "modifié"),
        ("On se retrouve en {} de la place avec nos pancartes", "haut", "bas"),
        ("On est {} 300 à Lyon ce soir, quelle énergie, merci", "presque", "à peine"),
        ("RDV {} samedi avec vos pancartes, on compte sur vous toutes", "gare", "kiosque"),
        ("Rendez-vous {} samedi avec vos pancartes, venez toutes", "Bellecour", "Terreaux"),
        ("Samedi 14h {} avec vos pancartes, on compte sur vous toutes", "gare", "mairie"),
        ("Arrivée : {}, à 16 h, et on chante toutes ensemble", "Capitole", "Castellane"),
        ("Samedi 14h parc {} avec vos pancartes, venez toutes", "Mistral", "Borély"),
        ("Trop peu de monde à Lyon selon {}, et vous en dites quoi", "la presse", "moi"),
    ],
)
def test_another_fact_is_another_text(frame: str, one: str, other: str) -> None:
    assert is_one(frame.format(one), frame.format(other)) == (False, False)


@pytest.mark.parametrize(
    ("frame", "one", "other"),
    [
        ("On marche à Lyon, {} selon la police, {} selon les organisatrices", "200", "500"),
        (
            "Atelier pancartes {} à 18h au local, marche {} à 14h, venez toutes",
            "samedi",
            "dimanche",
        ),
        ("Le car part de Brest à {} et du Faou à {}, pensez à vos pancartes", "8h", "8h30"),
        ("Le défilé ira de la {} à la {} en musique, venez toutes avec nous", "poste", "halle"),
        ("Départ de {} à pied, arrivée à {} en chantant toutes ensemble", "Ussel", "Égletons"),
    ],
)
def test_two_facts_that_change_places_make_another_text(frame: str, one: str, other: str) -> None:
    assert is_one(frame.format(one, other), frame.format(other, one)) == (False, False)


def test_an_hour_is_the_same_in_one_word_or_three() -> None:
    text = "On part du local à 8h30 et de la place à 9h15, venez toutes avec nous"

    assert is_one(text, text.replace("8h30", "8 h 30").replace("toutes", "tous")) == (True, True)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            "Je serai place de la mairie à Lyon avec mes filles parce que ça suffit",
            "Je serai place de la mairie à Lyon avec mes filles parce que maintenant ça suffit",
            id="maintenant is no maintained",
        ),
        pytest.param(
            "Notre vidéo de la marche de Lyon pour nos droits est en ligne, regardez la",
            "Notre reportage de la marche de Lyon pour nos droits est en ligne, regardez le",
            id="a report in the press postpones nothing",
        ),
        pytest.param(
            "On marche malgré la pluie annoncée, prenez des parapluies",
            "On marche malgré la pluie annoncée, prenez des parapluies. Tout est sur Instagram",
            id="a network is no place",
        ),
        pytest.param(
            "On marche à Lyon le 14 octobre pour nos droits, venez avec nous",
            "On marche à Lyon le 14 oct. pour nos droits, venez avec nous",
            id="a month in short",
        ),
        pytest.param(
            "Samedi 14 octobre on marche à Lyon pour nos droits, venez avec nous",
            "Sam. 14 octobre on marche à Lyon pour nos droits, venez avec nous",
            id="a day in short",
        ),
        pytest.param(
            "Vendredi on marche à Lyon pour nos droits, venez avec nous",
            "Vend. on marche à Lyon pour nos droits, venez avec nous",
            id="a longer day in short",
        ),
        pytest.param(
            "On marche à Lyon le 29/10 pour nos droits, venez avec nous",
            "On marche à Lyon le 29 octobre pour nos droits, venez tous avec nous",
            id="a day in figures",
        ),
        pytest.param(
            "On marche à Lyon le 1/03/18 pour nos droits, venez avec nous",
            "On marche à Lyon le 1er mars 2018 pour nos droits, venez tous avec nous",
            id="a day in figures, with its year",
        ),
        pytest.param(
            "On marche à Lyon le 12 sept. pour nos droits, venez avec nous",
            "On marche à Lyon le 12 septembre pour nos droits, venez tous avec nous",
            id="a month in short that is a number as well",
        ),
        pytest.param(
            "On marche à Lyon à 09h pour nos droits, venez avec nous",
            "On marche à Lyon à 9 h pour nos droits, venez tous avec nous",
            id="an hour with a nought",
        ),
        pytest.param(
            "Quinze femmes à Lyon pour la marche, on attend les autres avec nous",
            "15 femmes à Lyon pour la marche, on attend les autres avec nous",
            id="a number in words",
        ),
        pytest.param(
            "On marche à Lyon le premier mars pour nos droits, on sera cent avec nous",
            "On marche à Lyon le 1er mars pour nos droits, on sera 100 avec vous",
            id="a first day and a round number in words",
        ),
        pytest.param(
            "On marche à Lyon avec ma sœur. On prend nos pancartes et nos sifflets",
            "On marche à Lyon avec ma sœur. Venez, on prend nos pancartes et nos sifflets",
            id="what begins a sentence is no name of hers",
        ),
        pytest.param(
            "On marche à Lyon samedi à 14h. Prenez vos pancartes et vos sifflets",
            "On marche à Lyon samedi à 14h. Apportez vos pancartes et vos sifflets",
            id="what begins a sentence is no square",
        ),
        pytest.param(
            "On marche à Lyon samedi à 14h30 place Bellecour avec nos pancartes",
            "On marche à Lyon samedi à 14:30 place Bellecour avec toutes nos pancartes",
            id="a place behind an hour, however that is written",
        ),
        pytest.param(
            "On marche à Lyon samedi à 14 heures place Bellecour avec nos pancartes",
            "À PARTAGER !!! On marche à Lyon samedi à 14h place Bellecour avec nos pancartes",
            id="what asks to be shared is no place",
        ),
        pytest.param(
            "On marche à Lyon samedi à 14h place Bellecour avec nos pancartes",
            "1/ On marche à Lyon samedi à 14h place Bellecour avec nos pancartes",
            id="the first of several posts is no first of a month",
        ),
        pytest.param(
            "We marched in the streets of Lyon with all of them, what a feeling",
            "We marched in the streets of Lyon with all of them, what an amazing feeling",
            id="an article that is a year in French",
        ),
    ],
)
def test_what_is_no_fact_makes_no_other_text(one: str, other: str) -> None:
    assert is_one(one, other) == (True, True)
