import { customFieldNumber, listCustomFields } from '../../fields/custom-fields.ts';
import type { FieldRef } from '../ast.ts';
import { customField } from './custom-fields.ts';
import { dayField, instantField } from './date-field.ts';
import { keyField, parentEpicField, parentField } from './issue-fields.ts';
import { componentField, labelsField, versionField } from './list-fields.ts';
import {
  categoryField,
  priorityField,
  projectField,
  resolutionField,
  statusCategoryField,
  statusField,
  typeField,
} from './project-fields.ts';
import { propertyField } from './property-field.ts';
import { anyTextField, commentField, descriptionField, environmentField, summaryField } from './text-fields.ts';
import type { JqlContext, JqlField } from './types.ts';
import { userField } from './user-field.ts';

const created = instantField('i.created');
const updated = instantField('i.updated');
const resolved = instantField('i.resolved');
const due = dayField('i.due');

/** Fields by their names in lower case. */
const SYSTEM: Readonly<Record<string, JqlField>> = {
  project: projectField,
  category: categoryField,
  key: keyField,
  issuekey: keyField,
  id: keyField,
  issue: keyField,
  workitem: keyField,
  issuetype: typeField,
  type: typeField,
  worktype: typeField,
  parent: parentField,
  parentepic: parentEpicField,
  status: statusField,
  statuscategory: statusCategoryField,
  statuscategorychangeddate: instantField('i.category_changed'),
  resolution: resolutionField,
  priority: priorityField,
  assignee: userField('assignee'),
  reporter: userField('reporter'),
  creator: userField('creator'),
  labels: labelsField,
  component: componentField,
  fixversion: versionField('fix'),
  affectedversion: versionField('affected'),
  created,
  createddate: created,
  updated,
  updateddate: updated,
  resolved,
  resolutiondate: resolved,
  due,
  duedate: due,
  summary: summaryField,
  description: descriptionField,
  environment: environmentField,
  comment: commentField,
  text: anyTextField,
};

function indexedProperty({ jira }: JqlContext, field: FieldRef): JqlField | undefined {
  const { property } = field;
  const declared = jira.declared.indexedProperties.find((one) =>
    property
      ? `${one.entityType}.property` === field.name.toLowerCase() &&
        one.propertyKey === property.key &&
        one.path === property.path
      : one.searchAlias?.toLowerCase() === field.name.toLowerCase(),
  );
  return declared && propertyField(declared);
}

/** How a field is searched; `undefined` when this site has no such field, or no such indexed property. */
export function findField(context: JqlContext, field: FieldRef): JqlField | undefined {
  if (field.property) return indexedProperty(context, field);
  const name = field.name.toLowerCase();
  const system = SYSTEM[name];
  if (system) return system;
  const number = customFieldNumber(name);
  const custom = listCustomFields(context.jira.sql).find((one) => one.id === number || one.name.toLowerCase() === name);
  return custom ? customField(custom) : indexedProperty(context, field);
}
