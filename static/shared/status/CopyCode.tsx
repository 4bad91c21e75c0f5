import { useState } from 'react';
import { useT } from '../language/language';
import { TextButton } from './TextButton';

/** Copies the code under which support finds the failure in the app's log. */
export function CopyCode({ reference }: { reference: string }) {
  const t = useT();
  const [copied, setCopied] = useState(false);
  const copy = () => {
    navigator.clipboard.writeText(reference).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <TextButton onClick={copy} title={t('common.errorCode', { reference })}>
      {copied ? t('common.copied') : t('common.copyCode')}
    </TextButton>
  );
}
