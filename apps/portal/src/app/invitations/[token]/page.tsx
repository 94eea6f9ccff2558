import type { Metadata } from 'next';
import { InvitationScreen } from '@/features/session/components/invitation-screen';

export const metadata: Metadata = { title: 'Invitation' };

interface InvitationPageProps {
  readonly params: Promise<{ readonly token: string }>;
}

export default async function InvitationPage({ params }: InvitationPageProps) {
  const { token } = await params;
  return <InvitationScreen token={token} />;
}
