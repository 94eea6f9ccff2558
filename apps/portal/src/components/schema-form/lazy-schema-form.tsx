'use client';

import dynamic from 'next/dynamic';
import { Skeleton, Stack } from '@mantine/core';

export type { FormValues } from './schema-form';

const FieldsToCome = () => (
  <Stack role="status" aria-label="Loading the fields">
    <Skeleton h={56} />
    <Skeleton h={56} />
    <Skeleton h={56} />
  </Stack>
);

/** The same form. Its library is large, and the page around it is there before it. */
export const SchemaForm = dynamic(() => import('./schema-form').then((one) => one.SchemaForm), {
  ssr: false,
  loading: FieldsToCome,
});
