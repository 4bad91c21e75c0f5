import { mountSurface } from '../shared/surface/mountSurface';
import { OkrPage } from './OkrPage';
import { PageSkeleton } from './PageSkeleton';

mountSurface(OkrPage, PageSkeleton);
