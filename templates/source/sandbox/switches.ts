import type { SandboxSwitch } from '@tallylink/connector-testing';

/** What the vendor's documentation leaves open, and damage on purpose. Name the page of the documentation in each. */
export const switches = {
  tokenLifeSeconds: { default: 3600, description: 'Life of an access token, by the sandbox clock.' },
  malformedLine: {
    default: 'off',
    values: ['off', 'unreadable-day', 'missing-quantity', 'end-before-start'],
    description: 'One line of the newest invoice cannot be read.',
  },
  unbalancedInvoice: {
    default: false,
    description: 'The newest invoice says a total that is 1.00 more than its lines.',
  },
} as const satisfies Record<string, SandboxSwitch>;
