import { Box, Group, Stack, Text } from '@mantine/core';
import type { CheckReply, ConnectorReply } from '@/api/schemas';
import { MeaningIcon } from '@/components/figures/meaning-badge';
import { fieldTitle } from '../fns/check-issues';
import { severityMeaning } from '@/features/runs/fns/finding-label';

/** What was reached, then each finding with the field that it is about. */
export function CheckFindings({
  result,
  connector,
}: {
  readonly result: CheckReply;
  readonly connector: ConnectorReply | undefined;
}) {
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
                {`${connector ? fieldTitle(connector, finding.field) : finding.field}: `}
              </Text>
            )}
            {finding.message}
          </Text>
        </Group>
      ))}
    </Stack>
  );
}
