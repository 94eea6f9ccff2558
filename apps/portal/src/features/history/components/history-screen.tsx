'use client';

import { Button, Paper, Select, Stack } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { EmptyState } from '@/components/feedback/empty-state';
import { QueryView } from '@/components/feedback/query-view';
import { LinkButton } from '@/components/page/link-button';
import { PageFrame } from '@/components/page/page-frame';
import { useParameters } from '@/components/page/use-parameters';
import { useApplicationLinks } from '@/features/application-links/hooks/use-application-links';
import { useRuns } from '../hooks/use-runs';
import { RunsTable } from './runs-table';

/** Months, what was decided, by whom. A past month opens as it was. */
export function HistoryScreen({ tenantId }: { readonly tenantId: string }) {
  const [parameters, setParameters] = useParameters();
  const linkId = parameters.get('link');
  const links = useApplicationLinks(tenantId).data ?? [];
  const runs = useRuns(tenantId, linkId);
  const items = runs.data?.pages.flatMap((page) => page.items);
  const filter = links.length > 1 && (
    <Select
      aria-label="Application link"
      placeholder="All application links"
      clearable
      w={280}
      value={linkId}
      data={links.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(link) => setParameters({ link })}
    />
  );
  return (
    <PageFrame title="History" lead="Every month that was retrieved, and what came of it." actions={filter}>
      <QueryView
        query={{ ...runs, data: items }}
        errorTitle="The history could not be loaded"
        isEmpty={(all) => all.length === 0}
        empty={
          <EmptyState
            icon={<IconHistory />}
            sentence="No month has been retrieved yet."
            action={<LinkButton href={`/t/${tenantId}/months`}>Choose a month</LinkButton>}
          />
        }
      >
        {(all) => (
          <Stack>
            <Paper withBorder radius="lg" style={{ overflow: 'hidden' }}>
              <RunsTable
                tenantId={tenantId}
                runs={all}
                linkNames={new Map(links.map(({ id, name }) => [id, name]))}
              />
            </Paper>
            {runs.hasNextPage && (
              <Button
                variant="default"
                loading={runs.isFetchingNextPage}
                onClick={() => void runs.fetchNextPage()}
              >
                Show earlier runs
              </Button>
            )}
          </Stack>
        )}
      </QueryView>
    </PageFrame>
  );
}
