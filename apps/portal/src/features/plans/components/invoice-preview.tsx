'use client';

import { Button, Collapse, Group, Paper, SimpleGrid, Stack, Table, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowRight } from '@tabler/icons-react';
import type { CustomerPreviewReply } from '@/api/schemas';
import { Amount } from '@/components/figures/amount';
import { formatMonth, formatShortDay } from '@/components/figures/format-day';
import type { Money } from '@/components/figures/format-amount';

function BeforeAfter({
  label,
  before,
  after,
}: {
  readonly label: string;
  readonly before: Money;
  readonly after: Money;
}) {
  return (
    <Stack gap={0}>
      <Text fz="sm" c="dimmed">
        {label}
      </Text>
      <Group gap={8} wrap="nowrap">
        <Amount money={before} c="dimmed" />
        <IconArrowRight size={15} aria-label="becomes" />
        <Amount money={after} fw={650} />
      </Group>
    </Stack>
  );
}

function Rules({ items }: Pick<CustomerPreviewReply, 'items'>) {
  return (
    <Table fz="sm" mt="sm" verticalSpacing={5} aria-label="How each amount comes about">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>From</Table.Th>
          <Table.Th>Service</Table.Th>
          <Table.Th>Rule</Table.Th>
          <Table.Th ta="right">Before → after</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {items.map((item, index) => (
          <Table.Tr key={`${item.label}-${index}`}>
            <Table.Td style={{ whiteSpace: 'nowrap' }}>{item.day ? formatShortDay(item.day) : ''}</Table.Td>
            <Table.Td>{item.label}</Table.Td>
            <Table.Td c="dimmed">{item.rule}</Table.Td>
            <Table.Td ta="right">
              <Amount money={item.before} c="dimmed" bare />
              {' → '}
              <Amount money={item.after} bare fw={600} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** What the customer's invoices become, and by which rule. */
export function InvoicePreview({
  preview,
  month,
}: {
  readonly preview: CustomerPreviewReply;
  readonly month: string;
}) {
  const [opened, { toggle }] = useDisclosure(false);
  return (
    <Paper p="md" radius="md" bg="var(--tl-sunken)" aria-label="Invoice preview" component="section">
      <SimpleGrid cols={{ base: 1, lg: 3 }} spacing="md">
        <BeforeAfter
          label={`Bills for ${formatMonth(month)}`}
          before={preview.monthBefore}
          after={preview.monthAfter}
        />
        <BeforeAfter label="Next invoice" before={preview.nextBefore} after={preview.nextAfter} />
        {preview.items.length > 0 && (
          <Group justify="flex-end">
            <Button size="compact-sm" variant="subtle" onClick={toggle} aria-expanded={opened}>
              {opened ? 'Hide the rules' : 'How each amount comes about'}
            </Button>
          </Group>
        )}
      </SimpleGrid>
      <Collapse expanded={opened}>
        <Rules items={preview.items} />
      </Collapse>
    </Paper>
  );
}
