/**
 * What a verb does, seen from the question "work or result?". One verb, one class.
 *
 * make: brings a thing into being · act: a task one carries out · finish: ends a task · move: shifts a quantity up ·
 * lower: shifts it down · better: improves · reach: arrives at a result · hold: keeps a state · enable: lets others do ·
 * become: turns into · behave: what the people served do, feel or decide · effect: what a thing brings about ·
 * remedy: repairs or answers · remove: does away with · provide: make or reach, the object decides · aim: says nothing itself ·
 * other: a verb no list has
 */
export type VerbClass =
  | 'make'
  | 'act'
  | 'finish'
  | 'move'
  | 'lower'
  | 'better'
  | 'reach'
  | 'hold'
  | 'enable'
  | 'become'
  | 'behave'
  | 'effect'
  | 'remedy'
  | 'remove'
  | 'provide'
  | 'aim'
  | 'other';

/**
 * What a noun is. metric: a quantity with a scale · gain: countable results others give us · trouble: countable harm ·
 * quality: a good state · people: those served · team: ourselves · thing: a deliverable · event: a countable activity ·
 * deed: an action as a noun (its verb class is in `deeds`) · count: "number", "share": look at what is counted ·
 * span: a stretch of time, a metric unless something follows ("hours **of** counselling") ·
 * offer: what we run for others, a deliverable when made, a result when it gets better ·
 * vessel: "set", "series": look at what it holds · progress: how far the work is
 */
export type NounClass =
  | 'metric'
  | 'span'
  | 'offer'
  | 'gain'
  | 'trouble'
  | 'quality'
  | 'people'
  | 'team'
  | 'thing'
  | 'event'
  | 'count'
  | 'vessel'
  | 'progress';

/** Words by class, separated by blanks; `_` joins the words of one entry ("roll_out"). */
export type WordList<Class extends string> = Readonly<Record<Class, string>>;
