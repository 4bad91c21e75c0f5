/** Small words that carry English grammar. */
export const functionWords = {
  articles: `old legacy last next the a an our your their its his her my this that these those some any each every all both more new additional
    another several many few no zero extra existing current other various multiple own relevant key main critical major`,
  prepositions: `in on at for with within by from to into onto over under above below across through via per during until
    till before after between among against about around toward towards without upon than as despite since throughout
    beyond behind versus vs regarding including based using out up down off due thanks`,
  of: `of`,
  auxiliaries: `is are was were be been being am has have had having get gets got we_re we_ve`,
  modals: `will shall must should would can could may might do does did`,
  pronouns: `we i us they you he she it who`,
  relatives: `that which who whose where when while because if so but whether`,
  and: `and or & plus then`,
  negations: `not no never without zero nobody nothing none neither nor cannot don_t doesn_t didn_t isn_t aren_t can_t won_t`,
  fillers: `to we i our please must should will also still always further just only ll shall need want aim plan intend
    try seek start begin continue going able commit help_to q1 q2 q3 q4 we_re we_ve`,
  adverbs: `often twice not now again already yet today then also only even still never always often weekly monthly
    daily quarterly annually yearly themselves themself itself on_time online more less never at_least almost`,
  purpose: `to in_order_to so_that so_as_to with_the_goal_of with_the_aim_of aiming_to thereby
    resulting_in leading_to`,
  means: `by through via thanks_to using with based_on due_to as_a_result_of leveraging`,
  insteadOf: `instead_of rather_than`,
  outOf: `of out_of among from`,
  trend: `down up`,
  numbers: `one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy
    eighty ninety hundred thousand million billion dozen double triple half`,
} as const;
