"""Pairs of words side by side that tell a cause, or what is no cause, by weight; all folded."""

from worker.reading.words.wordlist import words


def _pairs(text: str) -> frozenset[tuple[str, str]]:
    return frozenset((pair.split("_")[0], pair.split("_")[1]) for pair in words(text))


CAUSE_PAIRS = _pairs(
    "contre_la contre_le contre_les contre_l contre_une contre_un contre_ce contre_cette "
    "contre_leur contre_son contre_nos non_a non_au non_aux l_appel marche_pour marche_contre "
    "marches_pour marches_contre rassemblement_pour rassemblement_contre lache_rien "
    "rassemblements_pour rassemblements_contre appel_a extreme_droite gilets_jaunes d_achat "
    "8_mars 25_novembre journee_internationale code_travail opposes_a opposes_au opposes_aux "
    "opposants_a opposants_au tous_ensemble bloquons_tout securite_globale flambeaux_contre "
    "marche_silencieuse mobilisation_contre mobilisation_pour justice_pour fin_de en_soutien "
    "en_souvenir bourse_du ordre_public service_public services_publics "
    "tous_a toutes_a tous_et toutes_et "
    "tous_devant toutes_devant lutte_contre stand_with chaine_humaine marche_blanche minute_de "
    "dans_rue die_in sit_in d_etat violences_faites pour_garder pour_sauver pour_defendre "
    "pour_dire pour_exiger pour_reclamer pour_obtenir pour_denoncer pour_protester pour_soutenir "
    "pour_refuser pour_sauvegarder pour_maintenir pour_demander pour_alerter pour_rappeler 49_3 "
    "64_ans sans_papiers carte_scolaire plan_social plans_sociaux desert_medical deserts_medicaux "
    "sous_effectif fin_du fin_des conditions_de en_colere ras_le stop_a stop_aux stop_au "
    "hausse_des a_macron de_monde er_mai premier_mai prix_des cout_de vie_chere jaunes_acte "
    "en_danger flambeaux_pour vi_che nous_toutes appel_de remet_ca rond_point rd_point rond_pt "
    "rd_pt rdpt_de est_menacee est_menace sont_menacees menacees_de menace_de menaces_de "
    "intermittents_du vente_du qui_ferme qui_ferment va_fermer vont_fermer doit_fermer "
    "doivent_fermer est_occupe est_occupee sont_occupes ligne_de lignes_de "
)


INDOOR_PAIRS = _pairs("conseil_municipal reunion_publique reunion_de reunion_d conference_de")

DOMAIN_PAIRS = _pairs(
    "anciens_eleves anciennes_eleves "
    "octobre_rose aide_alimentaire secours_populaire restos_du mai_68 hommage_national "
    "rassemblement_national en_marche marche_arriere don_du marche_nordique "
    "vide_grenier vin_d anciens_combattants porte_drapeaux autorites_civiles gens_du "
    "sans_rendez semi_marathon au_profit banque_alimentaire monument_aux "
    "11_novembre 14_juillet 8_mai ligue_1 ligue_2 chemin_de de_geants de_lanternes "
    "avant_premiere france_3 arts_de tete_d pot_de contre_montre vaccination_contre "
    "saint_nicolas sainte_barbe voitures_anciennes motos_anciennes salle_des vide_dressing "
    "section_ps section_lr section_du reunion_publique reunion_de reunion_d vieux_greements "
    "conseil_municipal journee_defense fete_de fete_des premiere_partie conference_de "
    "jouera_samedi marche_ou camp_scout office_de lycees_professionnels portes_ouvertes "
    "carte_grise miss_france bain_de photo_de semaine_sainte caisses_a de_collection 2_cv "
    "la_bombe fuite_de le_don "
    "beaujolais_nouveau galette_des galettes_des "
)
