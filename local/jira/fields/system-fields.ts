/** What Jira tells about the type of a field. */
export interface FieldSchema {
  type: string;
  items?: string;
  system?: string;
  custom?: string;
  customId?: number;
}

export interface SystemField {
  id: string;
  name: string;
  schema?: FieldSchema;
  clauseNames: readonly string[];
  /** Part of `*navigable`. */
  navigable: boolean;
  orderable: boolean;
}

function field(
  id: string,
  name: string,
  type: string,
  more: Partial<SystemField> & { items?: string } = {},
): SystemField {
  const { items, ...rest } = more;
  return {
    id,
    name,
    schema: { type, ...(items === undefined ? {} : { items }), system: id },
    clauseNames: [id],
    navigable: true,
    orderable: false,
    ...rest,
  };
}

const shown = { orderable: true };

/** The fields that every Jira site has and that this one stores. */
export const SYSTEM_FIELDS: readonly SystemField[] = [
  { id: 'issuekey', name: 'Key', clauseNames: ['id', 'issue', 'issuekey', 'key'], navigable: true, orderable: false },
  field('summary', 'Summary', 'string', shown),
  field('issuetype', 'Work type', 'issuetype', { ...shown, clauseNames: ['issuetype', 'type', 'workType'] }),
  { id: 'parent', name: 'Parent', clauseNames: ['parent'], navigable: true, orderable: false },
  field('project', 'Project', 'project'),
  field('status', 'Status', 'status'),
  {
    id: 'statusCategory',
    name: 'Status Category',
    clauseNames: ['statusCategory'],
    navigable: true,
    orderable: false,
    schema: { type: 'statusCategory', system: 'statusCategory' },
  },
  field('statuscategorychangedate', 'Status Category Changed', 'datetime', {
    clauseNames: ['statusCategoryChangedDate'],
  }),
  field('resolution', 'Resolution', 'resolution', shown),
  field('resolutiondate', 'Resolved', 'datetime', { clauseNames: ['resolutiondate', 'resolved'] }),
  field('priority', 'Priority', 'priority', shown),
  field('assignee', 'Assignee', 'user', shown),
  field('reporter', 'Reporter', 'user', shown),
  field('creator', 'Creator', 'user'),
  field('created', 'Created', 'datetime', { clauseNames: ['created', 'createdDate'] }),
  field('updated', 'Updated', 'datetime', { clauseNames: ['updated', 'updatedDate'] }),
  field('duedate', 'Due date', 'date', { ...shown, clauseNames: ['due', 'duedate'] }),
  field('labels', 'Labels', 'array', { ...shown, items: 'string' }),
  field('components', 'Components', 'array', { ...shown, items: 'component', clauseNames: ['component'] }),
  field('fixVersions', 'Fix versions', 'array', { ...shown, items: 'version', clauseNames: ['fixVersion'] }),
  field('versions', 'Affects versions', 'array', { ...shown, items: 'version', clauseNames: ['affectedVersion'] }),
  field('description', 'Description', 'string', shown),
  field('environment', 'Environment', 'string', shown),
  field('issuelinks', 'Linked Issues', 'array', { ...shown, items: 'issuelinks', clauseNames: ['issueLinkType'] }),
  field('subtasks', 'Sub-tasks', 'array', { items: 'issuelinks', clauseNames: ['subtasks'] }),
  field('comment', 'Comment', 'comments-page', { navigable: false }),
  field('watches', 'Watchers', 'watches', { clauseNames: ['watchers'] }),
  field('votes', 'Votes', 'votes'),
];
