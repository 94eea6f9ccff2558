'use client';

import type { ReactNode } from 'react';
import { Group, Switch } from '@mantine/core';
import { PolicyFields, type PolicyField, type PolicyForm } from './policy-fields';
import { PolicySection } from './policy-section';

const TOLERANCES: readonly PolicyField[] = [
  { name: 'toleranceUnits', label: 'Units that may differ', help: 'A smaller difference makes no finding.' },
  {
    name: 'tolerancePercent',
    label: 'Or as a share',
    help: 'Of the units, and of the cost.',
    unit: '%',
  },
  { name: 'toleranceMoney', label: 'Unit cost that may differ', help: 'In the line’s currency.' },
];

const RAILS: readonly PolicyField[] = [
  { name: 'largestChangeUnits', label: 'Largest change in units', help: 'A larger one is offered unticked.' },
  { name: 'largestChangePercent', label: 'As a share', help: 'Of the units before it.', unit: '%' },
  { name: 'largestChangeMoney', label: 'In money', help: 'Of a full period, in the line’s currency.' },
  { name: 'mostEnds', label: 'Lines that may end', help: 'Of all lines, in one plan.', unit: '%' },
];

interface PolicyRailsProps {
  readonly form: PolicyForm;
  /** Trying them. */
  readonly children: ReactNode;
}

/** What is too small to say, and what is too large to tick. An empty limit is no limit. */
export function PolicyRails({ form, children }: PolicyRailsProps) {
  const { emptySource } = form.values;
  return (
    <>
      <PolicySection title="Tolerances" lead="What is too small to be a finding.">
        <PolicyFields form={form} fields={TOLERANCES} />
      </PolicySection>
      <PolicySection
        title="Guard rails"
        lead="What is too large to be ticked by itself. An empty field is no limit."
      >
        <PolicyFields form={form} fields={RAILS} />
        <Group gap="xl" align="flex-start">
          <Switch
            label="Refuse a month in which the source bills nothing"
            description="It would end every line. Off: such a plan can be approved."
            checked={emptySource === 'refuse'}
            onChange={(event) =>
              form.setFieldValue('emptySource', event.currentTarget.checked ? 'refuse' : 'allow')
            }
          />
          <Switch
            label="Offer known ends already ticked"
            description="A cancellation that takes effect after the month."
            {...form.getInputProps('knownEnds', { type: 'checkbox' })}
          />
        </Group>
        {children}
      </PolicySection>
    </>
  );
}
