import type { Jira } from '../context.ts';
import { findIssueId } from '../issues/row.ts';
import { ImportError } from './error.ts';
import { readLines } from './lines.ts';
import { parseRow, type ExportRow } from './row.ts';

/** A line that was left out, and why. */
export interface LeftOut {
  line: number;
  reason: string;
}

/**
 * Reads all lines of an export. A line that cannot be used, or whose issue is there already, stops the reading
 * or is noted and left out, as asked.
 */
export async function collectRows(
  jira: Jira,
  file: string,
  onError: 'stop' | 'continue',
): Promise<{ rows: ExportRow[]; leftOut: LeftOut[] }> {
  const rows: ExportRow[] = [];
  const leftOut: LeftOut[] = [];
  const seen = new Set<string>();
  for await (const { number, text } of readLines(file)) {
    const parsed = parseRow(text);
    const reason = 'reason' in parsed ? parsed.reason : whyTaken(jira, seen, parsed.row);
    if (reason !== undefined) {
      if (onError === 'stop') {
        throw new ImportError(`Line ${number} of ${file} cannot be used: ${reason}. Nothing of the file was kept.`);
      }
      leftOut.push({ line: number, reason });
    } else if ('row' in parsed) {
      seen.add(parsed.row.key);
      rows.push(parsed.row);
    }
  }
  return { rows, leftOut };
}

function whyTaken(jira: Jira, seen: ReadonlySet<string>, row: ExportRow): string | undefined {
  if (seen.has(row.key)) return `the issue ${row.key} stands in the file twice`;
  return findIssueId(jira.sql, row.key) === undefined ? undefined : `the issue ${row.key} is on the site already`;
}
