'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearchParams } from 'next/navigation';
import { request } from '@/api/request';
import type { ApiError } from '@/api/api-error';
import { safeReturnPath } from '../fns/safe-return-path';

export interface SignInInput {
  readonly email: string;
  readonly password: string;
}

export function useSignIn() {
  const router = useRouter();
  const parameters = useSearchParams();
  const queryClient = useQueryClient();
  return useMutation<unknown, ApiError, SignInInput>({
    mutationFn: (input) => request('POST', '/api/auth/sign-in/email', input),
    onSuccess: () => {
      queryClient.clear();
      router.replace(safeReturnPath(parameters.get('next')));
    },
  });
}

export function useSignOut() {
  const router = useRouter();
  const queryClient = useQueryClient();
  return useMutation<unknown, ApiError>({
    mutationFn: () => request('POST', '/api/auth/sign-out', {}),
    onSettled: () => {
      queryClient.clear();
      router.replace('/sign-in');
    },
  });
}
