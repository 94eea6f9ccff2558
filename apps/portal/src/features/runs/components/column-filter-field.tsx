'use client';

import { Group, Input, NativeSelect, TextInput } from '@mantine/core';
import { formatMonths } from '@/components/figures/format-day';
import { isEnd, plainNumber, type Ends, type FilterKind } from '../fns/column-filters';

interface ColumnFilterFieldProps {
  readonly kind: FilterKind;
  readonly label: string;
  readonly value: Ends;
  readonly onChange: (value: Ends) => void;
}

/** Periods that marketplaces sell. */
const MONTHS = [1, 3, 6, 12, 24, 36];
const PERIODS = [
  { value: '', label: 'Any' },
  ...MONTHS.map((months) => ({ value: String(months), label: formatMonths(months) })),
];

/** What a column is to contain, or between which ends it is to lie. */
export function ColumnFilterField({ kind, label, value, onChange }: ColumnFilterFieldProps) {
  const both = (text: string): void => onChange({ from: text, to: text });
  if (kind === 'months')
    return (
      <NativeSelect
        size="xs"
        label={label}
        data={PERIODS}
        value={value.from}
        onChange={(event) => both(event.currentTarget.value)}
      />
    );
  if (kind === 'text')
    return (
      <TextInput
        size="xs"
        label={label}
        placeholder="Contains"
        maxLength={100}
        value={value.from}
        onChange={(event) => both(event.currentTarget.value)}
      />
    );
  return <RangeField kind={kind} label={label} value={value} onChange={onChange} />;
}

function RangeField({ kind, label, value, onChange }: ColumnFilterFieldProps) {
  const end = (which: keyof Ends, name: string) => (
    <TextInput
      size="xs"
      flex={1}
      miw={0}
      type={kind === 'day' ? 'date' : 'text'}
      inputMode={kind === 'number' ? 'decimal' : undefined}
      placeholder={name}
      aria-label={`${label}, ${name}`}
      error={!isEnd(kind, kind === 'number' ? plainNumber(value[which]) : value[which])}
      value={value[which]}
      onChange={(event) => onChange({ ...value, [which]: event.currentTarget.value })}
    />
  );
  return (
    <Input.Wrapper label={label} size="xs" labelElement="div">
      <Group gap={6} wrap="nowrap">
        {end('from', 'from')}
        {end('to', 'to')}
      </Group>
    </Input.Wrapper>
  );
}
