import type { NounClass, VerbClass, WordList } from '../wordClasses';

/** French nouns in the singular; `_` joins compounds that mean something else than their first word. */
export const nouns: WordList<NounClass> = {
  metric: `absentéisme âge ancienneté audience bénéfice bounce ca capacité charge chiffre chômage classement consommation
    coût couverture cycle délai dépense dette disponibilité durée économie empreinte fréquence fréquentation
    gain_de_temps indice indisponibilité latence marge médiane mortalité moyenne niveau note occupation panier part
    pauvreté poids position prix productivité rang rappel recette rémunération rendement rentabilité résultat revenu
    salaire stock taux temps trafic trésorerie vente visibilité vitesse vue`,
  span: `an année heure jour mois seconde semaine`,
  offer: `accès accueil parcours place pratique service`,
  gain: `abonné abonnement achat affaire ambassadeur avis candidature commande compte connexion contrat démarche don
    donateur emploi essai financement inscription insertion investisseur like mise_en_relation nouveau_client
    opportunité paiement parrainage partage partenariat promoteur recommandation renouvellement revendeur
    téléchargement témoignage visite visiteur`,
  trouble: `abandon absence alerte annulation anomalie attente attrition barrière blessure blocage complexité conflit décès
    décrochage défaut demande démission départ dépassement désabonnement difficulté doublon dysfonctionnement écart
    échec épuisement erreur escalade faille faux_positif file_d'attente fracture fraude frein fuite gaspillage
    inégalité interruption irritant isolement lenteur maladie mort non_conformité non_recours panne pénurie perte
    plainte pollution précarité problème question rebond rechute réclamation réhospitalisation rejet remboursement
    renoncement reprise retard risque rupture sollicitation surcoût vulnérabilité`,
  quality: `alignement appropriation autonomie avantage avenir bien_être clarté clientèle climat communauté comportement
    compréhension conformité confort désir différenciation diversité efficacité employeur envie équilibre ergonomie
    facilité fluidité habitude image implication intérêt liberté loyauté maîtrise marque mobilisation monde
    participation plaisir pouvoir_d'achat rayonnement référence réussite santé savoir sérénité simplicité
    souveraineté succès sûreté valeur vie`,
  people: `habitant soignant étudiante habitante soignante participante commerçant enfant adhérent administré aidant allocataire apprenant association assuré bénéficiaire bénévole candidat citoyen
    citoyenne cliente collectivité collègue commune département destinataire diplômé école élève employé enseignant
    entreprise établissement étudiant famille fan femme fille foyer garçon homme hôpital individu infirmier inscrit
    internaute jeune locataire mairie médecin membre ménage mère ministère municipalité partenaire passager patiente
    pays père personne préfecture professionnel propriétaire public réfugié région répondant salarié salariée
    stagiaire usager usagère victime ville`,
  team: `commercial consultant développeur direction équipe ingénieur je nous on rh`,
  thing: `convention accord affiche agence algorithme analyse annonce appli approche automatisation base bâtiment bibliothèque
    boutique bouton cadre campagne carte cartographie certificat charte comité communiqué connecteur contenu cours
    dispositif donnée dossier écran enquête équipement espace étude facture feuille_de_route fiche fichier filtre
    flux fonction fonctionnalité formulaire grille groupe indicateur jalon label laboratoire licence liste livrable
    livre local logiciel maquette méthode modèle moteur offre outil plateforme politique portail prévision processus
    produit projet proposition protocole publication rapport référentiel registre règlement repas reporting réseau
    ressource route serveur sondage stratégie subvention support système tableau_de_bord tâche tarif texte tunnel`,
  event: `accompagnement activité animation appel atelier copil démonstration e_mail échange entretien étape événement
    exercice expérimentation formation intervention journée mail mentorat pilote point rdv relance
    rencontre rendez_vous réunion revue salon séance séminaire sensibilisation sortie visite_client visite_terrain
    webinaire`,
  count: `centaine chaque dizaine ensemble majorité maximum milliard millier minimum moitié nb nombre plupart pourcentage
    quantité quart reste tiers totalité tout`,
  vessel: `gamme ligne lot partie portefeuille série sorte vague`,
  progress: `avancement taux_d'avancement taux_d'exécution taux_de_déploiement taux_de_réalisation`,
};

/** Actions named by a noun: noun → the class of its verb. */
export const deeds: Partial<WordList<VerbClass>> = {
  make: `ajout bascule conception consolidation constitution construction écriture introduction livraison mise ouverture
    production rédaction refonte traduction`,
  act: `benchmark collecte conduite contrôle délivrance embauche envoi gestion préparation prise recherche recueil
    réflexion sélection soumission suivi surveillance tenue veille`,
  finish: `clôture fin`,
  move: `accroissement croissance essor extension gain hausse multiplication`,
  lower: `baisse chute diminution recul réduction repli`,
  better: `montée_en_compétence`,
  remove: `disparition lutte prévention suppression`,
  reach: `retour acquisition atteinte conquête fidélisation obtention signature`,
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
