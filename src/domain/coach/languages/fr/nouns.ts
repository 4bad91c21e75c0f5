import type { NounClass, VerbClass, WordList } from '../wordClasses';

/** French nouns in the singular; `_` joins compounds that mean something else than their first word. */
export const nouns: WordList<NounClass> = {
  metric: `absentéisme audience bénéfice bounce ca capacité charge chiffre chômage consommation coût couverture cycle délai
    dépense disponibilité durée économie empreinte fréquence fréquentation gain_de_temps indice indisponibilité
    latence marge médiane moyenne niveau note occupation panier part poids position prix productivité rappel recette
    rendement rentabilité résultat revenu stock taux temps trafic vente visibilité vitesse vue`,
  span: `an année heure jour mois seconde semaine`,
  offer: `accès accueil parcours place pratique service`,
  gain: `abonné abonnement achat affaire avis candidature commande compte connexion contrat démarche emploi essai
    financement inscription insertion investisseur like mise_en_relation nouveau_client opportunité paiement partage
    partenariat recommandation renouvellement revendeur téléchargement témoignage visite visiteur`,
  trouble: `abandon absence alerte anomalie attente attrition barrière blocage complexité conflit décrochage défaut demande
    départ dépassement désabonnement difficulté doublon écart échec erreur escalade faille file_d'attente fraude
    frein fuite gaspillage inégalité interruption irritant maladie mort non_conformité non_recours panne pénurie
    perte plainte précarité problème question rebond rechute réclamation réhospitalisation rejet remboursement
    renoncement reprise retard risque rupture sollicitation surcoût vulnérabilité`,
  quality: `alignement appropriation autonomie avantage bien_être clarté clientèle communauté comportement compréhension
    conformité confort désir différenciation diversité efficacité employeur équilibre ergonomie facilité fluidité
    habitude image implication intérêt loyauté maîtrise marque mobilisation participation plaisir pouvoir_d'achat
    référence réussite santé savoir sérénité simplicité succès sûreté valeur vie`,
  people: `habitant soignant étudiante habitante soignante participante commerçant enfant adhérent administré aidant
    association assuré bénéficiaire bénévole candidat citoyen citoyenne cliente collectivité collègue département
    destinataire école élève employé enseignant entreprise établissement étudiant famille fan femme fille foyer
    garçon homme hôpital individu infirmier inscrit internaute jeune mairie médecin membre ménage mère ministère
    municipalité partenaire patiente père personne préfecture professionnel public réfugié salarié salariée usager
    usagère victime`,
  team: `commercial consultant développeur direction équipe ingénieur je nous on rh`,
  thing: `convention accord affiche analyse annonce appli approche automatisation base bâtiment bibliothèque boutique
    cadre campagne carte communiqué contenu cours dispositif donnée dossier enquête étude facture feuille_de_route
    fiche fichier filtre flux fonction fonctionnalité formulaire groupe indicateur jalon label laboratoire liste
    livrable local logiciel maquette méthode modèle moteur offre outil plateforme politique portail prévision
    processus produit projet proposition publication rapport référentiel règlement repas reporting réseau ressource
    route sondage stratégie support système tableau_de_bord tâche tarif texte tunnel`,
  event: `accompagnement activité appel atelier copil démonstration e_mail échange entretien étape événement
    expérimentation formation intervention journée mentorat pilote rdv relance rencontre rendez_vous réunion revue
    séminaire sensibilisation sortie visite_client visite_terrain webinaire`,
  count: `chaque dizaine ensemble maximum minimum moitié nb nombre plupart pourcentage quart reste tiers tout`,
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
