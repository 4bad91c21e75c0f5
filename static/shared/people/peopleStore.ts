import type { AccountId } from '../../../src/contract/vocabulary';
import { readJira } from '../client/jira';

export type Person = { name: string; avatarUrl: string | null };

/** Jira reads at most this many users in one call. */
const BATCH_MAX = 100;
/** Rows that appear together ask together. */
const GATHER_MS = 20;

const known = new Map<AccountId, Person | null>();
const asked = new Set<AccountId>();
const listeners = new Set<() => void>();
let waiting: AccountId[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

/** Someone's name and picture as the viewer may see them; null when Jira does not tell, undefined while it is asked. */
export function findPerson(accountId: AccountId): Person | null | undefined {
  return known.get(accountId);
}

/** Asks for a person once; people asked for at the same time share a call. Nothing of it is ever stored. */
export function askForPerson(accountId: AccountId): void {
  if (accountId === '') return;
  if (asked.has(accountId)) return;
  asked.add(accountId);
  waiting.push(accountId);
  timer ??= setTimeout(readWaiting, GATHER_MS);
}

/** Tells about people who are known from elsewhere, such as the answer of a user search. */
export function rememberPerson(accountId: AccountId, person: Person): void {
  asked.add(accountId);
  known.set(accountId, person);
  announce();
}

export function onPeopleChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function readWaiting(): void {
  timer = undefined;
  const all = waiting;
  waiting = [];
  for (let start = 0; start < all.length; start += BATCH_MAX) void readBatch(all.slice(start, start + BATCH_MAX));
}

async function readBatch(accountIds: AccountId[]): Promise<void> {
  const query = accountIds.map((id) => `accountId=${encodeURIComponent(id)}`).join('&');
  try {
    const answer = await readJira(`/rest/api/3/user/bulk?maxResults=${BATCH_MAX}&${query}`);
    for (const user of usersOf(answer)) known.set(user.accountId, personOf(user));
  } catch {
    // Without Jira a row still says all it has to say: the picture stays neutral.
  }
  for (const id of accountIds) if (!known.has(id)) known.set(id, null);
  announce();
}

function announce(): void {
  for (const listener of listeners) listener();
}

export type JiraUser = { accountId: AccountId; displayName: string; avatarUrls?: Record<string, string> };

/** The person in an answer of Jira about a user. */
export function personOf(user: JiraUser): Person {
  return { name: user.displayName, avatarUrl: user.avatarUrls?.['48x48'] ?? user.avatarUrls?.['24x24'] ?? null };
}

function usersOf(answer: unknown): JiraUser[] {
  const values = (answer as { values?: unknown }).values;
  return Array.isArray(values) ? (values as JiraUser[]) : [];
}
