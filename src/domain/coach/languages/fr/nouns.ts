import type { NounClass, VerbClass, WordList } from '../wordClasses';

/** French nouns in the singular; `_` joins compounds that mean something else than their first word. */
export const nouns: WordList<NounClass> = {
  metric: `absentéisme accidentologie âge ancienneté assiduité audience bénéfice bounce budget_consommé ca capacité
    capitalisation charge chiffre chômage classement conformité_réglementaire consommation cote coût couverture
    cycle délai dépense dette disponibilité durée ebe économie empreinte encours endettement étoile fréquence
    fréquentation gain_de_temps gravité illettrisme indice indisponibilité k€ latence lcp marge médiane morbidité
    mortalité moyenne m€ net_promoted_score niveau note occupation ouverture_des_mails page_vue panier part
    participation_au_vote pauvreté performance_web pipe poids position pourcentage_de_réussite prix productivité
    rang rappel recette recommandation_nette rémunération rendement rentabilité résultat revenu rotation salaire
    seuil_de_rentabilité sinistralité stock subvention_obtenue taux temps trafic trésorerie valeur_vie vélocité
    vente ventes visibilité vitesse volumétrie vue`,
  span: `an année heure jour mois seconde semaine`,
  offer: `accès accueil parcours place pratique service`,
  gain: `mise_en_relation abonné abonnement achat affaire ambassadeur avis brevet candidature clic commande compte connexion contrat
    demande_clients demande_d'essai demande_de_démo demande_de_devis demande_entrante démarche don donateur
    embauche_durable emploi essai financement inscription insertion investisseur levée_de_fonds licence_vendue like
    logement_trouvé nouveau_client opportunité paiement parrainage partage partenariat prix_remporté promesse_de_don
    promoteur prospect_qualifié rachat recommandation renouvellement retombée retour_client_positif revendeur
    téléchargement témoignage unité_vendue utilisation_mensuelle vie_sauvée visite visiteur`,
  trouble: `demande abandon absence alerte amende annulation anomalie appel_au_support arrêt_maladie arriéré attente attrition
    barrière blessure blocage bogue complexité conflit décès déchet décrochage défaut demande_de_support démission
    départ dépassement désabonnement désistement dette_technique déversement difficulté doublon dysfonctionnement
    écart échec épuisement erreur escalade faille faute faux_positif file_d'attente fracture fraude frein fuite
    gaspillage gêne goulot impayé inégalité infraction interruption irritant isolement lenteur litige maladie
    mésentente mort non_conformité non_recours nuisance oubli panne pénalité pénurie perte perturbation plainte
    pollution précarité problème question rebond rebut rechute réclamation réhospitalisation rejet remboursement
    renoncement reprise ressaisie retard retour_produit risque rupture sollicitation surcoût vulnérabilité`,
  quality: `communauté accessibilité adéquation agilité alignement appartenance appropriation aptitude attractivité autonomie avantage
    avenir bien_être bien_vivre bienfait biodiversité bonheur clarté clientèle climat cohérence compétitivité
    comportement compréhension conditions_de_vie confiance conformité confort connaissance créativité crédibilité
    désir différenciation dignité diversité durabilité efficacité efficience égalité élan employeur envie
    équilibre équité ergonomie espoir estime_de_soi état_d'esprit facilité fiabilité fidélité fierté fluidité
    gouvernance habitude harmonie image implication indépendance intérêt joie liberté lisibilité loyauté maîtrise
    marque maturité mémoire mobilisation mobilité monde moral notoriété paix participation plaisir planète
    pouvoir_d'achat préservation_de_la_nature prévisibilité prospérité proximité qualité rayonnement réactivité
    reconnaissance référence responsabilité réussite santé savoir sécurité sérénité service_rendu simplicité
    sobriété société sommeil souveraineté stabilité succès sûreté transparence utilité valeur vécu vie`,
  people: `inscrit abonné_actif acheteur acheteuse acteur adhérent administrateur administré adopteur adulte agriculteur aidant
    aîné allocataire apprenant artisan association assuré auditeur bénéficiaire bénévole beta_testeur bêta_testeur
    candidat chauffeur citoyen citoyenne cliente clinicien clinique collaborateur collaboratrice collectivité
    collègue commerçant commune conducteur conseiller_client consommateur consommatrice contribuable créancier
    créateur décideur délégation demandeur département destinataire détenu diplômé école élève élu employé enfant
    enseignant enseignante entreprise établissement étudiant étudiante exploitant famille fan femme fille
    fournisseur foyer fumeur garçon gens grand_compte habitant habitante handicapé homme hôpital immigré individu
    infirmier infirmière internaute intrapreneur invité jeune joueur joueuse justiciable lecteur lectrice licencié
    locataire mairie malade mandataire médecin membre ménage mère ministère mobinaute monde_entier municipalité
    officine opérateur pair partenaire participante partie_prenante passager patiente pays père personne pharmacien
    pme praticien préfecture prescripteur producteur prof professeur professionnel propriétaire public réfugié
    région régisseur répondant rescapé riverain salarié salariée société_cliente soignant soignante spectateur
    sportif stagiaire start_up testeur tpe travailleur usager usagère utilisateur utilisatrice vendeur victime ville
    visiteur_du_musée voisin voyageur`,
  team: `chef_de_projet comité_de_direction commercial consultant développeur direction dsi équipe escouade ingénierie
    ingénieur je nous on rh service_interne`,
  thing: `abri accord affiche agence algorithme amélioration_de_l'interface analyse annonce appel_d'offres appli approche
    arbre automatisation bannière base bâtiment bibliothèque billet boîte_à_outils boutique bouton brique bulletin
    business_plan cadre cahier_des_charges campagne canal carte cartographie certificat charte check_list comité
    commission communiqué composant connecteur contenu contrat_type convention courriel_type cours couverture_chaude
    cursus datalake dépliant dépôt diaporama dispositif donnée dossier écran emballage enquête entrepôt_de_données
    environnement équipement espace étude facture feuille_de_route fiche fichier filtre flux fonction fonctionnalité
    formulaire gabarit grille groupe guichet idée identité_visuelle indicateur infolettre intégration_api jalon
    jardin jeu_de_données label laboratoire landing_page licence liste livrable livre local logiciel logotype loi
    magasin manuel maquette matériel méthode méthodologie modèle mooc moteur norme offre open_data ordinateur
    organigramme organisation_cible outil panier_repas parc patch persona plate_forme plateforme politique pont
    portail preuve_de_concept prévision processus produit projet proposition protocole publication puits rapport
    recette_test recherche_avancée récit référentiel registre règle règlement repas reporting réseau ressource route
    salle sauvegarde série_d'articles serveur service_en_ligne sirh socle sondage stratégie subvention
    suite_de_tests support système tableau_de_bord tâche tarif tarification test_unitaire texte tunnel user_story
    vaccin`,
  event: `visite_à_domicile accompagnement activité animation appel atelier classe comité_de_pilotage concertation concours copil courriel
    démonstration dépistage déploiement_continu discours e_mail échange entretien étape évaluation_à_chaud événement
    évènement exercice expérimentation exposition foire formation heure_d'accompagnement heure_de_formation
    heures_de_formation immersion intervention jour_homme journée kick_off mail mentorat mise_en_situation
    parcours_de_formation permanence petit_déjeuner pilote point porte_ouverte portes_ouvertes post_linkedin
    post_sur_linkedin prise_de_contact rdv relance rencontre rendez_vous répétition retour_d'expérience réunion
    revue salon séance séminaire sensibilisation soirée sortie spectacle table_ronde temps_fort tournée tutorat
    visite_client visite_clients visite_de_site visite_terrain voyage webinaire`,
  count: `centaine chaque cinquantaine dizaine douzaine ensemble majorité maximum milliard millier minimum moitié nb
    nombre plupart pour_cent pourcentage quantité quart quinzaine reste tiers totalité tout trentaine vingtaine`,
  vessel: `dernière_version gamme ligne lot palette partie portefeuille première_phase première_version série sorte v1 v2
    vague`,
  progress: `avancement complétude état_d'avancement pourcentage_d'avancement progression_du_projet taux_d'avancement
    taux_d'exécution taux_de_déploiement taux_de_réalisation`,
};

/** Actions named by a noun: noun → the class of its verb. */
export const deeds: Partial<WordList<VerbClass>> = {
  make: `ajout bascule conception consolidation constitution construction écriture établissement_d'un introduction
    livraison mise ouverture production raccordement rédaction refonte traduction`,
  act: `prise benchmark collecte conduite contrôle coordination délivrance élagage embauche envoi gestion instruction
    inventaire lecture participation_à passation préparation recherche recueil réflexion relecture sélection
    soumission suivi surveillance tenue veille`,
  finish: `clôture fin`,
  move: `accroissement bond croissance essor extension gain hausse montée multiplication`,
  lower: `baisse chute diminution recul réduction repli`,
  better: `montée_en_compétence`,
  remove: `disparition éradication lutte prévention suppression`,
  reach: `signature acquisition atteinte conquête fidélisation obtention`,
  hold: `maintien`,
};

/** States of people or results: after a noun they say what became of it. */
export const states = `satisfait actif engagé fidèle fidélisé convaincu activé heureux sain employé indépendant confiant
  conscient autonome motivé récurrent payant converti influencé protégé ravi fier rassuré informé connecté rapide
  facile meilleur sûr simple fluide intuitif leader préféré premier incontournable indispensable rentable durable
  neutre fiable stable clair inférieur supérieur moindre moins plus mieux gratuit accessible impliqué mobilisé équipé
  inséré épanoui qualifié acquis conquis gagné retenu sécurisant serein serein attractif visible reconnu numéro_1 efficace`;

/** States of a deliverable: they say that work is done. */
export const doneStates = `prêt disponible opérationnel déployé terminé fini finalisé livré achevé complet en_place en_production
  en_ligne en_service lancé implémenté validé signé approuvé à_jour publié bouclé mis_en_place mis_en_œuvre mis_en_production mis_en_ligne
  en_fonctionnement ouvert installé`;
