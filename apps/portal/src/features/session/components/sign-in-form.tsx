'use client';

import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { ApiError } from '@/api/api-error';
import { signInMessage } from '../fns/sign-in-message';
import { useSignIn } from '../hooks/use-sign-in';
import { OtherDoor } from './other-door';

export function SignInForm() {
  const signIn = useSignIn();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '', password: '' },
    validate: {
      email: (value) => (/^\S+@\S+$/.test(value) ? null : 'Enter your e-mail address.'),
      password: (value) => (value ? null : 'Enter your password.'),
    },
  });
  const shown =
    signIn.error &&
    new ApiError(signIn.error.status, signIn.error.code, signInMessage(signIn.error), signIn.error.requestId);
  return (
    <form noValidate onSubmit={form.onSubmit((values) => signIn.mutate(values))}>
      <Stack gap="md">
        {shown && <ErrorNotice title="You were not signed in" error={shown} />}
        <TextInput
          label="E-mail"
          type="email"
          autoComplete="username"
          autoFocus
          size="md"
          key={form.key('email')}
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label="Password"
          autoComplete="current-password"
          size="md"
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <Button type="submit" size="md" mt="xs" fullWidth loading={signIn.isPending || signIn.isSuccess}>
          Sign in
        </Button>
        <OtherDoor question="New here?" label="Create an account" path="/sign-up" />
      </Stack>
    </form>
  );
}
