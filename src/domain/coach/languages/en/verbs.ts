import type { VerbClass, WordList } from '../wordClasses';

/** English verbs in the base form; the grammar derives the other forms. */
export const verbs: WordList<Exclude<VerbClass, 'other'>> = {
  make: `replace add automate blog build code commission configure connect construct
    create deploy design develop digitize draft equip establish go_live implement initiate
    install integrate introduce kick_off launch link migrate modernize open overhaul package post prepare
    produce prototype publish put put_in_place rebrand refactor refresh release restructure roll_out
    rollout set_up setup ship standardize translate update upgrade write`,
  act: `compute operate submit align analyse analyze announce apply approach assess assist attend audit
    benchmark budget call campaign carry_out check coach collaborate collect communicate compare conduct
    contact contract coordinate define demo discover distribute do document educate email enroll
    evaluate examine execute experiment explore facilitate focus focus_on follow_up fund hire hold host identify
    inform interview invest investigate invite lead listen manage map market measure meet mentor monitor
    onboard organize oversee participate perform pick pilot pitch plan practice present prioritize promote
    prospect reach_out read recruit register research review run schedule select send serve share source speak study
    support survey talk teach test track train travel trial verify visit work work_on assemble
    compile craft enforce film gather plant screen treat discuss pursue`,
  finish: `complete end finalize finish sign_off `,
  move: `accelerate boost double drive expand grow increase jump lift maximize move multiply raise
    recover rise scale scale_up shift speed_up up amplify climb uplift`,
  lower: `cut decline decrease drop ease fall halve limit lower minimize mitigate reduce shorten
    slow trim narrow`,
  better: `better enhance improve optimize reinforce simplify streamline strengthen transform
    upskill advance restore`,
  reach: `achieve acquire activate attract capture close earn exceed gain generate hit
    land monetize obtain pass qualify rank reach realize renew retain save score secure sell sign
    top win win_back garner `,
  hold: `ensure guarantee keep maintain preserve protect remain stabilize stay sustain`,
  enable: `allow convince delight empower enable encourage engage give help inspire make motivate
    satisfy unlock foster`,
  become: `be become establish_as position prove turn turn_into convert`,
  behave: `confirm accept prescribe access adopt ask begin believe buy change choose churn click come_back comment
    comply consider consume contribute demand demonstrate depend depend_on download eat enjoy experience feel find
    find_work follow graduate interact know learn leave like live log_in login look lose love manage_to miss need
    order participate_in pay prefer progress purchase rate receive recognize recommend recycle refer refuse reject
    rely_on remember reply request require respond return reuse say see show sign_up start state stop
    subscribe succeed switch switch_to take think trust try understand use value view vote want report enter spend`,
  effect: `account appear arrive average bring cause come contribute_to cost cover equal fail
    fit include lead_to load match represent result_in survive trigger`,
  remedy: `address answer clean clear fix handle process repair resolve respond_to solve tackle troubleshoot`,
  remove: `avoid delete eliminate prevent remove retire fight`,
  provide: `deliver offer provide`,
  aim: `get aim can commit continue could hope intend must seek shall should strive will would`,
};
