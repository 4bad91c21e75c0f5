import { useEffect, useMemo, useState } from 'react';
import { usePause } from '../../shared/forms/usePause';
import { useT } from '../../shared/language/language';
import { advise, type Advice, type Manner, type Written } from './advise';
import { loadCoach, type Coach } from './loadCoach';

/** The coach's remarks, live as one types; undefined until it is there, and when it cannot be: nobody waits for it. */
export function useAdvice(written: Written, manner: Omit<Manner, 'locale'> | undefined): Advice | undefined {
  const { locale } = useT();
  const [coach, setCoach] = useState<Coach>();
  const wanted = manner !== undefined && manner.school !== 'off';
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    loadCoach().then(
      (loaded) => current && setCoach(() => loaded),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [wanted]);
  const settled = usePause(JSON.stringify(written));
  return useMemo(() => {
    if (coach === undefined || manner === undefined) return undefined;
    return advise(coach, JSON.parse(settled) as Written, { ...manner, locale });
  }, [coach, manner, settled, locale]);
}
