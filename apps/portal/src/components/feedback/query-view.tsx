'use client';

import type { ReactNode } from 'react';
import { Skeleton, Stack } from '@mantine/core';
import { ErrorNotice } from './error-notice';

interface QueryState<T> {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly refetch: () => unknown;
}

interface QueryViewProps<T> {
  readonly query: QueryState<T>;
  readonly errorTitle: string;
  readonly skeleton?: ReactNode;
  /** Shown instead of the children when `isEmpty` says so. */
  readonly empty?: ReactNode;
  readonly isEmpty?: (data: T) => boolean;
  readonly children: (data: T) => ReactNode;
}

const defaultSkeleton = (
  <Stack gap="sm" aria-label="Loading" role="status">
    <Skeleton height={72} radius="md" />
    <Skeleton height={72} radius="md" />
    <Skeleton height={72} radius="md" />
  </Stack>
);

/** The four states of a screen: loading, failed, empty, data. */
export function QueryView<T>({ query, errorTitle, skeleton, empty, isEmpty, children }: QueryViewProps<T>) {
  if (query.data === undefined) {
    if (query.error)
      return <ErrorNotice error={query.error} title={errorTitle} onRetry={() => void query.refetch()} />;
    return skeleton ?? defaultSkeleton;
  }
  if (empty !== undefined && isEmpty?.(query.data)) return empty;
  return children(query.data);
}
