'use client';

import {
  Button,
  Group,
  Paper,
  Radio,
  SimpleGrid,
  Stack,
  Switch,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { ErrorNotice } from '@/components/feedback/error-notice';
import type { ApplicationLinkReply } from '@/api/schemas';
import { datePolicies } from '../fns/date-policies';
import { decimalProblem, policiesOf, policyValues } from '../fns/policy-values';
import { useUpdateApplicationLink } from '../hooks/use-application-links';

const NUMBERS = [
  { name: 'toleranceUnits', label: 'Units that may differ', help: 'A smaller difference makes no finding.' },
  { name: 'toleranceMoney', label: 'Unit cost that may differ', help: 'In the line’s currency.' },
  {
    name: 'largestChangeUnits',
    label: 'Largest change of units',
    help: 'A larger one is offered unticked. Empty: no limit.',
  },
  { name: 'mostEnds', label: 'Most lines that may end, in percent', help: 'Of one plan. Empty: no limit.' },
] as const;

/** From when changes are written, the price rule, tolerances and guard rails. */
export function PoliciesForm({
  tenantId,
  link,
}: {
  readonly tenantId: string;
  readonly link: ApplicationLinkReply;
}) {
  const update = useUpdateApplicationLink(tenantId, link.id);
  const form = useForm({
    initialValues: policyValues(link.policies),
    validate: {
      markUpPercent: decimalProblem,
      toleranceUnits: decimalProblem,
      toleranceMoney: decimalProblem,
      largestChangeUnits: decimalProblem,
      mostEnds: (text) => (/^\d*$/.test(text.trim()) ? null : 'Enter a whole number.'),
    },
  });
  const save = form.onSubmit((values) =>
    update.mutate(
      { policies: policiesOf(values) },
      {
        onSuccess: () => {
          form.resetDirty();
          notifications.show({
            message: 'The policies are saved. Open months are planned by them when they are validated again.',
          });
        },
      },
    ),
  );
  return (
    <form onSubmit={save}>
      <Stack gap="md" maw={820}>
        {update.error && <ErrorNotice title="The policies were not saved" error={update.error} />}
        <Paper withBorder p="lg" radius="lg">
          <Radio.Group
            label={<Title order={2}>When a change is written</Title>}
            {...form.getInputProps('dates')}
          >
            <Stack gap="sm" mt="md">
              {datePolicies.map(({ value, label, help }) => (
                <Radio key={value} value={value} label={label} description={help} />
              ))}
            </Stack>
          </Radio.Group>
        </Paper>
        <Paper withBorder p="lg" radius="lg">
          <Stack gap="md">
            <Title order={2}>Price</Title>
            <TextInput
              label="Price rule: mark-up on the cost"
              description="Empty: prices stay as they are."
              rightSection={<Text c="dimmed">%</Text>}
              maw={320}
              inputMode="decimal"
              {...form.getInputProps('markUpPercent')}
            />
          </Stack>
        </Paper>
        <Paper withBorder p="lg" radius="lg">
          <Stack gap="md">
            <Title order={2}>Tolerances and guard rails</Title>
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              {NUMBERS.map(({ name, label, help }) => (
                <TextInput
                  key={name}
                  label={label}
                  description={help}
                  inputMode="decimal"
                  {...form.getInputProps(name)}
                />
              ))}
            </SimpleGrid>
            <Switch
              label="Offer known ends already ticked"
              description="A cancellation that takes effect after the month."
              {...form.getInputProps('knownEnds', { type: 'checkbox' })}
            />
          </Stack>
        </Paper>
        <Group justify="flex-end">
          <Button type="submit" disabled={!form.isDirty()} loading={update.isPending}>
            Save policies
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
