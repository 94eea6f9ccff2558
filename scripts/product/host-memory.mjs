/** Enough for 10,000 lines, and 1,536 for 50,000: what is compared at once grows with the lines of one link. */
const HOST_MEMORY_MB = 512;

/** Options of the host's process. Its heap is bounded, so that it collects early. Larger tenants raise the bound. */
export const hostMemory = (megabytes = process.env.HOST_MEMORY_MB ?? HOST_MEMORY_MB) => [
  `--max-old-space-size=${megabytes}`,
  '--max-semi-space-size=8',
];
