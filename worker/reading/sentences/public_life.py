"""Signs of what gathers people in public for no cause: campaigns, meals handed out, parades.

Each has a day, a square and a crowd as a rally has. :mod:`worker.reading.sentences.pastimes`
forgets what tells one (rule 1 of docs/claims.md).
"""

import re
from typing import NamedTuple

from worker.reading.words.patterns import compiled
from worker.reading.words.wordlist import words


class Pastime(NamedTuple):
    """What tells one, and what shows all the same that a text is of a rally."""

    heads: frozenset[str]  # one of these words it has: nothing is searched without
    sign: re.Pattern[str]
    sure: bool = False  # whatever cause it says it has
    but: re.Pattern[str] | None = None  # what shows all the same that the text is of a rally


# "La lutte contre le cancer", "contre les rodéos": what doctors and the police are against.
_ILLS = (
    r"(?:le |la |les |l')(?:cancer|muco\w*|maladies?|sclerose|illettrisme|trafics?|delinquance|"
    r"insecurite|rodeos?|drogue|stupefiants|cambriolages?|incivilites|alcool|fraude)\b"
)
CAUSE = compiled(
    rf"\b(?:contre (?!{_ILLS})(?:la (?!montre|muco)|(?:le|les|l'|une?|des|ces?|cette|leur|son|sa|"
    r"ses|notre|nos|tout\w*|quoi)\b)|pour que|(?:marche|rassemblement|mobilisation|"
    r"veillee)s? pour (?:les? |la |l')(?!recherche|vie\b|fun|plaisir|telethon)|pour (?:les? |la |"
    r"l'|nos |notre |un |une )(?:lignes?|trains?|gare|ocean|forets?|riviere|eau|ecoles?|poste|"
    r"lycee|college|services?|terres?|avenir|vivant|planete|biodiversite|air|emplois?|salaires?)\b|"
    r"manif(?!\w* (?:contre les devoirs|des? pigeons))\w*|protest\w+|revend\w+|reclam\w+|exig\w+|"
    rf"denonc\w+|coleres?|luttes? (?!contre {_ILLS})|(?<!contre )greves?(?! (?:de la|"
    r"c'est la) vaisselle)|grevistes?|sauv(?:er|ons|ez|egard\w+)|non (?:a|au|aux)|stop|touche pas|"
    r"syndica\w+|intersyndical\w*|cgt|fsu|cfdt|snuipp|liquidation|(?<!non )(?<!non-)licenci\w+|"
    r"fermetures?|suppressions?|dissolution|repression|demission\w*|degage\w*|racis\w+|"
    r"antiracis\w*|homophob\w*|sexis\w*|sexuelles|feminis\w*|feminicid\w*|fiertes|pride|lgbt\w*|"
    r"hommage|memoire|blanche|silencieu\w+|silence|(?<!rue de la )paix|guerre|palestin\w*|"
    r"gaza|ukrain\w*|solidarite|dignite|justice|droits?|climat\w*|reforme|retraites (?!aux)|"
    r"macron|gouvernement|"
    r"gilets?|gj|unitaire|(?<!journee )citoyenne|verite|militant\w*|interdictions?|mecontent\w*|"
    r"opposants?|slogans?|revolt\w+|violences|hopita\w+|urgences|chirurgie|maternite|"
    r"(?<!place de la )(?<!rue de la )libertes?|collectifs?|1er mai|8 mars|25 novembre|"
    r"camarades|eoliennes?|pesticides?|bassines?|parents|"
    r"usagers?|eleveu\w+|agricult\w+|paysan\w*|loups?|devant la (?:sous-)?prefecture|defen(?:dre|"
    r"dons|se)|supprime\w*)\b"
)
"""What people gather for in public, whatever they bring along."""
# Said of rallies, in texts that campaign or hand out meals as well; a "marché" is none.
RALLIED = compiled(
    r"\b(?:manif\w*|intersyndicale|banderoles?|rassemblements?|se rassembl\w+|"
    r"rassembl(?:ons|ez)|mobilis\w*|defil\w+|corteges?|"
    r"sit-in|die-in|cercles? de silence|chaines? humaines?|veillees?|prides?|protest\w*|"
    r"denonc\w*|bloqu\w*|blocage|piquets?|dans les? rues?|hommage|grev\w+|"
    r"(?:la|une|cette|notre|grande) marche|on (?:marche|sera)|marchons|"
    r"marches? (?:climat|blanche|aux|contre|pour|silencieuse|populaire|des (?:fiertes|libertes))|"
    r"contre (?:la (?:fermeture|reforme|loi|precarite|hausse|guerre)|le projet|"
    r"les (?:violences|suppressions|licenciements)|l'extreme))"
)
_AGAINST = compiled(
    r"\b(?:manif\w*|contre (?:la|les?|l')|(?:inter)?syndic\w*|protest\w*|denonc\w*|coleres?)\b"
)
_TEAMS = r"(?:france|maroc|algerie|tunisie|senegal|argentine|croatie|bresil|espagne|angleterre)"
PUBLIC_LIFE = (
    Pastime(  # who asks for votes, from door to door and on markets
        words(
            "porte boitage candidat candidate candidats candidates liste "
            "table porte-a-porte colistiers"
        ),
        compiled(
            r"\b(?:porte[ -]a[ -]porte|boitages?|colistiers|"
            r"(?:rencontre[rz]?|echange[rz]? avec|soutenir|ecouter) (?:vos|nos|les) candidat\w*|"
            r"la liste (?:\"[^\"\n]{3,40}\"|[^.;:\n]{3,30}) (?:sera|seront|tiendra|"
            r"rencontrera|vous (?:attend|invite|donne))\b|"
            r"candidate?s? [^.;\n]{0,50} (?:sera|seront) [^.;\n]{0,40}\b(?:marche|place)\b|"
            r"ti(?:endr\w+|en\w+) une table\b)"
        ),
        sure=True,
        but=RALLIED,
    ),
    Pastime(  # who hands out meals and parcels, and who queues for them
        words("distribution distributions restos maraude maraudes soupe repas"),
        compiled(
            r"\b(?:distributions? (?:alimentaires?|de (?:repas|nourriture|colis|vivres|paniers|"
            r"soupes?|kits|fournitures|jouets|cadeaux))|restos du co?eur|restos du cour|"
            r"soupe populaire|repas (?:chauds )?(?:offerts?|distribues?))\b"
        ),
        sure=True,
        but=RALLIED,
    ),
    Pastime(  # pupils who are awaited at school
        words("eleves ecoliers collegiens lyceens etudiants rentree"),
        compiled(
            r"\d (?:eleves|ecoliers|collegiens|lyceens|etudiants) (?:[a-z]+ )?(?:sont |etaient )?"
            r"(?:attendus|(?:feront|font|ont fait) leur rentree|repren\w+|ont repris|"
            r"reprendront|inscrits)\b|\b(?:attend|accueill\w+) (?:pres de |quelque |environ )?"
            r"\d[\d ]* (?:eleves|ecoliers|collegiens|lyceens|etudiants)\b|\bpre-?rentree\b"
        ),
        sure=True,
        but=compiled(
            r"\b(?:manif\w*|rassembl\w+|bloqu\w*|blocages?|defil\w+|corteges?|banderoles?|"
            r"mobilis\w*|occup\w+|devant (?:la|le|les|l')|grev\w+|debray\w+|marche(?:s|nt|ront)?|"
            r"sit-in|die-in|chaines? humaines?|dans la rue|hommage)\b"
        ),
    ),
    Pastime(  # firemen on their saint's day, and who is given a medal
        words("pompiers barbe medailles galons"),
        compiled(
            r"\b(?:sainte[ -]barbe\b(?=[^\0]*\bpompiers)|pompiers\b[^.;\n]{0,60} defil\w+"
            r"(?=[^\0]{0,200}\b(?:medailles?|galons|vin|discours|harmonie|congres))|"
            r"remises? d(?:e|es) (?:medailles|galons|fourrageres?))"
        ),
        sure=True,
        but=compiled(r"\b(?:manif\w*|grev\w+|coleres?|syndic\w*|protest\w*|sous-effectif\w*)\b"),
    ),
    Pastime(  # who celebrates a title, and the game of two countries
        words(
            "champion champions championnes bouclier feter fusion maroc france algerie argentine "
            "finale"
        ),
        compiled(
            r"\b(?:pour feter (?:les|leurs?|le titre|la victoire|la montee|la qualification)|"
            r"champion(?:ne)?s? (?:! |de (?:france|ligue)|du monde|d'europe)|"
            r"rapporte le bouclier|pour le bouclier|en fusion\b[^\0]{0,80}\bmaroc|"
            r"allez (?:le maroc|les bleus|la france|l'algerie)|"
            rf"(?<!-){_TEAMS}-{_TEAMS}(?!-)|on est en finale)"
        ),
        sure=True,
        but=RALLIED,
    ),
    Pastime(  # and what they shout: the streets are full for a cup
        words(
            "champions champion championnes coupe montee maintien qualif qualifies supporters "
            "supporteurs allez ligue remontada titre victoire sacre"
        ),
        compiled(
            r"\b(?:on (?:est|a ete|sera) (?:tous |enfin |les )?(?:champion|qualifi|vice-champion|"
            r"en (?:l1\b|"
            r"l2\b|ligue|pro d2|top 14|national\b))|on (?:monte|remonte|est monte\w*) en |"
            r"apres (?:le (?:titre|sacre)|la (?:victoire|montee|qualif\w*))(?= ?(?:[,.!;\n]|$| "
            r"d(?:u|e|es) (?:club|"
            r"bleu|rct|om|losc|psg))|$)|la coupe (?:est )?(?:a|pour) (?:nous|la maison)|(?:on a|"
            r"ils ont|nous avons) (?:la|gagne la|"
            r"ramene la) (?:coupe|montee)|la (?:re)?montee ?!|(?:maintien|montee|qualif\w*|titre) "
            r"(?:est )?"
            r"(?:assur|acquis|valid|en poche|arrach|obtenu)|allez (?:les )?(?:bleu|vert|rouge|"
            r"jaune|noir|"
            r"blanc|violet|grenat|sang et or|merlu|canari|lion|aiglon|om\b|losc|rct|psg)|"
            r"supporte\w+ (?:[a-z]+ )?(?:dans les rues|ont (?:defile|envahi|deferle|chante|fete)))"
        ),
    ),
    Pastime(  # birthdays, driving tests, the dentist: what is but someone's own
        words(
            "anniv anniversaire permis code examen embauche dentiste medecin veto coiffeur kine "
            "cremaillere bapteme mariage"
        ),
        compiled(
            r"\b(?:anniv\b|(?:mon|ton|son|notre) anniversaire\b|"
            r"(?:passe|repasse|rate) (?:mon|le|son) (?:permis|code|examen)\b|entretien d'embauche|"
            r"chez (?:le|mon|ma) (?:dentiste|medecin|veto|coiffeur|kine)|"
            r"(?:pendaison de )?cremailleres?|(?:le|mon|au) (?:bapteme|mariage) de)\b"
        ),
        sure=True,
        but=RALLIED,
    ),
    Pastime(  # who dines together, and who claps a candidate
        words("convives programme colistiers candidate candidat candidats partisans"),
        compiled(
            r"\b(?:(?:\d+|\w+aine de|quarante|trente|vingt|cent) convives|"
            r"(?:presente|presentation de|applaudi) (?:\w+ )?(?:son|sa|ses|leur|des|du|les) "
            r"(?:programme|liste|colistiers)|colistiers de|"
            r"candidate?s? [^.;\n]{0,60} devant (?:[a-z]+ ){0,2}\d[\d ]* "
            r"(?:militants|sympathisants|partisans|electeurs))\b"
        ),
        sure=True,
        but=RALLIED,
    ),
    Pastime(  # who leaves a building to try how
        words("exercice alerte"),
        compiled(
            r"\b(?:exercices? (?:d'evacuation|incendie|de (?:securite|confinement|crise))|"
            r"alertes? (?:incendie|a la bombe))\b"
        ),
        sure=True,
        but=RALLIED,
    ),
    Pastime(  # tests of health and of sirens, plaques and stones
        words("depistage depistages vaccination sirene sirenes stele plaque devoilement"),
        compiled(
            r"\b(?:depistages? (?:\w+ )?(?:gratuit|covid|du|de)|(?:centre|seance) de vaccination|"
            r"sirenes? (?:retentir|sonner|hurler)\w*|devoilement|"
            r"(?:stele|plaque)\b[^.;:\n]{0,60} (?:devoilee?|inauguree?|posee?|scellee?)s?)\b"
        ),
        sure=True,
        but=compiled(rf"{RALLIED.pattern}|{_AGAINST.pattern}"),
    ),
    Pastime(  # Christmas trees, lights, dragons
        words("sapin illuminations illumine illumination decores decorees dragon lunaire chinois"),
        compiled(
            r"\b(?:(?:mise en lumiere|illumination|lancement|inauguration) (?:du |des |de )"
            r"(?:\w+ )?(?:sapins?|illuminations|noel)|(?:ont|a) illumine|"
            r"(?:camions|bateaux|vitrines) (?:de noel )?decoree?s|nouvel an (?:chinois|lunaire)|"
            r"danse du (?:lion|dragon)|defile (?:du|des) dragons?)\b"
        ),
        but=_AGAINST,
    ),
)
"""In the order in which they are looked for."""
