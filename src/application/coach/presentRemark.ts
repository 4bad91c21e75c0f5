import type { RemarkView } from '../../contract/coach';
import type { Remark } from '../../domain/coach';

/** A remark as it goes over the wire. */
export function presentRemark({ check, severity, messageKey, values, spans }: Remark): RemarkView {
  return { check, severity, messageKey, values: { ...values }, spans: spans.map((span) => ({ ...span })) };
}
