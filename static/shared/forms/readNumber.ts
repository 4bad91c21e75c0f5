/** The number that a person typed, with comma or point, with spaces or not; null when it is none. */
export function readNumber(typed: string): number | null {
  const plain = typed.replace(/[\s\u00a0\u202f’']/g, '').replace('−', '-');
  const point = plain.includes('.') ? plain.replace(/,/g, '') : plain.replace(',', '.');
  if (point === '' || !/^[+-]?(\d+\.?\d*|\.\d+)$/.test(point)) return null;
  return Number(point);
}
