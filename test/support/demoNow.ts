/** The moment at which tests meet the demo company, whatever the day on which they run. */
export const DEMO_NOW = '2026-11-23T10:00:00.000Z';
