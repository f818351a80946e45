"""Another rally than the one told of, named by its rank alone: "la précédente", "le premier acte".

Its day is not said, so its number is that of a claim without one (rules 3 and 9).
"""

from worker.reading.words.calendar_words import LONG
from worker.reading.words.word_groups import RALLIES

# "La dernière fois, ils étaient 300", "Le premier rassemblement avait réuni 900 personnes"
_WAS = (
    r"(?:l(?:a|e) (?:(?:derniere?|precedente?|premiere?(?! fois)) (?:fois|edition|mobilisation|"
    r"manif\w*|marche|defile|journee|rassemblement|cortege)|(?:fois|mobilisation|manif\w*|"
    r"marche) (?:precedente|d'avant))|les (?:deux |trois |quatre )?(?:precedente|premiere?)s "
    r"(?:editions|mobilisations|manif\w*|marches|defiles|journees|rassemblements|actes|"
    r"corteges))(?=[^.;]{0,60}\b"
    r"(?:(?:etai|avai)(?:t|ent)|etions|(?:a|ont) (?:ecrit|compte|annonce|dit))\b)"
)
# "Ils étaient 800 lors du premier samedi", "contre 800 à la première marche"; not "500 au premier
# acte, ce samedi".
_COUNTED = r"(?:(?<=\d lors{0} )|(?<=nts lors{0} )|(?<=nes lors{0} )|(?<=\d{1} ))"
_AT_THE_FIRST = (
    rf"{_COUNTED.format('', '')}(?:du|au) premier "
    rf"(?:{LONG}|acte|rassemblement|defile|cortege|rendez-vous|jour (?:de|du))\b"
    rf"(?!,? (?:ce|cette|hier|aujourd'hui|{LONG})\b)|"
    rf"{_COUNTED.format(' de', ' a')}la (?:(?:derniere|precedente|premiere) (?:edition|journee|"
    rf"mobilisation|manif\w*|marche)|(?:{RALLIES}|journee) precedente)\b"
)
OCCASION = (
    rf"{_WAS}|{_AT_THE_FIRST}|"
    r"(?<!pour )(?<!sera )(?<!c'est )la (?:(?:derniere|precedente) fois|fois precedente)\b(?! qu)"
)
