import { createResourceServer } from '../../../local/front/index.ts';
import { frontDeps } from './fixture/site.ts';

const server = createResourceServer(frontDeps());

test('the bridge comes before everything else in the head', async () => {
  const page = await (await server.request('/panel/index.html')).text();
  expect(page).toMatch(
    /<head><script src="http:\/\/localhost:3000\/local-assets\/rpc\.js"[^>]*><\/script><script[^>]*global-bridge\.js/,
  );
});

test('pages have the policy that Forge computes, opened for the host only', async () => {
  const policy = (await server.request('/panel/')).headers.get('content-security-policy') ?? '';
  const directive = (name: string) => policy.split('; ').find((one) => one.startsWith(`${name} `)) ?? '';
  expect(directive('script-src')).toContain('http://localhost:3000');
  expect(directive('script-src')).not.toContain("'unsafe-eval'");
  expect(directive('style-src')).toContain("'unsafe-inline'");
  expect(directive('frame-ancestors')).toContain('http://localhost:3000');
  expect(policy).not.toContain('report-uri');
});

test.each([
  '/panel/../site.ts',
  '/panel/%2e%2e/site.ts',
  '/panel/..%2fsite.ts',
  '/panel/%00',
  '/nothing/index.html',
  '/panel/no.js',
])('serves nothing outside a resource: %s', async (path) => {
  expect((await server.request(path)).status).toBe(404);
});

test('translations are where @forge/bridge looks for them', async () => {
  const info = (await (await server.request('/panel/__LOCALES__/i18n-info.json')).json()) as { config: unknown };
  expect(info.config).toEqual({ locales: ['en-US', 'fr-FR'], fallback: { default: 'en-US' } });
  expect(await (await server.request('/panel/__LOCALES__/fr-FR.json')).json()).toEqual({ title: 'Panneau d’essai' });
  expect((await server.request('/panel/__LOCALES__/de-DE.json')).status).toBe(404);
});
