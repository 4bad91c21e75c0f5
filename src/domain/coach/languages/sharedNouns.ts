import type { NounClass, WordList } from './wordClasses';

/** Nouns that several languages spell alike (accents aside) and mean alike, acronyms among them. */
export const sharedNouns: Partial<WordList<NounClass>> = {
  metric: `arr cac cash_flow churn co2 completion conversion cpc cpl csat ctr dau emission euro
    impression ltv mau mrr mttr net_promoter_score nps pipeline population profit ratio
    retention roi satisfaction score sla temperature turnover usage utilisation volume wau`,
  span: `minute`,
  gain: `activation backlink follower interaction lead logo mention mql placement reservation sponsor sql
    transaction`,
  trouble: `accident backlog bug confusion crime discrimination friction incident infection obstacle
    stress ticket`,
  quality: `adoption attitude collaboration culture engagement experience expertise impact
    inclusion innovation leader leadership motivation performance relation reputation
    `,
  people: `adolescent agent candidate client employee entrepreneur manager parent participant patient prospect
    senior startup`,
  team: `designer squad`,
  thing: `interface api application architecture article assistant beta blog bot budget business_case catalogue
    certification chatbot checklist cluster code crm dashboard document documentation export feature forum
    framework guide infrastructure intranet kit kpi machine mission module mvp newsletter
    notification okr package page plan plugin podcast post presentation procedure process programme prototype
    questionnaire roadmap script site solution specification story template ui version video wiki
    workflow initiative`,
  event: `action audit brainstorming coaching conference consultation demo discussion distribution email
    hackathon inspection interview iteration panel promotion release retrospective session sprint test
    webinar`,
  count: `million proportion total`,
  vessel: `pack phase suite type hectare kilometre km`,
};
