/** Log-in facts of the stand-in. Made up, so not secret; they open nothing but this sandbox. */
export const access = {
  clientKey: '6f1d2a54-73c1-4be5-9a0e-2b7d5c8e1f90',
  clientSecret: 'c2FuZGJveC1jbGllbnQtc2VjcmV0LTAwMQ==',
  username: 'tallylink-sync',
  password: 'sandbox-only-4101',
} as const;
