'use client';

import { Group, Progress, Stack, Text, Tooltip } from '@mantine/core';
import type { ReportCustomerReply } from '@/api/schemas';
import { barPercent } from '../fns/margin-bar';

const SOURCE_COLOUR = 'gray';

function Key({ color, label }: { readonly color?: string; readonly label: string }) {
  return (
    <Group gap={6} wrap="nowrap">
      <Progress value={100} size={5} w={18} {...(color ? { color } : {})} aria-hidden />
      <Text span fz="xs" fw={400}>
        {label}
      </Text>
    </Group>
  );
}

export function BarLegend({ targetName }: { readonly targetName: string }) {
  return (
    <Stack gap={2}>
      <Key color={SOURCE_COLOUR} label="distributor billed" />
      <Key label={`${targetName} bills`} />
    </Stack>
  );
}

/** What the distributor billed over what the target bills, drawn in proportion to the largest of the report. */
export function ReportBar({
  customer,
  largest,
  targetName,
}: {
  readonly customer: ReportCustomerReply;
  readonly largest: string;
  readonly targetName: string;
}) {
  const cost = barPercent(customer.distributorBilled.amount, largest);
  const bill = barPercent(customer.targetWillBill?.amount ?? '0', largest);
  return (
    <Tooltip label={`Upper bar: distributor billed. Lower bar: ${targetName} will bill.`}>
      <div aria-hidden="true">
        <Progress value={cost} size={5} mb={3} color={SOURCE_COLOUR} />
        <Progress value={bill} size={5} />
      </div>
    </Tooltip>
  );
}
