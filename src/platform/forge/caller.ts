import { z } from 'zod';
import type { AccountId, IssueId, ProjectId } from '../../contract/vocabulary';

/** How Forge names a viewer without an account. */
const ANONYMOUS = 'unidentified';

/** Who calls and what is in view, as Forge says: nothing of it comes from the payload. */
export type Origin = { accountId: AccountId | null; issueId: IssueId | null; projectId: ProjectId | null };

const something = z.union([z.string(), z.number()]).transform(String);
const context = z.object({
  accountId: z.string().optional(),
  extension: z
    .object({
      issue: z.object({ id: something }).optional().catch(undefined),
      project: z.object({ id: something }).optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
});

/** Reads Forge's context. `accountId` is the one that the resolver took from the invocation's principal. */
export function readOrigin(forgeContext: unknown): Origin {
  const { accountId, extension } = context.parse(forgeContext);
  const signedIn = accountId !== undefined && accountId !== '' && accountId !== ANONYMOUS;
  return {
    accountId: signedIn ? accountId : null,
    issueId: extension?.issue?.id ?? null,
    projectId: extension?.project?.id ?? null,
  };
}

const principal = z.object({ principal: z.object({ accountId: z.string() }) });

/** The person of an invocation that passes no resolver: its second argument names the principal. */
export function accountOf(invocation: unknown): AccountId | undefined {
  const parsed = principal.safeParse(invocation);
  return parsed.success ? parsed.data.principal.accountId : undefined;
}
