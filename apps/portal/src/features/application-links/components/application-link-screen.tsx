'use client';

import { Stack, Tabs } from '@mantine/core';
import { isGone } from '@/api/is-gone';
import { QueryView } from '@/components/feedback/query-view';
import { useParameters } from '@/components/page/use-parameters';
import { LinkButton } from '@/components/page/link-button';
import { PageFrame } from '@/components/page/page-frame';
import { EntityLinksTable } from '@/features/entity-links/components/entity-links-table';
import { FieldsNeedRole } from '@/features/session/components/needs-role';
import { useApplicationLink } from '../hooks/use-application-links';
import { MissingLink } from './missing-link';
import { OverridesCard } from './overrides-card';
import { PoliciesForm } from './policies-form';
import { ScheduleForm } from './schedule-form';

const TABS = ['policies', 'links', 'schedule'] as const;

/** Policies, price rule, schedule, and every link that is remembered, with its history. */
export function ApplicationLinkScreen({ tenantId, id }: { readonly tenantId: string; readonly id: string }) {
  const link = useApplicationLink(tenantId, id);
  const [parameters, setParameters] = useParameters();
  if (isGone(link.error) && !link.data) return <MissingLink tenantId={tenantId} />;
  const lead = link.data ? `${link.data.source.displayName} → ${link.data.target.displayName}` : '';
  return (
    <PageFrame
      title={link.data?.name ?? 'Application link'}
      lead={lead}
      actions={<LinkButton href={`/t/${tenantId}/months?link=${id}`}>Choose a month</LinkButton>}
    >
      <QueryView query={link} errorTitle="The application link could not be loaded">
        {(data) => (
          <Tabs
            value={TABS.find((tab) => tab === parameters.get('tab')) ?? TABS[0]}
            onChange={(tab) => setParameters({ tab })}
            keepMounted={false}
          >
            <Tabs.List mb="lg">
              <Tabs.Tab value="policies">Policies</Tabs.Tab>
              <Tabs.Tab value="links">Entity links</Tabs.Tab>
              <Tabs.Tab value="schedule">Schedule</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="policies">
              <Stack gap="md" maw={920}>
                <FieldsNeedRole role="billing" what="Changing policies">
                  <Stack gap="md">
                    <PoliciesForm tenantId={tenantId} link={data} />
                    <OverridesCard tenantId={tenantId} link={data} />
                  </Stack>
                </FieldsNeedRole>
              </Stack>
            </Tabs.Panel>
            <Tabs.Panel value="links">
              <EntityLinksTable
                tenantId={tenantId}
                applicationLinkId={id}
                targetName={data.target.displayName}
              />
            </Tabs.Panel>
            <Tabs.Panel value="schedule">
              <FieldsNeedRole role="billing" what="Changing the schedule">
                <ScheduleForm tenantId={tenantId} applicationLinkId={id} />
              </FieldsNeedRole>
            </Tabs.Panel>
          </Tabs>
        )}
      </QueryView>
    </PageFrame>
  );
}
