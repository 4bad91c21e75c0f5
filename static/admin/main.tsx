import { mountSurface } from '../shared/surface/mountSurface';
import { AdminPage } from './AdminPage';
import { AdminSkeleton } from './AdminSkeleton';

mountSurface(AdminPage, AdminSkeleton);
