import '@atlaskit/css-reset';
import './surface.css';
import { view, type FullContext } from '@forge/bridge';
import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { SurfaceFrame } from './SurfaceFrame';

/**
 * Puts a surface into its page. Theme, context and sentences are asked for at once; until the sentences are there the
 * skeleton shows, which holds the place without a word.
 */
export function mountSurface(Surface: ComponentType<{ context: FullContext }>, Skeleton: ComponentType): void {
  void view.theme.enable();
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page of a surface has no root element.');
  createRoot(root).render(<SurfaceFrame context={view.getContext()} Surface={Surface} Skeleton={Skeleton} />);
}
