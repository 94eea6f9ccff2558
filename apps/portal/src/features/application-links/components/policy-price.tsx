'use client';

import { Radio, Stack, Switch, TextInput } from '@mantine/core';
import { priceKinds } from '../fns/price-rule';
import type { PolicyForm } from './policy-fields';
import { PolicySection } from './policy-section';

/** Where prices come from, and what happens below cost. */
export function PolicyPrice({ form }: { readonly form: PolicyForm }) {
  const { priceKind, belowCost } = form.values;
  return (
    <PolicySection title="Price" lead="What the customer pays for one unit. An override can say otherwise.">
      <Radio.Group aria-label="Price rule" {...form.getInputProps('priceKind')}>
        <Stack gap="sm">
          {priceKinds.map(({ value, label, help }) => (
            <Radio key={value} value={value} label={label} description={help} />
          ))}
        </Stack>
      </Radio.Group>
      {priceKind === 'markup' && (
        <TextInput
          label="Mark-up in percent"
          description="Added to the cost, then rounded to the target’s precision."
          maw={260}
          inputMode="decimal"
          {...form.getInputProps('pricePercent')}
        />
      )}
      {priceKind === 'margin' && (
        <TextInput
          label="Amount over the cost"
          description="For one unit and one period, in the service’s currency."
          maw={260}
          inputMode="decimal"
          {...form.getInputProps('priceAmount')}
        />
      )}
      <Switch
        label="Hold back what sells below cost"
        description="Such a change is offered unticked. Off: it is named in the review, and ticked."
        checked={belowCost === 'hold'}
        onChange={(event) => form.setFieldValue('belowCost', event.currentTarget.checked ? 'hold' : 'warn')}
      />
    </PolicySection>
  );
}
