import type { Metadata } from 'next';
import { ApplicationLinkScreen } from '@/features/application-links/components/application-link-screen';

export const metadata: Metadata = { title: 'Application link' };

interface ApplicationLinkPageProps {
  readonly params: Promise<{ readonly tenant: string; readonly id: string }>;
}

export default async function ApplicationLinkPage({ params }: ApplicationLinkPageProps) {
  const { tenant, id } = await params;
  return <ApplicationLinkScreen tenantId={tenant} id={id} />;
}
