import type { ScenarioRequest } from '@tallylink/connector-testing';

const CURRENCIES = [['EUR'], ['EUR', 'USD'], ['EUR', 'GBP', 'USD']] as const;

/** One generated month, and the day on which it is read. */
export interface OracleScenario {
  readonly request: Extract<ScenarioRequest, { scenario: 'generated' }>;
  readonly asOf: string;
}

export const MONTH = '2026-10';

/** What a seed stands for: size, edition, currencies, and an early or a late reading. The same seed, the same scenario. */
export function scenarioOf(
  seed: number,
  lines: number,
  variety: 'all' | readonly string[] = 'all',
): OracleScenario {
  return {
    // On 2 November some cycles are still to be invoiced; a month later every one that touches October is.
    asOf: seed % 5 === 0 ? '2026-11-02' : '2026-12-02',
    request: {
      scenario: 'generated',
      seed,
      customers: Math.max(2, Math.round(lines / 20)),
      lines,
      changeRate: 0.5,
      createRate: 0.03,
      month: MONTH,
      edition: Math.floor(seed / 2) % 2 === 0 ? 'reseller' : 'bss',
      currencies: CURRENCIES[seed % CURRENCIES.length]!,
      variety: variety as NonNullable<OracleScenario['request']['variety']>,
    },
  };
}
