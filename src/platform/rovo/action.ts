import { z } from 'zod';
import type { Caller } from '../../application/ports/jira';
import type { Services } from '../../application/ports/services';
import { mustHaveAccount } from '../../application/session/mustHaveAccount';
import { siteDay } from '../../application/settings/siteDay';
import type { CalendarDate } from '../../contract/vocabulary';
import { errorSentence, type Translator } from '../../wording';
import { accountOf, readOrigin } from '../forge/caller';
import type { Connect } from '../forge/endpoint';
import { toError } from '../forge/errors';
import { translatorFor } from '../forge/locales';
import { parse } from '../forge/parse/parse';

/** What an action works with: the rights of the person who asks, and their language. */
export type ActionUse = { services: Services; caller: Caller; t: Translator; today: CalendarDate };

/** Something an agent may ask for. The answer is plain JSON whose sentences are already in the person's language. */
export type Action<Inputs, Answer extends object> = {
  inputs: z.ZodType<Inputs>;
  run: (use: ActionUse, inputs: Inputs) => Promise<Answer>;
};

/** What an agent is told instead of an answer. */
export type Refusal = { error: string; reference: string };

const language = z.object({
  language: z.string().max(35).optional().catch(undefined),
  context: z.object({ locale: z.string().optional() }).optional().catch(undefined),
});

/**
 * Runs an action. Who asks is taken from the invocation alone: what a model writes into the inputs is text about the
 * question, never a right. Beside its inputs the payload holds Forge's context, so unknown fields are left alone.
 */
export async function act<Inputs, Answer extends object>(
  name: string,
  { inputs, run }: Action<Inputs, Answer>,
  connect: Connect,
  payload: unknown,
  invocation: unknown,
): Promise<Answer | Refusal> {
  const said = language.safeParse(payload).data;
  const t = translatorFor(said?.language ?? said?.context?.locale);
  try {
    const { services, caller } = connect(readOrigin({ accountId: accountOf(invocation) }));
    mustHaveAccount(caller);
    const { today } = await siteDay(services);
    return await run({ services, caller, t, today }, parse(inputs, payload));
  } catch (error) {
    const told = toError(error, name);
    return { error: errorSentence(told, t), reference: told.reference };
  }
}
