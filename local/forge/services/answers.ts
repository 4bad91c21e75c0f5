/** An answer of Forge's proxy itself: the SDK throws `ProxyRequestError`, or `NeedsAuthenticationError` for that code. */
export const proxyError = (status: number, code: string): Response =>
  new Response(null, { status, headers: { 'forge-proxy-error': code } });

/** What the site does not model fails loudly, never with an empty success. */
export const notModelled = (what: string): Response =>
  proxyError(501, `LOCAL_NOT_MODELLED_${what.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}`);

/** A token without the scope that the route wants. */
export const scopeMissing = (): Response =>
  Response.json({ code: 401, message: 'Unauthorized; scope does not match' }, { status: 401 });
