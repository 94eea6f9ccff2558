import type { Metadata } from 'next';
import { OverviewScreen } from '@/features/overview/components/overview-screen';

export const metadata: Metadata = { title: 'Overview' };

interface OverviewPageProps {
  readonly params: Promise<{ readonly tenant: string }>;
}

export default async function OverviewPage({ params }: OverviewPageProps) {
  const { tenant } = await params;
  return <OverviewScreen tenantId={tenant} />;
}
