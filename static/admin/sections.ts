/** The parts of the page, in the order in which a site is set up. */
export const SECTIONS = ['levels', 'teams', 'cycles', 'rules', 'coach', 'sync', 'rights'] as const;
export type Section = (typeof SECTIONS)[number];

/** The part that an address names; the first one for any other address. */
export function readSection(search: string): Section {
  const named = new URLSearchParams(search).get('section');
  return SECTIONS.find((section) => section === named) ?? 'levels';
}
