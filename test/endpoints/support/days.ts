/** The app's functions run on the real clock, so that these tests name days by their distance from today (UTC). */
export function day(fromToday: number): string {
  return new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10);
}
