import type { Metadata } from 'next';
import { StartMonthScreen } from '@/features/runs/components/start-month-screen';

export const metadata: Metadata = { title: 'Month' };

interface MonthsPageProps {
  readonly params: Promise<{ readonly tenant: string }>;
  readonly searchParams: Promise<{ readonly link?: string; readonly month?: string }>;
}

export default async function MonthsPage({ params, searchParams }: MonthsPageProps) {
  const { tenant } = await params;
  const { link, month } = await searchParams;
  return <StartMonthScreen tenantId={tenant} wantedLink={link ?? null} wantedMonth={month ?? null} />;
}
