const WHO = (
  'pharmacists nurses suppliers apprentices tenants drivers auditors patients growers retailers surveyors ' +
  'librarians divers bakers farmers pilots teachers brokers welders foresters'
).split(' ');
const WHAT = (
  'complaints,repeat orders,open invoices,late deliveries,unread alerts,returned parcels,waiting days,failed audits,' +
  'night shifts,lost keys,spare parts,paper forms,double entries,missed calls,sick days,broken seals,empty trips,' +
  'stock losses,energy bills,meeting hours'
).split(',');
const FIRST = 'Bel Cor Dan Fal Gar Hol Kel Lam Mor Nor Ost Pel Ral Sol Tor Ul Val Wes Yar Zel'.split(' ');
const LAST = 'berg bruck by dorf feld ford gate grad ham heim holm hurst mond port stad ton val ville wick worth'.split(
  ' ',
);

const pick = (words: readonly string[], index: number): string => words[Math.floor(index) % words.length] ?? '';

/** One of four hundred places. */
const place = (index: number): string => `${pick(FIRST, index)}${pick(LAST, index / 20)}`;

/** A title of a large site: ten thousand that differ, and now and then two that hardly do. */
export function keyResultTitle(index: number): string {
  const [what, who, where] = [
    pick(WHAT, index),
    pick(WHO, index / 20),
    place(index * 7 + Math.floor(index / 400) * 13),
  ];
  const falls = index % 3 === 0 ? 'grow' : 'fall';
  return `${what.charAt(0).toUpperCase()}${what.slice(1)} of ${who} in ${where} ${falls} from 100 to ${index % 90}`;
}

/** The same for an objective. */
export function objectiveTitle(index: number): string {
  return `${pick(WHO, index)} of ${place(index)} need no ${pick(WHAT, index / 400)} any more`;
}
