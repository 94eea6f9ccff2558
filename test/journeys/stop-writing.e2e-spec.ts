// A person stops the writing in its middle: what was done is proved, what was not is counted, and the rest is applied later.
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
/** Long enough for a person to see that changes are being written, and to press a button. */
const SLOW = { match: ADJUSTMENTS, kind: 'delay', delayMs: 2_500, after: 2, times: CHANGES };

test('the writing is stopped in its middle, and the rest is applied later', async ({ page }) => {
  const size = { customers: CHANGES, lines: CHANGES, changeRate: 1 };
  const tenant = await ownTenant('Hesitant MSP', generatedMonth(size));
  const api = tenantApi(tenant);
  const { url } = tenant.sandboxes.autotask;
  const before = await sandbox<AutotaskState>(url, 'state');
  const runId = await linkedMonth(tenant);
  await sandbox(url, 'faults', SLOW);
  const count = async (state: string): Promise<number> =>
    (await api.get<OperationListReply>(`runs/${runId}/operations`)).items.filter(
      (operation) => operation.state === state,
    ).length;

  await signedIn(page, tenant);
  await page.goto(`/t/${tenant.tenantId}/runs/${runId}?view=review`);
  await approveAndApply(page);
  const writing = page.getByRole('region', { name: 'Writing' });
  await expect(writing.getByText(/^[2-9] on the way$/)).toBeVisible(ANY_TIME);
  await writing.getByRole('button', { name: 'Stop writing' }).click();
  await expect(writing.getByText(/^It stops before the next change/)).toBeVisible();

  await inState(api, runId, 'partially-applied');
  await expect(writing.getByRole('button', { name: 'Apply the rest' })).toBeVisible(ANY_TIME);
  const proved = await count('verified');
  expect(proved).toBeGreaterThan(0);
  expect(proved).toBeLessThan(CHANGES);
  expect(await count('pending')).toBe(CHANGES - proved);
  expect(await adjustmentsTaken(url)).toHaveLength(proved);
  await expect(writing.getByText(`${proved} of ${CHANGES}`)).toBeVisible(ANY_TIME);
  await accessible(page, 'stopped by a person');

  const { ok } = await fetch(new URL('/_sandbox/faults', url), { method: 'DELETE' });
  expect(ok).toBe(true);
  await writing.getByRole('button', { name: 'Apply the rest' }).click();
  await expect(page.getByText('Every approved change is written and read back')).toBeVisible(ANY_TIME);
  await inState(api, runId, 'applied');
  const taken = await adjustmentsTaken(url);
  expect(taken).toHaveLength(CHANGES);
  expect(new Set(taken).size).toBe(CHANGES);
  await booksTieOut({ api, runId, before, after: await sandbox<AutotaskState>(url, 'state') });
});
