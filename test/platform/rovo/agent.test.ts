import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

type Input = { title: string; type: string; required: boolean; description: string };
type Action = {
  key: string;
  function: string;
  description: string;
  actionVerb: string;
  inputs: Record<string, Input>;
};
type Agent = { name: string; description: string; prompt: string; actions: string[]; conversationStarters: string[] };
type Manifest = {
  resources: { key: string; path: string }[];
  modules: { 'rovo:agent': Agent[]; action: Action[]; function: { key: string; handler: string }[] };
};

const { modules, resources } = parse(readFileSync('manifest.yml', 'utf8')) as Manifest;
const [agent] = modules['rovo:agent'];
const [, resource = '', file = ''] = /^resource:([^;]+);(.+)$/.exec(agent?.prompt ?? '') ?? [];
const folder = resources.find(({ key }) => key === resource)?.path ?? '';
const prompt = readFileSync(`${folder}/${file}`, 'utf8');
const actions = modules.action.map(({ key }) => key);

describe('the instructions of the agent', () => {
  it('name every action it may use, and no other', () => {
    const named = [...prompt.matchAll(/^- `([a-z-]+)`:/gm)].map(([, key]) => key);
    expect(named.sort()).toEqual([...actions].sort());
    expect([...(agent?.actions ?? [])].sort()).toEqual([...actions].sort());
  });

  it('carry a version', () => expect(prompt).toMatch(/^Version: \d+$/m));

  it('name only inputs that the actions take', () => {
    const inputs = new Set(modules.action.flatMap(({ inputs }) => Object.keys(inputs)));
    const words = [...prompt.matchAll(/`([a-z-]+)`/g)].map(([, word]) => word ?? '');
    const known = new Set([...actions, ...inputs, 'error', 'reference', 'suggestions']);
    expect(words.filter((word) => !known.has(word))).toEqual([]);
  });
});

/** https://developer.atlassian.com/platform/forge/manifest-reference/modules/rovo-action/ */
describe('the manifest', () => {
  it('keeps the limits of agents', () => {
    expect(agent?.name.length).toBeLessThanOrEqual(30);
    expect(agent?.description.length).toBeLessThanOrEqual(255);
    expect(agent?.conversationStarters.filter((starter) => starter.length > 85)).toEqual([]);
  });

  it.each(modules.action)('keeps the limits of actions: $key', ({ description, inputs }) => {
    expect(description.length).toBeLessThanOrEqual(255);
    expect(Object.keys(inputs).length).toBeLessThanOrEqual(10);
  });

  it.each(modules.action)('tells a model how to fill in $key', ({ inputs }) => {
    for (const { title, type, description } of Object.values(inputs)) {
      expect(['string', 'integer', 'number', 'boolean']).toContain(type);
      expect([title, description]).not.toContain('');
    }
  });

  it('has a function behind every action', () => {
    const functions = new Set(modules.function.map(({ key }) => key));
    expect(modules.action.filter((action) => !functions.has(action.function))).toEqual([]);
  });

  it('begins conversations with what the actions can answer', () => {
    const starters = agent?.conversationStarters ?? [];
    for (const word of ['check-ins', 'O-1', 'KR-1', 'projects'])
      expect(starters.some((starter) => starter.includes(word))).toBe(true);
  });

  it.each(modules.action)('lets $key only read', ({ actionVerb }) => expect(actionVerb).toBe('GET'));
});
