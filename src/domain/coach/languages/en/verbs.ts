import type { VerbClass, WordList } from '../wordClasses';

/** English verbs in the base form; the grammar derives the other forms. */
export const verbs: WordList<VerbClass> = {
  make: `put add animate archive assemble author automate blog bring_online broadcast build bundle catalog catalogue code
    codify come_up_with commission compile compose configure connect consolidate construct containerize craft create
    curate deploy design develop dig digitize dockerize draft draw_up embed equip erect establish extend film
    formalize formulate found furnish go_live illustrate implement inaugurate incorporate index initiate install
    institute instrument integrate introduce iterate kick_off label launch link localize merge migrate modernize
    open overhaul package plant plug port post premiere prepare print produce program prototype provision publish
    push_live put_in_place put_together rebrand record refactor refresh refurbish release render renovate reorganize
    repaint replatform restructure revamp roll_out rollout script set_up setup ship spin_off spin_up split stand_up
    standardize start_up sync tag template translate tweet unveil update upgrade virtualize wire write`,
  act: `administer advertise advise advocate aggregate align allocate analyse analyze announce apply appoint approach
    assess assign assist attend audit benchmark brainstorm brief budget call campaign canvass carry_out cater check
    circulate coach collaborate collect communicate compare conduct consult contact contract coordinate crawl debug
    deep_dive define delegate demo describe determine dig_into discover discuss distribute do document donate drill
    educate email engage_with enrol enroll estimate evaluate examine execute exhibit experiment explore facilitate
    file focus focus_on follow_up fund gather groom hand_out hire hold host ideate identify inform inspect
    instruct interview invest investigate invite lead lecture liaise listen lobby log look_into mail manage map
    market measure meet mentor moderate monitor negotiate notify observe onboard operate organize outline
    outsource oversee participate partner perform petition phone pick pilot pitch plan poll practice practise
    present prioritize procure profile promote propose prospect reach_out read recruit register
    rehearse remind report research retest retrain review run scan schedule scope scope_out screen select send serve
    share shortlist size sketch source speak specify spend sponsor staff staff_up storyboard study subcontract
    suggest supervise support survey sync_with talk teach test tour track train travel triage trial tutor
    undertake validate verify visit volunteer watch wireframe work work_on`,
  finish: `accomplish check_off close_out complete conclude end finalize finish fulfil fulfill hand_over sign_off tick_off
    wrap_up`,
  move: `10x accelerate amplify augment boost bring_up broaden climb deepen double drive drive_up elevate expand
    gain_ground grow heighten increase jump lift maximize move multiply outgrow push_up quadruple raise ramp_up
    recover rise scale scale_up shift soar speed_up step_up surge triple up widen`,
  lower: `alleviate bring_down come_down compress contain curb cut cut_down decline decrease diminish dip drive_down drop
    ease fall go_down halve lessen limit lower minimize mitigate narrow plummet push_down reduce relieve restrict
    shorten shrink sink slash slow soften tighten trim`,
  better: `advance better energize enhance enrich fine_tune fortify improve mature optimize perfect polish refine reinforce
    rejuvenate revitalize sharpen simplify solidify streamline strengthen transform tune upskill`,
  reach: `accrue achieve acquire activate attain attract beat book break_even bring_in capture close conquer convert
    cross_sell earn exceed gain garner generate get gross hit land monetize net obtain outperform pass penetrate
    qualify rank reach reactivate realize reap recoup regain renew retain save score secure sell sign surpass
    tap_into top upsell win win_back yield`,
  hold: `assure conserve defend ensure guarantee keep keep_up maintain preserve protect remain safeguard stabilize stay
    stay_below sustain uphold`,
  enable: `allow convince cultivate delight empower enable encourage engage excite foster free_up give help inspire instil
    instill invigorate let make motivate nurture persuade please satisfy unlock wow`,
  become: `be become emerge establish_as position prove seem turn turn_into`,
  behave: `submit purchase order reject refuse lose miss access adopt agree appreciate ask begin believe buy change choose churn cite click come_back comment commute
    comply consider consume contribute cook cycle declare demand demonstrate depend depend_on download eat enjoy
    experience express feel find find_work follow graduate integrate_into interact know learn leave like live log_in
    login look love manage_to master mention need own participate_in pay pay_back perceive perform_better prefer
    progress quit rate receive recognize recommend recycle refer rely rely_on remember reply repurchase request
    require respond return reuse say see self_serve show sign_up sleep start state stay_with stop subscribe succeed
    switch switch_to take think trust try understand use value vary view vote walk want`,
  effect: `account account_for amount amount_to appear arrive average average_at bring bring_about cause come contribute_to
    convert_into cost cover crash equal fail fit happen include lead_to load match occur outweigh pay_off
    rank_in represent result_in run_in survive total translate_into trigger`,
  remedy: `process handle address answer catch_up clean clean_up clear correct fix patch rectify remediate repair reply_to resolve
    respond_to settle solve tackle treat troubleshoot turn_around`,
  remove: `abolish avoid ban combat decommission delete deprecate discontinue eliminate eradicate erase exclude fight
    get_rid_of overcome phase_out prevent remove replace retire reverse shut_down sunset`,
  provide: `bring_to deliver diversify grant offer provide supply`,
  aim: `aim attempt can commit continue could endeavor endeavour go_on have_to hope intend look_to may must seek shall
    should strive will work_to would`,
};
