import { List, Paper, Stack, Text } from '@mantine/core';
import type { ReplayReply } from '@/api/schemas';
import { formatMoney } from '@/components/figures/format-amount';
import { formatMoment, formatMonth } from '@/components/figures/format-day';
import { MeaningBadge } from '@/components/figures/meaning-badge';

type ReplayedPlan = ReplayReply['plans'][number];

function sideText({ changes, services, money }: ReplayedPlan['approves']): string {
  const amounts = money.map((one) => formatMoney(one, { signed: true })).join(', ');
  return `${changes} ${changes === 1 ? 'change' : 'changes'} of ${services} services${amounts ? `, ${amounts}` : ''}`;
}

function Plan({ plan }: { readonly plan: ReplayedPlan }) {
  return (
    <Stack gap={4} align="flex-start">
      <Text fz="sm" c="dimmed">{`The plan of ${formatMoment(plan.madeAt)}`}</Text>
      <Text fz="sm">{`Ticked: ${sideText(plan.approves)}.`}</Text>
      <Text fz="sm">{`Held back: ${sideText(plan.holds)}.`}</Text>
      {plan.guards.length > 0 && (
        <List size="sm">
          {plan.guards.map((guard) => (
            <List.Item key={guard}>{guard}</List.Item>
          ))}
        </List>
      )}
      <MeaningBadge meaning={plan.differs ? 'attention' : 'quiet'}>
        {plan.differs ? 'These rails decide otherwise than those of that day' : 'As it was decided that day'}
      </MeaningBadge>
    </Stack>
  );
}

/** What the rails as they stand in the form would have done, plan by plan. */
export function ReplayResult({ replay }: { readonly replay: ReplayReply }) {
  return (
    <Paper p="md" radius="md" bg="var(--tl-sunken)" role="status">
      <Stack gap="md">
        <Text fz="sm" fw={600}>
          {replay.month
            ? `With these rails, ${formatMonth(replay.month)} would have been`
            : 'No month has a plan yet.'}
        </Text>
        {replay.plans.map((plan) => (
          <Plan key={plan.hash} plan={plan} />
        ))}
      </Stack>
    </Paper>
  );
}
