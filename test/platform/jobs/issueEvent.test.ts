import { readIssueEvent, readProjectEvent } from '../../../src/platform/jobs/issueEvent';

const updated = (...fields: string[]) => ({
  ...{ eventType: 'avi:jira:updated:issue', issue: { id: '7', key: 'ABC-7' } },
  changelog: { items: fields.map((field) => ({ field, from: null, to: '1' })) },
});

it.each([
  ['a status', updated('status'), false],
  ['a parent', updated('IssueParentAssociation'), true],
  ['an epic link of old', updated('Epic Link'), true],
  ['a project', updated('Key', 'project'), true],
  ['a type', updated('issuetype'), true],
  ['nothing that is told', { eventType: 'avi:jira:updated:issue', issue: { id: 7 } }, false],
  ['a changelog of another shape', { eventType: 'avi:jira:updated:issue', issue: { id: 7 }, changelog: 'x' }, false],
  ['everything: it is new', { eventType: 'avi:jira:created:issue', issue: { id: '7' } }, true],
  ['its being: it is deleted', { eventType: 'avi:jira:deleted:issue', issue: { id: '7' } }, false],
])('an issue that changed %s', (_what, event, mayBeNew) => {
  expect(readIssueEvent(event)).toEqual({ issueId: '7', mayBeNew });
});

it.each([[undefined], [null], ['text'], [{}], [{ eventType: 'avi:jira:updated:issue' }], [{ issue: { id: '7' } }]])(
  'is not read from %j',
  (event) => {
    expect(readIssueEvent(event)).toBeUndefined();
    expect(readProjectEvent(event)).toBeUndefined();
  },
);

it.each([
  ['softdeleted', false],
  ['deleted', false],
  ['archived', false],
  ['unarchived', true],
  ['restored', true],
])('a project that was %s is there: %s', (what, isThere) => {
  const event = { eventType: `avi:jira:${what}:project`, project: { id: 10_001, key: 'ABC' } };
  expect(readProjectEvent(event)).toEqual({ projectId: '10001', isThere });
});
