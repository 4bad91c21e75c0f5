import type { NounClass, WordList } from './wordClasses';

/** Nouns that several languages spell alike (accents aside) and mean alike, acronyms among them. */
export const sharedNouns: Partial<WordList<NounClass>> = {
  metric: `arr cac capital cash_flow churn co2 completion conversion cpa cpc cpl csat ctr dau ebitda emission euro
    impression ltv mau mrr mttr net_promoter_score nps penetration pipeline population profit ratio
    retention roi satisfaction score sla temperature turnover usage utilisation volume wau`,
  span: `minute`,
  gain: `activation backlink follower interaction lead logo mention mql placement reservation sponsor sql
    transaction`,
  trouble: `accident backlog bug confusion crime discrimination friction hospitalisation incident infection obstacle silo
    stress ticket`,
  quality: `adoption attitude collaboration cooperation culture engagement experience expertise impact
    inclusion innovation leader leadership motivation performance relation reputation
    traction`,
  people: `adolescent agent candidate client employee entrepreneur manager parent participant patient prospect
    senior startup`,
  team: `designer squad`,
  thing: `interface api application architecture article assistant beta blog bot budget business_case catalogue
    certification chatbot checklist cluster code crm dashboard document documentation export faq feature forum
    framework guide import infrastructure intranet kit kpi machine mission module mvp navigation newsletter
    notification okr package page plan plugin poc podcast post presentation procedure process programme prototype
    questionnaire roadmap script site solution specification story template ui version video wiki
    workflow initiative`,
  event: `action audit brainstorming coaching conference consultation demo discussion distribution email focus_group
    hackathon inspection interview iteration meetup panel promotion release retrospective session sprint test
    webinar`,
  count: `million proportion total`,
  vessel: `pack phase suite type hectare kilometre km`,
};
