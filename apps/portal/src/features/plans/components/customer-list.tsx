'use client';

import { Box, Text, UnstyledButton } from '@mantine/core';
import { Amount } from '@/components/figures/amount';
import type { ReviewCustomer } from '../fns/review-customers';
import type { Ticked } from '../hooks/use-ticked';
import classes from './review.module.css';

interface CustomerListProps {
  readonly customers: readonly ReviewCustomer[];
  readonly chosenId: string;
  readonly ticked: Ticked;
  readonly onChoose: (id: string) => void;
}

function CustomerRow({
  customer,
  ticked,
  chosen,
  onChoose,
}: {
  readonly customer: ReviewCustomer;
  readonly ticked: Ticked;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}) {
  const on = customer.chains.filter(({ id }) => ticked.ticked.has(id)).length;
  return (
    <UnstyledButton className={classes['customer'] ?? ''} aria-current={chosen} onClick={onChoose}>
      <Box miw={0}>
        <Text fz="sm" fw={550} truncate>
          {customer.name}
        </Text>
        <Text fz="xs" c="dimmed">
          {`${on} of ${customer.chains.length} ${customer.chains.length === 1 ? 'line' : 'lines'} ticked`}
        </Text>
      </Box>
      <Box ta="right" fz="sm" fw={600}>
        {customer.previews.map((preview) => (
          <Amount key={preview.currency} money={preview.change} signed display="block" />
        ))}
      </Box>
    </UnstyledButton>
  );
}

/** The largest change of money first. */
export function CustomerList({ customers, chosenId, ticked, onChoose }: CustomerListProps) {
  return (
    <nav className={classes['customers']} aria-label="Customers with changes">
      {customers.map((customer) => (
        <CustomerRow
          key={customer.id}
          customer={customer}
          ticked={ticked}
          chosen={customer.id === chosenId}
          onChoose={() => onChoose(customer.id)}
        />
      ))}
    </nav>
  );
}
