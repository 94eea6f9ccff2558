import type { Metadata } from 'next';
import { ApplicationLinksScreen } from '@/features/application-links/components/application-links-screen';

export const metadata: Metadata = { title: 'Application links' };

interface ApplicationLinksPageProps {
  readonly params: Promise<{ readonly tenant: string }>;
}

export default async function ApplicationLinksPage({ params }: ApplicationLinksPageProps) {
  const { tenant } = await params;
  return <ApplicationLinksScreen tenantId={tenant} />;
}
