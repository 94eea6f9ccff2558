import type { Metadata } from 'next';
import { HistoryScreen } from '@/features/history/components/history-screen';

export const metadata: Metadata = { title: 'History' };

interface HistoryPageProps {
  readonly params: Promise<{ readonly tenant: string }>;
}

export default async function HistoryPage({ params }: HistoryPageProps) {
  const { tenant } = await params;
  return <HistoryScreen tenantId={tenant} />;
}
