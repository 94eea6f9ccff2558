/** Query keys of one run. Everything that a decision may change stands under `all`. */
export const runKeys = {
  all: (runId: string) => ['run', runId] as const,
  run: (runId: string) => ['run', runId, 'head'] as const,
  lines: (runId: string, filter: object) => ['run', runId, 'lines', filter] as const,
  firstLines: (runId: string, filter: object) => ['run', runId, 'first-lines', filter] as const,
  customerTotals: (runId: string, filter: object) => ['run', runId, 'customer-totals', filter] as const,
  facets: (runId: string) => ['run', runId, 'facets'] as const,
  charges: (runId: string) => ['run', runId, 'charges'] as const,
  rejected: (runId: string) => ['run', runId, 'rejected'] as const,
  story: (runId: string, lineId: string) => ['run', runId, 'story', lineId] as const,
  suggestions: (runId: string, lineId: string) => ['run', runId, 'suggestions', lineId] as const,
  decisions: (runId: string) => ['run', runId, 'decisions'] as const,
  plan: (runId: string) => ['run', runId, 'plan'] as const,
  operations: (runId: string) => ['run', runId, 'operations'] as const,
  report: (runId: string) => ['run', runId, 'report'] as const,
};
