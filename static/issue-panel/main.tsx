import { mountSurface } from '../shared/surface/mountSurface';
import { IssuePanel } from './IssuePanel';
import { PanelSkeleton } from './PanelSkeleton';

mountSurface(IssuePanel, PanelSkeleton);
