import { expect } from '@playwright/test';
import type { TenantApi } from './product.js';
import { compareUnits, type AutotaskState, type MonthLine, type PlanView } from './units-of-day.js';

interface Books {
  readonly api: TenantApi;
  readonly runId: string;
  readonly before: AutotaskState;
  readonly after: AutotaskState;
}

/** What Autotask holds is what the marketplace said, on every day of October, and nothing else was touched. */
export async function booksTieOut({ api, runId, before, after }: Books): Promise<void> {
  const { items: lines } = await api.get<{ items: MonthLine[] }>(`runs/${runId}/lines?view=all&limit=2000`);
  const plan = await api.get<PlanView>(`runs/${runId}/plan`);
  const compared = compareUnits({ month: '2026-10', lines, plan, before, after });
  expect(compared.differences).toEqual([]);
  expect(compared.touchedOthers).toEqual([]);
  expect(compared.comparedLines).toBeGreaterThan(0);
}
