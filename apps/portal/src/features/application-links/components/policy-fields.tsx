'use client';

import { SimpleGrid, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { PolicyValues } from '../fns/policy-values';

export type PolicyForm = UseFormReturnType<PolicyValues>;

/** A figure of the form, with its help and its unit. */
export interface PolicyField {
  readonly name: {
    [Name in keyof PolicyValues]: PolicyValues[Name] extends string ? Name : never;
  }[keyof PolicyValues];
  readonly label: string;
  readonly help: string;
  readonly unit?: string;
}

/** Figures as texts, three beside each other where there is room. */
export function PolicyFields({
  form,
  fields,
}: {
  readonly form: PolicyForm;
  readonly fields: readonly PolicyField[];
}) {
  return (
    <SimpleGrid cols={{ base: 1, sm: 2, md: 3 }} spacing="lg">
      {fields.map(({ name, label, help, unit }) => (
        <TextInput
          key={name}
          label={label}
          description={help}
          inputMode="decimal"
          rightSection={
            unit ? (
              <Text c="dimmed" fz="sm">
                {unit}
              </Text>
            ) : undefined
          }
          rightSectionWidth={unit ? 22 + unit.length * 8 : undefined}
          rightSectionPointerEvents="none"
          {...form.getInputProps(name)}
        />
      ))}
    </SimpleGrid>
  );
}
