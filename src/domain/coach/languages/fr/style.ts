import type { Style } from '../style';

/** French style: more small words than English. Nine in ten published key results have at most 21 words. */
export const style: Style = {
  longest: { objective: 24, keyResult: 28 },
  vague: `meilleur meilleure optimal optimale robuste innovant innovante efficace performant performante synergie synergies
    impactant stratégique dynamique agile moderne excellence pertinent pertinente adéquat approprié significativement
    considérablement divers diverses choses qualitatif ambitieux ambitieuse incontournable`,
  lagging: `ca chiffre revenu revenus bénéfice marge ebitda ebe arr mrr nps churn attrition rétention roi ltv
    satisfaction ventes résultat valorisation croissance`,
  guardrail: `sans tout_en maintenir conserver garder préserver rester au_plus jamais`,
};
