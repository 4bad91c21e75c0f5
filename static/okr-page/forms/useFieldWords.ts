import { useCallback } from 'react';
import { levelName } from '../../../src/wording';
import { useT } from '../../shared/language/language';
import { findPerson } from '../../shared/people/peopleStore';
import { usePage } from '../pageContext';

type Value = string | number | null;

/** Names of fields and values as people read them, for showing two versions side by side. */
export function useFieldWords(): {
  nameOf: (field: string) => string;
  showValue: (field: string, value: Value) => string;
} {
  const t = useT();
  const { tree } = usePage();
  const nameOf = useCallback((field: string) => t.find(`field.${field}`) ?? field, [t]);
  const showValue = useCallback(
    (field: string, value: Value): string => {
      if (value === null || value === '') return '–';
      const text = String(value);
      switch (field) {
        case 'ownerId':
          return findPerson(text)?.name ?? t('people.unknown');
        case 'levelId': {
          const level = tree.levels.find(({ id }) => id === text);
          return level === undefined ? text : levelName(level, t);
        }
        case 'teamId':
          return tree.teams.find(({ id }) => id === text)?.name ?? text;
        case 'cycleId':
          return tree.cycles.find(({ id }) => id === text)?.name ?? text;
        case 'parentId':
          return tree.rows.find(({ id }) => id === text)?.key ?? t('path.restricted');
        default:
          return (
            t.find(`commitment.${text}.name`) ?? t.find(`visibility.${text}`) ?? t.find(`measure.${text}.name`) ?? text
          );
      }
    },
    [t, tree],
  );
  return { nameOf, showValue };
}
