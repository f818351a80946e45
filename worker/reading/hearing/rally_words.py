"""Words that speak of a rally, in tenths of a logit.

See vocabulary.py. Written by tests/reading/learn_vocabulary.py; do not edit.
"""

START = -2.45
WORDS = {
    1: (
        "actes9 amuse8 applique9 bas6 bataille8 bateau8 caisse7 colleges9 conduit9 controle8 "
        "copie8 cousins8 croire6 debrayage8 demandons8 envoyee9 espere7 etudiant8 excuse8 existe8 "
        "facture8 faudra7 feuille8 fourgon8 garderie8 gratuites9 iii9 image8 incidence9 "
        "institutrice8 inverse9 invoque9 langues8 maintenu6 masses8 mega8 militantes8 nouvelle5 "
        "ouvrent8 panneaux8 passer6 pluie6 porte4 projectiles9 propre7 protocole8 responsable8 "
        "rn6 sa4 sante6 statut9 su9 subvention8 supplementaires8 suppression8 supprime7 "
        "terminale9 tourner8 traite8 vaut9 visible8 vol8 "
    ),
    2: (
        "afps9 annexe8 around8 art9 atteint8 aupres7 barrieres8 bot8 boulevards8 bureau6 "
        "camarades6 chaud6 compagnie8 converger9 courant8 crois8 delegue7 deputes8 doute8 elle3 "
        "enqueteur9 entrepot8 fauteuils9 feria9 fromage9 gestes8 guise9 hiver7 immigration8 "
        "interpellation9 kilo9 laquelle7 leurs5 lignes6 memorial8 messe7 mettez8 moi5 n2 ombre8 "
        "ouf9 ouvriront9 papiers8 par3 paye8 penitentiaire8 peste9 petards9 prefets8 present7 "
        "prolongee9 raison6 recap8 rectorat6 regarder8 rejoindront9 rentres8 repart9 retenir8 "
        "revendiquait9 revivez9 sages8 sncf6 soir3 surpris9 syndicaliste8 ta8 treve8 vache8 vent6 "
        "vetements8 "
    ),
    3: (
        "annoncees8 arrives8 auraient8 autocar8 ben9 berger8 bis9 blocus8 boucles9 ca4 camp7 cgc8 "
        "comprise9 constate8 constitutionnel8 correspondante8 couleur9 cousin8 cran9 d1 entendu7 "
        "explique7 faveur9 fb8 foule6 gras8 harmonie8 impose9 independant8 invitees8 jointe9 "
        "litre8 littoral8 locales8 machine8 mandate9 mosquee9 organisations6 papes8 promettent8 "
        "quel8 rapporte8 rd8 recueillis9 remettra9 renseignements7 reporters8 respire9 restee8 "
        "saison8 sauvage8 semaines6 servi8 seuil9 synagogue8 taxi8 terrain7 theatre6 trompe9 tue8 "
        "ustke9 vendre9 vignes8 "
    ),
    4: (
        "agents5 agglomeration7 agression8 alles9 an4 arrets9 assurees9 attaque8 attendent6 "
        "audiences8 averses8 banquet8 bienvenus7 breton8 cameras8 carre8 centaines5 "
        "communautaire8 cotes7 cour6 couverts8 creches9 cris9 croyait9 depot6 desole8 dignite9 "
        "dors8 elancer8 free8 gardes8 guere8 hypermarche8 initiateurs8 jardins8 le1 livres8 "
        "marque8 mene9 mis6 musees9 normalement7 oublie7 oubliez8 policiere6 politiques9 "
        "preparation8 pression9 prevue5 propos8 recommencer9 remorque8 rentre7 repousse7 retenu8 "
        "reveillon9 secondes8 seconds8 septieme9 signal9 tape8 tenus8 tort9 trop5 vallees8 voie7 "
        "voisin7 vraiment8 "
    ),
    5: (
        "appelaient9 arpente8 arretez8 associations6 avion9 barnum8 calme6 carree7 ceints9 "
        "chantier7 chefs9 clients8 clinique8 collectivite8 connue8 contrats9 croises9 delegues7 "
        "demandes8 depose6 depuis3 desert9 effectif9 electricite8 enseigne8 etre4 eu5 filles7 "
        "halles7 jets9 ke9 lectrice9 loups8 merci5 montagne8 oppose8 origine8 pension9 phare9 "
        "plante8 policier7 portee8 potable8 precises8 ps8 quartiers8 recueillement9 regionale6 "
        "regle8 rejoindra9 renseignement9 restaurateurs9 retours9 retrouves7 sapeurs8 seconde7 "
        "shirt7 solidarite6 souffle7 tabacs8 unite9 verifie8 viens8 voix5 vrai7 zone6 "
    ),
    6: (
        "adultes9 affrete8 allonges9 ambiance7 antifa9 assurance8 banderoles6 basilique8 brume9 "
        "caissieres9 cale7 camarade9 camera9 campement8 chaleur8 chers6 chorale7 cloture8 "
        "comptees8 compter6 confirmee8 connait8 couvrez9 croissants8 dame6 demissionne9 dis7 "
        "doivent8 ebranle8 ecologistes9 emotion9 etablissements8 etes7 exploitants7 familiale8 "
        "fixer8 fontaine7 forme6 forte7 foyers9 geante9 gm9 initialement8 lacrymogenes8 latine8 "
        "legerement8 limite7 lire7 masques6 membres7 montres8 objet7 ocean8 orage8 paires8 papa8 "
        "parents5 parquet7 plutot7 prenom9 prevenir8 prives8 projection7 prudence8 puisque8 "
        "question6 quitte7 responsables8 rideau7 rigole8 rive8 ronds8 routiers9 sage8 sert8 sud5 "
        "syndical8 tabac8 territoire7 teufeurs8 tiers8 unique8 up7 urnes9 vacances7 ve9 vieux5 "
        "violence8 virus8 vive8 "
    ),
    7: (
        "agit9 alentours9 amis6 antipass9 assassinu8 associatif8 attire7 autorisation8 autoroute7 "
        "avec3 baisses8 bouteille8 calcule8 campagnes8 canne8 carnet7 coleres9 couleurs8 dates8 "
        "departements7 descendu8 dormir8 ecoute7 editorial9 egalement6 erreur7 etang7 facteur8 "
        "fer8 francese8 gateaux8 gros7 hectares7 independantistes8 inquiete8 interpelle8 jamais5 "
        "lkp8 lus8 medecins7 nouvelles7 ordre5 organise5 palestinien9 parti5 patron8 paysans7 "
        "population6 pose7 prenait8 programmee7 redaction7 remparts8 rep8 reste4 retourne7 "
        "salaries5 seize8 sens6 seule6 sixieme8 surveillance8 sympathisants8 tel7 tracts7 unions9 "
        "vecu9 viaduc8 vite7 viticulteurs8 voulait7 "
    ),
    8: (
        "abords8 acheve8 administratif6 after9 aide6 appris7 arrive6 atsem8 auparavant9 avaient4 "
        "barge8 barrages7 blanc6 ccat9 communaute8 comptent7 connaissance8 croit7 dessus7 digue8 "
        "doigts9 elanceront9 eleves5 envoie8 going8 greffiers8 haie8 historique8 mairie3 mere6 "
        "merguez7 meteo7 mondiale8 ne3 nique6 oblige7 occupent8 organisait8 p8 pancarte7 party8 "
        "pecheurs7 peu5 pique6 platanes7 prevu4 prison7 pu7 rapport8 rejouit9 remontees8 retard7 "
        "ri9 saute9 savons9 se2 seche8 set9 si4 suivi6 suivie7 syndicale7 transports7 vendredi3 "
        "votera9 "
    ),
    9: (
        "annoncee6 attendre7 bretonne8 canton8 cent5 centre4 chacun6 chantiers8 chauffeurs9 "
        "conducteurs7 confirmer7 cou9 couche8 dedans8 dekole8 derriere5 deux3 devenu9 "
        "discussions9 discute9 ensemble6 euh8 evoque8 extension7 factures8 fatigue8 filer9 fin5 "
        "impots8 large8 lequel8 lgbt9 lui5 maintenue6 masque6 metallos8 muguet6 numero7 orages8 "
        "plupart8 premieres8 prises7 prive7 professeur7 publier9 reconduction8 recul8 "
        "remplacement9 rural8 serieux8 seuls8 sirene9 sour7 spectacle8 tas9 tombe7 trace8 valide9 "
        "version8 xiv9 yeux7 "
    ),
    10: (
        "abbe8 affiche6 alentour9 attention7 aujourd5 bateaux8 boutique8 branle9 caravane8 "
        "central9 cftc9 chanson9 chateau5 classe6 communication9 comprises9 convoquee8 decision6 "
        "demandez8 dermatose8 dlo9 education7 ehpad6 electoral8 eleve8 enseignement8 essentiel8 "
        "essouffle8 everyone9 fiche8 fonderie7 four8 hui5 j3 larmes8 levent9 lu6 mes6 milliards8 "
        "mon5 mutualite8 new8 passait8 perception8 phrase8 plaine7 porter8 projet6 quitter9 "
        "radio7 recoit7 reconnu9 recueilli7 retraite5 secretariat9 semblable9 sera4 sine9 "
        "supermarche8 tentes8 tire7 tomber8 ukrainien9 unis9 viendra8 we9 x8 "
    ),
    11: (
        "allonge8 assures9 avortement9 bat8 blancs8 bonnet8 boucle8 calcul9 cartes8 circuleront8 "
        "continue7 debutera8 decider9 demander7 depart3 descend7 deviation7 dj8 dodo9 edf8 "
        "empecher9 emplois7 esprit8 essence8 feministe7 feministes9 fermera7 forces6 foyer7 "
        "fumier7 gagne6 gamins8 gouter7 groupe5 horizon9 insoumis9 joue7 juste6 ka8 lieux8 liste6 "
        "lycee5 madame7 maintenant6 maman7 mange8 mobilisation5 mobilise7 moitie7 na8 nature8 "
        "neuvieme8 nombre6 panneau8 pourtant7 prefectures7 pro7 programme6 prononcer8 proscrit9 "
        "quotidien9 reprennent9 retrouver7 reuni5 reuniront8 reussi8 rire8 riviere7 sort7 "
        "statique8 taux7 tendu9 tension8 train5 vignerons8 violents9 voulais8 vous3 zot8 "
    ),
    12: (
        "anglais7 assemblees8 avancent9 battre7 bois6 bornes9 bouger8 casino8 consignes8 "
        "debarcadere8 dernieres8 desarment8 dira8 dixit8 eclate8 ecris8 ecrit5 figure8 filtre8 "
        "gars8 hospitalier7 ile6 inscrire8 insoumise8 international8 juillet5 loin6 manufacture8 "
        "marchaient8 noir7 notre4 page6 papier7 pesticides8 piazza8 pietons8 poursuit8 pouvez8 "
        "prevoyez8 quelque5 regrette8 remettent8 resultat8 rideaux8 rouge6 sanitaire6 seules8 "
        "soyez8 spontane9 surtout6 tableau7 termine8 trans8 troupeau9 unef9 vaccinale7 "
    ),
    13: (
        "accueilli8 ames8 annulation8 apporte7 arriver8 attroupement9 avenir9 ballons8 barreau7 "
        "basque8 ble8 bout6 celle5 chaise8 citoyens8 co8 coin8 conducteur8 consigne8 conteste8 "
        "crier8 debute8 decembre4 dite9 dixieme8 donnait9 dons8 evenements9 event8 frontiere8 "
        "habite7 hexagone8 initiative7 jouets8 l1 lachent8 mamie8 mentir9 mer5 mettent9 musee7 "
        "oil8 ont2 ora8 pardon7 pareille8 passage7 plat8 point4 post8 poste5 rassemblent8 "
        "rassembles5 regard9 rejete8 robes7 ruralite9 sexuelles8 signaler8 souhaite7 suite5 "
        "traverser9 vivre8 "
    ),
    14: (
        "abattage8 agglo9 aines8 aprem7 autorites6 autres5 batiment8 bloque6 bloquent8 bord7 "
        "cars6 case8 chavaux9 che8 classes6 clique8 combien6 commencera8 corps7 dizaine7 drag9 "
        "droits6 enfant7 enfin6 enfouissement8 entrer8 es8 festif9 feu5 fonctionne9 grenades8 "
        "guichet7 horaires7 interdisant8 joyeux8 lol8 mamans8 marchent8 megaphone7 metres6 "
        "militant7 parait7 poussette9 premiere5 producteurs8 quand5 recense6 redoute9 revanche6 "
        "savez8 serons7 souhaitent8 soyons8 telegram9 toi7 veut5 vise7 vitrines7 "
    ),
    15: (
        "accouchements9 adjoint8 administration8 afin9 aides7 appelons8 apporter8 avancee8 "
        "baisse7 bien5 calee9 carrieres9 centimes8 chien7 commercial8 compris6 couches8 cousine8 "
        "crise7 debraye8 dejeuner8 echelle8 elus5 enseignants6 ex8 fac7 gares8 heurts7 "
        "inspecteur8 iv8 juin4 lgv9 marcherons9 niveau7 non4 pave6 points6 prevus8 que3 rails8 "
        "reconduit8 reserve7 reviendront8 rue3 sauver7 soin8 spontanes8 suspendus7 tant7 trajet8 "
        "trams8 trente5 trois3 tuees8 verglas8 village6 "
    ),
    16: (
        "accessible8 apportez6 appui8 arreter8 berne9 bidons8 bienvenues8 bol8 bras6 cherchez8 "
        "code7 commerce7 copines8 defend8 dites8 donnent6 drapeau7 ecrans9 expulsions8 fut8 "
        "futur8 gazette8 hommes7 huile8 inconnue9 intention8 irons8 klaxonne8 ldh8 leve6 locale6 "
        "logement7 loyers9 lunettes8 manquait9 matin3 militante8 mobiles8 monde4 mourir9 msa9 "
        "negociations8 ours8 passent8 pleurer9 possibles9 pourront8 prefectoral8 prevoient9 "
        "professionnels9 qui3 ralliement6 remet6 rempli7 repondu6 republicain8 revendiquent7 sac7 "
        "secteur8 tapantes8 tri8 "
    ),
    17: (
        "arriveront9 arts7 bords8 cassee8 cause6 choc8 college6 comme4 connaissez9 ddt9 decharge9 "
        "degel8 eux5 familial7 fede8 fille7 jouait9 langue8 mains7 marcheront7 moun8 noires8 off8 "
        "ok7 ouvriere8 planete8 plateforme8 pma9 prie8 recue6 rer8 rigueur9 risque8 section7 "
        "securite5 sortez8 tenaient8 tendue9 tenue6 vendus9 venues7 viendront8 "
    ),
    18: (
        "agent8 arret6 assez7 belle6 bossent8 canal7 carte6 chants7 chomage8 commun8 communes6 "
        "confie8 confirme7 contente8 converge7 corrida8 courre8 emploie9 examine9 face6 "
        "finalement7 frere7 hebdomadaire9 infos7 irreductibles8 jaune6 laissez8 malades9 medecin7 "
        "modeste8 oct8 per8 perimetre8 pis9 plage6 please8 promise8 propres8 province7 recteur8 "
        "retrouveront7 reunir8 reviendra8 routiere7 sans4 square6 thermes8 ti9 vaccinal8 vi8 vus8 "
    ),
    19: (
        "aider9 alcool8 annoncent7 aperitif9 balcon8 bleu6 caserne7 citoyen8 comites8 commence6 "
        "delegation6 denombre6 devait6 embarcadere9 energie8 etait3 evidemment8 ferment8 fluo8 "
        "fois4 grange8 homophobie8 janv9 joint8 journee4 leves8 lfi8 mat8 menacees8 participe7 "
        "paysan8 permis8 personnel8 pre8 recueillies9 refere7 retient8 salles8 seaux9 stele8 "
        "tenez9 toute5 verts8 voulu7 "
    ),
    20: (
        "animaux8 asso7 aube7 beffroi8 chacune8 colle8 compteurs8 convergeront9 cooperative8 "
        "danger8 deborde9 declaree7 descendent7 esperait8 etiez7 femmes5 formera8 fournis8 "
        "hopital4 horaire7 journal6 lavoir8 main5 manger8 marcher6 maternelles9 monte6 motards8 "
        "nucleaire8 organisatrice7 paysanne7 perdre8 pile7 portrait7 poser8 prisonniers8 publics7 "
        "quittera8 re8 rejoints8 said8 scolaire6 sexistes7 soignants6 svp7 tout3 trottoir7 ville3 "
        "voyait9 "
    ),
    21: (
        "attendons8 austerite8 avenue5 chante6 chasseurs8 chaussee8 chlordecone7 communiques9 "
        "dehors6 di8 disaient9 dure7 eoliennes7 eut9 excuses8 future8 gasoil8 habitude8 informe8 "
        "interdite5 lache6 lampes8 loto7 mail7 mais3 manifeste5 menacee8 paillettes8 patience8 "
        "plie8 poignee7 preferent9 rdv5 repos8 retrouve5 retrouvees7 rues6 salariees8 tablent8 "
        "tatou9 tilleuls8 tous4 ud7 votre5 voyez9 "
    ),
    22: (
        "aligne9 archipel8 autant6 bilan6 changement7 connus8 convoque9 crachin9 defiler6 "
        "departementale6 deputee8 drap8 e5 echangeur8 er4 etat5 exprimer9 extreme6 fdsea6 glisse7 "
        "halle5 hors8 huit5 ils3 janvier4 laisse6 maree6 national6 pa8 partir4 planter8 "
        "policieres6 poubelle8 produits8 prof7 rangs7 rassembler6 revenir8 similaire8 sono6 "
        "statue8 voies8 "
    ),
    23: (
        "action6 agence6 appelle5 arrivee6 artisans8 aveu8 beton9 blouse7 campus8 collegues5 "
        "commande8 convie8 decompte6 draps8 estime7 etant7 exactement8 exiles8 feront7 fo6 "
        "former9 formeront8 froid7 incident6 invitent8 ja7 marais9 mi7 mieux6 mp8 nos4 obligent9 "
        "pacifique8 parking5 patients7 petite6 petites7 pieds7 pleine7 premiers7 quelques5 "
        "reparti8 reportee6 route5 sortis9 sources8 syndicales8 toit8 tram7 troisieme6 vient5 "
        "vingt5 violet7 "
    ),
    24: (
        "attestation7 bravo7 cabinet6 carrefour6 casser8 civil8 confreres8 corrige8 criee8 "
        "denombres8 deplacer9 devaient8 droite6 gaz7 grille7 interdire8 lanternes8 maison5 "
        "marins7 milieu7 minutes5 morte8 nul8 oui5 passes8 pont5 portail7 provisoire8 refait8 "
        "riverains6 slogans7 soignantes8 soleil6 tuee8 with9 "
    ),
    25: (
        "as8 autre5 autrement9 barrage6 communique6 cotisations8 covoiturage7 defendre8 defense6 "
        "dispersion7 eau4 ecole5 epaules8 est1 estimations9 etais6 exact8 famille6 ferie8 "
        "fevrier4 finir8 foot8 fort5 habitant8 joindra9 locataires8 manifestera7 ministere6 "
        "municipalite8 partants7 pass5 prete7 ramenez7 regroupe9 report7 residences9 sommes7 "
        "suivre7 top8 tracteurs5 transport8 unitaire8 "
    ),
    26: (
        "air7 assassine8 bientot8 blesse7 bottes7 bouge6 bref7 cartables8 clio9 covoit7 crie7 "
        "deviees8 dos7 encore4 ensuite6 facade9 garder7 hausse7 hymne8 insecurite8 ivg8 jeudi2 "
        "nez7 rectificatif8 rentrez8 reseau7 retrait8 robe7 round8 says8 sept5 sienne8 sours8 "
        "toujours4 toutes5 "
    ),
    27: (
        "abattoir9 alors5 annules8 anti6 auront7 bassine8 cessez7 complet6 copains7 cortege4 "
        "decale7 demi6 departemental6 disent6 essais8 flics8 hein8 hopitaux8 imprime8 meres7 "
        "minibus8 parmi7 partait9 peage7 pou7 rate8 respectivement8 retrouvera7 rt9 savoirs8 "
        "suivante8 syndicats4 tenait7 torches9 urgentistes8 vais7 vole9 zero7 "
    ),
    28: (
        "allume8 antifasciste9 cycliste9 departement6 dimanche2 feminicides8 globale6 grandes8 "
        "grilles6 irai8 jeunes5 lives8 maritime7 matter8 megabassines8 mot6 partout6 pas2 "
        "prennent8 prevenez8 rebelote8 roule8 rurale6 sit6 tambours7 thermos7 three8 tombee7 ton7 "
        "tot6 travers8 us8 violences5 "
    ),
    29: (
        "afp7 assoit8 chu7 collegue7 date5 demie8 echo8 enorme8 fallait8 freres8 installe7 "
        "jambes8 marches5 moment6 montent8 obligation7 outre7 partis6 passez8 personnels7 "
        "rassembleront7 regie8 reunies7 savait8 services6 total7 touche7 traverse7 venir5 "
        "visages8 "
    ),
    30: (
        "ayant7 bassin7 boulangers9 chasse7 chaussure8 comptage6 cote5 decalee7 degres7 fixe6 "
        "inspection6 lieu4 lors7 metro6 orgas7 passera7 rejoindre6 rejoint7 sais7 siecle7 "
        "simplement8 sorti7 te8 territoriaux8 xxl8 "
    ),
    31: (
        "apero7 bourse5 casserole8 cave8 centaine5 defenseurs7 defileront6 ere8 horloge7 "
        "interprofessionnelle8 laissera9 mal6 marchera7 ordonnances7 plaisante8 postiers8 prenez7 "
        "restes8 simple7 so7 surprise9 verite7 vit7 "
    ),
    32: (
        "agenda6 arrete4 blesses6 boulangere8 c3 dsden8 elancera7 entre4 hosto7 manifestantes8 "
        "marche2 nous3 obtenir9 out7 pays5 resultats8 seul6 tres6 troubles8 villes6 "
    ),
    33: (
        "annule5 chere6 coup6 courageux8 deposee8 dockers7 double6 faites5 grele9 habitants4 "
        "interpro8 jure8 justice5 montre7 paille8 palettes7 prendra7 sos8 stop6 symboliquement8 "
        "usagers6 vu4 "
    ),
    34: (
        "academique6 ciel7 compte4 debout6 finit8 foirail7 loup7 pres5 principale8 proposition8 "
        "rendez3 repoussee7 soutien5 svt9 ugtg8 voisine7 "
    ),
    35: (
        "aura4 bouchons7 ceux4 com8 comptant8 fourni7 gagnera8 gendarmes5 genou7 gosses7 jaunes5 "
        "mine8 miroir7 possible7 quatorzieme8 rassemblera7 rpprac8 sinon7 unsa7 vie5 "
    ),
    36: (
        "barbecue8 barriere9 bonne6 casse7 familles5 gendarme8 infirmieres7 instant7 interdit5 "
        "jeter8 laique8 legal8 maintient7 parapluies7 pm8 quais7 respect8 rocade7 saisonniers8 "
        "siege6 sortent8 tenir6 "
    ),
    37: (
        "aesh7 bailleur8 effectifs8 etaient3 foulards9 gare3 lendemain5 memoire6 mixite8 motif7 "
        "participent6 port4 presents7 rejoignent8 repondez8 silencieux7 soignante7 syndicaux9 "
        "tenu6 venez5 "
    ),
    38: (
        "blouses7 carton7 colere5 donne4 elance8 extinction8 fsu6 gilets5 hotel4 metropole7 nov8 "
        "presque7 racisme6 revendicatif8 tu7 usine5 vides7 vingtaine6 "
    ),
    39: (
        "amenez7 antiraciste9 avoir6 bassines7 cagnotte7 commune6 denoncer8 parce6 parcours6 "
        "partira5 pour1 prenoms7 reclamer7 sec7 "
    ),
    40: (
        "allez7 ar9 betes8 ce2 chemin7 csg8 eleveurs6 mardi3 part5 pleut8 ramene8 soutenir8 "
        "velorution8 violette8 "
    ),
    41: (
        "arenes6 avril5 batucada7 casserolade8 cours5 filtrant7 intermittents7 nucleaires9 "
        "octobre4 quinzaine6 "
    ),
    42: (
        "appelait8 apres3 baie7 camions7 choisie8 endroit5 fils7 internationale7 invite6 "
        "libertes6 mercredi3 micro7 note7 participants4 piquet7 rassemblements5 refus8 sifflets8 "
        "veillee6 vingts7 volets8 "
    ),
    43: (
        "annonce4 antisemitisme7 assis7 brasero8 elles5 humaine5 i7 interessees7 nou7 pris5 tient5 "
    ),
    44: "accueille8 chauffeur9 die5 gj8 hospitaliers8 manifesteront7 prix5 selon3 sociale7",
    45: "arbre8 bougies6 cite6 dirais8 officielle7 orga7 petit5 secondaires9",
    46: "avocats6 carriere7 cercueil7 dire5 giratoire8 mai4 profs6 reporte6 suffit7 suis5 vert7",
    47: (
        "casseroles6 cents5 fermeront9 novembre4 organisatrices7 peine6 quart7 slogan7 tresorerie7 "
    ),
    48: "blanches7 collectifs7 compteur7 faite8 quarantaine6",
    49: "autour5 culture6 dernier4 echarpe7 maternite5 personnes2",
    50: "front6 heures3 ironise8 manif4 palais5 pancartes6 salaires6",
    51: (
        "allees6 appellent5 blocage6 cinquantaine5 interesses5 journaliste7 lyceens6 neige6 "
        "planteurs9 terre5 "
    ),
    52: "agriculteurs6 bougie7 celui5 cheminots6 loi5 midi3 urgences5 va5",
    53: "cet5 femme6 pied5 sous3 trentaine5",
    54: "banderole5 on2 parole6 sol7",
    55: "aussi4 moins4 perron9",
    56: "acte5 bloqueront8 evacue8 jardin6 quai5",
    57: "interdiction6",
    58: "declares8 opposants5 poussettes7",
    59: "septembre4 soixantaine6",
    60: "silencieuse7",
    61: "commissariat6 flambeaux5 h0 k6 meme3 rond4",
    62: "cercle6 chiffre5",
    63: "annulee5 environ5 intersyndicale4 paix6 retraites4 silence5 source5 taxis8",
    65: "etions5 for7 manifestation4 veulent6",
    66: "chiffres5 contre3 esplanade5 in5 mars3 pref5",
    69: "donc5 millier5",
    71: "champ5 veille5",
    73: "samedi1",
    74: "cgt4 climat4 collectif4",
    75: "hier3",
    76: "chaine5 demain3 gendarmerie5",
    80: "organisateurs4 police3",
    81: "rassemblement3",
    89: "fonction6",
    91: "blanche5",
    99: "heure3",
    101: "fiertes5",
    109: "pride5",
    112: "manifestants3 prefecture2",
    124: "parvis4",
    128: "00",
    160: "devant2",
    168: "place1",
}
