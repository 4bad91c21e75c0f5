import { z } from 'zod';
import type { Services } from '../../application/ports/services';
import { findPanelStatus } from '../../application/workLinks/findPanelStatus';
import type { Health } from '../../contract/vocabulary';
import { accountOf, readOrigin } from './caller';
import { toError } from './errors';
import { translatorFor } from './locales';
import type { Connect } from './endpoint';

type LozengeType = 'default' | 'inprogress' | 'moved' | 'new' | 'removed' | 'success';

/** What Jira shows in the collapsed panel; an empty object shows nothing. */
export type PanelStatus = { status?: { type: 'lozenge'; value: { label: string; type: LozengeType } } };

const TYPES: Record<Health, LozengeType> = {
  onTrack: 'success',
  atRisk: 'moved',
  offTrack: 'removed',
  outdated: 'new',
  pending: 'default',
  closed: 'default',
};

const request = z.object({ locale: z.string().optional().catch(undefined) });

/** "KR-34 · at risk" for an epic, before its panel is opened. Reads no Jira; an error shows nothing. */
export async function panelStatus(connect: Connect, payload: unknown, invocation: unknown): Promise<PanelStatus> {
  try {
    const origin = readOrigin({ ...asObject(payload), accountId: accountOf(invocation) });
    const { services, caller } = connect(origin);
    const worst = await findPanelStatus(services satisfies Services, caller, origin.issueId);
    if (worst === null) return {};
    const t = translatorFor(request.parse(payload).locale);
    const more = worst.others === 0 ? '' : ` +${worst.others}`;
    const label = `${worst.key} · ${t(`health.${worst.health}`)}${more}`;
    return { status: { type: 'lozenge', value: { label, type: TYPES[worst.health] } } };
  } catch (error) {
    toError(error, 'panelStatus');
    return {};
  }
}

function asObject(payload: unknown): object {
  return typeof payload === 'object' && payload !== null ? payload : {};
}
