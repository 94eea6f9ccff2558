/** The host's heap is bounded, so that it collects early: 10,000 lines fit well below. Larger tenants raise it. */
export const HOST_MEMORY = [
  `--max-old-space-size=${process.env.HOST_MEMORY_MB ?? 512}`,
  '--max-semi-space-size=8',
];
