/** Who this site and this installation are; the same on every start, so that kept ids stay valid. */
export interface ForgeIdentity {
  cloudId: string;
  contextAri: string;
  installationId: string;
  environmentId: string;
  environmentType: 'DEVELOPMENT';
  /** The bare uuid of `app.id`. */
  appId: string;
  appVersion: string;
}

const CLOUD_ID = '7f1c0a52-1d63-4a0e-9d0b-5a3f4c2e8b10';

/** The identity of an app's only installation on this site; `appId` is the manifest's `app.id`. */
export function identityOf(appId: string): ForgeIdentity {
  return {
    cloudId: CLOUD_ID,
    contextAri: `ari:cloud:jira::site/${CLOUD_ID}`,
    installationId: '2b8f6c1e-93d4-4f57-8a6c-0e1d7b5a9c42',
    environmentId: '5d4e3c2b-1a09-4f8e-9d7c-6b5a49382716',
    environmentType: 'DEVELOPMENT',
    appId: appId.split('/').at(-1) ?? appId,
    appVersion: '1.0.0',
  };
}
