import { classify } from '../../../../src/domain/coach';
import * as english from '../texts/english';
import * as french from '../texts/french';

describe('a key result in English', () => {
  it.each(english.activities)('is an activity: %s', (text) =>
    expect(classify(text, 'keyResult', 'en').verdict).toBe('activity'),
  );
  it.each(english.outcomes)('is an outcome: %s', (text) =>
    expect(classify(text, 'keyResult', 'en').verdict).toBe('outcome'),
  );
});

describe('a key result in French', () => {
  it.each(french.activities)('is an activity: %s', (text) =>
    expect(classify(text, 'keyResult', 'fr').verdict).toBe('activity'),
  );
  it.each(french.outcomes)('is an outcome: %s', (text) =>
    expect(classify(text, 'keyResult', 'fr').verdict).toBe('outcome'),
  );
});
