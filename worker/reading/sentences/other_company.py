"""Signs of company that people keep for no cause: friends, fans of a thing, bands, walkers.

So of who is led out or checked. :mod:`worker.reading.sentences.pastimes` forgets what tells one
(rule 1 of docs/claims.md).
"""

from worker.reading.sentences.daily_life import CALLED, FOR_A_CAUSE
from worker.reading.sentences.public_life import RALLIED, Pastime
from worker.reading.words.patterns import compiled
from worker.reading.words.wordlist import words

# "La manifestation a réuni cent chineurs" is none; its place is no sign either.
_FOR_CAUSE_BUT_NAMED = compiled(
    r"\b(?:manifestants?|manifester|contre|protest\w*|denonc\w*|coleres?|(?:inter)?syndic\w*|"
    r"grev\w+|soutien\w*|lutte\w*|militant\w*|retraites|reforme|climat\w*|hommage|pour que)\b"
)
_MET_BUT_PLACES = compiled(
    r"\b(?:manif\w*|banderoles?|pancartes?|rassembl\w+|mobilis\w*|defil\w+|corteges?|sit-in|"
    r"protest\w*|dans la rue|piquets?|bloqu\w*|blocages?|veillees?|hommage|soutien|contre|pour "
    r"que|gilets?|grev\w+|(?<!du )(?<!au )march(?:e|es|ent|aient|ons))\b"
)
_IN_A_CROWD = compiled(
    r"\b(?:manif\w*|rassembl\w+|defil\w+|corteges?|(?<!du )(?<!au )march(?:e|ons|es|eurs)\b|"
    r"sit-in|blocages?|"
    r"piquets?|casserol\w+|chaine humaine|veillees?)\b"
)
_OUT_OF_DOORS = compiled(rf"{_IN_A_CROWD.pattern}|\b(?:devant (?:la|le|les|l')|parvis)\b")
OTHER_COMPANY = (
    Pastime(  # friends and families who meet: what one says to another alone
        words("te t tu toi mamie papi maman papa tata tonton"),
        compiled(
            r"\b(?:je (?:te |t')(?:attends?|paie|paye|prends|rejoins|recupere|ramene|retrouve|"
            r"file|rends|garde un|offre|invite)\b|tu (?:me (?:dis|diras|rejoins|retrouves|ramenes|"
            r"recuperes|files|rends|prends)|m'(?:attends|appelles))\b|tu viens (?:me|nous) \w+|"
            r"t'es (?:toujours |encore |pas |tjs )*(?:a|sur|dispo|libre|la)\b[^.!\n]{0,40}\?|"
            r"avec (?:(?:ma|mon) )?(?:mamie|papi|maman|papa|tata|tonton|mere|pere|soeur|frere|"
            r"copine|mec|grand-mere)\b)"
        ),
        but=compiled(rf"{CALLED.pattern}|{RALLIED.pattern}"),
    ),
    Pastime(  # what fans of a thing ride, wear and show, and who comes for that
        words(
            "rassemblement rassemblements concentration concentrations motos moto tracteurs "
            "cosplay zombie color run walk chiens caravanes"
        ),
        compiled(
            r"\b(?:(?:rassemblements?|concentrations?|sorties?|parades?) (?:d[eu]s? |d')?"
            r"(?:(?:vieux|vieilles|beaux|belles|anciens|anciennes|grosses) )?(?:motos?|autos?|"
            r"voitures|camions anciens|vehicules|tracteurs (?:anciens|d'epoque)|quads?|cosplay\w*|"
            r"manga\w*|drones?|trains miniatures|chiens|poneys|caravanes|voiliers|vans?)\b"
            r"|(?:vieux|anciens) tracteurs|\b(?:zombie[ -]walk|color[ -]run|"
            r"mud[ -]?day|santa run)\b)"
        ),
        but=_FOR_CAUSE_BUT_NAMED,
    ),
    Pastime(  # how many fans of a thing a "manifestation" has drawn
        words(
            "amateurs passionnes adeptes mordus exposants concurrents chineurs collectionneurs "
            "equipages visiteurs festivaliers spectateurs randonneurs coureurs musiciens choristes "
            "danseurs joueurs convives gourmands"
        ),
        compiled(
            r"\b(?:manifestation|rassemblement|evenement|rendez-vous|defile|edition)\b"
            r"[^.;\n]{0,60}\b(?:rassembl|reun|attir|accueill)\w* (?:pres de |plus de |environ "
            r"|quelque )*(?:\d[\d ]*|une? [a-z]+(?:aine|ier) d(?:e |'))(?:amateurs|"
            r"passionnes|adeptes|mordus|exposants|concurrents|chineurs|collectionneurs|equipages|"
            r"visiteurs|festivaliers|spectateurs|randonneurs|coureurs|cyclistes amateurs|musiciens|"
            r"choristes|danseurs|joueurs|convives|gourmands)\b"
        ),
        sure=True,
        but=_FOR_CAUSE_BUT_NAMED,
    ),
    Pastime(  # bands and dancers in the street, weddings, chains of hands that carry things
        words(
            "fanfare fanfares harmonie majorettes flashmob mob danser mariee mariage maries noces "
            "chaine telethon"
        ),
        compiled(
            r"\b(?:(?:defile|cortege|parade|deambulation|passage)s? (?:de la |de l'|des |d'une )"
            r"(?:\w+ )?(?:fanfares?|harmonie|majorettes|mariee|maries|mariage)|"
            r"(?:cortege|rodeo)s? (?:d'un |d'une |de |du )(?:mariages?|noces?)|"
            r"flash[ -]?mobs?\b[^\n]{0,80} (?:venez|pour) (?:danser|chanter)|"
            r"chaines? humaines? \b[^.;\n]{0,60}\bpour (?:demenager|transporter|porter|deplacer|"
            r"transferer|eteindre|passer) |telethon\b[^.;\n]{0,30}"
            r"(?:chaines? humaines?|marches?|defiles?)\b|"
            r"(?:chaine humaine|marche|defile)\b[^.;\n]{0,40} telethon\b)"
        ),
        but=FOR_A_CAUSE,
    ),
    Pastime(  # walks after birds, and stalls
        words("marche marches nocturne decouvrir observer puces"),
        compiled(
            r"\b(?:marches? semi[ -]nocturnes?|marches? (?:\w+ )?(?:pour|a la) (?:decouvrir|"
            r"observer|admirer|reconnaitre|ecouter (?:le|les) (?:chant|oiseaux|brame)|cueillir|"
            r"decouverte|rencontre des (?:oiseaux|animaux))\b|marches? aux (?:puces|"
            r"fleurs|bestiaux|truffes|livres))"
        ),
        but=FOR_A_CAUSE,
    ),
    Pastime(  # what a campaign holds in rooms: "Mobilisation contre l'antenne à X : réunion jeudi"
        words("mobilisation mobilisations collectif"),
        compiled(
            r"\bmobilisations? (?:contre|pour|autour|generale|citoyenne)\b[^.;:\n]{0,90} ?: "
            r"(?:une? |la |grande )*(?:reunions?|assemblees?|ag\b|debats?|conferences?|"
            r"projections?|soirees?|repas|concerts?|lotos?|ateliers?|permanences?|petitions?|votation)\b|"
            r"\bcollectif\b[^.;:\n]{0,60} (?:organise|propose|prepare|invite a) (?:une? |sa |son |"
            r"le |la )(?:\w+ )?(?:soiree|repas|loto|conference|projection|debat|apero|concert|"
            r"tombola|brocante|buvette|crepe|kermesse|bal)\b"
        ),
        sure=True,
        but=_OUT_OF_DOORS,
    ),
    Pastime(  # who is led out, checked, robbed or hurt
        words(
            "evacues evacuees evacue relogees reloges controles vols tire incendie "
            "accident automobilistes fuite intoxiquees intoxiques confines confinees testees "
            "testes vaccinees vaccines positifs electricite courant coupure controle meteo"
        ),
        compiled(
            r"\b(?:habitant|personne|lyceen|eleve|riverain|client|resident|foyer|automobiliste|"
            r"conducteur|vehicule|collegien|enfant)\w* (?:ont ete |a ete |sont |ete )?"
            r"(?:evacu|relog|control|intoxiqu|confin|verbalis|test|vaccin)ee?s?\b|\bcas positifs|"
            r"\b(?:personnes|foyers|habitants|abonnes) (?:sans|prives? d')(?: ?)(?:electricite|"
            r"courant|eau)|^\W*(?:coupures? d(?:e |')(?:eau|courant|electricite|gaz)|controles? de "
            r"police|meteo(?!-| france))\b|vols? (?:a la tire|a "
            r"l'arrache)|^\W*(?:accident|incendie|fuite de gaz)\b"
            r"(?=[^.!?\n]{0,400}[.!?]?\s*$)"
        ),
        sure=True,
        but=_MET_BUT_PLACES,
    ),
    Pastime(  # bills, tables and tracts that wait for hands, and courts that will decide
        words(
            "collage collages stand table recours candidate candidat auteur "
            "autrice ecrivain ecrivaine romancier romanciere dessinateur dessinatrice"
        ),
        compiled(
            r"\b(?:collages? (?:d'|des )affiches\b|stands? d'information|(?:notre|une|la) table "
            r"(?:d'information )?(?:sera|se tiendra)|recours [^.;:\n]{3,80}: (?:le |la )?"
            r"(?:tribunal|cour|conseil d'etat|juge)\b[^.;:\n]{0,30} (?:tranch|rend|prononc|dir|"
            r"statu|examin)\w+|"
            r"(?:ecouter|applaudir|rencontrer) (?:la|le|leur) candidate?|"
            r"(?:auteur|autrice|ecrivaine?|romanci\w+|dessinat\w+)\b[^.;\n]{0,60} (?:sera|seront|"
            r"dedicacera|presentera|rencontrera|signera))\b"
        ),
        sure=True,
        but=_IN_A_CROWD,
    ),
    Pastime(  # what is painted on walls and broken at night, with nobody in sight
        words(
            "tague tagues taguee taguees tags vandalise vandalisee vandalises vandalisees "
            "banderole banderoles"
        ),
        compiled(
            r"\b(?:tague|vandalise)e?s?\b|\btags (?:decouverts|retrouves|sur|insultants|contre)|"
            r"^\W*banderoles? (?:accrochee|deployee|posee|suspendue)s?\b"
        ),
        sure=True,
        but=compiled(rf"{_IN_A_CROWD.pattern}|\b(?:personnes|dans la rue|colere|lors de)\b"),
    ),
    Pastime(  # who shuts up shop in protest, bells and flags that speak for people, trees
        words(
            "fermeront ferment eteindront eteignent baisseront baissent cloches drapeaux drapeau "
            "berne arbre rideau"
        ),
        compiled(
            r"\b(?:(?:fermeront|ferment|eteindront|eteignent|baisseront|baissent|baisser) "
            r"(?:leurs? |le |les )?(?:cabinets?|vitrines?|officines?|rideaux?|enseignes?|portes?|"
            r"lumieres)|pharmacies\b[^.;\n]{0,40} (?:fermeront|ferment|fermees)|"
            r"cloches\b[^.;\n]{0,40} sonner\w*|drapeaux?\b[^.;\n]{0,60} en berne|"
            r"arbre (?:\w+ )?(?:plante|a ete plante|sera plante|du souvenir))"
        ),
        sure=True,
        but=compiled(rf"{_IN_A_CROWD.pattern}|\b(?:dans la rue|place|parvis|devant)\b"),
    ),
    Pastime(  # who is awaited on a visit: streets are closed for him
        words("attendu attendue"),
        compiled(
            r"\b(?:president|presidente|ministre|macron|roi|reine|pape|premiere dame|cortege "
            r"presidentiel)\b[^.;:\n]{0,40} (?:est |sera )?attendue? (?:a|au|aux|en|dans) "
        ),
        sure=True,
        but=compiled(
            rf"{_IN_A_CROWD.pattern}|\b(?:syndic\w*|coleres?|opposants?|collectif\w*|huees?|"
            r"comite d'accueil|casseroles?|contre|gilets|soignants|agriculteurs|de pied ferme)\b"
        ),
    ),
    Pastime(  # what is taught of marches, and pictures of them
        words("formation formations stage stages cliches"),
        compiled(
            r"\bformations? [^.;\n]{0,50}\b(?:en manif\w*|maintien de l'ordre|arpent\w+|droits "
            r"(?:en|des) manif\w*)|^\W*(?:formation|stage)s? ?(?:\"|sur |aux? |en )"
            r"(?=[^.!?\n]{0,400}[.!?]?\s*$)|"
            r"\b(?:ses|de|des|les) cliches (?:de|des) manif\w*"
        ),
        sure=True,
        but=compiled(
            r"\b(?:se rassembl\w+|rassemblements? (?:contre|devant|pour|prevu)|defil\w+|"
            r"corteges?|(?<!du )(?<!au )march(?:e|ons)\b|sit-in|"
            r"blocages?|piquets?|"
            r"manif\w* (?:samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|demain|le \d|du \d|"
            r"contre|pour))"
        ),
    ),
    Pastime(  # joy in the streets, and what heat and storms put off
        words(
            "joie liesse recommande recommandent deconseille conseille appelle invite groupe liste "
            "association"
        ),
        compiled(
            r"\b(?:scenes? de (?:joie|liesse)|(?:recommand|conseill|deconseill|invit|demand)\w+ "
            r"(?:de |a |d')(?:reporter|annuler|eviter|limiter) (?:les|tou\w+ les|leurs) "
            r"(?:manifestations|rassemblements|evenements)|(?:groupe|liste|elus) (?:\" )?"
            r"rassemblement (?!de |d'|des |du |a |au |contre|pour|devant|qui|et )[a-z]+|"
            r"association (?:\" ?)?(?:le |du )?rassemblement)\b"
        ),
        sure=True,
        but=compiled(
            r"\b(?:manifestants?|manifester|syndic\w*|coleres?|defil\w+|corteges?|sit-in|"
            r"(?<!du )(?<!au )march(?:e|ons)\b|banderoles?|pancartes?)\b"
        ),
    ),
    Pastime(  # what is played, staged and learnt, even against something: the text opens on it
        words(
            "dictee game tournoi loto theatre soupe quiz belote match concours exposition expo "
            "projection spectacle atelier fresque course cross trail rando randonnee tombola "
            "brocante conference dedicace lecture collecte soiree debat cine"
        ),
        compiled(
            r"^\W*(?:(?:[a-z-]{3,12} [:\u2013-] ?)?(?:(?:grande?|super|une?|la|le|l') ?)*)"
            r"(?:dictee|escape[ -]game|tournoi|loto|theatre(?:[ -]forum)?|disco[ -]soupe|quiz|"
            r"belote|match|concours|expo(?:sition)?|projection|spectacle|atelier|fresque|"
            r"course(?! (?:contre la montre|aux))|cross|trail|rando(?:nnee)?|tombola|brocante|"
            r"conference|dedicace|lecture (?!des noms)|collecte|soiree|debat|"
            r"cine[ -](?:debat|club|rencontre))\b(?=[^.!?\n]{0,400}[.!?]?\s*$)"
        ),
        sure=True,
        but=compiled(
            rf"{_IN_A_CROWD.pattern}|\b(?:prefecture|rectorat|tribunal|contre[ -](?:course|"
            r"expo\w*)|grev\w+|blocus|occup\w+|gilets|coleres?|national)\b"
        ),
    ),
    Pastime(  # walls that are lit, troops that parade, rows of honour, lost work, onlookers
        words(
            "illuminee illumine illumines eclairee passation commandement gendarmes militaires "
            "soldats haie carreau chomage curieux badauds passants promeneurs touristes"
        ),
        compiled(
            r"\b(?:(?:facade|mairie|monument|hotel de ville|beffroi|prefecture)s?\b[^.;\n]{0,40} "
            r"(?:sera|seront|est|etait|s'est) (?:illumin|eclair|par[ee])\w*|(?:passation|prise) de "
            r"commandement|(?:gendarmes|militaires|soldats) [^.;\n]{0,20}defil\w+|"
            r"(?:retraite|maries?)\b[^.;\n]{0,30}haies? d'honneur|"
            r"(?:salarie|emploi|personne|ouvrier)\w* (?:sur le carreau|au chomage|sans emploi)|"
            r"(?:curieux|badauds|passants|promeneurs|touristes)\b[^.;\n]{0,20} (?:s'etaient |se "
            r"sont |etaient )?(?:rassembl|reuni|mass|press)\w+)"
        ),
        sure=True,
        but=compiled(
            r"\b(?:manif\w*|coleres?|syndic\w*|intersyndic\w*|grev\w+|protest\w*|denonc\w*|"
            r"corteges?|sit-in|blocages?|piquets?|banderoles?|pancartes?|dans la rue|defilent|"
            r"on y defile|devant (?:la|le|les|l')|se rassembl\w+|"
            r"(?<!du )(?<!au )march(?:e|ons|eurs)\b)"
        ),
    ),
    Pastime(  # how many marches a year has seen, schools and beaches
        words("nombre scolaire scolaires plages plage"),
        compiled(
            r"\bnombre (?:de |des |total de )(?:manifestations|rassemblements)\b|"
            r"\b(?:voyage|sortie)s? scolaires?\b|\bplages?\b[^.;\n]{0,40} noires? de monde"
        ),
        sure=True,
        but=compiled(
            r"\b(?:manifestants?|manifester\w*|coleres?|syndic\w*|defil\w+|corteges?|sit-in|"
            r"banderoles?|pancartes?|contre (?:la|le|les|l')|gilets?)\b"
        ),
    ),
    Pastime(  # the Tour, congresses, full pools, campaigns that begin and lawsuits that are won
        words("tour assemblee congres reunion attente piscine campagne gain deboute deboutee"),
        compiled(
            r"\btour de france ?[:,]|\b(?:passage|caravane|etape) du tour\b|"
            r"\b(?:tenu|tient|tiendra|tiennent) (?:son|sa|leur|une) (?:\w+ )?(?:assemblee|reunion|"
            r"congres|conseil)\b|\brefus\w+ du monde\b|"
            r"\blanc\w+ (?:sa|leur|la) campagne\b|\bgain de cause (?:devant|en|au|face)\b|"
            r"\bdeboutee?s? (?:devant|par|en)\b"
        ),
        sure=True,
        but=compiled(
            rf"{_IN_A_CROWD.pattern}|\b(?:dans la rue|coleres?|opposants?|manifestants?)\b"
        ),
    ),
)
"""In the order in which they are looked for."""
