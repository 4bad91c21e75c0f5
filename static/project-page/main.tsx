import { mountSurface } from '../shared/surface/mountSurface';
import { ProjectPage } from './ProjectPage';
import { ProjectSkeleton } from './ProjectSkeleton';

mountSurface(ProjectPage, ProjectSkeleton);
