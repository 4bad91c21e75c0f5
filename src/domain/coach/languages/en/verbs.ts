import type { VerbClass, WordList } from '../wordClasses';

/** English verbs in the base form; the grammar derives the other forms. */
export const verbs: WordList<Exclude<VerbClass, 'other'>> = {
  make: `replace add automate blog build code codify come_up_with commission compose configure connect consolidate construct
    create deploy design develop digitize draft draw_up equip establish extend formalize go_live implement initiate
    install integrate introduce iterate kick_off launch link migrate modernize open overhaul package post prepare
    produce prototype publish put put_in_place rebrand refactor refresh release reorganize restructure roll_out
    rollout set_up setup ship standardize start_up sync translate update upgrade write`,
  act: `submit advise align analyse analyze announce apply approach assess assign assist attend audit benchmark brainstorm
    budget call campaign carry_out check coach collaborate collect communicate compare conduct contact contract
    coordinate define demo describe determine discover distribute do document educate email engage_with enroll
    evaluate examine execute experiment explore facilitate focus focus_on follow_up fund hand_out hire hold host
    identify inform interview invest investigate invite lead listen mail manage map market measure meet mentor
    monitor notify onboard organize outline oversee participate perform phone pick pilot pitch plan practice present
    prioritize promote propose prospect reach_out read recruit register report research review run schedule select
    send serve share shortlist source speak study suggest support survey talk teach test track train travel trial
    validate verify visit work work_on`,
  finish: `complete end finalize finish fulfil fulfill sign_off wrap_up`,
  move: `accelerate boost deepen double drive expand grow increase jump lift maximize move multiply raise ramp_up recover
    rise scale scale_up shift speed_up triple up widen`,
  lower: `cut decline decrease diminish drop ease fall halve limit lower minimize mitigate reduce relieve shorten shrink
    slash slow trim`,
  better: `better enhance enrich improve optimize refine reinforce simplify streamline strengthen transform tune upskill`,
  reach: `achieve acquire activate attain attract beat capture close convert cross_sell earn exceed gain generate hit land
    monetize obtain pass qualify rank reach reactivate realize regain renew retain save score secure sell sign
    surpass top upsell win win_back`,
  hold: `ensure guarantee keep maintain preserve protect remain stabilize stay stay_below sustain`,
  enable: `allow convince cultivate delight empower enable encourage engage give help inspire make motivate please satisfy
    unlock`,
  become: `be become emerge establish_as position prove seem turn turn_into`,
  behave: `accept prescribe access adopt agree ask begin believe buy change choose churn click come_back comment comply
    consider consume contribute demand demonstrate depend depend_on download eat enjoy experience feel find
    find_work follow graduate interact know learn leave like live log_in login look lose love manage_to miss need
    order own participate_in pay prefer progress purchase rate receive recognize recommend recycle refer refuse
    reject rely rely_on remember reply request require respond return reuse say see self_serve show sign_up start
    state stop subscribe succeed switch switch_to take think trust try understand use value view vote want`,
  effect: `account account_for appear arrive average average_at bring cause come contribute_to cost cover crash equal fail
    fit happen include lead_to load match represent result_in survive total trigger`,
  remedy: `address answer clean clear fix handle process repair reply_to resolve respond_to solve tackle troubleshoot`,
  remove: `avoid delete eliminate eradicate phase_out prevent remove retire reverse`,
  provide: `deliver offer provide`,
  aim: `get aim can commit continue could have_to hope intend must seek shall should strive will work_to would`,
};
