import { Box, Group, Stack, Text } from '@mantine/core';
import type { CheckReply } from '@/api/schemas';
import { MeaningIcon } from '@/components/figures/meaning-badge';
import { severityMeaning } from '@/features/runs/fns/finding-label';

/** What was reached, then each finding with the field that it is about. */
export function CheckFindings({ result }: { readonly result: CheckReply }) {
  return (
    <Stack gap={6} aria-live="polite">
      <Text fz="sm" fw={550}>
        {result.summary}
      </Text>
      {result.findings.map((finding) => (
        <Group key={`${finding.code}${finding.field ?? ''}`} gap={8} wrap="nowrap" align="flex-start">
          <Box pt={2}>
            <MeaningIcon meaning={severityMeaning(finding.severity)} />
          </Box>
          <Text fz="sm">
            {finding.field && (
              <Text span fz="sm" fw={600}>
                {`${finding.field}: `}
              </Text>
            )}
            {finding.message}
          </Text>
        </Group>
      ))}
    </Stack>
  );
}
