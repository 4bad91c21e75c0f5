/**
 * Runs a step that follows on what is saved already and that a job repairs. When it fails, the person is not told that
 * their work failed: they would do it twice.
 */
export async function afterwards(what: string, step: () => Promise<unknown>): Promise<void> {
  try {
    await step();
  } catch (error) {
    console.warn(`${what} failed and is made up for later:`, error instanceof Error ? error.message : 'unknown');
  }
}
