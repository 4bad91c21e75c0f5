import { TreeSkeleton } from '../shared/tree/TreeSkeleton';
import { mountSurface } from '../shared/surface/mountSurface';
import { Macro } from './Macro';

mountSurface(Macro, TreeSkeleton);
