import type { NounClass, WordList } from './wordClasses';

/** Nouns that several languages spell alike (accents aside) and mean alike, acronyms among them. */
export const sharedNouns: Partial<WordList<NounClass>> = {
  metric: `arr cac capital cash_flow churn co2 completion conversion cpa cpc cpl csat ctr dau ebitda emission euro
    impression incidence ltv mau mrr mttr net_promoter_score nps penetration percentile pipeline population
    precision prevalence profit ratio retention roi satisfaction score sentiment sla stickiness temperature turnover
    usage utilisation volume wau`,
  span: `minute`,
  gain: `activation backlink citation follower interaction lead logo mention mql placement reservation sponsor sql
    transaction`,
  trouble: `accident backlog bug confusion crash crime discrimination friction hospitalisation incident infection obstacle
    readmission regression silo spam stress ticket violation violence`,
  quality: `adoption attitude cohesion collaboration competence cooperation culture engagement excellence experience
    expertise hygiene impact inclusion innovation leader leadership motivation nutrition performance preference
    presence relation reputation resilience traction`,
  people: `adolescent agent candidate client couple employee entrepreneur manager parent participant patient
    prospect senior startup veteran village`,
  team: `designer product_owner squad`,
  thing: `api application architecture article assistant beta blog bot brochure budget business_case catalogue centre
    certification chatbot checklist cluster cms code collection concept crm dashboard data_lake design_system
    document documentation dose epic erp export faq feature forum framework guide import infrastructure initiative
    interface intranet kit kpi machine menu mfa mission mode module mvp navigation newsletter notification okr
    package page plan plugin poc podcast post presentation procedure process programme prototype questionnaire
    roadmap role schema script sdk sequence site solution specification sso story structure template theme ui
    version video vision widget wiki workflow`,
  event: `action audit brainstorming coaching concert conference consultation demo discussion distribution email
    focus_group hackathon inspection interview iteration kickoff meetup panel promotion release retrospective
    session sprint team_building test tour tweet vaccination webinar`,
  count: `million proportion total`,
  vessel: `pack phase suite type`,
};
