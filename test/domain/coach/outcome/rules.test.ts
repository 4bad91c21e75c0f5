import { classify, type Verdict } from '../../../../src/domain/coach';

/** Each rule: what it says, a text in English, one in French, the verdict of both. */
const rules: readonly (readonly [rule: string, english: string, french: string, verdict: Verdict])[] = [
  ['a verb of making is work', 'Build a supplier portal', 'Construire un portail fournisseurs', 'activity'],
  [
    'nominal style is read like the verb',
    'Redesign of the supplier portal',
    'Refonte du portail fournisseurs',
    'activity',
  ],
  ['a noun of decline is change', 'Halving of delivery delays', 'Recul de moitié des retards de livraison', 'outcome'],
  [
    'a finished activity is still one',
    'All planned trainings are delivered',
    'Toutes les formations prévues sont dispensées',
    'activity',
  ],
  [
    'a percentage of work is work',
    '90 % of the migration scripts written',
    '90 % des scripts de migration écrits',
    'activity',
  ],
  ['customers won are a result', 'Win 12 hospitals as customers', 'Gagner 12 hôpitaux comme clients', 'outcome'],
  ['visits one makes are not', 'Client visits from 20 to 60', 'Visites clients : de 20 à 60', 'activity'],
  [
    'an outcome needs no number',
    'Nurses trust the alarm again',
    'Les infirmières retrouvent confiance dans l’alarme',
    'outcome',
  ],
  [
    'an activity inside an outcome does not count',
    'Of the six trainings, five lead to a changed practice',
    'Sur les six formations, cinq débouchent sur un changement de pratique',
    'outcome',
  ],
  [
    'a purpose does not turn work into a result',
    'Develop an app in order to raise retention',
    'Développer une application afin d’augmenter la rétention',
    'activity',
  ],
  [
    'means do not turn a result into work',
    'Raise retention by launching an app',
    'Augmenter la rétention en lançant une application',
    'outcome',
  ],
  [
    'an opening purpose is not the main clause',
    'To reduce churn, launch a loyalty app',
    'Afin de réduire l’attrition, lancer une application',
    'activity',
  ],
  ['no more harm is a result', 'No more than 3 outages per month', 'Pas plus de 3 pannes par mois', 'outcome'],
  [
    'the past tense changes nothing (work)',
    'We launched the new shop',
    'Nous avons lancé la nouvelle boutique',
    'activity',
  ],
  [
    'the past tense changes nothing (result)',
    'We reduced churn by 2 points',
    'Nous avons réduit l’attrition de 2 points',
    'outcome',
  ],
  ['people trained are an output', '200 employees trained', '200 collaborateurs formés', 'activity'],
  [
    'people who act are an outcome',
    '70 % of managers use the tool weekly',
    '70 % des managers utilisent l’outil chaque semaine',
    'outcome',
  ],
  ['a metric alone is a result', 'Net promoter score', 'Taux de satisfaction des clients', 'outcome'],
  ['a mixed language is read', 'Launch le nouveau dashboard', 'Lancer le new onboarding flow', 'activity'],
  [
    'a label before the sentence is skipped',
    'KR 1.2: Reduce churn from 5 % to 3 %',
    'RC 2 : Réduire l’attrition de 5 % à 3 %',
    'outcome',
  ],
  [
    'an effect that is measured counts for more than the work before it',
    'Rebuilt the intake form, cutting errors from 9 % to 2 %',
    'Refonte du formulaire d’accueil, réduisant les erreurs de 9 % à 2 %',
    'outcome',
  ],
  [
    'an effect without a number does not',
    'Rebuilt the intake form, cutting errors',
    'Refonte du formulaire d’accueil, réduisant les erreurs',
    'activity',
  ],
  [
    'what shall never happen again is a state',
    'Never lose a delivery note',
    'Ne jamais perdre un bon de livraison',
    'outcome',
  ],
  [
    'one organisation that makes something is at work',
    'The city launched three workshops',
    'La ville a lancé trois ateliers',
    'activity',
  ],
  ['many who do something are those served', 'Cities adopt the method', 'Les villes adoptent la méthode', 'outcome'],
  [
    'whom a thing is meant for does not tell what became of it',
    'Creation of a forum so that patients can exchange',
    'Création d’un espace pour que les patients puissent échanger',
    'activity',
  ],
  ['a thing made easy is a change', 'Make the tariff easy to read', 'Rendre le tarif plus simple à lire', 'outcome'],
  [
    'what is allowed is what counts (work)',
    'The grant helped train 40 midwives',
    'La subvention a permis de former 40 sages-femmes',
    'activity',
  ],
  [
    'what is allowed is what counts (result)',
    'The reform helps to reduce waiting times',
    'La réforme contribue à réduire les délais d’attente',
    'outcome',
  ],
  [
    'tasks joined by "and" share their object',
    'Audit and redesign of the warehouse system',
    'Audit et refonte du système d’entrepôt',
    'activity',
  ],
  [
    'a rate of what we do is a measure',
    'Raise on-time delivery from 88 % to 97 %',
    'Améliorer la livraison à l’heure de 88 % à 97 %',
    'outcome',
  ],
  [
    'an improvement to carry out is a task',
    'Implement cache optimization',
    'Mettre en œuvre l’optimisation du cache',
    'activity',
  ],
];

it.each(rules)('%s', (_rule, english, french, verdict) => {
  expect([classify(english, 'keyResult', 'en').verdict, classify(french, 'keyResult', 'fr').verdict]).toEqual([
    verdict,
    verdict,
  ]);
});

it.each([
  ['nothing', ''],
  ['blanks', ' \u202f\n'],
  ['only numbers', '42 17 3,5'],
  ['Arabic', 'زيادة رضا العملاء بنسبة عشرين في المئة'],
  ['Chinese', '将客户满意度提高到百分之九十'],
  ['German', 'Die Zufriedenheit der Kunden bis zum Ende des Jahres um 20 % steigern'],
  ['Spanish', 'Aumentar la satisfacción de los clientes del 70 al 85 % para el verano'],
  ['only emoji', '🚀🎯'],
])('says that it is unsure about %s', (_name, text) => {
  expect(classify(text, 'keyResult').verdict).toBe('unsure');
});

it('says that it does not know another language instead of guessing', () => {
  expect(classify('Увеличить долю постоянных клиентов', 'keyResult', 'en')).toMatchObject({
    verdict: 'unsure',
    language: 'unknown',
    messageKey: 'outcome.unsure.language',
  });
});

it('points at the words that led to its answer', () => {
  const text = 'Launch the partner portal';
  const { spans } = classify(text, 'keyResult', 'en');
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Launch', 'portal']);
});
