'use client';

import { Select, SimpleGrid, TextInput } from '@mantine/core';
import { datePolicies } from '../fns/date-policies';
import type { OverrideDraft } from '../fns/override-values';
import { decimalProblem } from '../fns/policy-problems';
import { priceKinds } from '../fns/price-rule';

const AS_LINK = 'As the link';

const FIGURES = [
  { name: 'toleranceUnits', label: 'Units that may differ', help: 'Empty: as the link.' },
  { name: 'tolerancePercent', label: 'Or as a share, in percent', help: 'Empty: as the link.' },
  { name: 'toleranceMoney', label: 'Unit cost that may differ', help: 'Empty: as the link.' },
] as const;

interface FieldsProps {
  readonly draft: OverrideDraft;
  readonly change: (part: Partial<OverrideDraft>) => void;
}

/** When, and at what price. */
export function PolicySelects({ draft, change }: FieldsProps) {
  return (
    <SimpleGrid cols={2}>
      <Select
        label="When a change is written"
        description="From which day the target bills it."
        placeholder={AS_LINK}
        clearable
        data={datePolicies.map(({ value, label }) => ({ value, label }))}
        value={draft.dates}
        onChange={(dates) => change({ dates: dates as OverrideDraft['dates'] })}
      />
      <Select
        label="Price"
        description="What the customer pays for one unit."
        placeholder={AS_LINK}
        clearable
        data={priceKinds.map(({ value, label }) => ({ value, label }))}
        value={draft.priceKind}
        onChange={(priceKind) => change({ priceKind: priceKind as OverrideDraft['priceKind'] })}
      />
      {draft.priceKind === 'markup' && (
        <TextInput
          label="Mark-up in percent"
          description="Added to the cost."
          value={draft.pricePercent}
          error={decimalProblem(draft.pricePercent)}
          onChange={(event) => change({ pricePercent: event.currentTarget.value })}
        />
      )}
      {draft.priceKind === 'margin' && (
        <TextInput
          label="Amount over the cost"
          description="For one unit and one period."
          value={draft.priceAmount}
          error={decimalProblem(draft.priceAmount)}
          onChange={(event) => change({ priceAmount: event.currentTarget.value })}
        />
      )}
    </SimpleGrid>
  );
}

/** Tolerances of its own. */
export function OverrideFigures({ draft, change }: FieldsProps) {
  return (
    <SimpleGrid cols={3}>
      {FIGURES.map(({ name, label, help }) => (
        <TextInput
          key={name}
          label={label}
          description={help}
          placeholder={AS_LINK}
          inputMode="decimal"
          value={draft[name]}
          error={decimalProblem(draft[name])}
          onChange={(event) => change({ [name]: event.currentTarget.value })}
        />
      ))}
    </SimpleGrid>
  );
}
