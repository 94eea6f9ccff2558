import type { Metadata } from 'next';
import { ConnectionsScreen } from '@/features/connections/components/connections-screen';

export const metadata: Metadata = { title: 'Connections' };

interface ConnectionsPageProps {
  readonly params: Promise<{ readonly tenant: string }>;
}

export default async function ConnectionsPage({ params }: ConnectionsPageProps) {
  const { tenant } = await params;
  return <ConnectionsScreen tenantId={tenant} />;
}
