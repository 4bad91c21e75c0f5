/** Faults worth trying by hand, as the control API takes them. */
export const FAULT_PRESETS = [
  { name: 'jira429', rules: [{ service: 'jira', status: 429, times: 5, retryAfter: 3 }] },
  { name: 'jiraDown', rules: [{ service: 'jira', status: 503, html: true, times: 10 }] },
  { name: 'jiraSlow', rules: [{ service: 'jira', delayMs: 2000 }] },
  { name: 'sqlSlow', rules: [{ service: 'sql', delayMs: 1000 }] },
  { name: 'sqlLock', rules: [{ service: 'sql', sqlErrno: 1205, times: 3 }] },
  { name: 'lostAnswer', rules: [{ service: 'sql', match: 'INSERT', loseAnswer: true, times: 1 }] },
] as const;

export type FaultPreset = (typeof FAULT_PRESETS)[number]['name'];
