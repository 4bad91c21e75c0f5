import { z } from 'zod';
import { line } from './fields';
import { treeFilter } from './tree';

/** The objective of a macro's scope is no filter that a person keeps. */
export const savedFilter = z.strictObject({ name: line, filter: treeFilter.omit({ objectiveId: true }) });
export const filterName = z.strictObject({ name: line });
