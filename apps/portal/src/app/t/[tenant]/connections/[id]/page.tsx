import type { Metadata } from 'next';
import { EditConnectionScreen } from '@/features/connections/components/edit-connection-screen';

export const metadata: Metadata = { title: 'Connection' };

interface ConnectionPageProps {
  readonly params: Promise<{ readonly tenant: string; readonly id: string }>;
}

export default async function ConnectionPage({ params }: ConnectionPageProps) {
  const { tenant, id } = await params;
  return <EditConnectionScreen tenantId={tenant} id={id} />;
}
