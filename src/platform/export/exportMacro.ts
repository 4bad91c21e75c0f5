import { z } from 'zod';
import type { Services } from '../../application/ports/services';
import { siteDay } from '../../application/settings/siteDay';
import { readTree, type TreeQuestion } from '../../application/tree/getTree';
import type { MacroConfig } from '../../contract/macro';
import { toError } from '../forge/errors';
import { translatorFor } from '../forge/locales';
import { errorSentence } from '../../wording';
import { doc, paragraph, text, type AdfDocument } from './adf';
import { exportNothing, exportTree } from './exportTree';
import { readMacroConfig } from './macroConfig';

/** Somebody else may read the paper than the one who made it: an export shows what everybody may see. */
const ANYBODY = { accountId: null, administers: false };

const request = z.object({
  context: z
    .object({
      locale: z.string().optional().catch(undefined),
      siteUrl: z.string().optional().catch(undefined),
      extension: z.object({ config: z.unknown() }).optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
});

type Uses = Pick<Services, 'tree' | 'settings' | 'moment'>;

/**
 * Answers Confluence's request for a macro in an export, in the language of its context. It needs no user and asks
 * Jira nothing. An error becomes a sentence on the page: one broken macro must not take the whole export with it.
 */
export async function exportMacro(services: Uses, payload: unknown, okrPagePath: string): Promise<AdfDocument> {
  const { context } = request.parse(payload);
  const t = translatorFor(context?.locale);
  const config = readMacroConfig(context?.extension?.config);
  try {
    const day = await siteDay(services);
    const view = await readTree(services, ANYBODY, day, questionOf(config));
    if (view === null) return exportNothing(t);
    const okrPage = `${context?.siteUrl ?? ''}${okrPagePath}`;
    return exportTree(view, config, { t, timeZone: day.settings.timeZone, okrPage });
  } catch (error) {
    return doc([paragraph(text(errorSentence(toError(error, 'exportMacro'), t)))]);
  }
}

function questionOf({ cycleId, levelId, teamId, objectiveId, frozenAt, depth }: MacroConfig): TreeQuestion {
  return {
    cycleId: cycleId ?? undefined,
    frozenAt: frozenAt ?? undefined,
    maxDepth: depth ?? undefined,
    filter: {
      ...(levelId !== null && { levelId }),
      ...(teamId !== null && { teamId }),
      ...(objectiveId !== null && { objectiveId }),
    },
  };
}
