import type { NounClass, VerbClass, WordList } from '../wordClasses';

/** English nouns in the singular; `_` joins compounds that mean something else than their last word. */
export const nouns: WordList<NounClass> = {
  metric: `absence absenteeism accuracy acv adherence age aht aov arppu arpu attendance attrition availability average
    backlog_size basket break_even_point budget_variance burn call_time call_volume capacity capex cash ces
    change_failure_rate click_through close_rate clv code_coverage code_quality cogs consumption cost count_of_users
    coverage cpm crash_rate cycle_time deal_size debt dollar domain_authority downtime duration dwell employment
    energy_use engagement_survey enps equity eur expenditure expense failure fcr footfall footprint frequency
    funding gdp gmv gpa grade graduation income income_per index inventory latency lead_time length level liability
    lifetime_value literacy load load_time margin market_share market_value mean median morbidity mortality ms mtbf
    mttd mttf net_revenue occupancy open_rate opex overhead overtime p50 p90 p95 p99 pageview participation
    pass_rate payback pipeline_value portfolio_value position pound poverty price productivity profitability rank
    ranking rate rating recall response result revenue revenue_growth review_score roas runway salary sale
    sales_cycle saving share slo speed spend star support_cost survey_rating survey_result survey_score tax tenure
    test_coverage test_score throughput ticket_size time time_on_site time_to_first_value time_to_hire
    time_to_market time_to_resolution time_to_value traffic trial_conversion turnaround unemployment unit_economics
    uptime usd utilization valuation velocity view visibility wage weight win_rate yield`,
  span: `day hour month second week year`,
  offer: `access home journey practice service support workplace`,
  gain: `account adopter advocate award booking business citation_count click contract contributor deal demo_request
    donation donor download enquiry expansion fan five_star_review grant_money hire_from_program home_sold inquiry
    install investor job license_sold life_saved like login medal opportunity order partnership patent_granted
    payment pledge positive_review promoter prospect_converted purchase quote_request recommendation referral
    registration renewal request_for_proposal reseller seat share_of_voice sign_up signup sponsorship subscriber
    subscription testimonial trial unit_sold upgrade_from_free upsell visit visitor win`,
  trouble: `abandonment absence_day alert barrier blocker bottleneck bounce breach burnout cancellation chargeback complaint
    conflict contact_to_support death defect delay disease dispute drop_off dropout duplicate error escalation
    failure_count false_alarm false_positive fatality fault fine fraud gap harm homelessness hospitalization hunger
    inequality injury interruption issue lawsuit leak loss mistake misunderstanding no_show non_conformity
    nonconformity outage overdose overrun overspend pain pain_point penalty problem question question_to_support
    queue refund relapse resignation return rework risk scrap shortage sick_day spill stockout support_request
    support_ticket tech_debt technical_debt vulnerability waste weed`,
  quality: `community ability accessibility accountability advantage agility alignment autonomy awareness balance behavior behaviour
    belonging benefit best_practice_use biodiversity brand brand_equity capability changed_practice choice clarity
    climate comfort communication_between compliance confidence conservation consistency convenience creativity
    credibility delight demand desire differentiation dignity discoverability diversity dominance ease economy
    effectiveness efficiency employer empowerment findability fit fitness fluency focus_time freedom future
    governance habit happiness harmony health hope independence integration_into interest involvement joy knowledge
    life literacy_level living_condition love loyalty maintainability market_leadership mastery maturity memory
    mindset mobility momentum morale outcome ownership peace place_to_work planet pleasure predictability pride
    proficiency profit_sharing prosperity quality quality_of_life readability readiness recognition relationship
    reliability responsiveness safety scalability security self_esteem simplicity skill sleep society stability
    success sustainability transparency trust understanding uptake usability value way well_being wellbeing
    work_life_balance world`,
  people: `organisation admin administrator adult alumnus anyone applicant artist athlete attendee audience beneficiary boy buyer
    caregiver champion child citizen city clinic clinician cohort colleague commuter company consumer country
    creator customer decision_maker doctor driver end_user enterprise everyone executive family farmer father
    fisherman freelancer gamer girl graduate guest homeowner hospital household human immigrant individual intern
    jobseeker learner listener man member mentee merchant mother municipality neighbor neighbour newcomer nurse
    operator organization owner partner passenger peer people person persona physician pilot_customer player
    policymaker practitioner professional pupil reader recipient refugee resident respondent retailer rider school
    seller shopper smoker staff stakeholder student superfan supplier survivor teacher teen teenager tenant tester
    trainee trial_user user vendor viewer visitor_segment volunteer who woman worker youth`,
  team: `department developer engineer engineering hr i office organisation_wide product_manager recruiter scrum_master
    team us we`,
  thing: `data_pipeline cd_pipeline account_page account_plan accreditation ad advertisement agreement algorithm analysis app approach audit_report
    automation backup banner bid blanket blog_post blog_series book branch_office branding bridge building button
    campaign career_ladder catalog center certificate channel charter ci_cd codebase commit committee component
    condom connector content contract_template copy council data data_set database dataset deck deliverable design
    device ebook email_sequence email_template endpoint engine environment equipment extension facility field file
    filter flow flyer forecast form function functionality garden grant_application group guideline handbook
    hardware hashtag headline homepage hris hub idea identity integration integration_test invoice job_description
    knowledge_base lab laptop law leaflet library license list lms manual map material meal method methodology
    metric_definition milestone mockup model net network org_chart output packaging packet pamphlet patch_set piece
    pitch_deck platform playbook policy poll portal position_description poster press_release pricing product
    profile_page program project proof_of_concept proposal protocol prototype_test pull_request recipe record
    regulation release_note repo report repository requirement resource road room rule screen search series_of_posts
    server service_desk shelter shop slide software sop sops space spec standard store strategy study survey system
    task tender test_case test_suite tool toolkit tree unit_test upgrade vacancy vaccine vendor_contract visual
    warehouse website well white_paper whitepaper wireframe_set`,
  event: `1_1 activity ad_campaign all_hands assessment backlog_item call check_in class client_visit code_review
    connection_request contest conversation counseling counselling course curriculum customer_visit day_of_training
    design_review drill evaluation event exercise exhibition experiment fair field_visit follow_up giveaway
    home_visit launch_event lecture lesson linkedin_post man_day man_hour meeting mentoring newsletter_issue offsite
    one_on_one one_to_one outreach party performance_given person_hour phone_call pilot presentation_given
    proposal_sent publication pull rehearsal review roadshow round roundtable sales_visit screening seminar
    site_visit social_media_post social_post speech standup step store_visit survey_sent talk town_hall trade_show
    training training_hour training_program trip tutorial update visit_report workshop`,
  count: `all amount billion count dozen each every fraction half hundred least majority most none nr number part pct
    percent percentage portion quantity quarter third thousand`,
  vessel: `batch bundle draft final_version first_version kind maximum minimum portfolio range rest series set sort stage
    top variety wave`,
  progress: `advancement completeness execution_rate implementation_rate milestone_completion percent_complete progress
    project_completion task_completion training_completion work_done`,
};

/** Actions named by a noun that no verb form gives ("rollout" is the verb already): noun → its verb class. */
export const deeds: Partial<WordList<VerbClass>> = {
  make: `delivery digitalisation digitalization drafting formation go_live introduction launch overhaul production
    rebrand rebranding redesign refactoring refresh relaunch restructuring rewrite roll_out rollout set_up setup
    writing`,
  act: `conduct definition hiring monitoring planning preparation provision research submission tracking`,
  finish: `completion_of`,
  move: `boost doubling growth increase jump rise surge uplift uptick`,
  lower: `cut decline decrease drop fall halving reduction shortening`,
  better: `strengthening`,
  remove: ``,
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
