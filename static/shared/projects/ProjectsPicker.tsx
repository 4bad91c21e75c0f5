import { AsyncSelect } from '@atlaskit/select';
import type { ProjectId } from '../../../src/contract/vocabulary';
import { useRequest } from '../client/useRequest';
import { useT } from '../language/language';
import { readProjects, searchProjects, type Project } from './projectStore';

type Option = { value: ProjectId; label: string };
type Props = { id: string; label: string; value: readonly ProjectId[]; onChange: (ids: ProjectId[]) => void };

/** Several Jira projects, found by name or key as the viewer. Those that the viewer may not see stay chosen. */
export function ProjectsPicker({ id, label, value, onChange }: Props) {
  const t = useT();
  const known = useRequest(value.join(), () => readProjects(value));
  const optionOf = (projectId: ProjectId): Option => {
    const project = known.value?.get(projectId);
    const unknown = known.value === undefined ? '…' : t('alignment.csv.restricted');
    return { value: projectId, label: project === undefined ? unknown : labelOf(project) };
  };
  return (
    <AsyncSelect<Option, true>
      isMulti
      inputId={id}
      aria-label={label}
      clearControlLabel={t('common.named', { action: t('common.clear'), object: label })}
      cacheOptions
      defaultOptions
      loadOptions={async (text) => (await searchProjects(text)).map((one) => ({ value: one.id, label: labelOf(one) }))}
      value={value.map(optionOf)}
      onChange={(options) => onChange(options.map((option) => option.value))}
      placeholder={t('forms.searchProjects')}
      noOptionsMessage={() => t('forms.noOptions')}
      loadingMessage={() => t('common.loading')}
      menuPosition="fixed"
    />
  );
}

function labelOf({ key, name }: Project): string {
  return `${key} ${name}`;
}
