import { mountSurface } from '../shared/surface/mountSurface';
import { TreeSkeleton } from '../shared/tree/TreeSkeleton';
import { MacroConfigPage } from './MacroConfigPage';

mountSurface(MacroConfigPage, TreeSkeleton);
