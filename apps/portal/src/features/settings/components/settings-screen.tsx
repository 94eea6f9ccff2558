'use client';

import { Tabs } from '@mantine/core';
import { PageFrame } from '@/components/page/page-frame';
import { useParameters } from '@/components/page/use-parameters';
import { NotificationSettings } from '@/features/notifications/components/notification-settings';
import { NeedsRole } from '@/features/session/components/needs-role';
import { ApiKeys } from './api-keys';
import { AuditLog } from './audit-log';
import { Members } from './members';

const TABS = ['members', 'api-keys', 'notifications', 'audit'] as const;

export function SettingsScreen({ tenantId }: { readonly tenantId: string }) {
  const [parameters, setParameters] = useParameters();
  return (
    <PageFrame title="Settings">
      <Tabs
        value={TABS.find((tab) => tab === parameters.get('tab')) ?? TABS[0]}
        onChange={(tab) => setParameters({ tab })}
        keepMounted={false}
      >
        <Tabs.List mb="lg">
          <Tabs.Tab value="members">Members</Tabs.Tab>
          <Tabs.Tab value="api-keys">API keys</Tabs.Tab>
          <Tabs.Tab value="notifications">Notifications</Tabs.Tab>
          <Tabs.Tab value="audit">Audit log</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="members">
          <Members tenantId={tenantId} />
        </Tabs.Panel>
        <Tabs.Panel value="api-keys">
          <NeedsRole role="owner" what="Seeing and making API keys">
            <ApiKeys tenantId={tenantId} />
          </NeedsRole>
        </Tabs.Panel>
        <Tabs.Panel value="notifications">
          <NotificationSettings tenantId={tenantId} />
        </Tabs.Panel>
        <Tabs.Panel value="audit">
          <AuditLog tenantId={tenantId} />
        </Tabs.Panel>
      </Tabs>
    </PageFrame>
  );
}
