import type { ProjectRow } from '../projects/row.ts';
import { FIELD } from '../store/fixed-data.ts';

/** Number of the custom field in which a project estimates; the two styles of projects have different ones. */
export function pointsFieldOf(project: Pick<ProjectRow, 'style' | 'story_points_field'>): number {
  return project.story_points_field ?? (project.style === 'classic' ? FIELD.storyPoints : FIELD.storyPointEstimate);
}
