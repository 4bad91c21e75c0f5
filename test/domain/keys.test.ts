import { keyResultKey, objectiveKey, parseKey } from '../../src/domain/keys';

it.each([
  ['O-12', 'objective', 12],
  ['o12', 'objective', 12],
  [' kr 34 ', 'keyResult', 34],
  [objectiveKey(7), 'objective', 7],
  [keyResultKey(8), 'keyResult', 8],
])('reads %j as a key', (text, kind, number) => {
  expect(parseKey(text)).toEqual({ kind, number });
});

it.each(['', '12', 'O-', 'OKR-3', 'KR-34; drop table', 'O-1234567890', 'O--1', 'KR-1.5'])(
  'reads no key in %j',
  (text) => {
    expect(parseKey(text)).toBeNull();
  },
);
