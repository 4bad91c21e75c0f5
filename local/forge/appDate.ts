import { currentInvocation } from './invocation.ts';

const NAME = '__forge_local_date__';

/** Stands at the head of each bundle: the app's own `Date` then tells the site's time, and nobody else's changes. */
export const APP_DATE_BANNER = `const Date = globalThis.${NAME};`;

const siteNow = (): number => currentInvocation()?.now() ?? Date.now();

class AppDate extends Date {
  constructor(...args: [] | ConstructorParameters<typeof Date>) {
    super(...(args.length === 0 ? ([siteNow()] as const) : (args as [number])));
  }

  static override now(): number {
    return siteNow();
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return Object.prototype.toString.call(value) === '[object Date]';
  }
}

/** Must run before a bundle with the banner is loaded. */
export function installAppDate(): void {
  Object.defineProperty(globalThis, NAME, { configurable: true, value: AppDate });
}
