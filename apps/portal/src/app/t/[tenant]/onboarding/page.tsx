import type { Metadata } from 'next';
import { OnboardingScreen } from '@/features/onboarding/components/onboarding-screen';

export const metadata: Metadata = { title: 'Set up' };

interface OnboardingPageProps {
  readonly params: Promise<{ readonly tenant: string }>;
}

export default async function OnboardingPage({ params }: OnboardingPageProps) {
  const { tenant } = await params;
  return <OnboardingScreen tenantId={tenant} />;
}
