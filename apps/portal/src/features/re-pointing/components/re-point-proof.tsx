import { Group, ScrollArea, Stack, Table, Text } from '@mantine/core';
import type { RePointReply, RePointSideReply } from '@/api/schemas';
import { formatCounted, formatMoney } from '@/components/figures/format-amount';

const FACTS: readonly (readonly [name: string, of: (side: RePointSideReply) => string])[] = [
  ['Lines linked', ({ linked }) => String(linked)],
  ['To do', ({ toDo }) => String(toDo)],
  ['Changes planned', ({ operations }) => String(operations)],
  [
    'Change a month',
    ({ monthEffect }) =>
      monthEffect.map((money) => formatMoney(money, { signed: true })).join(' and ') || '0.00',
  ],
];

/** What the run is and what it would be, and every link that moves. */
export function RePointProof({ proof }: { readonly proof: RePointReply }) {
  const lines = proof.lines.reduce((sum, one) => sum + one.lines, 0);
  const money = proof.lines.map(({ chargesTotal }) => formatMoney(chargesTotal)).join(' and ');
  return (
    <Stack gap="sm">
      <Text fw={600} aria-live="polite">
        {`${formatCounted(proof.links.length, 'link')}, ${formatCounted(lines, 'line')}${money ? `, ${money}` : ''}`}
      </Text>
      <Table fz="sm" aria-label="Before and after" withTableBorder>
        <Table.Thead bg="var(--tl-sunken)">
          <Table.Tr>
            <Table.Th />
            <Table.Th ta="right">Before</Table.Th>
            <Table.Th ta="right">After</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {FACTS.map(([name, of]) => {
            const [before, after] = [of(proof.before), of(proof.after)];
            return (
              <Table.Tr key={name}>
                <Table.Td>{name}</Table.Td>
                <Table.Td ta="right">{before}</Table.Td>
                <Table.Td ta="right" fw={before === after ? 400 : 650}>
                  {after}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      <ScrollArea.Autosize mah={180} type="auto">
        <Stack gap={4} component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
          {proof.links.map(({ sourceKey, sourceName, before, after }) => (
            <Group key={sourceKey} component="li" gap={6} fz="sm" wrap="nowrap">
              <Text span fz="sm" fw={550}>
                {sourceName}
              </Text>
              <Text span fz="sm" c="dimmed">
                {`${before ?? 'not linked'} → ${after}`}
              </Text>
            </Group>
          ))}
        </Stack>
      </ScrollArea.Autosize>
    </Stack>
  );
}
