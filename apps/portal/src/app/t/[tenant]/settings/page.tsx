import type { Metadata } from 'next';
import { SettingsScreen } from '@/features/settings/components/settings-screen';

export const metadata: Metadata = { title: 'Settings' };

interface SettingsPageProps {
  readonly params: Promise<{ readonly tenant: string }>;
}

export default async function SettingsPage({ params }: SettingsPageProps) {
  const { tenant } = await params;
  return <SettingsScreen tenantId={tenant} />;
}
