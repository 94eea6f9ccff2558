import { Anchor, Group } from '@mantine/core';
import { formatCount } from '@/components/figures/format-amount';
import { Amount } from '@/components/figures/amount';
import type { PlanReply } from '@/api/schemas';
import { Figure } from './figure';
import { PlanBudget } from './plan-budget';

/** The plan in numbers, all of them the host's. */
export function ReviewTotals({
  plan,
  targetName,
}: {
  readonly plan: PlanReply;
  readonly targetName: string;
}) {
  return (
    <Group gap={22} align="flex-start" aria-label="Totals of the plan" component="section">
      <Figure label="Changes">{formatCount(plan.operations.length)}</Figure>
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
      {plan.state !== 'applied' && <PlanBudget plan={plan} targetName={targetName} />}
    </Group>
  );
}
