/** Whether each typed word occurs in one of the texts, whatever its case and accents. Nothing typed fits everything. */
export function matchesWords(typed: string, texts: readonly string[]): boolean {
  const found = plain(texts.join(' '));
  return plain(typed)
    .split(/\s+/)
    .every((word) => found.includes(word));
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
