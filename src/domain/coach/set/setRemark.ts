import { isSure, remarksOf } from '../remark';
import type { Remark, RemarkValues, School, Severity } from '../types';
import type { Likeness } from './alike';

/** A remark about several texts together. */
export interface SetRemark extends Remark {
  readonly check: 'set';
  /** Changes with any of the texts that the remark is about. */
  readonly subject: string;
}

const remark = remarksOf('set', (key) => `set.${key}`, 0.8);
const BASE = 36;

/** A name of letters and digits for some texts, whatever their order. */
function nameOf(texts: readonly string[]): string {
  const all = [...texts].sort().join('\n');
  const hash = (prime: number): string => {
    let sum = prime;
    for (let at = 0; at < all.length; at += 1) sum = Math.imul(sum, prime) + all.charCodeAt(at);
    return (sum >>> 0).toString(BASE);
  };
  return hash(31) + hash(37);
}

/** A remark about texts together. */
export function setRemark(
  key: string,
  texts: readonly string[],
  values: RemarkValues = {},
  severity: Severity = 'ask',
  confidence?: number,
): SetRemark {
  return { ...remark(key, severity, [], values, confidence), subject: nameOf(texts) };
}

/** A remark about a text and another team's that is like it. */
export function likenessRemark(
  text: string,
  { key, title, team }: { readonly key: string; readonly title: string; readonly team: string },
  { kind, words, share }: Likeness,
): SetRemark {
  const values = { key, title, team, hasTeam: team === '' ? 'no' : 'yes', words: words.join(', ') };
  return setRemark(kind, [text, title], values, 'ask', share);
}

/** What a school wants to hear: a permissive one only what the coach is sure of. */
export function hearSet(remarks: readonly SetRemark[], school: School): readonly SetRemark[] {
  if (school === 'off') return [];
  return school === 'strict' ? remarks : remarks.filter(isSure);
}

/** Under which key a remark is set aside: with one about several texts, it ends when any of them changes. */
export function dismissalKey(remark: Remark & { readonly subject?: string }): string {
  return remark.subject === undefined ? remark.messageKey : `${remark.messageKey}.${remark.subject}`;
}
