'use client';

import { Accordion, Code, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { LineStoryReply, RunReply } from '@/api/schemas';
import { CopyText } from '@/components/page/copy-text';
import { LineOffers } from '@/features/decisions/components/line-offers';
import { useRights } from '@/features/session/hooks/use-rights';
import type { RunRef } from '../fns/run-path';
import { StoryCharges } from './story-charges';
import { StoryEvents } from './story-events';
import { StoryFindings } from './story-findings';
import { StoryLinks } from './story-links';
import { StoryOperations } from './story-operations';
import { UnitsTimeline } from './units-timeline';

interface LineStoryProps {
  readonly story: LineStoryReply;
  readonly run: RunReply;
}

interface Section {
  readonly value: string;
  readonly title: string;
  readonly body: ReactNode;
}

function sections({ story, run }: LineStoryProps): Section[] {
  const raw = { contract: story.rawContract, charges: story.charges.map((charge) => charge.raw) };
  return [
    {
      value: 'charges',
      title: `Charges (${story.charges.length})`,
      body: <StoryCharges charges={story.charges} total={story.line.chargesTotal} />,
    },
    {
      value: 'links',
      title: 'Links',
      body: <StoryLinks line={story.line} history={story.linkHistory} targetName={run.target.displayName} />,
    },
    {
      value: 'operations',
      title: `Changes (${story.operations.length})`,
      body: <StoryOperations operations={story.operations} />,
    },
    {
      value: 'events',
      title: `Who did what (${story.events.length})`,
      body: <StoryEvents events={story.events} />,
    },
    {
      value: 'raw',
      title: 'Raw record',
      body: (
        <Code block fz="xs">
          {JSON.stringify(raw, null, 2)}
        </Code>
      ),
    },
  ];
}

export function LineStory({ runRef, story, run }: LineStoryProps & { readonly runRef: RunRef }) {
  const { billing } = useRights();
  return (
    <Stack gap="md">
      <UnitsTimeline
        month={run.month}
        source={story.line.units.steps}
        target={story.targetSteps}
        sourceName={run.source.displayName}
        targetName={run.target.displayName}
      />
      <StoryFindings story={story} />
      <LineOffers runRef={runRef} lineId={story.line.id} editable={run.state === 'open' && billing} />
      <Group gap="xs">
        <Text fz="sm" c="dimmed">
          Contract ID
        </Text>
        <CopyText text={story.line.contractId} />
      </Group>
      <Accordion
        multiple
        defaultValue={['charges', 'links']}
        variant="default"
        styles={{ content: { paddingInline: 0 }, control: { paddingInline: 0 } }}
      >
        {sections({ story, run }).map(({ value, title, body }) => (
          <Accordion.Item key={value} value={value}>
            <Accordion.Control>
              <Text fw={600} fz="sm">
                {title}
              </Text>
            </Accordion.Control>
            <Accordion.Panel>{body}</Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </Stack>
  );
}
