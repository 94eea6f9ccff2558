'use client';

import { Box, Center } from '@mantine/core';
import { ErrorNotice } from '@/components/feedback/error-notice';

export default function PageError({ error, reset }: { readonly error: Error; readonly reset: () => void }) {
  return (
    <Center mih="60vh" p="md">
      <Box maw={560}>
        <ErrorNotice
          title="This page could not be shown; nothing was changed by it"
          error={error}
          onRetry={reset}
        />
      </Box>
    </Center>
  );
}
