'use client';

import { Checkbox, Group, Stack, Title } from '@mantine/core';
import { formatMonths } from '@/components/figures/format-day';
import type { CustomerMarginReply, PlanReply, RunReply } from '@/api/schemas';
import type { RunRef } from '@/features/runs/fns/run-path';
import type { ReviewCustomer } from '../fns/review-customers';
import type { Ticked } from '../hooks/use-ticked';
import { ChainCard } from './chain-card';
import { InvoicePreview } from './invoice-preview';
import { MarginText } from './margin-text';

interface CustomerReviewProps {
  readonly runRef: RunRef;
  readonly run: RunReply;
  readonly customer: ReviewCustomer;
  readonly margins: PlanReply['margins'];
  readonly ticked: Ticked;
  readonly editable: boolean;
}

/** Over which period, and what could not be counted. */
function marginNote({ billingPeriodMonths, withoutCost }: CustomerMarginReply): string {
  const period =
    billingPeriodMonths === null ? 'a period' : `a ${formatMonths(billingPeriodMonths).toLowerCase()}`;
  const left = withoutCost > 0 ? `; ${withoutCost} services left out, their cost is not known` : '';
  return `${period}, after the plan${left}`;
}

export function CustomerReview({ runRef, run, customer, margins, ticked, editable }: CustomerReviewProps) {
  const ids = customer.chains.map(({ id }) => id);
  const on = ids.filter((id) => ticked.ticked.has(id)).length;
  return (
    <Stack gap="lg">
      <Group justify="space-between">
        <Title order={2} style={{ overflowWrap: 'anywhere' }} dir="auto">
          {customer.name}
        </Title>
        {editable && ids.length > 1 && (
          <Checkbox
            label="All lines of this customer"
            checked={on === ids.length}
            indeterminate={on > 0 && on < ids.length}
            onChange={(event) => ticked.set(ids, event.currentTarget.checked)}
          />
        )}
      </Group>
      {customer.previews.map((preview) => (
        <InvoicePreview key={preview.currency} preview={preview} month={run.month} />
      ))}
      {margins.customers
        .filter(({ targetCustomerId }) => targetCustomerId === customer.id)
        .map((one) => (
          <MarginText
            key={`${one.currency}-${one.billingPeriodMonths}`}
            margin={one.margin}
            marginPercent={one.marginPercent}
            note={marginNote(one)}
          />
        ))}
      <Stack gap="sm">
        {customer.chains.map((chain) => (
          <ChainCard
            key={chain.id}
            runRef={runRef}
            chain={chain}
            margin={margins.lines.find((line) => line.chain === chain.id) ?? null}
            checked={ticked.ticked.has(chain.id)}
            editable={editable}
            onTick={(next) => ticked.set([chain.id], next)}
          />
        ))}
      </Stack>
    </Stack>
  );
}
