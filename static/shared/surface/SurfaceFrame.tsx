import type { FullContext } from '@forge/bridge';
import { Component, useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { LanguageContext, type Language } from '../language/language';
import { loadLanguage } from '../language/loadLanguage';
import { Crashed, NotStarted } from './Crashed';

type Props = {
  context: Promise<FullContext>;
  Surface: ComponentType<{ context: FullContext }>;
  Skeleton: ComponentType;
};
type Started = { context: FullContext; language: Language };

/** Everything around a surface: its language, its place holder, and what is shown should it break. */
export function SurfaceFrame({ context, Surface, Skeleton }: Props) {
  const [started, setStarted] = useState<Started | 'failed'>();
  useEffect(() => {
    context
      .then(async (known) => ({ context: known, language: await loadLanguage(known) }))
      .then(
        (known) => {
          document.documentElement.lang = known.language.t.locale;
          setStarted(known);
        },
        () => setStarted('failed'),
      );
  }, [context]);

  if (started === undefined) return <Skeleton />;
  if (started === 'failed') return <NotStarted />;
  return (
    <LanguageContext.Provider value={started.language}>
      <Boundary>
        <Surface context={started.context} />
      </Boundary>
    </LanguageContext.Provider>
  );
}

/** Keeps a failure while drawing from leaving a blank page. */
class Boundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <Crashed onRetry={() => this.setState({ broken: false })} /> : this.props.children;
  }
}
