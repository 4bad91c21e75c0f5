import type { NounClass, VerbClass, WordList } from '../wordClasses';

/** French nouns in the singular; `_` joins compounds that mean something else than their first word. */
export const nouns: WordList<NounClass> = {
  metric: `absentéisme audience bénéfice ca capacité charge chiffre chômage consommation coût couverture cycle délai
    dépense durée économie empreinte fréquentation gain_de_temps indice
    marge moyenne niveau note panier part poids prix rappel recette
    rendement résultat revenu stock taux temps trafic vente vitesse vue
    montant`,
  span: `an année heure jour mois seconde semaine trimestre semestre`,
  offer: `accès accueil parcours place pratique service production`,
  gain: `abonné abonnement achat affaire avis candidature commande compte connexion contrat démarche emploi essai
    financement inscription insertion investisseur mise_en_relation nouveau_client opportunité paiement partage
    partenariat recommandation renouvellement téléchargement témoignage visite visiteur base_utilisateur base_client
    diplôme subvention vote sortie_positive marché`,
  trouble: `abandon alerte anomalie attente attrition blocage conflit décrochage défaut
    demande départ désabonnement difficulté écart échec erreur faille file_d'attente
    fraude frein fuite gaspillage interruption maladie mort non_conformité non_recours panne
    perte plainte problème question réclamation rejet remboursement
    retard risque rupture bruit coupure déchet dommage impayé
    litige pauvreté pollution violence`,
  quality: `alignement appropriation autonomie avantage bien_être clarté clientèle communauté comportement
    compréhension confort employeur équilibre ergonomie
    image intérêt loyauté maîtrise marque participation plaisir
    référence réussite santé savoir sérénité succès valeur vie apprentissage
    changement climat cohésion environnement lien_social paix`,
  people: `habitant soignant enfant adhérent aidant association
    assuré bénéficiaire bénévole candidat citoyen citoyenne cliente collectivité collègue département
    école élève employé enseignant entreprise établissement étudiant famille femme fille foyer garçon homme hôpital
    infirmier inscrit jeune mairie médecin membre ménage mère ministère municipalité partenaire patiente père
    personne préfecture professionnel public salarié usager usagère victime agence commune élu
    enfance entité jeunesse magasin organisme particulier pays pme proche quartier région retraité
    stagiaire territoire université village ville gens ils elles passager`,
  team: `commercial consultant développeur direction équipe ingénieur je nous on rh vous`,
  thing: `convention accord analyse annonce approche automatisation base bâtiment bibliothèque boutique cadre campagne
    carte communiqué contenu cours dispositif donnée dossier enquête étude facture feuille_de_route fiche fichier
    filtre flux fonctionnalité formulaire groupe indicateur label liste livrable local logiciel maquette méthode
    modèle offre outil plateforme politique portail prévision processus produit projet proposition publication rapport
    référentiel repas reporting réseau ressource route sondage stratégie support système tableau_de_bord tâche texte
    arbre cahier_des_charges capteur charte connecteur élément instance licence lien livret logement loi
    manuel matériel médicament message ordinateur poste protocole publicité salle secteur serveur
    terrain unité véhicule extension mobilier compte_rendu semence`,
  event: `accompagnement activité appel atelier démonstration e_mail échange entretien étape événement expérimentation
    formation intervention journée mentorat pilote rdv relance rencontre rendez_vous réunion revue séminaire
    sensibilisation sortie visite_client webinaire assistance comité fête salon séance stage
    travaux`,
  count: `chaque ensemble minimum moitié nombre plupart pourcentage quart tiers tout majorité
    quantité`,
  vessel: `ligne lot partie portefeuille série `,
  progress: `avancement taux_d'avancement taux_de_déploiement taux_de_réalisation`,
};

/** Actions named by a noun: noun → the class of its verb. */
export const deeds: Partial<WordList<VerbClass>> = {
  make: `ajout bascule conception constitution construction écriture introduction livraison mise ouverture
    rédaction refonte traduction`,
  act: `benchmark maintenance octroi soutien collecte contrôle délivrance embauche envoi gestion préparation prise recherche
    sélection suivi surveillance `,
  finish: `clôture fin`,
  move: `accroissement croissance gain hausse multiplication`,
  lower: `baisse chute diminution recul réduction `,
  better: ``,
  remove: `disparition lutte prévention suppression`,
  reach: `retour acquisition atteinte fidélisation obtention signature`,
  hold: `maintien`,
};

/** States of people or results: after a noun they say what became of it. */
export const states = `satisfait actif engagé fidèle fidélisé convaincu activé heureux employé indépendant confiant
  autonome motivé récurrent payant converti influencé protégé ravi rassuré informé connecté rapide
  facile meilleur sûr simple fluide intuitif leader préféré premier incontournable indispensable rentable durable
  fiable stable clair inférieur supérieur moins plus mieux gratuit accessible impliqué mobilisé équipé
  qualifié acquis gagné attractif visible reconnu numéro_1 efficace`;

/** States of a deliverable: they say that work is done. */
export const doneStates = `en_prod prêt disponible opérationnel déployé terminé finalisé livré achevé complet en_place en_production
  en_ligne en_service lancé implémenté validé signé approuvé à_jour publié mis_en_place mis_en_œuvre mis_en_production mis_en_ligne
  ouvert installé`;
