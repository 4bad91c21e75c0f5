import { missingIn } from '../../src/domain/readiness';

const ready = { ownerId: 'ada', measure: 'metric' as const, baseline: 0, target: 5 };

it.each([
  ['nothing when all is there, zero included', {}, []],
  ['its owner', { ownerId: '' }, ['owner']],
  ['its baseline', { baseline: null }, ['baseline']],
  ['its target', { target: null }, ['target']],
  ['all three', { ownerId: '', baseline: null, target: null }, ['owner', 'baseline', 'target']],
  ['no numbers where work is the measure', { measure: 'work' as const, baseline: null, target: null }, []],
  ['no numbers where milestones are', { measure: 'milestone' as const, baseline: null, target: null }, []],
])('a key result lacks %s', (_what, over, missing) => {
  expect(missingIn({ ...ready, ...over })).toEqual(missing);
});
