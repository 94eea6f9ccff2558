import { expect, type Page } from '@playwright/test';
import type { RunReply } from '@tallylink/api-client';
import type { OwnTenant } from './own-tenant.js';
import { tenantApi, type TenantApi } from './product.js';

/** For what a host, a queue and a vendor do behind the screen. */
export const ANY_TIME = { timeout: 60_000 };

export const runIdOf = (page: Page): string => new URL(page.url()).pathname.split('/').at(-1)!;

/** Waits until the API says so: what is on the screen is checked beside it. */
export async function inState(api: TenantApi, runId: string, state: RunReply['state']): Promise<void> {
  await expect
    .poll(async () => (await api.get<RunReply>(`runs/${runId}`)).state, { ...ANY_TIME, intervals: [150] })
    .toBe(state);
}

/** A month that was read, linked as suggested, and waits for its review; made by the API. */
export async function linkedMonth(tenant: OwnTenant, month = '2026-10'): Promise<string> {
  const api = tenantApi(tenant);
  const { id } = await api.post<RunReply>(`application-links/${tenant.applicationLinkId}/runs`, { month });
  await inState(api, id, 'open');
  await api.post(`runs/${id}/accept-suggestions`, { minimumScore: 80 });
  return id;
}

/** Accepts every suggestion above the offered score. */
export async function acceptSuggestions(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Accept suggestions…' }).click();
  const accept = page.getByRole('button', { name: /^Accept [1-9]\d* suggestions$/ });
  await accept.click();
  await expect(accept).toBeHidden(ANY_TIME);
}

export const approveButton = (page: Page) => page.getByRole('button', { name: /^Approve / });

export const applyButton = (page: Page) => page.getByRole('button', { name: /^Apply \d+ changes? to/ });

/** From the review to the writing. */
export async function approveAndApply(page: Page): Promise<void> {
  await approveButton(page).click();
  await applyButton(page).click(ANY_TIME);
}
