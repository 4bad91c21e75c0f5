import ErrorIcon from '@atlaskit/icon/core/status-error';
import InformationIcon from '@atlaskit/icon/core/status-information';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import { token } from '@atlaskit/tokens';
import type { NoticeTone } from './Notice';

/** The sign before a message: its shape tells as much as its colour. */
export function ToneIcon({ tone }: { tone: NoticeTone }) {
  if (tone === 'error') return <ErrorIcon label="" color={token('color.icon.danger')} />;
  if (tone === 'warning') return <WarningIcon label="" color={token('color.icon.warning')} />;
  return <InformationIcon label="" color={token('color.icon.information')} />;
}
