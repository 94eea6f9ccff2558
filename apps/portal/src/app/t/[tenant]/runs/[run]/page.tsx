import type { Metadata } from 'next';
import { RunScreen } from '@/features/runs/components/run-screen';

export const metadata: Metadata = { title: 'Month' };

interface RunPageProps {
  readonly params: Promise<{ readonly tenant: string; readonly run: string }>;
}

export default async function RunPage({ params }: RunPageProps) {
  const { tenant, run } = await params;
  return <RunScreen tenantId={tenant} runId={run} />;
}
