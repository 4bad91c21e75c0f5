import type { Task } from './readTask.ts';

/** What was noted, each note once with the lines it is about: "lines 3, 7–9: has no text". */
export function listNotes(tasks: readonly Task[]): readonly string[] {
  const lines = new Map<string, number[]>();
  for (const { line, notes } of tasks) {
    for (const note of notes) {
      const known = lines.get(note);
      if (known === undefined) lines.set(note, [line.number]);
      else known.push(line.number);
    }
  }
  return [...lines].map(([note, numbers]) => `${numbers.length === 1 ? 'line' : 'lines'} ${ranges(numbers)}: ${note}`);
}

function ranges(numbers: readonly number[]): string {
  const found: [first: number, last: number][] = [];
  for (const number of numbers) {
    const open = found.at(-1);
    if (open !== undefined && open[1] === number - 1) open[1] = number;
    else found.push([number, number]);
  }
  return found.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}
