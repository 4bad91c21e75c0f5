import DynamicTable from '@atlaskit/dynamic-table';
import type { ComponentProps } from 'react';
import { useT } from '../language/language';

type Props = ComponentProps<typeof DynamicTable>;

/** Atlaskit's table with its own words (sorting, pages, loading) in the reader's language. */
export function Table({ head, ...props }: Props) {
  const t = useT();
  const sorting = {
    ascendingSortTooltip: t('table.ascending'),
    descendingSortTooltip: t('table.descending'),
    buttonAriaRoleDescription: t('table.sortButton'),
  };
  return (
    <DynamicTable
      loadingLabel={t('common.loading')}
      paginationi18n={{
        prev: t('table.previous'),
        next: t('table.next'),
        label: t('table.pages'),
        pageLabel: t('table.page'),
      }}
      {...(head !== undefined && { head: { ...head, cells: head.cells.map((cell) => ({ ...sorting, ...cell })) } })}
      {...props}
    />
  );
}
