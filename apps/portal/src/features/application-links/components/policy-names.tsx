'use client';

import { Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { ErrorNotice } from '@/components/feedback/error-notice';
import type { ApplicationLinkReply, LinkKind } from '@/api/schemas';
import { namesOf } from '../fns/policy-values';
import { useNameExamples } from '../hooks/use-name-examples';
import { NameTemplateField } from './name-template-field';
import type { PolicyForm } from './policy-fields';
import { PolicySection } from './policy-section';

interface PolicyNamesProps {
  readonly tenantId: string;
  readonly applicationLinkId: string;
  readonly target: ApplicationLinkReply['target'];
  readonly form: PolicyForm;
}

const FIELDS = [
  ['customer', 'customerName'],
  ['contract', 'contractName'],
  ['service', 'serviceName'],
] as const satisfies readonly (readonly [LinkKind, string])[];
const TYPING_MS = 250;

/** How created things are named, with what a real line would be named by it. */
export function PolicyNames({ tenantId, applicationLinkId, target, form }: PolicyNamesProps) {
  const { customerName, contractName, serviceName } = form.values;
  const typed = JSON.stringify(namesOf({ customerName, contractName, serviceName }));
  const [settled] = useDebouncedValue(typed, TYPING_MS);
  const examples = useNameExamples(
    tenantId,
    applicationLinkId,
    JSON.parse(settled) as ReturnType<typeof namesOf>,
  );
  return (
    <PolicySection
      title="Names of what is created"
      lead={`What ${target.displayName} lacks is created by these names. They can still be changed before each creation.`}
    >
      {examples.error && <ErrorNotice title="The names could not be tried" error={examples.error} />}
      <Stack gap="lg">
        {FIELDS.map(([kind, field]) => (
          <NameTemplateField
            key={kind}
            label={target.vocabulary[kind]}
            kind={kind}
            example={examples.data?.items.find((item) => item.kind === kind)}
            value={form.values[field]}
            onChange={(text) => form.setFieldValue(field, text)}
          />
        ))}
      </Stack>
    </PolicySection>
  );
}
