import { PEOPLE } from './people.ts';

type Card = { title: string; text: string; href: string; as: string };
type StartPage = { title: string; intro: string; cards: readonly Card[] };

const { claire, sean, ines, tom, nora, paul } = PEOPLE;
const STEERING = '/wiki/spaces/STEER';
const OKRS = '/jira/apps/plumbline-okrs';

/** Where a first visitor should look, and as whom. */
export const START_PAGE: Record<'en-US' | 'fr-FR', StartPage> = {
  'en-US': {
    title: 'Plumbline at Aurane',
    intro:
      'Aurane makes medicines: 500 people in Lyon, Dublin and Montréal. Its OKRs hang from Jira epics, and each number here is derived from work or said by a person. Look at it through six pairs of eyes.',
    cards: [
      {
        title: 'Read the steering page',
        text: 'Claire, chief operating officer, sees on one Confluence page what moves and what only keeps people busy.',
        href: STEERING,
        as: claire.email,
      },
      {
        title: 'Find work that serves nothing',
        text: 'Sean, head of the project office, sees which projects serve no key result, and why.',
        href: `${OKRS}/orphans`,
        as: sean.email,
      },
      {
        title: 'Walk through the tree',
        text: 'Sean administers the OKRs: open a key result, ask why a number is what it is, check in.',
        href: OKRS,
        as: sean.email,
      },
      {
        title: 'Attach an epic',
        text: 'Inès, project lead in Lyon, opens an epic and attaches it to the key result it serves.',
        href: '/browse/PORT-4',
        as: ines.email,
      },
      {
        title: 'Look at a whole project',
        text: 'Tom, project lead in Dublin, sees which of his epics serve a key result. He does not see the merger.',
        href: '/jira/projects/LIMS/apps/plumbline-project',
        as: tom.email,
      },
      {
        title: 'Set the rules',
        text: 'Nora, Jira administrator, looks after levels, cycles and the sync.',
        href: '/jira/settings/apps/plumbline-admin',
        as: nora.email,
      },
      {
        title: 'Read without Jira',
        text: 'Paul sits on the board and has Confluence only: the same tree, no issue data.',
        href: STEERING,
        as: paul.email,
      },
    ],
  },
  'fr-FR': {
    title: 'Plumbline chez Aurane',
    intro:
      'Aurane fabrique des médicaments : 500 personnes à Lyon, Dublin et Montréal. Ses OKR sont rattachés aux epics de Jira, et chaque chiffre vient du travail ou d’une personne. Regardez-les avec six paires d’yeux.',
    cards: [
      {
        title: 'Lire la page de pilotage',
        text: 'Claire, directrice générale déléguée, voit sur une page Confluence ce qui bouge et ce qui ne fait qu’occuper.',
        href: STEERING,
        as: claire.email,
      },
      {
        title: 'Trouver le travail qui ne sert à rien',
        text: 'Sean, responsable du bureau des projets, voit quels projets ne servent aucun résultat clé, et pourquoi.',
        href: `${OKRS}/orphans`,
        as: sean.email,
      },
      {
        title: 'Parcourir l’arbre',
        text: 'Sean administre les OKR : ouvrez un résultat clé, demandez d’où vient un chiffre, faites le point.',
        href: OKRS,
        as: sean.email,
      },
      {
        title: 'Rattacher une epic',
        text: 'Inès, cheffe de projet à Lyon, ouvre une epic et la rattache au résultat clé qu’elle sert.',
        href: '/browse/PORT-4',
        as: ines.email,
      },
      {
        title: 'Voir un projet entier',
        text: 'Tom, chef de projet à Dublin, voit lesquelles de ses epics servent un résultat clé. Le rapprochement lui reste caché.',
        href: '/jira/projects/LIMS/apps/plumbline-project',
        as: tom.email,
      },
      {
        title: 'Fixer les règles',
        text: 'Nora, administratrice Jira, veille sur les niveaux, les cycles et la synchronisation.',
        href: '/jira/settings/apps/plumbline-admin',
        as: nora.email,
      },
      {
        title: 'Lire sans Jira',
        text: 'Paul siège au conseil et n’a que Confluence : le même arbre, sans données de tickets.',
        href: STEERING,
        as: paul.email,
      },
    ],
  },
};
