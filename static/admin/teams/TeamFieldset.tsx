import Textfield from '@atlaskit/textfield';
import type { LevelView, TeamDraft } from '../../../src/contract/organisation';
import { levelName } from '../../../src/wording';
import { Choice } from '../../shared/forms/Choice';
import { FormField } from '../../shared/forms/FormField';
import { PeoplePicker } from '../../shared/forms/PeoplePicker';
import type { Draft } from '../../shared/forms/useDraft';
import { UserPicker } from '../../shared/forms/UserPicker';
import { useT } from '../../shared/language/language';
import { ProjectsPicker } from '../../shared/projects/ProjectsPicker';
import type { TeamField } from './teamFields';

type Props = {
  idPrefix: string;
  draft: Draft<TeamDraft>;
  levels: readonly LevelView[];
  errorOn: (field: string) => string | undefined;
};

/** The fields of a team. */
export function TeamFieldset({ idPrefix, draft, levels, errorOn }: Props) {
  const t = useT();
  const { fields, change } = draft;
  const field = (name: TeamField) =>
    ({ id: `${idPrefix}-${name}`, label: t(`admin.teams.field.${name}`), error: errorOn(name) }) as const;
  const control = (name: TeamField) =>
    ({
      id: `${idPrefix}-${name}`,
      label: t(`admin.teams.field.${name}`),
      isInvalid: errorOn(name) !== undefined,
    }) as const;
  return (
    <>
      <FormField {...field('name')} isRequired>
        <Textfield
          id={`${idPrefix}-name`}
          autoFocus
          value={fields.name}
          isInvalid={errorOn('name') !== undefined}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
      </FormField>
      <FormField {...field('levelId')} isRequired>
        <Choice
          {...control('levelId')}
          options={levels.map((level) => ({ value: level.id, label: levelName(level, t) }))}
          value={fields.levelId}
          onChange={(levelId) => levelId !== null && change({ levelId })}
        />
      </FormField>
      <FormField {...field('leadId')} help={t('admin.teams.leadHelp')}>
        <UserPicker
          {...control('leadId')}
          value={fields.leadId}
          onChange={(leadId) => change({ leadId })}
          isClearable
        />
      </FormField>
      <FormField {...field('members')} help={t('admin.teams.membersHelp')}>
        <PeoplePicker
          id={`${idPrefix}-members`}
          label={t('admin.teams.field.members')}
          value={fields.memberIds}
          onChange={(memberIds) => change({ memberIds })}
        />
      </FormField>
      <FormField {...field('projects')} help={t('admin.teams.projectsHelp')}>
        <ProjectsPicker
          id={`${idPrefix}-projects`}
          label={t('admin.teams.field.projects')}
          value={fields.projectIds}
          onChange={(projectIds) => change({ projectIds })}
        />
      </FormField>
    </>
  );
}
