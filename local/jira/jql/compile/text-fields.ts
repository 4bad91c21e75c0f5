import { condition, flatten, joined } from './conditions.ts';
import { TEXT, type JqlField } from './types.ts';

/** The words of a stored Atlassian document: the values of its `text` members. */
const documentWords = (column: string): string =>
  `(SELECT group_concat(d.value, ' ') FROM json_tree(${column}) d WHERE d.key = 'text' AND d.type = 'text')`;

const COMMENT_WORDS = `(SELECT group_concat(${documentWords('c.body')}, ' ') FROM jira_comment c WHERE c.issue_id = i.id)`;

/** A text that is searched by words; `expression` gives it, or null when it is empty. */
export function textField(expression: string, sort?: readonly string[]): JqlField {
  return {
    operators: TEXT,
    compile(_, clause) {
      if (clause.operator === 'is') return condition(`${expression} IS NULL`);
      if (clause.operator === 'is not') return condition(`${expression} IS NOT NULL`);
      const negative = clause.operator === '!~';
      const parts = flatten(clause.operand).map((operand) => {
        if (operand.kind !== 'value') return condition('0');
        const match = `jira_text_matches(${expression}, ?)`;
        return negative
          ? condition(`(${expression} IS NOT NULL AND NOT ${match})`, operand.text)
          : condition(`(${expression} IS NOT NULL AND ${match})`, operand.text);
      });
      return joined('AND', parts);
    },
    ...(sort ? { sort } : {}),
  };
}

export const summaryField = textField('i.summary', ['i.summary COLLATE NOCASE']);
export const descriptionField = textField(documentWords('i.description'));
export const environmentField = textField(documentWords('i.environment'));
export const commentField = textField(COMMENT_WORDS);
/** All text fields at once. */
export const anyTextField = textField(
  `(i.summary || ' ' || coalesce(${documentWords('i.description')}, '') || ' ' || coalesce(${COMMENT_WORDS}, ''))`,
);
