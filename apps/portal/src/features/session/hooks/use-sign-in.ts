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

export interface SignUpInput extends SignInInput {
  readonly name: string;
}

/** Goes in by a door, and on to where somebody wanted to go. */
function useDoor<Input>(path: string) {
  const router = useRouter();
  const parameters = useSearchParams();
  const queryClient = useQueryClient();
  return useMutation<unknown, ApiError, Input>({
    mutationFn: (input) => request('POST', path, input),
    onSuccess: () => {
      queryClient.clear();
      router.replace(safeReturnPath(parameters.get('next')));
    },
  });
}

export const useSignIn = () => useDoor<SignInInput>('/api/auth/sign-in/email');

export const useSignUp = () => useDoor<SignUpInput>('/api/auth/sign-up/email');

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
