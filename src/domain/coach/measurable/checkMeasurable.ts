import { shifts } from '../reading/shifts';
import type { TextReading } from '../reading/readText';
import { remarksOf, spanOf } from '../remark';
import type { Direction, MeasureKind, Remark, Span } from '../types';
import { findMeasure, type StatedMeasure } from './findMeasure';

/** What the form says of a key result, as far as it is filled in. */
export interface MeasureFields {
  readonly measure?: MeasureKind;
  readonly baseline?: number;
  readonly target?: number;
  readonly unit?: string;
  readonly direction?: Direction;
}

const remark = remarksOf('measurable', (key) => `measurable.${key}`, 0.9);

function differences(stated: StatedMeasure, fields: MeasureFields, at: readonly Span[]): readonly Remark[] {
  const found: Remark[] = [];
  const differ = (key: string, text: number | undefined, field: number | undefined): void => {
    if (text !== undefined && field !== undefined && text !== field)
      found.push(remark(key, 'warn', at, { text, field }));
  };
  differ('baselineDiffers', stated.baseline, fields.baseline);
  differ('targetDiffers', stated.target, fields.target);
  if (stated.direction !== undefined && fields.direction !== undefined && stated.direction !== fields.direction) {
    found.push(remark('directionDiffers', 'warn', at, { text: stated.direction, field: fields.direction }));
  }
  const sign = /^[%€$£¥]$/;
  if (stated.unit !== undefined && fields.unit !== undefined && sign.test(stated.unit) && stated.unit !== fields.unit) {
    found.push(remark('unitDiffers', 'ask', at, { text: stated.unit, field: fields.unit }));
  }
  return found;
}

function ofNumbers(reading: TextReading, fields: MeasureFields): readonly Remark[] {
  const { quantities, fromTo, change, placeholder } = reading.measures;
  if (placeholder) {
    return [remark('placeholder', 'ask', quantities.filter((quantity) => quantity.value === undefined).map(spanOf))];
  }
  if (
    quantities.length === 0 &&
    fields.target === undefined &&
    fields.measure !== 'milestone' &&
    fields.measure !== 'work'
  ) {
    return [remark('noNumber', 'ask')];
  }
  if (fromTo !== undefined && fromTo.from.value === fromTo.to.value)
    return [remark('sameEnds', 'warn', [spanOf(fromTo)])];
  if (change?.sign === '%' && fromTo === undefined && fields.baseline === undefined) {
    return [remark('percentOfWhat', 'ask', [spanOf(change)], { amount: change.value ?? '' })];
  }
  if (fromTo === undefined && fields.baseline === undefined && quantities.length > 0)
    return [remark('noBaseline', 'ask', quantities.slice(0, 1).map(spanOf))];
  return [];
}

/** Says what is missing or contradictory in the measure of a key result. */
export function checkMeasurable(reading: TextReading, fields: MeasureFields = {}): readonly Remark[] {
  if (reading.sentence === undefined) return [];
  const heads = shifts(reading);
  const two =
    heads.length > 1 && reading.measures.quantities.length > 1 ? [remark('twoMeasures', 'ask', heads.map(spanOf))] : [];
  return [
    ...ofNumbers(reading, fields),
    ...two,
    ...differences(findMeasure(reading), fields, reading.measures.quantities.map(spanOf)),
  ];
}
