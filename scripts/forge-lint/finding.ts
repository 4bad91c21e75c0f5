export type Finding = { level: 'error' | 'warning'; file: string; line: number; message: string; rule: string };

/** One line a finding, in the form that editors make clickable. */
export function formatFinding({ level, file, line, message, rule }: Finding): string {
  return `${level} ${file}:${line} ${message} [${rule}]`;
}
