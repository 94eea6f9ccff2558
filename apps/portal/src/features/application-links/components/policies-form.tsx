'use client';

import { Button, Group, Paper, Radio, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { ErrorNotice } from '@/components/feedback/error-notice';
import type { ApplicationLinkReply } from '@/api/schemas';
import { datePolicies } from '../fns/date-policies';
import { policyProblems } from '../fns/policy-problems';
import { policiesOf, policyValues, type PolicyValues } from '../fns/policy-values';
import { useUpdateApplicationLink } from '../hooks/use-application-links';
import { PolicyApproval } from './policy-approval';
import type { PolicyForm } from './policy-fields';
import { PolicyNames } from './policy-names';
import { PolicyPrice } from './policy-price';
import { PolicyRails } from './policy-rails';
import { PolicySection } from './policy-section';
import { RailsReplay } from './rails-replay';
import classes from './policies.module.css';

interface PoliciesFormProps {
  readonly tenantId: string;
  readonly link: ApplicationLinkReply;
}

function PolicyDates({ form }: { readonly form: PolicyForm }) {
  return (
    <PolicySection title="When a change is written" lead="From which day the target bills it.">
      <Radio.Group aria-label="When a change is written" {...form.getInputProps('dates')}>
        <Stack gap="sm">
          {datePolicies.map(({ value, label, help }) => (
            <Radio key={value} value={value} label={label} description={help} />
          ))}
        </Stack>
      </Radio.Group>
    </PolicySection>
  );
}

/** From when changes are written, prices, tolerances, guard rails and approval. */
export function PoliciesForm({ tenantId, link }: PoliciesFormProps) {
  const update = useUpdateApplicationLink(tenantId, link.id);
  const before = policyValues(link.policies);
  const form = useForm<PolicyValues>({ initialValues: before, validate: policyProblems });
  const save = form.onSubmit((values) =>
    update.mutate(
      { policies: policiesOf(values, before) },
      {
        onSuccess: ({ policies }) => {
          form.setInitialValues(policyValues(policies));
          form.reset();
          notifications.show({
            message: 'The policies are saved. Open months are planned by them when they are planned again.',
          });
        },
      },
    ),
  );
  return (
    <form onSubmit={save}>
      <Stack gap="md">
        <PolicyDates form={form} />
        <PolicyPrice form={form} />
        <PolicyRails form={form}>
          <RailsReplay tenantId={tenantId} applicationLinkId={link.id} form={form} />
        </PolicyRails>
        <PolicyNames tenantId={tenantId} applicationLinkId={link.id} target={link.target} form={form} />
        <PolicyApproval form={form} autoApproval={link.policies.autoApproval} />
        {update.error && <ErrorNotice title="The policies were not saved" error={update.error} />}
        {form.isDirty() && (
          <Paper withBorder p="sm" px="lg" radius="lg" shadow="md" className={classes['save'] ?? ''}>
            <Group justify="space-between">
              <Text fz="sm">The policies have changes that are not saved.</Text>
              <Group gap="sm">
                <Button variant="default" onClick={form.reset}>
                  Discard
                </Button>
                <Button type="submit" loading={update.isPending}>
                  Save policies
                </Button>
              </Group>
            </Group>
          </Paper>
        )}
      </Stack>
    </form>
  );
}
