/** Log-in facts of the stand-in. Made up, so not secret; they open nothing but this sandbox. */
export const access = { clientId: 'tallylink', clientSecret: 'sandbox-only-sample-source' } as const;
