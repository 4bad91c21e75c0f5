import { breach } from './importRules';
import { importsOf, readSources, resolveImport } from './sources';

describe('the import arrow', () => {
  it('points from the platform to the domain in every file', () => {
    const breaches = readSources(['src', 'static', 'local'], /\.(ts|tsx)$/).flatMap(({ path, text }) =>
      importsOf(text).flatMap((specifier) => {
        const { target, isPackage } = resolveImport(path, specifier);
        return breach(path, target, isPackage) ?? [];
      }),
    );
    expect(breaches).toEqual([]);
  });

  it.each([
    ['src/domain/health.ts', 'src/application/tree/getTree', false],
    ['src/domain/health.ts', 'src/contract/tree', false],
    ['src/domain/health.ts', '@forge/api', true],
    ['src/domain/health.ts', 'node:fs', true],
    ['src/application/tree/getTree.ts', 'src/platform/storage/stores', false],
    ['src/application/tree/getTree.ts', '@forge/sql', true],
    ['src/contract/tree.ts', 'src/domain/model/cycle', false],
    ['src/index.ts', 'src/domain/health', false],
    ['static/macro/main.tsx', 'src/domain/progress', false],
    ['static/macro/main.tsx', 'src/domain/coach', false],
    ['static/okr-page/coach/advise.ts', 'src/domain/progress', false],
    ['static/macro/main.tsx', '@forge/api', true],
    ['static/macro/main.tsx', 'react-dominator', true],
    ['local/site.ts', 'src/contract/tree', false],
  ])('is broken when %s imports %s', (file, target, isPackage) => {
    expect(breach(file, target, isPackage)).toBe(`${file} imports ${target}`);
  });

  it.each([
    ['src/domain/health.ts', 'src/domain/pace', false],
    ['src/domain/health.ts', 'src/contract/vocabulary', false],
    ['src/application/tree/getTree.ts', 'src/domain/tree', false],
    ['src/platform/forge/wiring.ts', '@forge/api', true],
    ['src/platform/storage/database.ts', 'kysely', true],
    ['static/macro/main.tsx', 'react-dom/client', true],
    ['static/okr-page/coach/advise.ts', 'src/domain/coach', false],
    ['static/macro/main.tsx', '@atlaskit/lozenge', true],
    ['test/domain/health.test.ts', 'src/domain/health', false],
  ])('raises no false alarm when %s imports %s', (file, target, isPackage) => {
    expect(breach(file, target, isPackage)).toBeUndefined();
  });

  it('sees every form of import', () => {
    const text = `import a from 'one'; import type { B } from "two"; export * from './three'; const x = await import('four'); import 'five';`;
    expect(importsOf(text).sort()).toEqual(['./three', 'five', 'four', 'one', 'two']);
  });
});
