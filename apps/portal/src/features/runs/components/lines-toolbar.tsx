'use client';

import type { ReactNode, RefObject } from 'react';
import { ActionIcon, Group, SegmentedControl, Tooltip } from '@mantine/core';
import { IconStack2 } from '@tabler/icons-react';
import { formatCount } from '@/components/figures/format-amount';
import type { LineFacetsReply, LinesFilter, ViewCountsReply } from '@/api/schemas';
import { findingLabel } from '../fns/finding-label';
import { FacetSelect } from './facet-select';
import styles from './lines-toolbar.module.css';
import { TextFilter } from './text-filter';

interface LinesToolbarProps {
  readonly filter: LinesFilter;
  readonly counts: ViewCountsReply | undefined;
  readonly facets: LineFacetsReply | undefined;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly grouped: boolean;
  /** False: too many lines match to be put under their customers. */
  readonly groupable: boolean;
  readonly onChange: (changes: Readonly<Record<string, string | null>>) => void;
  /** Further filters, behind the most used ones. */
  readonly columnFilters: ReactNode;
  /** What else the toolbar holds, at its end. */
  readonly children?: ReactNode;
}

const nameOfFinding = ({ id }: { readonly id: string }): string => findingLabel(id);

const shown = (count: number | undefined): string => (count === undefined ? '' : formatCount(count));

const tabs = (counts: ViewCountsReply | undefined) => [
  { value: 'todo', label: `To do ${shown(counts?.todo)}` },
  { value: 'all', label: `All ${shown(counts?.all)}` },
  { value: 'excluded', label: `Excluded ${shown(counts?.excluded)}` },
];

function GroupButton({ grouped, groupable, onChange }: LinesToolbarProps) {
  const why = 'Too many lines match to group them. Filter by customer or finding first.';
  return (
    <Tooltip label={groupable || grouped ? 'Group by customer' : why}>
      <ActionIcon
        variant={grouped ? 'light' : 'default'}
        size={36}
        aria-label={groupable || grouped ? 'Group by customer' : `Group by customer. ${why}`}
        aria-pressed={grouped}
        aria-disabled={!groupable && !grouped}
        {...(groupable || grouped ? {} : { 'data-disabled': true })}
        onClick={() => {
          if (groupable || grouped) onChange({ group: grouped ? null : 'customer' });
        }}
      >
        <IconStack2 size={17} />
      </ActionIcon>
    </Tooltip>
  );
}

/** What needs me first; everything one key away, and counted. All of it stands in the address. */
export function LinesToolbar(props: LinesToolbarProps) {
  const { filter, counts, facets, searchRef, onChange, children } = props;
  return (
    <Group px={20} py={10} gap="xs" className={styles.toolbar} role="toolbar" aria-label="Lines">
      <SegmentedControl
        size="sm"
        flex="none"
        data={tabs(counts)}
        value={filter.view ?? 'todo'}
        onChange={(tab) => onChange({ tab: tab === 'todo' ? null : tab })}
        aria-label="Which lines"
      />
      <TextFilter q={filter.q ?? ''} inputRef={searchRef} onChange={(q) => onChange({ q })} />
      <FacetSelect
        label="Finding"
        value={filter.finding}
        facets={facets?.findings}
        nameOf={nameOfFinding}
        onChange={(finding) => onChange({ finding })}
      />
      <FacetSelect
        label="Customer"
        value={filter.customerId}
        facets={facets?.customers}
        onChange={(customer) => onChange({ customer })}
      />
      {props.columnFilters}
      <GroupButton {...props} />
      <Group ml="auto" gap="xs" wrap="nowrap" flex="none">
        {children}
      </Group>
    </Group>
  );
}
