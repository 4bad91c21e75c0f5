/** An export that cannot be loaded, in one sentence for the person who started the import. */
export class ImportError extends Error {}
