import { Anchor, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Amount } from '@/components/figures/amount';
import type { PlanReply } from '@/api/schemas';

function Figure({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Stack gap={0}>
      <Text fz="xs" c="dimmed">
        {label}
      </Text>
      <Text fw={650} component="div">
        {children}
      </Text>
    </Stack>
  );
}

/** The plan in numbers, all of them the host's. */
export function ReviewTotals({
  plan,
  targetName,
}: {
  readonly plan: PlanReply;
  readonly targetName: string;
}) {
  const { needed, sharePercent } = plan.requests;
  return (
    <Group gap={22} align="flex-start" aria-label="Totals of the plan" component="section">
      <Figure label="Changes">{plan.operations.length}</Figure>
      <Figure label="Customers">{plan.customers.filter(({ operations }) => operations > 0).length}</Figure>
      <Figure label="This month">
        {plan.totals.map(({ currency, monthChange }) => (
          <Amount key={currency} money={monthChange} signed display="block" />
        ))}
      </Figure>
      <Figure label="Every month after">
        {plan.totals.map(({ currency, monthlyChange }) => (
          <Amount key={currency} money={monthlyChange} signed display="block" />
        ))}
      </Figure>
      {plan.notWritten.length > 0 && (
        <Figure label="Not written">
          <Anchor href="#not-written" fw={650} fz="inherit">
            {`${plan.notWritten.length} named`}
          </Anchor>
        </Figure>
      )}
      <Figure label={`Requests to ${targetName}`}>
        {needed}
        {sharePercent && (
          <Text span fz="sm" fw={400} c="dimmed">
            {` · ${sharePercent} % of the hour`}
          </Text>
        )}
      </Figure>
    </Group>
  );
}
