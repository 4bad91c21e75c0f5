import type { ExplanationInput, ExplanationView } from '../contract/explanation';
import { sayDay } from './dates';
import { healthSentences } from './explanationHealth';
import { formatNumber, formatPercent } from './numbers';
import { labelOf, numberOf, shareOf, type ExplanationValues } from './explanationValues';
import type { Translator } from './translator';

/** A formula in words: the arithmetic with its numbers, then what else a reader has to know. */
export type ExplanationWording = { formula: string; notes: string[] };

export function explanationWording({ formulaKey, values }: ExplanationView, t: Translator): ExplanationWording {
  switch (formulaKey) {
    case 'metricProgress':
      return metric(values, t);
    case 'workProgress':
      return work(values, t);
    case 'milestoneProgress':
      return plain(
        t('explanation.milestoneProgress', { ...numbers(values, ['reached', 'total'], t), raw: raw(values, t) }),
      );
    case 'rollUp':
      return plain(t('explanation.rollUp', { parts: values['parts'] ?? 0, shown: shareOf(values, 'shown', t) }));
    case 'nothingMeasured':
      return plain(t('explanation.nothingMeasured'));
    case 'keyResultHealth':
    case 'objectiveHealth':
      return healthSentences(values, t);
    case 'pace':
      return pace(values, t);
    default:
      return plain(t.find(`explanation.${formulaKey}`, values) ?? '');
  }
}

/** What one input adds: "46 % × 1", "13 of 16", "reached 3 Nov". */
export function explanationInputWording(input: ExplanationInput, today: string, t: Translator): string {
  const { kind, values } = input;
  const weight = values['weight'] ?? 1;
  switch (kind) {
    case 'epic': {
      const state = values['state'];
      if (typeof state === 'string' && state !== 'live') {
        return t('explanation.input.epicOut', { state: t.find(`epicState.${state}`) ?? state });
      }
      const sums = numbers(values, ['delivered', 'scope'], t);
      return weight === 1
        ? t('explanation.input.epic', sums)
        : t('explanation.input.epicWeighted', { ...sums, weight });
    }
    case 'milestone': {
      const reachedOn = values['reachedOn'];
      const said =
        typeof reachedOn === 'string'
          ? t('explanation.input.reached', { day: sayDay(reachedOn, today, t.locale) })
          : t('explanation.input.notReached');
      return weight === 1 ? said : `${said} · ${t('why.weight', { weight })}`;
    }
    default:
      return t('explanation.input.value', { shown: shareOf(values, 'shown', t, 0), weight });
  }
}

function plain(formula: string, notes: (string | null)[] = []): ExplanationWording {
  return { formula, notes: notes.filter((note) => note !== null) };
}

function metric(values: ExplanationValues, t: Translator): ExplanationWording {
  const words = t('explanation.metricWords');
  const warning = values['warning'];
  if (warning === 'noRange' || warning === 'baselineIsTarget') return plain(t(`explanation.${warning}`));
  if (numberOf(values, 'value') === null) return plain(t('explanation.metricUnsaid'), [words]);
  const known = { ...numbers(values, ['value', 'baseline', 'target'], t), raw: raw(values, t) };
  const clamped = (numberOf(values, 'raw') ?? 0) < 0 || (numberOf(values, 'raw') ?? 0) > 1;
  return plain(t('explanation.metricProgress', known), [
    words,
    clamped ? t('explanation.shownClamped', { raw: known.raw }) : null,
  ]);
}

function work(values: ExplanationValues, t: Translator): ExplanationWording {
  if (values['epics'] === 0) return plain(t('explanation.workNone'));
  const weighted = values['weighted'] === 'yes';
  const sums = { ...numbers(values, ['delivered', 'scope'], t), raw: raw(values, t) };
  const notDelivered = numberOf(values, 'notDelivered') ?? 0;
  const unestimated = numberOf(values, 'unestimated') ?? 0;
  return plain(t(weighted ? 'explanation.workWeighted' : 'explanation.workProgress', sums), [
    t(values['unit'] === 'storyPoints' ? 'explanation.workPointsWords' : 'explanation.workWords'),
    notDelivered > 0 ? t('explanation.notDelivered', { count: notDelivered }) : null,
    unestimated > 0 ? t('explanation.unestimated', { count: unestimated }) : null,
  ]);
}

function pace(values: ExplanationValues, t: Translator): ExplanationWording {
  const formula = t('explanation.pace', {
    passedDays: values['passedDays'] ?? 0,
    lengthDays: values['lengthDays'] ?? 0,
    pace: shareOf(values, 'pace', t),
  });
  const early = values['judged'] === 'no';
  return plain(formula, [
    early ? t('explanation.paceTooEarly', { judgedFrom: shareOf(values, 'judgedFrom', t) }) : null,
  ]);
}

function raw(values: ExplanationValues, t: Translator): string {
  const fraction = numberOf(values, 'raw');
  return fraction === null ? labelOf(null) : formatPercent(fraction, t.locale);
}

function numbers<Name extends string>(
  values: ExplanationValues,
  names: readonly Name[],
  t: Translator,
): Record<Name, string> {
  const said = names.map((name) => {
    const value = numberOf(values, name);
    return [name, value === null ? labelOf(null) : formatNumber(value, t.locale)];
  });
  return Object.fromEntries(said) as Record<Name, string>;
}
