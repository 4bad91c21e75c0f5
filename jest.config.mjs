import { availableParallelism } from 'node:os';

/** Tests run on the Node that Forge uses: `npm` brings it as the package `node`. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.(t|j|mj)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2023',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // These packages ship ES modules only, which jest's CommonJS loader cannot read as they are.
  transformIgnorePatterns: ['/node_modules/(?!(jira.js|confluence.js|intl-messageformat|@formatjs|kysely)/)'],
  // Half of the tests wait for a browser or a database: even two cores have room for two at a time.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  testTimeout: 60000,
};
