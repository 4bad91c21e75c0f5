import { z } from 'zod';
import { DEFAULT_LEVELS } from '../../../contract/vocabulary';
import { accountId, id, jiraId, line, version } from './fields';

const LEVELS_MAX = 12;
const MEMBERS_MAX = 1_000;
const PROJECTS_MAX = 500;

const level = z.strictObject({
  id: id.nullable(),
  name: line,
  defaultName: z.enum(DEFAULT_LEVELS).nullable(),
  expectedVersion: version.nullable(),
});

const team = {
  name: line,
  levelId: id,
  leadId: accountId.nullable(),
  memberIds: z.array(accountId).max(MEMBERS_MAX),
  projectIds: z.array(jiraId).max(PROJECTS_MAX),
};

export const savedLevels = z.strictObject({ levels: z.array(level).min(1).max(LEVELS_MAX) });
export const newTeam = z.strictObject(team);
export const editedTeam = z.strictObject({ ...team, teamId: id, expectedVersion: version });
export const deletedTeam = z.strictObject({ teamId: id, expectedVersion: version });
