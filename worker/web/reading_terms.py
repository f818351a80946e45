"""The words people read for what the reader found in a text, and for its rules."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from worker.domain.explanation import What, Why
from worker.domain.kinds import ClaimStatus

WHAT: Mapping[What, Promise] = {
    What.RALLY: _("rassemblement"),
    What.PLACE: _("lieu"),
    What.DAY: _("jour"),
    What.HOUR: _("heure"),
    What.VENUE: _("rendez-vous"),
    What.STATUS: _("état"),
    What.FIGURE: _("nombre"),
}
STATUS: Mapping[ClaimStatus, Promise] = {
    ClaimStatus.PLANNED: _("à venir"),
    ClaimStatus.PAST: _("passé"),
    ClaimStatus.CANCELLED: _("annulé"),
    ClaimStatus.POSTPONED: _("reporté"),
    ClaimStatus.FORBIDDEN: _("interdit"),
}
WHY: Mapping[Why, Promise] = {
    Why.RALLY_WORD: _("un mot qui dit un rassemblement"),
    Why.WEAK_WORD: _("un mot qui appelle à venir, dans un texte qui défend une cause"),
    Why.ONLY_PLACE: _("le seul lieu de ce nom"),
    Why.TOLD_WHICH: _("plusieurs lieux de ce nom : département, lieux voisins ou taille décident"),
    Why.DOUBTFUL: _("plusieurs lieux de ce nom, rien ne dit lequel : le plus probable"),
    Why.PEOPLE: _("les gens ou le surnom de ce lieu, qui se rassemblent"),
    Why.AREA: _("un territoire, sans commune nommée"),
    Why.FULL_DATE: _("jour, mois et année"),
    Why.DAY_AND_MONTH: _("jour et mois : le plus proche, à venir ou passé selon le temps du verbe"),
    Why.DAY_NUMBER: _("jour du mois : le plus proche, à venir ou passé selon le temps du verbe"),
    Why.WEEKDAY: _("jour de la semaine : le prochain, ou le dernier si c’est raconté au passé"),
    Why.TURNED_WEEKDAY: _("jour de la semaine précisé (prochain, dernier, en huit)"),
    Why.FROM_TODAY: _("compté depuis le jour de publication"),
    Why.FROM_NAMED: _("compté depuis le jour nommé avant"),
    Why.ONLY_HOUR: _("l’heure dite pour lui"),
    Why.EARLIEST_HOUR: _("la première de ses heures"),
    Why.SAME_HOUR: _("l’heure dite avant"),
    Why.MEETING_POINT: _("où se retrouver"),
    Why.STATE_WORD: _("ce que devient le rassemblement"),
    Why.COUNTED: _("des personnes, pour ce rassemblement"),
    Why.NAMED_AFTER: _("une rue, une station, un club, un service ou une personne de ce nom"),
    Why.COMMON_WORD: _("rien ne dit que ce mot est ici un lieu"),
    Why.ABROAD: _("à l’étranger"),
    Why.ONLY_TELLS_WHICH: _("précise seulement de quel lieu il s’agit"),
    Why.DENIED: _("le texte dit que non"),
    Why.QUESTION: _("une question"),
    Why.WISH: _("un souhait"),
    Why.STRIKE: _("une grève"),
    Why.INDOOR: _("une réunion en salle"),
    Why.SPORT: _("du sport"),
    Why.LEISURE: _("un loisir"),
    Why.OFFICIAL: _("une cérémonie officielle"),
    Why.TRANSPORT: _("un transport"),
    Why.CONTACT: _("un contact"),
    Why.OTHER: _("autre chose qu’un rassemblement"),
    Why.NO_RALLY: _("aucun rassemblement n’y est dit"),
    Why.TOO_OLD: _("il y a deux ans ou plus"),
    Why.NO_EXACT_DAY: _("pas de jour précis"),
    Why.NOT_THE_EARLIEST: _("une heure plus tardive, ou d’autre chose"),
    Why.NO_PEOPLE: _("rien ne dit que ce sont des personnes"),
    Why.UNTIED: _("lié à aucun rassemblement du texte"),
    Why.UNLIKELY: _("peu probable, vu ce qui l’entoure"),
}
