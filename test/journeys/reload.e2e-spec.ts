// The page is reloaded, and left, while the host writes: nothing is lost, nothing is written twice.
import { expect, test } from '@playwright/test';
import type { OperationListReply } from '@tallylink/api-client';
import { ADJUSTMENTS, adjustmentsTaken } from '../support/autotask-writes.js';
import { booksTieOut } from '../support/books-tie-out.js';
import { ANY_TIME, approveAndApply, inState, linkedMonth } from '../support/month-steps.js';
import { generatedMonth, ownTenant } from '../support/own-tenant.js';
import { accessible, signedIn } from '../support/pages.js';
import { sandbox, tenantApi } from '../support/product.js';
import type { AutotaskState } from '../support/units-of-day.js';

const CHANGES = 12;
/** How long the vendor takes for each of the later writes, so that there is a middle. */
const SLOW = { match: ADJUSTMENTS, kind: 'delay', delayMs: 1_000, after: 2, times: CHANGES };

test('a reload in mid-apply', async ({ page }) => {
  const size = { customers: CHANGES, lines: CHANGES, changeRate: 1 };
  const tenant = await ownTenant('Reloading MSP', generatedMonth(size));
  const api = tenantApi(tenant);
  const { url } = tenant.sandboxes.autotask;
  const before = await sandbox<AutotaskState>(url, 'state');
  const runId = await linkedMonth(tenant);
  await sandbox(url, 'faults', SLOW);

  await signedIn(page, tenant);
  await page.goto(`/t/${tenant.tenantId}/runs/${runId}?view=review`);
  await approveAndApply(page);
  const writing = page.getByRole('region', { name: 'Writing' });
  await expect(writing.getByText(/^[2-9] on the way$/)).toBeVisible(ANY_TIME);

  await page.reload();
  await expect(writing.getByRole('heading', { name: 'Writing and reading back' })).toBeVisible(ANY_TIME);
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(page.getByText('Applying').first()).toBeVisible();
  // The month opens on what moves and stays with it; it opens on its report when it has come to its end.
  await page.goto(`/t/${tenant.tenantId}/runs/${runId}`);
  await inState(api, runId, 'applied');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Report for October 2026' })).toBeVisible(ANY_TIME);
  await page.getByRole('button', { name: /^Apply, / }).click();
  await expect(writing.getByText(`${CHANGES} of ${CHANGES}`)).toBeVisible(ANY_TIME);
  await expect(page.getByText(`${CHANGES} read back`)).toBeVisible(ANY_TIME);
  await accessible(page, 'written');

  const { items } = await api.get<OperationListReply>(`runs/${runId}/operations`);
  expect(items.map(({ state }) => state)).toEqual(Array(CHANGES).fill('verified'));
  const taken = await adjustmentsTaken(url);
  expect(taken).toHaveLength(CHANGES);
  expect(new Set(taken).size).toBe(CHANGES);
  await booksTieOut({ api, runId, before, after: await sandbox<AutotaskState>(url, 'state') });
});
