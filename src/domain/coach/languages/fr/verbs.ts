import type { VerbClass, WordList } from '../wordClasses';

/** French verbs in the infinitive; the grammar derives the forms, `irregular.ts` has those it cannot. */
export const verbs: WordList<Exclude<VerbClass, 'other'>> = {
  make: `remplacer ajouter automatiser basculer bâtir cartographier concevoir configurer connecter constituer construire
    créer démarrer déployer développer diffuser écrire élaborer équiper établir formuler
    harmoniser implanter implémenter initier installer intégrer introduire lancer livrer mettre
    mettre_à_disposition mettre_à_jour mettre_dispo mettre_en_ligne mettre_en_œuvre
    mettre_en_place mettre_en_production mettre_en_service migrer moderniser numériser ouvrir
    préparer produire programmer publier réaliser rédiger refaire refondre réorganiser sortir structurer
    traduire`,
  act: `explorer accompagner analyser animer annoncer anticiper appeler auditer clarifier collaborer collecter
    communiquer comparer conduire consolider contacter contrôler définir délivrer
    dispenser distribuer documenter échanger effectuer embaucher entreprendre envoyer étudier évaluer expérimenter
    faire financer former gérer identifier informer inscrire inviter lire mener mesurer organiser parler
    partager participer piloter planifier poursuivre présenter prioriser proposer
    recruter recueillir rencontrer revoir sélectionner sensibiliser servir soutenir suivre surveiller tenir
    tester travailler valider vérifier visiter cibler extraire soumettre investir`,
  finish: `achever clôturer compléter finaliser finir terminer`,
  move: `accélérer accroître augmenter croître doubler dynamiser élargir étendre faire_croître faire_passer
    faire_progresser maximiser multiplier passer porter_à porter_de progresser relever stimuler tripler
    amplifier booster grandir intensifier redresser`,
  lower: `alléger baisser chuter contenir couper diminuer diviser économiser
    faire_baisser faire_reculer freiner limiter maîtriser minimiser raccourcir ralentir ramener reculer réduire
    enrayer inverser`,
  better: `améliorer faire_évoluer fiabiliser fluidifier optimiser pérenniser renforcer sécuriser simplifier
    transformer valoriser enrichir`,
  reach: `acquérir activer atteindre attirer conquérir décrocher dépasser gagner générer
    obtenir parvenir réactiver remporter renouveler signer vendre capter lever
    sauver`,
  hold: `assurer conserver garantir garder maintenir préserver protéger rester se_maintenir stabiliser `,
  enable: `aider convaincre donner encourager engager faciliter favoriser fidéliser impliquer inciter libérer
    mobiliser motiver permettre rendre satisfaire autonomiser responsabiliser faire_en_sorte`,
  become: `devenir être faire_de positionner s'imposer se_positionner convertir`,
  behave: `accepter prescrire abandonner abonner accéder acheter adopter aimer apprécier apprendre approprier attribuer
    avoir_confiance bénéficier changer cliquer commander comprendre connaître considérer consommer constater
    contribuer croire déclarer demander dépendre déposer dire disposer échouer essayer estimer exiger
    faire_confiance manger montrer noter partir payer penser percevoir perdre pouvoir préférer prendre qualifier
    quitter recevoir recommander reconnaître refuser rejeter répondre respecter ressentir
    retrouver réussir réutiliser revenir s'abonner s'approprier s'inscrire savoir se_connecter se_déclarer se_sentir
    sentir télécharger trouver utiliser venir vivre voir voter vouloir`,
  effect: `amener apparaître apporter causer charger correspondre coûter couvrir déboucher déclencher durer entraîner
    fonctionner profiter provoquer représenter `,
  remedy: `adresser corriger prendre_en_charge régler remédier réparer répondre_à résoudre traiter`,
  remove: `combattre éliminer empêcher éviter lutter mettre_fin prévenir retirer supprimer`,
  provide: `accorder apporter_à diversifier fournir offrir `,
  aim: `chercher devoir souhaiter tenter viser`,
};
