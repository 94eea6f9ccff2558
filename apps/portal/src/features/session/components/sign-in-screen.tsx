import { DoorFrame } from './door-frame';
import { SignInForm } from './sign-in-form';

export function SignInScreen() {
  return (
    <DoorFrame title="Sign in">
      <SignInForm />
    </DoorFrame>
  );
}
