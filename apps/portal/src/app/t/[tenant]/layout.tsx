import type { ReactNode } from 'react';
import { Shell } from '@/components/shell/shell';

interface TenantLayoutProps {
  readonly children: ReactNode;
  readonly params: Promise<{ readonly tenant: string }>;
}

export default async function TenantLayout({ children, params }: TenantLayoutProps) {
  const { tenant } = await params;
  return <Shell tenantId={tenant}>{children}</Shell>;
}
