import type { NounClass, VerbClass, WordList } from '../wordClasses';

/** English nouns in the singular; `_` joins compounds that mean something else than their last word. */
export const nouns: WordList<NounClass> = {
  metric: `absenteeism age attendance attrition average capacity
    cash consumption cost coverage cycle_time deal_size debt dollar downtime duration employment enps
    eur expense failure footprint funding grade income index inventory lead_time length
    load load_time margin market_share mean ms occupancy participation
    position price rank ranking rate rating response result revenue salary sale
    sales_cycle saving share speed star survey_result tax test_coverage throughput time traffic uptime usd
    utilization view weight win_rate yield `,
  span: `day hour month second week year`,
  offer: `access home journey practice service support workplace production`,
  gain: `positive_review account award booking click contract contributor deal
    demo_request donation donor download install investor job like login opportunity order partnership payment
    purchase recommendation referral registration renewal sign_up
    signup subscriber subscription trial visit visitor win user_base customer_base membership
    sponsorship vote`,
  trouble: `alert barrier blocker bottleneck bounce breach cancellation complaint
    conflict death defect delay disease drop_off dropout duplicate error escalation fault fraud gap
    harm injury issue leak loss mistake outage pain problem
    question queue refund return rework risk support_request support_ticket technical_debt
    waste disaster emergency illness pollution poverty violence`,
  quality: `alignment autonomy behavior behaviour benefit brand climate demand
    differentiation ease employer fit freedom future health hope interest knowledge life loyalty
    morale outcome recognition safety skill sleep society success trust understanding uptake value way
    wellbeing world standard`,
  people: `admin adult anyone applicant attendee audience beneficiary child citizen city clinic colleague company
    country enterprise family hospital household municipality nurse organisation organization partner
    peer people person professional pupil recipient resident school staff student tester trainee user
    who woman youth agency business charity government university village office they`,
  team: `department developer engineer engineering hr i recruiter team us we you`,
  thing: `approval sign_off parity ad advertisement agreement analysis app approach automation
    building button campaign center certificate channel committee content data data_pipeline
    database deliverable design engine environment equipment field file filter flow forecast form function
    functionality group guideline idea integration invoice library list map material method
    milestone net platform policy portal pricing product
    program project proposal record repo report repository requirement resource room search
    server software store strategy study survey system task tool upgrade website computer
    connector facility indicator letter license paper sector sensor shelter
    register`,
  event: `home_visit training_program assistance activity assessment call check_in client_visit counseling
    course curriculum customer_visit evaluation event experiment fair follow_up lesson meeting one_on_one outreach
    pilot review site_visit talk training tutorial update workshop`,
  count: `all amount count each every half hundred majority most none number part pct percent percentage
    quantity quarter third`,
  vessel: `end draft maximum minimum portfolio range series set stage top kilometer`,
  progress: `progress `,
};

/** Actions named by a noun that no verb form gives ("rollout" is the verb already): noun → its verb class. */
export const deeds: Partial<WordList<VerbClass>> = {
  make: `delivery go_live introduction launch overhaul refactoring refresh
    roll_out rollout set_up setup writing`,
  act: `conduct organisation_of organization_of hiring monitoring planning preparation research submission tracking`,
  finish: `completion_of`,
  move: `boost growth increase jump rise surge`,
  lower: `cut decline decrease drop fall reduction`,
  better: ``,
  reach: `acquisition`,
  hold: `maintenance`,
};

/** States of people or results: after a noun they say what became of it. */
export const states = `satisfied active engaged loyal trusted retained convinced activated happy healthy employed
  independent confident aware empowered motivated recurring returning paying converted influenced protected
  delighted proud safe informed connected faster easier better safer simpler seamless
  effortless intuitive leading best world_class go_to
  profitable sustainable autonomous reliable stable fast simple easy clear lower higher fewer less more shorter
  greater happier healthier stronger smarter free secure accessible top`;

/** States of a deliverable: they say that work is done. */
export const doneStates = `in_prod live ready available operational deployed complete done finished in_place in_production up_and_running
  online launched implemented released signed_off approved in_use rolled_out up_to_date running documented`;
