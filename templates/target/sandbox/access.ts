/** Log-in facts of the stand-in. Made up, so not secret; they open nothing but this sandbox. */
export const access = { apiKey: 'sandbox-only-sample-target' } as const;
