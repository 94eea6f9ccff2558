'use client';

import { Checkbox, Group, Stack, Title } from '@mantine/core';
import type { RunReply } from '@/api/schemas';
import type { RunRef } from '@/features/runs/fns/run-path';
import type { ReviewCustomer } from '../fns/review-customers';
import type { Ticked } from '../hooks/use-ticked';
import { ChainCard } from './chain-card';
import { InvoicePreview } from './invoice-preview';

interface CustomerReviewProps {
  readonly runRef: RunRef;
  readonly run: RunReply;
  readonly customer: ReviewCustomer;
  readonly ticked: Ticked;
  readonly editable: boolean;
}

export function CustomerReview({ runRef, run, customer, ticked, editable }: CustomerReviewProps) {
  const ids = customer.chains.map(({ id }) => id);
  const on = ids.filter((id) => ticked.ticked.has(id)).length;
  return (
    <Stack gap="lg">
      <Group justify="space-between">
        <Title order={2}>{customer.name}</Title>
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
      <Stack gap="sm">
        {customer.chains.map((chain) => (
          <ChainCard
            key={chain.id}
            runRef={runRef}
            chain={chain}
            checked={ticked.ticked.has(chain.id)}
            editable={editable}
            onTick={(next) => ticked.set([chain.id], next)}
          />
        ))}
      </Stack>
    </Stack>
  );
}
