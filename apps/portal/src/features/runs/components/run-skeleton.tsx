import { Group, Skeleton, Stack } from '@mantine/core';

export function RunSkeleton() {
  return (
    <Stack px={20} py={12} gap="md" role="status" aria-label="Loading the month">
      <Group justify="space-between">
        <Skeleton height={36} width={178} />
        <Skeleton height={28} width={520} />
        <Skeleton height={36} width={160} />
      </Group>
      <Skeleton height={34} />
      {Array.from({ length: 10 }, (_, index) => (
        <Skeleton key={index} height={28} />
      ))}
    </Stack>
  );
}
