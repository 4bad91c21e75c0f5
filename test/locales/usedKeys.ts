import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { readSources } from '../architecture/sources';

/** Prefixes that the page puts before a key that came over the wire. */
const WIRE_PREFIXES = ['', 'errors.', 'explanation.', 'alignment.reason.', 'activity.', 'coach.'];

/** The manifest's own `i18n` keys. */
function manifestKeys(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(manifestKeys);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => (key === 'i18n' ? [String(value)] : manifestKeys(value)));
}

/** Tells whether some source names a key: as a whole, after one of the wire's prefixes, or by a template that fits it. */
export function usedKeys(): (key: string) => boolean {
  const literals = new Set(manifestKeys(parse(readFileSync('manifest.yml', 'utf8'))));
  const templates: RegExp[] = [];
  for (const { text } of readSources(['src', 'static'], /\.(ts|tsx)$/)) {
    for (const [, , literal] of text.matchAll(/(['"])([\w.-]+)\1/g)) if (literal !== undefined) literals.add(literal);
    for (const [, template] of text.matchAll(/`([\w.-]*\$\{[^`]*)`/g))
      if (template !== undefined && hasFixedText(template)) templates.push(toPattern(template));
  }
  return (key) =>
    WIRE_PREFIXES.filter((prefix) => key.startsWith(prefix)).some((prefix) => {
      const bare = key.slice(prefix.length);
      return literals.has(bare) || templates.some((template) => template.test(bare));
    });
}

/** A template of placeholders alone would fit any key and prove nothing. */
const hasFixedText = (template: string) => /[a-zA-Z]/.test(template.replace(/\$\{[^}]*\}/g, ''));

/** A template literal as a pattern: each `${…}` stands for one segment of a key, or more where it is the last. */
function toPattern(template: string): RegExp {
  const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[\\w.-]+')}$`);
}
