import type { DemoObjective } from './okrTypes.ts';

/** What the company wants of the year. */
export const COMPANY_OBJECTIVES: readonly DemoObjective[] = [
  {
    ref: 'right-dose',
    title: 'Patients get the right dose from the first day',
    why: 'One dosing question in five reaches our hotline after the first intake. Each of them is a patient at risk and a nurse who waits.',
    level: 'company',
    owner: 'claire',
    cycle: 'year',
    shows: 'Progress rolled up from two departments.',
    keyResults: [
      {
        title: 'Dosing errors reported by hospitals fall from 4.2 to 2.0 per 10,000 packs',
        owner: 'claire',
        measure: 'metric',
        unit: 'errors / 10,000 packs',
        baseline: 4.2,
        target: 2,
        checkIns: [
          { at: 0.05, value: 3.6, confidence: 6, note: 'Third-quarter figures of the 41 hospitals.' },
          { at: 0.9, value: 2.9, confidence: 7, note: 'The children’s wards lead the way.' },
        ],
      },
    ],
  },
  {
    ref: 'on-time',
    title: 'Nos médicaments arrivent à temps et intacts, partout',
    why: 'En 2025, 1 commande hospitalière sur 14 est arrivée en retard ou hors température. Les pharmaciens commandent ailleurs quand ils ne peuvent pas compter sur nous.',
    level: 'company',
    owner: 'sean',
    cycle: 'year',
    shows: 'A parent with children in trouble: they are counted, not averaged away.',
    keyResults: [
      {
        title: 'La part des commandes livrées à temps et intactes passe de 93 à 98 %',
        owner: 'sean',
        measure: 'metric',
        unit: '%',
        baseline: 93,
        target: 98,
        checkIns: [
          { at: 0.2, value: 94.6, confidence: 6, note: 'L’été a été calme.' },
          { at: 0.6, value: 95.4, confidence: 6, note: 'Dublin tient 97 %, Montréal reste à 92 %.' },
          {
            at: 0.95,
            value: 95.9,
            confidence: 5,
            note: 'La ligne 4 limite les formats urgents.',
            blocker: 'technical',
          },
        ],
      },
    ],
  },
  {
    ref: 'meridien',
    title: 'Réussir le rapprochement Méridien sans perdre un seul chercheur clé',
    why: 'Confidentiel jusqu’à l’annonce. La valeur de l’opération tient à onze personnes.',
    level: 'company',
    team: 'Comité exécutif',
    owner: 'claire',
    cycle: 'quarter',
    onlyFor: ['sean'],
    parent: 'one-company',
    shows: 'Restricted: others learn only that one more exists.',
    keyResults: [
      {
        title: 'Onze lettres d’intention signées sur onze',
        owner: 'claire',
        measure: 'metric',
        unit: 'lettres',
        baseline: 0,
        target: 11,
        epics: ['MERI-audit', 'MERI-jour1'],
        checkIns: [
          { at: 0.4, value: 4, confidence: 6, note: 'Les quatre premières sans condition.' },
          { at: 0.92, value: 7, confidence: 6, note: 'Deux attendent la clause de mobilité.' },
        ],
      },
    ],
  },
  {
    ref: 'one-company',
    title: 'Three countries decide as one company',
    why: 'Decisions that cross a border took 19 days on average last year; competitors need five.',
    level: 'company',
    owner: 'claire',
    cycle: 'year',
    commitment: 'aspirational',
    shows: 'Holds a restricted child that counts in its progress.',
    keyResults: [
      {
        title: 'Days from request to decision across borders fall from 19 to 7',
        owner: 'sean',
        measure: 'metric',
        unit: 'days',
        baseline: 19,
        target: 7,
        checkIns: [
          { at: 0.1, value: 17, confidence: 6, note: 'Measured on 62 decisions.' },
          { at: 0.5, value: 17, confidence: 5, note: 'Nothing changed but the meeting’s name.', blocker: 'cultural' },
          { at: 0.75, value: 17, confidence: 4, note: 'Mandates are still held in Lyon.', blocker: 'decisional' },
          {
            at: 0.97,
            value: 17,
            confidence: 4,
            note: 'The mandate letter waits for signature.',
            blocker: 'decisional',
          },
        ],
      },
    ],
  },
];
