const WHO = (
  'pharmacists nurses suppliers apprentices tenants drivers auditors patients growers retailers surveyors ' +
  'librarians divers bakers farmers pilots teachers brokers welders foresters'
).split(' ');
const WHAT = (
  'complaints,repeat orders,open invoices,late deliveries,unread alerts,returned parcels,waiting days,failed audits,' +
  'night shifts,lost keys,spare parts,paper forms,double entries,missed calls,sick days,broken seals,empty trips,' +
  'stock losses,energy bills,meeting hours'
).split(',');
const WHERE = (
  'Lyon Dublin Montréal Gdańsk Porto Tallinn Bergen Ghent Turin Graz Malmö Cork Nantes Leeds Basel Riga Split ' +
  'Vigo Brno Aarhus'
).split(' ');

const pick = (words: readonly string[], index: number): string => words[Math.floor(index) % words.length] ?? '';

/** A title of a large site: ten thousand that differ, and now and then two that hardly do. */
export function keyResultTitle(index: number): string {
  const [what, who, where] = [pick(WHAT, index), pick(WHO, index / 20), pick(WHERE, index / 400)];
  const falls = index % 3 === 0 ? 'grow' : 'fall';
  return `${what.charAt(0).toUpperCase()}${what.slice(1)} of ${who} in ${where} ${falls} from 100 to ${index % 90}`;
}

/** The same for an objective. */
export function objectiveTitle(index: number): string {
  return `${pick(WHO, index)} of ${pick(WHERE, index / 20)} need no ${pick(WHAT, index / 400)} any more`;
}
