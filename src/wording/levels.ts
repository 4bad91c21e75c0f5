import type { LevelView } from '../contract/organisation';
import type { Translator } from './translator';

/** A level's name: its own, or the translated one of a default level that nobody renamed. */
export function levelName(level: Pick<LevelView, 'name' | 'defaultName'>, t: Translator): string {
  return level.name === '' && level.defaultName !== null ? t(`level.${level.defaultName}`) : level.name;
}
