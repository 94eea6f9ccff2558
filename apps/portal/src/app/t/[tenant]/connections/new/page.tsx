import type { Metadata } from 'next';
import { NewConnectionScreen } from '@/features/connections/components/new-connection-screen';

export const metadata: Metadata = { title: 'Add a connection' };

interface NewConnectionPageProps {
  readonly params: Promise<{ readonly tenant: string }>;
}

export default async function NewConnectionPage({ params }: NewConnectionPageProps) {
  const { tenant } = await params;
  return <NewConnectionScreen tenantId={tenant} />;
}
