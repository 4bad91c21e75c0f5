import english from '../../locales/en-US.json';
import french from '../../locales/fr-FR.json';
import { ERROR_KEYS } from '../../src/contract/errorKeys';
import { ERROR_CODES } from '../../src/contract/result';
import { PROBLEM_KEYS } from '../../src/domain/problems';

const NAMED = new Set<string>([...ERROR_KEYS, ...PROBLEM_KEYS]);

describe.each([
  ['en-US', english.errors],
  ['fr-FR', french.errors],
])('%s', (_, errors: Record<string, unknown>) => {
  it.each([...NAMED])('has a sentence for %s', (key) => {
    expect(typeof errors[key]).toBe('string');
  });

  it('has a sentence for every code', () => {
    expect(Object.keys(errors['code'] as object).sort()).toEqual([...ERROR_CODES].sort());
  });

  it('has none that nobody says', () => {
    expect(Object.keys(errors).filter((key) => !NAMED.has(key) && !['code', 'transport'].includes(key))).toEqual([]);
  });
});
