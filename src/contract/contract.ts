import type { AlignmentContract } from './alignment';
import type { CheckInsContract } from './checkIns';
import type { CoachContract } from './coach';
import type { CyclesContract } from './cycles';
import type { ExplanationContract } from './explanation';
import type { KeyResultsContract } from './keyResults';
import type { ObjectivesContract } from './objectives';
import type { OrganisationContract } from './organisation';
import type { SavedFiltersContract } from './savedFilters';
import type { SessionContract } from './session';
import type { SettingsContract } from './settings';
import type { TreeContract } from './tree';
import type { WorkLinksContract } from './workLinks';

/** Every call a surface can make: the one list that both ends are compiled against. */
export type PlumblineContract = SessionContract &
  TreeContract &
  ObjectivesContract &
  KeyResultsContract &
  CheckInsContract &
  CyclesContract &
  OrganisationContract &
  WorkLinksContract &
  AlignmentContract &
  SettingsContract &
  ExplanationContract &
  SavedFiltersContract &
  CoachContract;

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };
type NotJson<C> = { [K in keyof C]: C[K] extends (...args: never[]) => Json ? never : K }[keyof C];
type AssertNone<T extends never> = T;

/** Fails to compile when an answer holds a Date, a Map or a function: Forge's resolver sends JSON. */
export type PlainJson = AssertNone<NotJson<PlumblineContract>>;
