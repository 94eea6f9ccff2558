import { Box, Group, Stack, Text } from '@mantine/core';
import type { LineStoryReply } from '@/api/schemas';
import { Amount } from '@/components/figures/amount';
import { MeaningIcon } from '@/components/figures/meaning-badge';
import type { Meaning } from '@/components/figures/meaning';
import { findingLabel, severityMeaning } from '../fns/finding-label';

interface Said {
  readonly key: string;
  readonly meaning: Meaning;
  readonly title: string;
  readonly message: string;
  readonly money: LineStoryReply['notes'][number]['money'];
}

function said({ line, notes }: LineStoryReply): Said[] {
  const excluded: Said[] = line.excludedReason
    ? [{ key: 'excluded', meaning: 'quiet', title: 'Excluded', message: line.excludedReason, money: null }]
    : [];
  const findings = line.findings.map(({ code, severity, message, money }) => ({
    key: code,
    meaning: severityMeaning(severity),
    title: findingLabel(code),
    message,
    money,
  }));
  const remarks = notes.map(({ code, message, money }) => ({
    key: code,
    meaning: 'quiet' as const,
    title: 'Note',
    message,
    money,
  }));
  return [...excluded, ...findings, ...remarks];
}

/** Every finding and note as its sentence; the code is small print for support. */
export function StoryFindings({ story }: { readonly story: LineStoryReply }) {
  return (
    <Stack gap="sm">
      {said(story).map(({ key, meaning, title, message, money }, index) => (
        <Group key={`${key}-${index}`} align="flex-start" wrap="nowrap" gap={8}>
          <Box pt={3}>
            <MeaningIcon meaning={meaning} />
          </Box>
          <Box miw={0}>
            <Text fz="sm" fw={600}>
              {title}
              {money && (
                <Text span fz="sm" fw={400} c="dimmed">
                  {' · '}
                  <Amount money={money} />
                </Text>
              )}
            </Text>
            <Text fz="sm">{message}</Text>
          </Box>
        </Group>
      ))}
    </Stack>
  );
}
