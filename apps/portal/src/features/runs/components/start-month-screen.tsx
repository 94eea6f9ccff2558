'use client';

import { useState } from 'react';
import { Select, Stack } from '@mantine/core';
import { IconTransfer } from '@tabler/icons-react';
import { EmptyState } from '@/components/feedback/empty-state';
import { QueryView } from '@/components/feedback/query-view';
import { LinkButton } from '@/components/page/link-button';
import { PageFrame } from '@/components/page/page-frame';
import type { ApplicationLinkReply } from '@/api/schemas';
import { useApplicationLinks } from '@/features/application-links/hooks/use-application-links';
import { StartMonth } from './start-month';

interface StartMonthScreenProps {
  readonly tenantId: string;
  readonly wantedLink: string | null;
  readonly wantedMonth: string | null;
}

function Chooser({
  links,
  tenantId,
  wantedLink,
  wantedMonth,
}: StartMonthScreenProps & { readonly links: readonly ApplicationLinkReply[] }) {
  const [chosen, setChosen] = useState(wantedLink);
  const link = links.find(({ id }) => id === chosen) ?? links[0];
  if (!link) return null;
  return (
    <Stack maw={560} gap="lg">
      {links.length > 1 && (
        <Select
          label="Application link"
          allowDeselect={false}
          value={link.id}
          data={links.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setChosen}
        />
      )}
      <StartMonth key={link.id} tenantId={tenantId} link={link} wantedMonth={wantedMonth} />
    </Stack>
  );
}

/** Step one of seven: which month. */
export function StartMonthScreen(props: StartMonthScreenProps) {
  const links = useApplicationLinks(props.tenantId);
  return (
    <PageFrame
      title="Choose a month"
      lead="Its recurring services are read from the source and validated against the target. Nothing is written."
    >
      <QueryView
        query={links}
        errorTitle="The application links could not be loaded"
        isEmpty={(items) => items.length === 0}
        empty={
          <EmptyState
            icon={<IconTransfer />}
            sentence="A month belongs to an application link, and there is none yet."
            action={
              <LinkButton href={`/t/${props.tenantId}/application-links`}>
                Make an application link
              </LinkButton>
            }
          />
        }
      >
        {(items) => <Chooser {...props} links={items} />}
      </QueryView>
    </PageFrame>
  );
}
