import { z } from 'zod';

/** For calls that take nothing: whose account, issue or project it is comes from Forge's context. */
export const nothing = z.strictObject({});
