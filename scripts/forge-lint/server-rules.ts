import { z } from 'zod';
import type { Finding } from './finding.ts';

const entry = z.looseObject({ key: z.string().optional() });
const manifestShape = z.looseObject({
  app: z.looseObject({ runtime: z.looseObject({ name: z.string(), memoryMB: z.number().optional() }) }),
  modules: z.record(z.string(), z.array(entry)),
  permissions: z.looseObject({ scopes: z.array(z.string()), external: z.unknown().optional() }),
  resources: z.array(z.looseObject({ key: z.string(), path: z.string() })),
});
type Manifest = z.infer<typeof manifestShape>;

type Rule = { name: string; check(manifest: Manifest): string[] };

const count = (manifest: Manifest, module: string) => manifest.modules[module] ?? [];

/**
 * What only Atlassian's server refuses at deploy, or what would lose "Runs on Atlassian"
 * (https://developer.atlassian.com/platform/forge/runs-on-atlassian/). The offline linters let all of it pass.
 */
const RULES: readonly Rule[] = [
  {
    name: 'runtime',
    check: ({ app }) =>
      app.runtime.name === 'nodejs24.x' ? [] : [`the runtime is ${app.runtime.name}, not nodejs24.x`],
  },
  {
    name: 'memory',
    check: ({ app }) => ((app.runtime.memoryMB ?? 512) <= 1024 ? [] : ['memoryMB is above 1024']),
  },
  {
    name: 'schedules',
    check: (manifest) => {
      const schedules = count(manifest, 'scheduledTrigger');
      const frequent = schedules.filter((schedule) => schedule.interval === 'fiveMinute');
      return [
        ...(schedules.length > 5 ? ['more than five scheduled triggers'] : []),
        ...(frequent.length > 1 ? ['more than one scheduled trigger of five minutes'] : []),
      ];
    },
  },
  {
    name: 'one-per-app',
    check: (manifest) =>
      ['jira:globalPage', 'jira:projectPage', 'sql', 'llm', 'rovo:mcp']
        .filter((module) => count(manifest, module).length > 1)
        .map((module) => `more than one ${module}`),
  },
  {
    name: 'ui-kit-1',
    check: (manifest) =>
      Object.entries(manifest.modules)
        .filter(([module]) => /^(jira:|confluence:|macro$)/.test(module) && module !== 'jira:jqlFunction')
        .flatMap(([module, items]) =>
          items
            .filter((item) => 'function' in item && !('resource' in item))
            .map((item) => `${module} ${item.key}: UI Kit 1 is retired`),
        ),
  },
  {
    name: 'runs-on-atlassian',
    check: (manifest) => [
      ...['remotes', 'connectModules', 'providers']
        .filter((key) => key in manifest)
        .map((key) => `${key} in the manifest`),
      ...(manifest.permissions.external === undefined ? [] : ['egress in the manifest']),
      ...(count(manifest, 'webtrigger').length === 0 ? [] : ['a web trigger in the manifest']),
    ],
  },
];

/** Checks a parsed manifest against the rules above; a manifest of another shape is itself a finding. */
export function runServerRules(manifest: unknown): Finding[] {
  const finding = (rule: string, message: string): Finding => ({
    level: 'error',
    file: 'manifest.yml',
    line: 1,
    message,
    rule,
  });
  const parsed = manifestShape.safeParse(manifest);
  if (!parsed.success) return [finding('shape', z.prettifyError(parsed.error))];
  return RULES.flatMap((rule) => rule.check(parsed.data).map((message) => finding(rule.name, message)));
}
