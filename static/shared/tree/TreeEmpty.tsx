import type { ReactNode } from 'react';
import { useT } from '../language/language';
import { Empty } from '../status/Empty';

/** A tree without rows: nothing was written yet, or nothing fits the filter. */
export function TreeEmpty({ filtered, children }: { filtered: boolean; children?: ReactNode }) {
  const t = useT();
  const about = filtered ? 'noMatch' : 'empty';
  return (
    <Empty title={t(`tree.${about}.title`)} text={t(`tree.${about}.text`)}>
      {children}
    </Empty>
  );
}
