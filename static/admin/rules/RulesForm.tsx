import Button from '@atlaskit/button/new';
import { useId, useState } from 'react';
import type { SettingsView } from '../../../src/contract/settings';
import { call } from '../../shared/client/call';
import { flagDone } from '../../shared/flags/flags';
import { Conflict } from '../../shared/forms/Conflict';
import { Restored } from '../../shared/forms/FormFoot';
import formStyles from '../../shared/forms/forms.module.css';
import { useDraft } from '../../shared/forms/useDraft';
import { useSave } from '../../shared/forms/useSave';
import { useT } from '../../shared/language/language';
import { Failure } from '../../shared/status/Failure';
import styles from '../admin.module.css';
import {
  daysOf,
  fieldsOf,
  flatRules,
  RULES,
  rulesFields,
  settingsOf,
  type Rule,
  type RulesFields,
} from './rulesFields';
import { RulesFieldset } from './RulesFieldset';

/** All rules in one form. What was typed survives leaving the page. */
export function RulesForm({ saved, onSaved }: { saved: SettingsView; onSaved: () => void }) {
  const t = useT();
  const id = useId();
  const draft = useDraft<RulesFields>('settings', rulesFields(saved));
  const save = useSave(RULES);
  const [tried, setTried] = useState(false);
  const theirs = save.error?.theirs;

  const submit = async (expectedVersion = saved.version) => {
    const settings = settingsOf(draft.fields);
    setTried(true);
    if (settings === null) return;
    const ok = await save.run(async () => void (await call('saveSettings', { ...settings, expectedVersion })));
    if (!ok) return;
    draft.clear();
    flagDone(t('admin.saved'));
    onSaved();
  };
  const errorOn = (rule: Rule) => {
    const isDays = rule === 'checkInEveryDays' || rule === 'quietAfterDays';
    if (tried && isDays && daysOf(draft.fields[rule]) === null) return t('admin.rules.daysWrong');
    return save.errorOn(rule);
  };
  const revert = () => {
    draft.reset(rulesFields(saved));
    save.forgetError();
  };
  const showValue = (field: string, value: string | number | null) =>
    field === 'workUnit'
      ? (t.find(`admin.rules.unit.${String(value)}`) ?? String(value))
      : String(value ?? '').replaceAll('\n', ', ');

  return (
    <form
      className={formStyles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void submit(theirs?.version);
      }}
    >
      {draft.restored && <Restored onDiscard={revert} />}
      <RulesFieldset idPrefix={id} draft={draft} errorOn={errorOn} />
      {theirs !== undefined && (
        <Conflict
          theirs={{ ...theirs, fields: flatRules(fieldsOf(theirs, draft.fields)) }}
          mine={flatRules(draft.fields)}
          nameOf={(field) => t.find(`admin.rules.${field}.name`) ?? field}
          showValue={showValue}
          onKeepMine={() => void submit(theirs.version)}
          onTakeTheirs={() => {
            draft.clear();
            onSaved();
          }}
        />
      )}
      {save.general !== undefined && theirs === undefined && (
        <Failure error={save.general} onRetry={() => void submit()} />
      )}
      <div className={styles['foot']}>
        <Button appearance="primary" type="submit" isLoading={save.saving}>
          {t('common.save')}
        </Button>
        <Button appearance="subtle" onClick={revert}>
          {t('admin.revert')}
        </Button>
      </div>
    </form>
  );
}
