import type { Metadata } from 'next';
import { Suspense } from 'react';
import { SignUpForm } from '@/features/session/components/sign-up-form';
import { DoorFrame } from '@/features/session/components/door-frame';

export const metadata: Metadata = { title: 'Create an account' };

export default function SignUpPage() {
  return (
    <Suspense>
      <DoorFrame title="Create an account">
        <SignUpForm />
      </DoorFrame>
    </Suspense>
  );
}
