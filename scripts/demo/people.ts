/** The six people of the demo company, with what each may see. */
export type DemoPerson = {
  accountId: string;
  email: string;
  displayName: string;
  locale: 'en_US' | 'fr_FR';
  timeZone: string;
  groups: string[];
  products: ('jira' | 'confluence')[];
};

const person = (
  name: string,
  locale: DemoPerson['locale'],
  timeZone: string,
  groups: string[],
  products: DemoPerson['products'] = ['jira', 'confluence'],
): DemoPerson => {
  const handle = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(' ', '.');
  return {
    accountId: `712020:${handle}`,
    email: `${handle}@aurane.example`,
    displayName: name,
    locale,
    timeZone,
    groups,
    products,
  };
};

export const PEOPLE = {
  /** Chief operating officer: reads the page, decides. */
  claire: person('Claire Moreau', 'fr_FR', 'Europe/Paris', ['staff', 'executive-committee']),
  /** Head of the project office: administers the OKRs, no Jira administrator. */
  sean: person('Sean Byrne', 'en_US', 'Europe/Dublin', ['staff', 'project-office', 'executive-committee']),
  /** Leads digital projects in Lyon. */
  ines: person('Inès Haddad', 'fr_FR', 'Europe/Paris', ['staff', 'digital']),
  /** Leads manufacturing projects in Dublin. */
  tom: person('Tom Gallagher', 'en_US', 'Europe/Dublin', ['staff', 'manufacturing']),
  /** Jira administrator in Montréal; owns no objective. */
  nora: person('Nora Tremblay', 'en_US', 'America/Toronto', ['staff', 'jira-admins']),
  /** Board member: reads Confluence, has no access to Jira. */
  paul: person('Paul Okafor', 'en_US', 'Europe/Dublin', ['board'], ['confluence']),
} as const satisfies Record<string, DemoPerson>;

export type PersonName = keyof typeof PEOPLE;
