export type PermissionType = 'PROJECT' | 'GLOBAL';

export interface PermissionInfo {
  id: string;
  key: string;
  name: string;
  type: PermissionType;
  description: string;
}

const project = (id: string, key: string, name: string, description: string): PermissionInfo => ({
  id,
  key,
  name,
  type: 'PROJECT',
  description,
});

/** Permissions of a project that this Jira knows and enforces. */
export const PROJECT_PERMISSIONS: readonly PermissionInfo[] = [
  project('23', 'ADMINISTER_PROJECTS', 'Administer Projects', 'Ability to administer a project in Jira.'),
  project('10', 'BROWSE_PROJECTS', 'Browse Projects', 'Ability to browse projects and the issues within them.'),
  project('11', 'CREATE_ISSUES', 'Create Issues', 'Ability to create issues.'),
  project('12', 'EDIT_ISSUES', 'Edit Issues', 'Ability to edit issues.'),
  project('16', 'DELETE_ISSUES', 'Delete Issues', 'Ability to delete issues.'),
  project('46', 'TRANSITION_ISSUES', 'Transition Issues', 'Ability to transition issues.'),
  project('15', 'ADD_COMMENTS', 'Add Comments', 'Ability to comment on issues.'),
  project('21', 'LINK_ISSUES', 'Link Issues', 'Ability to link issues together.'),
  project('25', 'MOVE_ISSUES', 'Move Issues', 'Ability to move issues between projects.'),
  project('13', 'ASSIGN_ISSUES', 'Assign Issues', 'Ability to assign issues to other people.'),
  project('17', 'ASSIGNABLE_USER', 'Assignable User', 'Users with this permission may be assigned to issues.'),
];

const global = (id: string, key: string, name: string, description: string): PermissionInfo => ({
  id,
  key,
  name,
  type: 'GLOBAL',
  description,
});

/** Global permissions of Jira itself; the app's own come from its manifest. */
export const GLOBAL_PERMISSIONS: readonly PermissionInfo[] = [
  global('0', 'ADMINISTER', 'Administer Jira', 'Create and administer projects, issue types, fields and workflows.'),
  global('44', 'SYSTEM_ADMIN', 'Jira System Administrators', 'Perform all administration functions.'),
  global('27', 'USER_PICKER', 'Browse users and groups', 'View and select users or groups.'),
  global('33', 'BULK_CHANGE', 'Make bulk changes', 'Modify collections of issues at once.'),
];
