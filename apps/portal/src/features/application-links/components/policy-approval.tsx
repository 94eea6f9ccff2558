'use client';

import { Radio, Stack, Switch, Text } from '@mantine/core';
import type { PoliciesReply } from '@/api/schemas';
import { formatMoment } from '@/components/figures/format-day';
import { PolicyFields, type PolicyField, type PolicyForm } from './policy-fields';
import { PolicySection } from './policy-section';

const HOURS: readonly PolicyField[] = [
  {
    name: 'approvalHours',
    label: 'An approval holds for',
    help: '1 to 720 hours. After that it expires, and nothing is written.',
    unit: 'hours',
  },
  {
    name: 'headroomPercent',
    label: 'Share of the hour left to other tools',
    help: 'Of the requests that the target allows; a large plan is split over hours.',
    unit: '%',
  },
];

const AUTO: readonly PolicyField[] = [
  { name: 'autoMostChanges', label: 'Most changes', help: 'In one plan. Empty: no limit.' },
  { name: 'autoLargestUnits', label: 'Largest change in units', help: 'Empty: no limit.' },
  {
    name: 'autoLargestMoney',
    label: 'Largest change in money',
    help: 'Of a period’s bill. Empty: no limit.',
  },
];

interface PolicyApprovalProps {
  readonly form: PolicyForm;
  readonly autoApproval: PoliciesReply['autoApproval'];
}

/** How many people approve, for how long it holds, and what a policy may approve alone. */
export function PolicyApproval({ form, autoApproval }: PolicyApprovalProps) {
  return (
    <PolicySection title="Approval" lead="Nothing is written before a plan is approved.">
      <Radio.Group aria-label="Who approves" {...form.getInputProps('approvers')}>
        <Stack gap="sm">
          <Radio
            value="1"
            label="One person approves"
            description="It may be the one who prepared the month."
          />
          <Radio
            value="2"
            label="Two people approve"
            description="The second is somebody else; nothing is written before both have approved the same plan."
          />
        </Stack>
      </Radio.Group>
      <PolicyFields form={form} fields={HOURS} />
      <Switch
        label="Let this policy approve scheduled plans within rails"
        description="Only plans that a schedule made, without a warning, and inside every limit below."
        {...form.getInputProps('auto', { type: 'checkbox' })}
      />
      {form.values.auto && <PolicyFields form={form} fields={AUTO} />}
      {autoApproval && (
        <Text fz="sm" c="dimmed">
          {`Switched on by ${autoApproval.setBy}, ${formatMoment(autoApproval.setAt)}.`}
        </Text>
      )}
    </PolicySection>
  );
}
