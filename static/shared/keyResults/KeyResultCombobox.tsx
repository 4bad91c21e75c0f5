import Textfield from '@atlaskit/textfield';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { KeyResultSuggestion } from '../../../src/contract/workLinks';
import { rowWording } from '../../../src/wording';
import { useT } from '../language/language';
import { HealthLozenge } from '../row/HealthLozenge';
import styles from './combobox.module.css';

type Props = {
  typed: string;
  onType: (text: string) => void;
  suggestions: readonly KeyResultSuggestion[];
  isBusy: boolean;
  onChoose: (suggestion: KeyResultSuggestion) => void;
  onClose: () => void;
};

/** A field with its list beneath: arrows move, Enter or a click chooses, Escape closes. */
export function KeyResultCombobox({ typed, onType, suggestions, isBusy, onChoose, onClose }: Props) {
  const t = useT();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [active, setActive] = useState(0);
  const index = Math.min(active, suggestions.length - 1);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    document.getElementById(`${id}-${index}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, index]);

  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = suggestions[index];
    if (event.key === 'ArrowDown') setActive(Math.min(index + 1, suggestions.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(index - 1, 0));
    else if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && chosen !== undefined && !isBusy) onChoose(chosen);
    else return;
    event.preventDefault();
  };

  return (
    <div>
      <Textfield
        ref={field}
        role="combobox"
        aria-expanded={suggestions.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(index >= 0 && { 'aria-activedescendant': `${id}-${index}` })}
        aria-label={t('issue.search')}
        placeholder={t('issue.search')}
        value={typed}
        onChange={(event) => {
          setActive(0);
          onType(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label={t('issue.suggestions')}
        aria-busy={isBusy}
        className={styles['list']}
      >
        {suggestions.map((suggestion, place) => (
          <li
            key={suggestion.row.id}
            id={`${id}-${place}`}
            role="option"
            aria-selected={place === index}
            className={styles['option']}
            onMouseMove={() => setActive(place)}
            onClick={() => !isBusy && onChoose(suggestion)}
          >
            <Suggestion suggestion={suggestion} />
          </li>
        ))}
      </ul>
      {suggestions.length === 0 && !isBusy && <p className={styles['none']}>{t('issue.nothingFound')}</p>}
    </div>
  );
}

/** A preview of the row: enough to know that it is the right one. */
function Suggestion({ suggestion: { row, objectiveTitle, cycleName, because } }: { suggestion: KeyResultSuggestion }) {
  const t = useT();
  const wording = rowWording(row, t);
  const facts = [
    wording.resultSentence ?? wording.workSentence,
    cycleName,
    because === 'match' ? null : t(`issue.because.${because}`),
  ];
  return (
    <>
      <span className={styles['title']}>
        <span className={styles['key']}>{row.key}</span> <span dir="auto">{row.title}</span>
      </span>
      <HealthLozenge health={row.health} />
      <span className={styles['facts']} dir="auto">
        {objectiveTitle}
      </span>
      <span className={styles['facts']}>{facts.filter((fact) => fact !== null && fact !== '').join(' · ')}</span>
    </>
  );
}
