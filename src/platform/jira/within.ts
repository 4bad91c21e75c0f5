import { PlumblineFailure } from '../../application/failure';

/** The answer, if it comes within so many milliseconds; else `jiraUnavailable`. */
export async function within<Answer>(ms: number, answer: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    const late = () => reject(new PlumblineFailure('jiraUnavailable', 'jiraUnavailable'));
    timer = setTimeout(late, Math.max(0, ms));
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
