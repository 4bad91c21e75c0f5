import type { PersonName } from './people.ts';

export type DemoTeam = {
  name: string;
  level: 'company' | 'department' | 'team';
  lead: PersonName;
  members: readonly PersonName[];
  projects: readonly string[];
};

export const TEAMS: readonly DemoTeam[] = [
  { name: 'Comité exécutif', level: 'company', lead: 'claire', members: ['sean'], projects: ['MERI', 'ERP'] },
  { name: 'Digital health', level: 'department', lead: 'ines', members: ['nora'], projects: ['DOSE', 'PORT', 'VITR'] },
  { name: 'Manufacturing', level: 'department', lead: 'tom', members: [], projects: ['PACK', 'COLD'] },
  { name: 'Qualité', level: 'department', lead: 'claire', members: ['tom'], projects: ['QUAL', 'PHV', 'LIMS'] },
  { name: 'Clinical operations', level: 'team', lead: 'sean', members: ['ines'], projects: ['TRIAL'] },
];
