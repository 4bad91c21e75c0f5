import type { Style } from '../style';

/** English style. Nine in ten published key results have at most 13 words. */
export const style: Style = {
  longest: { objective: 18, keyResult: 20 },
  vague: `better best optimal robust innovative efficient effective seamless synergy synergies holistic impactful strategic
    dynamic agile modern state_of_the_art cutting_edge world_class next_generation leverage things stuff significantly
    substantially various appropriate relevant excellence`,
  lagging: `revenue profit margin ebitda arr mrr turnover nps churn retention attrition roi ltv market_share satisfaction
    sales income growth valuation`,
  guardrail: `without while keeping maintaining keep maintain stay remain at_most no_more never`,
};
