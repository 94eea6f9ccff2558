'use client';

import { Code, Stack, Text } from '@mantine/core';
import type { PreviewedRequestReply } from '@/api/schemas';

/** What would be sent, to the letter, without credentials. */
export function ExactRequests({ requests }: { readonly requests: readonly PreviewedRequestReply[] }) {
  return (
    <Stack gap="xs">
      {requests.map((request, index) => (
        <div key={`${request.method} ${request.path} ${index}`}>
          <Text fz="sm">{request.sentence}</Text>
          <Code
            block
            mt={4}
            fz="xs"
            mah={210}
            tabIndex={0}
            aria-label={`${request.method} ${request.path}`}
            style={{ overflow: 'auto' }}
          >
            {`${request.method} ${request.path}${request.body ? `\n${JSON.stringify(request.body, null, 2)}` : ''}`}
          </Code>
        </div>
      ))}
    </Stack>
  );
}
