'use client';

import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { useSignUp } from '../hooks/use-sign-in';
import { OtherDoor } from './other-door';

const LEAST_PASSWORD = 10;

/** A person's account; the organisation comes after it. */
export function SignUpForm() {
  const signUp = useSignUp();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: '', email: '', password: '' },
    validate: {
      name: (value) => (value.trim() ? null : 'Enter your name.'),
      email: (value) => (/^\S+@\S+$/.test(value) ? null : 'Enter your e-mail address.'),
      password: (value) =>
        value.length >= LEAST_PASSWORD ? null : `Use at least ${LEAST_PASSWORD} characters.`,
    },
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => signUp.mutate(values))}>
      <Stack gap="md">
        {signUp.error && <ErrorNotice title="The account was not made" error={signUp.error} />}
        <TextInput
          label="Name"
          description="As others see it in the history of what was decided."
          autoComplete="name"
          autoFocus
          size="md"
          key={form.key('name')}
          {...form.getInputProps('name')}
        />
        <TextInput
          label="E-mail"
          type="email"
          autoComplete="username"
          size="md"
          key={form.key('email')}
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label="Password"
          description={`At least ${LEAST_PASSWORD} characters.`}
          autoComplete="new-password"
          size="md"
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <Button type="submit" size="md" mt="xs" fullWidth loading={signUp.isPending || signUp.isSuccess}>
          Create the account
        </Button>
        <OtherDoor question="You have one?" label="Sign in" path="/sign-in" />
      </Stack>
    </form>
  );
}
