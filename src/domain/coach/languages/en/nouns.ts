import type { NounClass, VerbClass, WordList } from '../wordClasses';

/** English nouns in the singular; `_` joins compounds that mean something else than their last word. */
export const nouns: WordList<NounClass> = {
  metric: `absence absenteeism accuracy age aov arpu attendance attrition availability average burn call_time capacity cash
    code_coverage consumption cost coverage cycle_time deal_size debt dollar downtime duration employment enps eur
    expenditure expense failure footprint frequency funding grade income index inventory latency lead_time length
    literacy load load_time margin market_share market_value mean ms occupancy overtime pageview participation
    payback position price productivity profitability rank ranking rate rating recall response result revenue roas
    salary sale sales_cycle saving share speed star survey_result tax test_coverage test_score throughput time
    traffic uptime usd utilization valuation velocity view visibility weight win_rate yield`,
  span: `day hour month second week year`,
  offer: `access home journey practice service support workplace`,
  gain: `positive_review customer_review star_review account award booking business click contract contributor deal
    demo_request donation donor download inquiry install investor job like login opportunity order partnership
    payment promoter purchase quote_request recommendation referral registration renewal reseller seat
    share_of_voice sign_up signup subscriber subscription trial upsell visit visitor win`,
  trouble: `abandonment alert barrier blocker bottleneck bounce breach burnout cancellation chargeback complaint conflict
    death defect delay disease dispute drop_off dropout duplicate error escalation fatality fault fraud gap harm
    hunger inequality injury interruption issue leak loss mistake outage overrun pain pain_point penalty problem
    question queue refund resignation return rework risk support_request support_ticket technical_debt vulnerability
    waste`,
  quality: `advantage alignment autonomy behavior behaviour benefit brand climate comfort conservation demand desire
    differentiation ease employer fit freedom future harmony health hope interest involvement knowledge life loyalty
    momentum morale outcome recognition safety skill sleep society success trust understanding uptake value way
    wellbeing world`,
  people: `admin adult anyone applicant attendee audience beneficiary child citizen city clinic colleague company country
    enterprise executive family hospital household intern man municipality nurse organisation organization partner
    peer people person professional pupil recipient resident respondent school staff student tester trainee user
    volunteer who woman youth`,
  team: `department developer engineer engineering hr i office product_manager recruiter team us we`,
  thing: `approval sign_off parity ad advertisement agreement analysis app approach automation backup branding building
    button campaign catalog center certificate channel codebase commit committee content data data_pipeline data_set
    database deliverable design engine environment equipment field file filter flow forecast form function
    functionality group guideline hardware headline idea integration invoice library list manual map material method
    methodology milestone mockup net output piece platform playbook policy poll portal press_release pricing product
    program project proof_of_concept proposal record repo report repository requirement resource room screen search
    server software space standard store strategy study survey system task tender tool upgrade vaccine website`,
  event: `home_visit training_program assistance activity assessment call check_in client_visit conversation counseling
    course curriculum customer_visit evaluation event experiment fair follow_up lesson meeting one_on_one outreach
    pilot publication review site_visit talk training tutorial update workshop`,
  count: `all amount count each every half hundred least majority most none nr number part pct percent percentage portion
    quantity quarter third`,
  vessel: `draft kind maximum minimum portfolio range rest series set stage top`,
  progress: `advancement progress work_done`,
};

/** Actions named by a noun that no verb form gives ("rollout" is the verb already): noun → its verb class. */
export const deeds: Partial<WordList<VerbClass>> = {
  make: `delivery drafting formation go_live introduction launch overhaul production refactoring refresh restructuring
    roll_out rollout set_up setup writing`,
  act: `conduct definition hiring monitoring planning preparation provision research submission tracking`,
  finish: `completion_of`,
  move: `boost growth increase jump rise surge`,
  lower: `cut decline decrease drop fall reduction`,
  better: `strengthening`,
  reach: `acquisition`,
  hold: `maintenance`,
};

/** States of people or results: after a noun they say what became of it. */
export const states = `satisfied active engaged loyal trusted retained convinced activated happy healthy employed
  independent confident aware empowered motivated recurring returning paying converted influenced protected
  self_sufficient delighted proud safe informed connected faster easier better cheaper safer smoother simpler seamless
  effortless frictionless intuitive leading best preferred number_one world_class go_to indispensable unbeatable famous
  profitable sustainable carbon_neutral autonomous reliable stable fast simple easy clear lower higher fewer less more shorter
  greater happier healthier stronger quicker smarter error_free bug_free free secure accessible top`;

/** States of a deliverable: they say that work is done. */
export const doneStates = `live ready available operational deployed complete done finished in_place in_production up_and_running
  online launched implemented released signed_off approved in_use rolled_out up_to_date running documented`;
