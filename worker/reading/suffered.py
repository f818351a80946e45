"""Turns by which somebody says what was done to them, where no verb of `testimony.py` stands.

"Mon conjoint m'avait cassé le nez", "il entrait dans ma chambre", "mes bleus", "my ex broke my
arm": the harm, the place and who did it say as much as "il m'a frappée" (rule 16 of
docs/claims.md).
Each pattern is searched only where one of its needles stands.
"""

from worker.reading.words.patterns import compiled

_NUMBER = (
    r"(?:\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|"
    r"seize|vingt|trente|des|plusieurs)"
)
_NEAR_ONES = (
    r"(?:mari|ex|ex-mari|ex-conjoint|ex-compagnon|conjoint|compagnon|copain|petit ami|pere|"
    r"beau-pere|mere|belle-mere|oncle|frere|cousin|grand-pere|parrain|patron|chef)\b"
)
_BODY = (
    r"(?:nez|bras|cotes?|machoire|dents?|poignets?|doigts?|crane|levre|arcade|tympan|jambe|"
    r"clavicule|mandibule|epaule|cheville|pied|main)\b"
)
_CHASED = r"(?:partout|depuis|chaque (?:jour|soir|matin)|en bas de|devant (?:chez|mon|ma)|jusqu)"
_BLOWS = r"(?:coups|gifles|violences?|viols?|insultes|menaces|terreur|calvaire|harcelement)\b"
_SUBJECTS = (
    r"(?:he|his|they|man|guy|father|stepfather|dad|uncle|boss|teacher|coach|brother|cousin|"
    r"neighbou?r|husband|boyfriend|partner|ex|colleague|manager|landlord|doctor|priest|cop|officer)"
)

SUFFERED = tuple(
    (tuple(needles.split("|")), compiled(told))
    for needles, told in (
        (  # "Mon conjoint m'avait cassé le nez"
            "m'a|m'ont",
            (
                r"\bm'(?:a|avait|ont|avaient) (?:deja )?(?:cass|bris|fractur|fracass|luxe)\w* "
                rf"(?:le |la |l'|les |un |une |deux |trois )?{_BODY}|"
                r"\bm'(?:a|avait|ont) (?:fait|impose) (?:des attouchements|l'amour de force)|"
                r"\bm'(?:a|avait|ont|avaient) (?:tabasse|roue|crache dessus|passee? a tabac|"
                r"poursuivie? (?:dans|jusqu|en|depuis|avec|sur)|"
                r"traitee? de (?:sale|pute|salope|gouine|pede|bougn|negr|trav)|"
                r"(?:projetee?|bousculee?|jetee?) (?:dans|contre|par terre|au sol|sur)|"
                r"poussee? (?:contre|par terre|du|dans (?:les|l')? ?(?:escaliers?|bus|metro))|"
                r"enfermee?|eborgne|mutile|etrangle|sequestre|balafre|"
                r"poignarde|brule|defigure|laissee? pour morte?)"
            ),
        ),
        (  # "le chef me coinçait dans l'ascenseur"
            " me ",
            (
                r"\bme (?:massai|coincai|tripotai|pelotai|caressai|frappai|etranglai|violai|giflai|"
                r"cognai|battai|agressai|tabassai|plaquai|violentai|mordai|enfermai)(?:t|ent)\b|"
                rf"\bme (?:suit|suivait|harcele|menace|guette|traque) {_CHASED}|"
                r"\bpersonne ne me croir(?:ait|a)\b"
            ),
        ),
        (
            "m'attend|m'epi|m'envo|m'ecri|m'aurait|me tuer",
            (
                r"\bm'(?:attend|attendait|epie|epiait) (?:en bas de|devant) (?:chez|mon|ma)\b|"
                r"\bm'(?:envoie|envoyait|ecrit|ecrivait)\b[^.!?\n]{0,24}\b(?:menaces|insultes)\b|"
                r"\bm'aurait tuee?\b|"
                r"\b(?:failli|voulu|voulait|essaye de|menace de|jure de) me tuer\b"
            ),
        ),
        (" seins| fesses", r"\bmes (?:seins|fesses)\b"),
        (
            "silence|mon corps|peur",
            (
                r"\bj'ai (?:porte|garde) (?:le|ce|mon) silence"
                rf"(?=\W*(?:$|[.!\n])| (?:pendant |durant )?{_NUMBER}(?:-\w+)? "
                r"(?:ans|mois|annees)\b)|"
                r"\bmon corps (?:se souvient|n'oublie|n'a pas oublie|garde)\b|"
                r"\b(?:ans|mois|annees) que j'ai peur\b|\bj'en ai (?:garde|encore) (?:une? )?peur\b"
            ),
        ),
        (
            "viol|incest|attouchement",
            (
                r"\b(?:je (?:vous )?le dis|je l'ai dit|je peux le dire|j'ose le dire)\b"
                r"[^!?\n]{0,60}"
                r"(?:: |, )(?:un )?(?:viol|inceste|attouchements?)\b"
            ),
        ),
        ("je suis cel", r"\bje suis cel(?:le|ui) (?:dont|de l'article|du proces|qu'il a)\b"),
        (
            "j'ai encore|j'ai toujours|j'ai garde|j'ai des",
            (
                r"\bj'ai (?:encore |toujours |garde |des )+(?:de |un |une |plusieurs )?(?:eclats?|"
                r"hematomes?|bleus (?!de )|cicatrices?|brulures?|cauchemars)\b"
            ),
        ),
        (
            "je vous laisse",
            (
                r"\bje vous laisse (?:comprendre|deviner|imaginer)(?: la suite| le reste)?"
                r"(?=\W*(?:$|[.!\u2026\n]))"
            ),
        ),
        (
            "ca s'est passe",
            rf"\bj'(?:ai|avais) {_NUMBER} ans\b[^!?\n]{{0,30}}\bca s'est passe\b",
        ),
        (
            "masturb|exhib",
            (
                r"\b(?:se masturb\w+|s'est (?:masturbe|exhibe)|s'exhib\w+)\b[^.!?\n]{0,60}"
                r"(?:\b(?:devant|face|cote|pres)\b[^.!?\n]{0,12} moi\b|\bm'|\bje\b|\bj'|\bme\b)"
            ),
        ),
        (  # "je me suis réveillée dans un lit que je ne connaissais pas"
            "reveille",
            (
                r"\bje me suis reveillee? (?:\w+ ){0,3}?(?:nue?\b|dans (?:un|son|le|leur) lit|chez "
                r"(?:lui|un inconnu|quelqu|eux)|sans (?:souvenir|culotte|vetement)|a cote d'un)"
            ),
        ),
        (
            "emprise",
            (
                rf"(?:^|[.!?\n]\W*|\bmoi,? ){_NUMBER} (?:ans|mois|annees) sous (?:son |l')?emprise|"
                r"\b(?:j'etais|j'ai (?:ete|vecu)|je vivais|je suis restee?) (?:\w+ )?sous "
                r"(?:son |l')?emprise"
            ),
        ),
        (  # "mes bleus ont disparu", "avec les autres survivantes"
            " bleus| hematomes|cicatrices|mes bras|mon visage",
            (
                r"\bmes (?:bleus\b(?! \(?de )|hematomes|cicatrices)|"
                r"\bphotos? de (?:mes (?:bras|jambes|blessures|bleus)|mon (?:visage|cou|corps))"
            ),
        ),
        (
            "autres |autre ",
            r"\b(?:les|d'|des|nous,? (?:les )?) ?autres? (?:survivantes?|rescapees?)\b",
        ),
        (  # "le surveillant entrait dans nos chambres"
            "chambre|dortoir|mon lit",
            (
                r"\b(?:entrait|rentrait|venait|est entre|est venu|est rentre|se glissait|montait) "
                r"(?:\w+ ){0,3}?(?:dans|vers) (?:ma|nos|mon|notre) (?:chambres?|lit|dortoir)\b"
            ),
        ),
        (  # "Mon grand-père, les mercredis"
            "oncle|pere|coach|entraineur|prof|cure|pretre|moniteur|parrain|cousin|kine|frere",
            (
                r"(?:^|[.!?\n]\W*|\bmoi,? )(?:le |la |mon |ma |un |c'etait (?:le |mon |un ))"
                r"(?:oncle|"
                r"(?:grand-|beau-)?(?:pere|frere)|coach|entraineur|prof\w*|cure|pretre|moniteur|"
                r"parrain|cousin|kine)(?: (?:de|d'|du) ?[\w-]+)?, (?:[\w-]+, )?(?:les "
                r"(?:mercredis|jeudis|samedis|dimanches|vacances|week-ends|etes)|de mes |l'ete|un "
                r"(?:soir|ete)|chaque (?:soir|ete|mercredi|dimanche)|tous les (?:soirs|etes)|"
                r"j'avais)"
            ),
        ),
        (
            "j'ai fui|de me |crue",
            (
                r"\bj'ai fui (?:avec|de nuit|sans|en pleine|mon|la maison|notre)|"
                r"\b(?:promis|jure|menace\w*|dit qu'il allait) de me (?:tuer|bruler|retrouver|"
                r"egorger|defigurer|detruire|frapper|faire la peau)\b|"
                r"\bne m'(?:a|ont|avait) pas crue\b[^.!?\n]{0,40}\b(?:brigade|commissariat|police|"
                r"gendarm\w+|juge|tribunal|famille)\b|"
                r"\b(?:brigade|commissariat|police|gendarm\w+|juge|tribunal|famille)\b"
                r"[^.!?\n]{0,40}\bne m'(?:a|ont|avait) pas crue\b"
            ),
        ),
        ("son nom|son visage", r"\bje n'ai jamais (?:su|connu|revu|oublie) son (?:nom|visage)\b"),
        (  # "Deux types nous sont tombés dessus"
            "dessus",
            (
                r"(?<!pluie )(?<!averse )(?<!orage )(?<!grele )(?<!ciel )(?<!nouvelle )(?<!froid )"
                r"\b(?:nous|me|m') ?(?:sont|est|etai(?:t|ent)) tombee?s? dessus\b"
            ),
        ),
        (  # "j'ai perdu un œil, un tir de LBD"
            "perdu ",
            (
                r"\bj'ai perdu (?:un|mon|l'usage d'un|l'usage de mon) (?:oeil|oil|doigt|"
                r"bras(?! de fer))\b|"
                r"\bj'ai perdu (?:une|ma) (?:main|jambe|dent)\b"
            ),
        ),
        (
            "nous a |m'a eu",
            r"\bil (?:nous a (?:toutes (?:les \w+ )?)?eues?|m'a eue)\b",
        ),
        (  # "il n'a pas entendu mon non", "J'ai dit non. Il a continué."
            " non",
            (
                r"\b(?:entendu|ecoute|respecte|compris|accepte) mon non\b|"
                r"\bj(?:e|'ai|e lui) (?:ai )?(?:dit|disais) (?:que )?non\b[^!?\n]{0,24}\b"
                r"(?:il|ils|lui|elle) "
                r"(?:a|ont|n'a|n'ont) (?:pas |quand meme |tout de meme )?(?:continu|insist|arret|"
                r"force|recommenc)"
            ),
        ),
        (
            "parler|le dire|tout dire",
            (
                r"\b(?:reussi|arrivee?|parvenue?) (?:enfin )?a (?:en parler|le dire|tout dire|"
                r"mettre des mots)(?= a (?:ma|mes|mon (?:frere|pere|mari|copain|compagnon|psy|"
                r"medecin|ami|fils))\b|\W*(?:$|[.!\n])| hier| (?:lun|mar|mercre|jeu|vendre)di)"
            ),
        ),
        (
            "je suis ",
            (
                r"\bje suis (?:moi aussi )?(?:une|l'une|un|l'un) (?:de ces (?:femmes|filles|"
                r"enfants|victimes|gamines?|hommes|1 sur|une sur)\b|"
                r"d'(?:entre )?elles(?=\W*(?:$|[.!\n])))"
            ),
        ),
        (
            "je temoigne",
            r"\bje temoigne (?:ici|enfin|pour la premiere|a mon tour|aussi|a visage|:)",
        ),
        (  # "après onze ans de coups", "les coups de mon père", "pendant six ans, les coups"
            " coups| gifles| violence| viol| menaces| terreur| calvaire| insultes| harcelement",
            (
                rf"\b(?:j'|je |nous |on )[^.!?\n]{{0,50}}\b(?:ans|mois|annees) "
                rf"(?:de|sous les) {_BLOWS}|"
                rf"\b(?:pendant|durant) {_NUMBER} (?:ans|mois|annees),? (?:les |des )?(?:coups|"
                r"gifles|insultes)\b|"
                rf"\b(?:coups|gifles|insultes|menaces) d(?:e |')(?:mon|ma) {_NEAR_ONES}"
            ),
        ),
        (  # "au commissariat on m'a ri au nez"
            "m'a |m'ont ",
            (
                r"\b(?:commissariat|gendarmerie|police)\b[^.!?\n]{0,60}\b(?:on m'a|ils m'ont|"
                r"elle m'a|"
                r"il m'a) (?:ri |refus|renvoy|demande (?:comment|ce que|pourquoi|si j))"
            ),
        ),
        (
            "moi, ",
            (
                r"\bmoi, (?:[a-z]+, ){0,2}(?:violee?|agressee?|harcelee?|frappee?|battue?|abusee?|"
                r"droguee?|tabassee?|insultee?)\b"
            ),
        ),
        (  # "My ex-husband broke my arm", "the father came into my room"
            " my | me| i ",
            (
                rf"\b{_SUBJECTS} (?:had |then |once )?(?:broke|hurt|choked|strangled|slapped|"
                r"punched|kicked|"
                r"bruised|cut|burned) (?:my|me)\b|"
                rf"\b{_SUBJECTS} (?:would |used to |had )?(?:came|come|crept|walked|climbed|got) "
                r"in(?:to)? my (?:room|bed|bedroom)\b|"
                r"\btried to (?:force himself on|rape|kiss|grope|touch|assault|strangle) me\b|"
                r"\btold me (?:that )?(?:i deserved it|it was my fault|nobody would believe|no one "
                r"would believe)|"
                rf"\b{_SUBJECTS}(?: [a-z]+)? (?:stalks|stalked|gropes|beats|rapes|drugged) me\b"
            ),
        ),
        ("i was followed", r"\bi was followed (?:and|home|off|by a (?:man|guy)|from|all the)\b"),
        (
            "never ",
            (
                r"\bi(?:'ve| have|'d| had)? never (?:said|told|written|spoken|admitted|shared)\b"
                r"[^.!?\n]{0,20}\b(?:this|it|anyone|anybody|out loud|before)\b"
            ),
        ),
        (
            "my step|my uncle|my boss|my coach|my father|my teacher|my ex",
            (
                r"(?:^|[.:!?\n]\W*)(?:it was )?my (?:step-?father|uncle|boss|coach|father|teacher|"
                r"ex(?:-[a-z]+)?|step-?brother|cousin)(?:\.|, (?:every|in \d|for|\d|when))"
            ),
        ),
    )
)
"""Each with its needles, one of which stands in whatever it finds."""
