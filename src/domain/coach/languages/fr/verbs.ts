import type { VerbClass, WordList } from '../wordClasses';

/** French verbs in the infinitive; the grammar derives the forms, `irregular.ts` has those it cannot. */
export const verbs: WordList<VerbClass> = {
  make: `ajouter aménager amorcer archiver assembler automatiser basculer bâtir brancher cartographier cataloguer
    centraliser coder compiler composer concevoir configurer connecter constituer construire conteneuriser créer
    décliner démarrer dématérialiser déployer designer développer dévoiler diffuser digitaliser doter écrire édifier
    éditer élaborer enregistrer équiper ériger établir étiqueter fabriquer filmer fonder formaliser formuler
    fusionner généraliser harmoniser illustrer implanter implémenter imprimer inaugurer indexer industrialiser
    initier installer instaurer instituer instrumenter intégrer interfacer introduire lancer livrer localiser
    maquetter mettre mettre_à_disposition mettre_à_jour mettre_à_niveau mettre_au_point mettre_dispo mettre_en_ligne
    mettre_en_œuvre mettre_en_place mettre_en_production mettre_en_service mettre_sur_pied meubler migrer modéliser
    moderniser monter mutualiser normaliser numériser outiller ouvrir paramétrer planter porter poster préparer
    produire programmer prototyper publier réaliser rédiger refaçonner refactoriser refaire refondre releaser relier
    rénover réorganiser rouvrir scénariser shipper sortir standardiser structurer synchroniser traduire uniformiser
    urbaniser virtualiser`,
  act: `accompagner administrer affecter agréger alimenter allouer analyser animer annoncer anticiper appeler
    approfondir arbitrer assister auditer brainstormer briefer budgéter cadrer challenger chiffrer choisir cibler
    circuler clarifier co_concevoir co_construire coacher coconstruire collaborer collecter communiquer
    comparer concerter conduire conseiller consolider consulter contacter continuer contractualiser contrôler
    coordonner creuser débattre déboguer décrire définir déléguer délivrer démarcher dépenser déterminer
    dimensionner diriger discuter dispenser distribuer documenter échanger écouter éduquer effectuer embarquer
    embaucher encadrer enquêter enseigner entreprendre envoyer éprouver esquisser étudier évaluer examiner exécuter
    expérimenter explorer exposer externaliser faire fédérer financer former gérer héberger identifier imaginer
    informer inscrire inspecter instruire interroger intervenir interviewer inventorier investir inviter itérer lire
    lister mener mentorer mesurer militer modérer négocier nommer notifier observer onboarder opérer organiser
    parcourir parler partager participer piloter pitcher planifier postuler poursuivre présenter prioriser procéder
    promouvoir proposer prospecter rappeler rapporter rassembler rationaliser recenser recruter recueillir
    référencer réfléchir rencontrer repenser repérer répertorier répéter retester réunir revoir s'occuper
    se_concentrer sélectionner sensibiliser servir sonder sourcer soutenir spécifier sponsoriser suggérer
    suivre superviser surveiller téléphoner tenir tester transmettre travailler valider veiller vérifier
    visiter vulgariser`,
  finish: `accomplir achever boucler clore clôturer compléter conclure finaliser finir parachever solder terminer`,
  move: `accélérer accroître amplifier augmenter bondir booster croître démultiplier déplafonner doubler dynamiser
    élargir élever étendre faire_croître faire_grimper faire_monter faire_passer faire_progresser gonfler grandir
    grimper hausser hisser intensifier majorer maximiser monter_à multiplier passer porter_à porter_de progresser
    quadrupler rehausser relever stimuler tripler`,
  lower: `abaisser alléger amenuiser amoindrir atténuer baisser chuter comprimer contenir couper décroître dégonfler
    descendre désengorger diminuer diviser économiser écourter endiguer faire_baisser faire_chuter faire_descendre
    faire_reculer faire_tomber freiner limiter maîtriser minimiser rabaisser raccourcir ralentir ramener reculer
    réduire resserrer restreindre rétrécir tomber`,
  better: `affiner améliorer assainir bonifier enrichir faire_évoluer fiabiliser fluidifier muscler optimiser parfaire
    peaufiner pérenniser perfectionner professionnaliser redresser renforcer revitaliser sécuriser simplifier
    transformer valoriser`,
  reach: `acquérir activer arriver_à atteindre attirer battre capter compter conquérir convertir cumuler décrocher
    décupler dépasser encaisser franchir gagner générer lever monétiser obtenir parvenir percer rallier réactiver
    reconquérir recouvrer récupérer remporter renouveler rentabiliser signer surpasser totaliser vendre`,
  hold: `assurer conserver défendre demeurer entretenir garantir garder maintenir préserver protéger rester sauvegarder
    se_maintenir stabiliser tenir_à`,
  enable: `aider autonomiser convaincre cultiver donner émanciper enchanter encourager engager faciliter favoriser
    fidéliser impliquer inciter inspirer libérer mobiliser motiver permettre persuader ravir redonner rendre
    responsabiliser satisfaire séduire susciter`,
  become: `devenir être faire_de figurer imposer incarner paraître positionner s'imposer se_classer se_hisser
    se_positionner se_transformer sembler`,
  behave: `constater soumettre déposer qualifier commander acheter rejeter refuser échouer perdre abandonner abonner accéder adopter aimer appliquer apprécier apprendre approprier arrêter attribuer
    avoir_confiance bénéficier cesser changer citer cliquer commencer_à commenter comprendre connaître considérer
    consommer contribuer convenir croire déclarer demander dépendre dire disposer dormir emprunter essayer estimer
    exiger exprimer faire_confiance fier jouer juger manger manifester marcher mentionner montrer naviguer noter
    oser partir payer penser percevoir pouvoir pratiquer préférer prendre quitter racheter recevoir recommander
    reconnaître recourir regarder relire renoncer répondre résilier respecter ressentir retrouver réussir réutiliser
    revenir s'abonner s'approprier s'inscrire s'orienter sauter savoir se_connecter se_déclarer se_fier se_rendre
    se_sentir se_souvenir sentir télécharger témoigner trouver utiliser venir vivre voir voter vouloir`,
  effect: `aboutir amener apparaître apporter causer charger comporter compter_pour conduire_à contenir_moins correspondre
    coûter couvrir déboucher déclencher durer égaler entraîner équivaloir figurer_dans fonctionner mener_à peser
    profiter provoquer représenter résister se_traduire survenir tourner traduire_par`,
  remedy: `traiter adresser apurer corriger dépanner nettoyer prendre_en_charge rattraper rectifier régler remédier réparer
    répondre_à répondre_aux résorber résoudre`,
  remove: `abolir bannir combattre débarrasser décommissionner effacer éliminer empêcher en_finir enlever éradiquer éviter
    interdire lutter mettre_fin prévenir remplacer retirer stopper supprimer surmonter vaincre`,
  provide: `accorder apporter_à diversifier fournir offrir procurer`,
  aim: `chercher devoir efforcer espérer s'efforcer souhaiter tenter viser`,
};
