import { badFields } from '../../errors.ts';
import { changeItem } from '../changelog.ts';
import type { FieldSetter } from './types.ts';

/** Refuses a summary as Jira does: missing, longer than 255 characters, or of several lines. */
export function checkSummary(value: unknown): string {
  if (typeof value !== 'string' || value.trim() === '') {
    throw badFields({ summary: 'You must specify a summary of the issue.' });
  }
  if (value.length > 255) throw badFields({ summary: 'Summary must be less than 255 characters.' });
  if (/[\r\n]/.test(value)) {
    throw badFields({ summary: 'The summary is invalid because it contains newline characters.' });
  }
  return value;
}

export const setSummary: FieldSetter = (edit, value) => {
  const summary = checkSummary(value);
  if (summary === edit.issue.summary) return [];
  edit.jira.sql.run('UPDATE jira_issue SET summary = ? WHERE id = ?', summary, edit.issue.id);
  return [changeItem('summary', { text: edit.issue.summary }, { text: summary })];
};

/** The words of an Atlassian document, a line per block. */
export function plainText(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  const { text, content, type } = node as { text?: unknown; content?: unknown; type?: unknown };
  const own = typeof text === 'string' ? text : '';
  const inner = Array.isArray(content) ? content.map(plainText).join(type === 'doc' ? '\n' : '') : '';
  return own + inner;
}

/** Version 2 of the API takes rich text as a string: it becomes one paragraph. */
export function toDocument(value: unknown, fieldId: string): unknown {
  if (typeof value === 'string') {
    const content = value === '' ? [] : [{ type: 'paragraph', content: [{ type: 'text', text: value }] }];
    return { type: 'doc', version: 1, content };
  }
  const isDocument = typeof value === 'object' && value !== null && (value as { type?: unknown }).type === 'doc';
  if (!isDocument) throw badFields({ [fieldId]: 'Operation value must be an Atlassian Document' });
  return value;
}

function documentSetter(column: 'description' | 'environment'): FieldSetter {
  return (edit, value) => {
    const before = edit.issue[column];
    const after = value === null ? null : JSON.stringify(toDocument(value, column));
    if (before === after) return [];
    edit.jira.sql.run(`UPDATE jira_issue SET ${column} = ? WHERE id = ?`, after, edit.issue.id);
    const text = (json: string | null): string | null => (json === null ? null : plainText(JSON.parse(json)));
    return [changeItem(column, { text: text(before) }, { text: text(after) })];
  };
}

export const setDescription = documentSetter('description');
export const setEnvironment = documentSetter('environment');

export const setDueDate: FieldSetter = (edit, value) => {
  const isDate = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
  if (value !== null && !isDate) throw badFields({ duedate: "Error parsing date string: must be 'yyyy-MM-dd'" });
  const due = value === null ? null : String(value);
  if (due === edit.issue.due) return [];
  edit.jira.sql.run('UPDATE jira_issue SET due = ? WHERE id = ?', due, edit.issue.id);
  return [changeItem('duedate', { id: edit.issue.due, text: edit.issue.due }, { id: due, text: due })];
};
