"""What papers set beside a rally: who is expected elsewhere, the second one, the evening's sum."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    BEGINS,
    COUNT,
    HOUR,
    MONTH,
    NAME,
    NUMBER,
    OF,
    OPENS,
    RALLY,
    ROUNDED,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_DAY = rf"{WEEKDAY}(?: \d{{1,2}}(?:er)?(?: {MONTH})?)?"
# Neither a town nor a day of its own.
_ALONE = (
    rf"(?:(?! (?:à|au|aux) (?-i:[A-ZÀ-Ý])| (?:le |ce |du |de )?(?:{WEEKDAY}|demain|"
    rf"\d{{1,2}} {MONTH}))[^.;:!?\n])"
)
_ENDED = (
    rf"(?:a|ont|s{APOSTROPHE}est|se sont|avait|s{APOSTROPHE}était) (?:[a-zé]+ ){{0,3}}"
    r"(?:donné lieu|soldée?s?|terminée?s?|achevée?s?|conclue?s?|dégénéré|viré|tourné|rassemblé|"
    r"réuni|dispersée?s?|attiré|mobilisé)\b"
)
_INDOORS = rf"dans (?:le hall|la salle|une salle|l{APOSTROPHE}amphi|le réfectoire|le gymnase)"

TURNS: Turns = (
    # "À Gap, la Pride s'est bien passée", as any march
    (
        words("pride prides"),
        ("ride",),
        turn(
            r"\b((?:la|une|cette|sa|leur|notre|première|deuxième|troisième|prochaine|grande) )"
            r"pride\b"
            r"(?![ -](?:and|is|month|march|radical|rural|nuit))",
            r"\1marche des fiertés",
        ),
    ),
    # "répondu à l'appel national": nobody counts the country
    (
        words("appel"),
        (" l'appel ", " l\u2019appel "),
        turn(
            rf"\b(répondu à l{APOSTROPHE}appel) "
            r"(?:national|départemental|régional|local|intersyndical|unitaire)\b",
            r"\1",
        ),
    ),
    # "jusqu'à la préfecture : 200 personnes": where they went counts nobody.
    (
        words("prefecture prefecture"),
        ("fecture :", "fecture\u00a0:"),
        turn(
            r"\b((?:rendez-vous|allée?s?|rendue?s?|march\w+|défil\w+|cortège|converg\w+|jusqu)"
            r"[^.;:!?\n]{0,60}? (?:à |jusqu['\u2019]à |vers |devant )?la (?:sous-)?préfecture) ?: "
            rf"(?={ROUNDED}{COUNT} (?:personne|manifestant|participant))",
            r"\1. ",
        ),
    ),
    # "a reçu une déclaration de manifestation pour le 29 à Gap"
    (
        words("declaration declarations"),
        ("claration",),
        turn(
            rf"\b(?:reçu|enregistré) une déclaration (?:de |d{APOSTROPHE}une? |pour une? )"
            rf"(?={RALLY}\b)",
            "annoncé une ",
        ),
    ),
    # "La pétition sera remise au préfet samedi à Gap, lors d'un rassemblement"
    (
        words("petition petitions"),
        ("étition",),
        turn(
            rf"{BEGINS}(?:la|une|cette|leur) pétition\b[^.;:!?\n]{{0,60}}? sera "
            r"(?:remise|portée|déposée)([^.;:!?\n]{3,90}?),? "
            rf"(?:lors|au cours|à l{APOSTROPHE}occasion) d{APOSTROPHE}une? ({RALLY})\b",
            r"Un \2 aura lieu\1",
        ),
    ),
    (
        words("semaine journee annee periode"),
        (" marquée par ",),
        turn(
            rf", (?:à l{APOSTROPHE}issue|au terme|après|à la fin) ?(?:d{APOSTROPHE})?une "
            r"(?:semaine|journée|année|période) marquée par [^.,;:!?\n]{3,70}(?=[,.:;]| :)",
            "",
        ),
    ),
    (
        words("etape"),
        ("oint d",),
        turn(
            rf"\b(?:un|le) point d{APOSTROPHE}étape (?=(?:sera|aura|se tiendra|est prévu)\b)",
            "une réunion publique ",
        ),
    ),
    # "Jeudi 18, 20 h : le bilan": the hour of writing
    (
        words("bilan point"),
        (" bilan", " point"),
        turn(
            rf"({_DAY})(?:,? (?:à )?{HOUR})?( ?[:,.\u2013-] (?:{HOUR} ?[:,] )?(?:voici |voilà )?"
            r"(?:le |un )?(?:premier |nouveau )?(?:bilan|point))(?: de (?:la|cette) journée)?"
            rf"(?:,? (?:à|de) {HOUR})?(?= ?[.:]| (?:dans|en|à) )",
            r"\1\2",
        ),
    ),
    # "Une seconde, non déclarée, est interdite": the first is not.
    (
        words("seconde second autre deuxieme manifestation rassemblement contre"),
        ("econd", "utre", "euxième", "ontre-"),
        turn(
            rf"{BEGINS}(?:une? (?:seconde?|autre|deuxième)\b|l[ea] contre-{RALLY})"
            rf"{_ALONE}{{0,70}}? (?:est|a été|sera|reste|était|avait été)(?:, (?:elle|lui),)? "
            rf"(?:(?!égale)\w+ment )?interdite?\b{_ALONE}{{0,60}}[.!]",
            "",
            signs=("interdit",),
        ),
    ),
    # "Une marche interdite par le préfet s'est soldée par douze interpellations": it was held.
    (
        words("interdit interdite interdits interdites autorise autorisee"),
        ("nterdit", "non autorisé", "non déclaré"),
        turn(
            rf"\b({RALLY}(?: {OF}?[^.,;:!?\n]{{2,40}})?),? (?:pourtant |bien qu{APOSTROPHE})?"
            rf"(?:interdite?s?|non autorisée?s?)(?: par [^.,;:!?\n]{{3,30}})?,? (?={_ENDED})",
            r"\1 ",
        ),
    ),
    # "Ailleurs en France, 300 personnes ont défilé à Gap": one town's, and no sum
    (
        words("ailleurs reste"),
        ("illeurs ", "ans le reste "),
        turn(
            rf"{OPENS}(?:ailleurs |dans le reste (?=d))(?:en |d[eu] (?:la )?|dans (?:l[ae]s? )?|"
            rf"d{APOSTROPHE})[\w\u2019'-]+(?: [\w\u2019'-]+)?, "
            rf"(?={ROUNDED}{NUMBER}[^.,;:!?\n]{{0,60}} (?:à|au|aux) (?-i:[A-ZÀ-Ý])|"
            rf"on (?:a|en) compt|[^.,;:!?\n\d]{{3,60}}, avec {ROUNDED}{NUMBER})",
            "",
        ),
    ),
    # "Les grévistes se retrouveront lundi pour décider de la suite": among themselves
    (
        words("retrouveront reuniront reverront rendez"),
        (" se retrouver", " se réunir", " se rever", "ont rendez-vous"),
        turn(
            rf"{OPENS}(?:(?! (?:à|au|aux|de|du) (?-i:[A-ZÀ-Ý]))[^.,;:!?\n\d]){{3,60}} "
            r"(?:se (?:retrouveront|réuniront|reverront)|(?:ont|auront) rendez-vous)"
            rf"(?=(?! (?:à|au|aux) (?-i:[A-ZÀ-Ý]))[^.;:!?\n]{{0,60}}? (?:en assemblée générale|"
            rf"(?:pour|afin d(?:e|{APOSTROPHE})) ?(?:décider|faire le (?:point|bilan)|évoquer|"
            r"préparer|voter|débattre|discuter|définir|arrêter|réfléchir|envisager|tirer)\b))",
            "Une assemblée générale se tiendra",
        ),
    ),
    # Who took a picture counts nobody: "(Photo NR)", "/ Photo CGT".
    (
        words("photo photos credit credits"),
        ("hoto", "rédit"),
        turn(
            r"(?: ?\((?:crédits? )?(?:photos?|crédits?)\b[^()\d\n]{0,40}\)|"
            r"(?<=[.!?\u00bb]) [/|\u00a9] ?(?:crédits? )?photos?\b[^.\d\n]{0,30}(?=\n|\Z))",
            "",
        ),
    ),
    # "À midi, les prises de parole ont commencé": no hour to meet at
    (
        words("prises discours allocutions interventions"),
        (" prises de parole", " discours", " allocutions", " interventions"),
        turn(
            rf"{OPENS}(?:à|vers|un peu (?:avant|après)|peu (?:avant|après)) (?:midi|{HOUR}), "
            r"(?=(?:les|des) (?:prises de parole|discours|allocutions|interventions) "
            r"(?:ont|se sont|étaient|allaient))",
            "",
        ),
    ),
    # "La marche partira à 11 h de Gap pour rejoindre Dole": from there
    (
        words("partira partiront elancera elanceront"),
        (" partira", " partiront", "élancera", "élanceront"),
        turn(
            rf"(\A(?:(?! (?:à|au|aux|en|d[eu]) (?-i:[A-ZÀ-Ý])| cars?\b| bus\b| trains?\b)"
            rf"[^.;:!?\n]){{3,90}}? (?:partir(?:a|ont)|s{APOSTROPHE}élancer(?:a|ont))"
            rf"[^.;:!?\n]{{0,40}}? à {HOUR}) {OF}(?={NAME}(?:[ ,.;\n]|\Z))",
            r"\1 à ",
        ),
        turn(
            rf"(\b{RALLY}\b[^.;:!?\n]{{0,40}} (?:partir(?:a|ont)|s{APOSTROPHE}élancer(?:a|ont)) "
            rf"à {HOUR}) {OF}(?={NAME}(?:,? (?:en|dans l[ae]) (?-i:[A-ZÀ-Ý])| pour ))",
            r"\1 à ",
        ),
        turn(
            rf"\b((?:partir(?:a|ont)|s{APOSTROPHE}élancer(?:a|ont)) [^.;:!?\n]{{0,50}}?"
            rf"(?:\b(?:à|au|de|du) |d{APOSTROPHE}){NAME}[^.;:!?\n]{{0,30}}?),? (?:pour|afin de) "
            rf"(?:rejoindre|gagner|rallier) {NAME}",
            r"\1",
        ),
    ),
    # "partie lundi de Gap", where it was then
    (
        words("parti partie partis parties"),
        ("arti ", "artis ", "artie ", "arties "),
        turn(
            rf"{OPENS}parti(?:e|s|es)? ({_DAY}(?: matin| soir)?) ({OF}{NAME}), "
            r"(?=(?:l[ae]s?|une?|des|ils?|elles?) [^.;:!?\n]{0,40}?\b(?:arriv|rejoin|gagn|attend|"
            r"sera|ralli)\w*)",
            r"La marche est partie \1 \2. ",
        ),
        turn(
            rf"\b(parti(?:e|s|es)? )(?:ce |le )?({WEEKDAY})(?: (?:matin|soir))?(?= {OF}{NAME})",
            r"\1\2 dernier",
        ),
    ),
    # "Trois villes ont manifesté": no village of the name
    (
        words("trois"),
        ("Trois villes ",),
        turn(r"\bTrois villes (?=[a-zà-ÿ:(])", "Plusieurs villes ", cased=True),
    ),
    (
        words("ebranlera ebranleront"),
        ("ébranler",),
        turn(rf"\bs{APOSTROPHE}ébranlera\b", "partira"),
        turn(rf"\bs{APOSTROPHE}ébranleront\b", "partiront"),
    ),
    # "La banda de Gap ouvrait la marche": it came to play.
    (
        words("banda fanfare batucada chorale harmonie"),
        ("anda ", "anfare ", "atucada ", "horale ", "armonie "),
        turn(
            r"\b((?:la|une|les|des) (?:bandas?|fanfares?|batucadas?|chorales?|harmonies?)) "
            rf"{OF}{NAME}"
            r"(?= (?:ouvr|ferm|accompagn|anim|rythm|jou|chant|[aé]tai|avai|donn))",
            r"\1",
        ),
    ),
    # "invite ses collègues de Gap et d'Apt": they come to where it is.
    (
        words("collegues homologues voisins voisines confreres"),
        ("collègues", "homologues", "voisin", "confrères"),
        turn(
            r"\b((?:invit|convi|encourag|incit|exhort)\w+ (?:tous |toutes )?(?:ses|leurs|nos) "
            rf"(?:collègues|homologues|voisine?s|confrères)) {OF}{NAME}"
            rf"(?:(?:,| et|, et) (?:{OF})?{NAME}){{0,5}}",
            r"\1",
        ),
    ),
    # "La directrice, attendue dimanche à Gap pour l'inauguration, n'a pas réagi"
    (
        words("attendu attendue attendus attendues inauguration deplacement"),
        (", attendu",),
        turn(
            r", attendue?s? [^.,;:!?\n]{3,70} pour (?:l['\u2019]|une? |la |le |son )"
            r"(?:inauguration|visite|déplacement|pose|rencontre|meeting|réunion|congrès|"
            r"conférence|salon)\b[^.,;:!?\n]{0,50},",
            "",
        ),
    ),
    # Who comes, and who is kept off, is there.
    (
        words("deplaces deplacees deplacee deplace"),
        ("s'étaient déplac", "s\u2019étaient déplac", "se sont déplac"),
        turn(rf"\bs{APOSTROPHE}étaient déplacé(e?s)\b", r"étaient venu\1"),
        turn(r"\bse sont déplacé(e?s)\b", r"sont venu\1"),
    ),
    (
        words("distance ecart"),
        (" à distance", " à l'écart", " à l\u2019écart"),
        turn(
            r"\b((?:manifestants?|opposants?|personnes|militants|gilets jaunes) )"
            rf"(?:ont été|étaient) (?:main)?tenue?s (?:à distance|à l{APOSTROPHE}écart)",
            r"\1étaient présents",
        ),
    ),
    # "Le personnel s'est réuni dans le hall": under a roof
    (
        words("hall salle amphi cantine refectoire gymnase"),
        (
            "dans le hall",
            "dans la salle",
            "dans une salle",
            "dans l'amphi",
            "dans le réfect",
            "dans le gymn",
        ),
        turn(
            rf"\b(?:s{APOSTROPHE}est|s{APOSTROPHE}était) réunie? (?={_INDOORS})",
            "a tenu une réunion ",
        ),
        turn(
            rf"\b(?:se sont|s{APOSTROPHE}étaient) réunie?s (?={_INDOORS})",
            "ont tenu une réunion ",
        ),
    ),
    # "Gap n'avait pas organisé de défilé"
    (
        words("pas"),
        ("pas organisé", "pas tenu"),
        turn(
            rf"\bn{APOSTROPHE}(a|ont|avait|avaient) (?:finalement |donc |toujours )?pas "
            rf"(?:organisé|tenu) (?=d(?:e |{APOSTROPHE}){RALLY})",
            r"n'\1 pas prévu ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
