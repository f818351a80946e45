"""Every address of the pages, in French as the pages are."""

from django.urls import URLPattern, URLResolver, path

from worker.web.admin import site
from worker.web.views import (
    announcements,
    erasure,
    errors,
    feeds,
    found,
    health,
    language,
    live,
    noting,
    overview,
    place,
    public,
    rally,
    review,
    signin,
    sources,
    start,
    trial,
)

urlpatterns: list[URLPattern | URLResolver] = [
    path("", overview.show, name="overview"),
    path("lieux/<str:code>/", place.show, name="place"),
    path("rassemblements/nouveau", rally.new, name="new-rally"),
    path("rassemblements/<uuid:rally_id>/modifier", rally.edit, name="edit-rally"),
    path("rassemblements/<uuid:rally_id>/confirmer", rally.confirm, name="confirm"),
    path("rassemblements/<uuid:rally_id>/annuler", rally.call_off, name="call-off"),
    path("rassemblements/<uuid:rally_id>/heure", rally.choose_hour, name="choose-hour"),
    path("rassemblements/<uuid:rally_id>/afflux", rally.settle_doubts, name="settle-doubts"),
    path("trouves/", found.show, name="found"),
    path("trouves/<int:number>", found.act, name="found-act"),
    path("rassemblements/<uuid:rally_id>/presence", review.enter, name="enter-turnout"),
    path(
        "rassemblements/<uuid:rally_id>/presence/<int:number>/retirer",
        review.withdraw,
        name="withdraw-turnout",
    ),
    path("bilan/", review.show, name="review"),
    path("annonces/", announcements.show, name="announcements"),
    path("annonces/<uuid:delivery_id>", announcements.act, name="announcement"),
    path("annonces/suspendre", announcements.freeze, name="freeze"),
    path("annonces/reprendre", announcements.resume, name="resume"),
    path("essai/", trial.show, name="trial"),
    path("chiffres/", public.show, name="public"),
    path("chiffres/<int:number>/", public.show, name="record"),
    path("effacement/", erasure.ask, name="erasure"),
    path("apporter/", noting.count, name="noting"),
    path("apporter/fichiers", noting.files, name="drop"),
    path("apporter/suivi", noting.progress, name="files"),
    path("flux/rassemblements.ics", feeds.gatherings, name="gatherings"),
    path("flux/publiees.rss", feeds.rss, name="published-rss"),
    path("flux/publiees.json", feeds.json_feed, name="published-json"),
    path("flux/annonces.ics", feeds.planned, name="planned"),
    path("flux/<str:code>/rassemblements.ics", feeds.gatherings, name="gatherings-of"),
    path("flux/<str:code>/publiees.rss", feeds.rss, name="published-rss-of"),
    path("flux/<str:code>/publiees.json", feeds.json_feed, name="published-json-of"),
    path("flux/<str:code>/annonces.ics", feeds.planned, name="planned-of"),
    path("sources/", sources.show, name="sources"),
    path("reel", live.show, name="live"),
    path("commencer", start.show, name="start"),
    path("connexion/", signin.ask, name="signin"),
    path("connexion/lien", signin.enter, name="signin-link"),
    path("deconnexion", signin.leave, name="signout"),
    path("langue", language.choose, name="language"),
    path("healthz", health.show, name="health"),
    path("admin/", site.urls),
]
handler400 = errors.bad_request
handler403 = errors.forbidden
handler404 = errors.missing
handler500 = errors.broken
