'use client';

import { useState, type ReactNode, type RefObject } from 'react';
import {
  ActionIcon,
  CloseButton,
  Group,
  Kbd,
  SegmentedControl,
  Select,
  TextInput,
  Tooltip,
} from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconDownload, IconSearch } from '@tabler/icons-react';
import type { LineFacetsReply, LinesFilter, ViewCountsReply } from '@/api/schemas';
import { findingLabel } from '../fns/finding-label';

interface LinesToolbarProps {
  readonly filter: LinesFilter;
  readonly counts: ViewCountsReply | undefined;
  readonly facets: LineFacetsReply | undefined;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly onChange: (changes: Readonly<Record<string, string | null>>) => void;
  readonly onExport: () => void;
  /** What else the toolbar holds, at its end. */
  readonly children?: ReactNode;
}

const tabs = (counts: ViewCountsReply | undefined) => [
  { value: 'todo', label: `To do ${counts?.todo ?? ''}` },
  { value: 'all', label: `All ${counts?.all ?? ''}` },
  { value: 'excluded', label: `Excluded ${counts?.excluded ?? ''}` },
];

function TextFilter({
  filter,
  searchRef,
  onChange,
}: Pick<LinesToolbarProps, 'filter' | 'searchRef' | 'onChange'>) {
  const q = filter.q ?? '';
  const [typed, setTyped] = useState({ text: q, over: q });
  const send = useDebouncedCallback((value: string) => onChange({ q: value || null }), 250);
  // What is typed stands until somebody else changes the filter, for example "Show without filter".
  const text = q === typed.over || q === typed.text ? typed.text : q;
  const write = (value: string): void => {
    setTyped({ text: value, over: q });
    send(value);
  };
  return (
    <TextInput
      ref={searchRef}
      size="sm"
      w={190}
      value={text}
      onChange={(event) => write(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
      placeholder="Filter lines"
      aria-label="Filter lines"
      leftSection={<IconSearch size={16} />}
      rightSection={
        text ? (
          <CloseButton size="sm" aria-label="Clear the filter" onClick={() => write('')} />
        ) : (
          <Kbd size="xs">/</Kbd>
        )
      }
    />
  );
}

/** What needs me first; everything one key away, and counted. */
export function LinesToolbar({
  filter,
  counts,
  facets,
  searchRef,
  onChange,
  onExport,
  children,
}: LinesToolbarProps) {
  return (
    <Group px={20} py={10} gap="sm" wrap="wrap" role="toolbar" aria-label="Lines">
      <SegmentedControl
        size="sm"
        data={tabs(counts)}
        value={filter.view ?? 'todo'}
        onChange={(tab) => onChange({ tab: tab === 'todo' ? null : tab })}
        aria-label="Which lines"
      />
      <TextFilter filter={filter} searchRef={searchRef} onChange={onChange} />
      <Select
        size="sm"
        w={170}
        clearable
        placeholder="Finding"
        aria-label="Finding"
        value={filter.finding ?? null}
        data={(facets?.findings ?? []).map(({ id, lines }) => ({
          value: id,
          label: `${findingLabel(id)} (${lines})`,
        }))}
        onChange={(finding) => onChange({ finding })}
      />
      <Select
        size="sm"
        w={180}
        clearable
        searchable
        placeholder="Customer"
        aria-label="Customer"
        value={filter.customerId ?? null}
        data={(facets?.customers ?? []).map(({ id, name, lines }) => ({
          value: id,
          label: `${name} (${lines})`,
        }))}
        onChange={(customer) => onChange({ customer })}
      />
      <Group ml="auto" gap="xs">
        {children}
        <Tooltip label="Export these lines as CSV">
          <ActionIcon variant="default" size={36} aria-label="Export as CSV" onClick={onExport}>
            <IconDownload size={17} />
          </ActionIcon>
        </Tooltip>
      </Group>
    </Group>
  );
}
