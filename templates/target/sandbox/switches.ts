import type { SandboxSwitch } from '@tallylink/connector-testing';

/** The vendor's limits, and what its documentation leaves open. Name the page of the documentation in each. */
export const switches = {
  latencyMs: { default: 0, description: 'Added to every reply.' },
  threadsPerEndpoint: { default: 3, description: 'Requests at the same time; one more is refused with 429.' },
} as const satisfies Record<string, SandboxSwitch>;
