import type { Span } from '../../../src/domain/coach';

/** A piece of a text: whether a remark is about it, and whether that remark is the one being read. */
export type Segment = { text: string; marked: boolean; active: boolean };

const covers = (spans: readonly Span[], start: number): boolean =>
  spans.some((span) => span.start <= start && start < span.end);

/** Cuts a text where remarks begin and end; the pieces put together are the text. */
export function segments(text: string, spans: readonly Span[], active: readonly Span[]): Segment[] {
  const inside = [...spans, ...active].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, text.length, ...inside])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => ({
    text: text.slice(start, cuts[at + 1]),
    marked: covers(spans, start) || covers(active, start),
    active: covers(active, start),
  }));
}
