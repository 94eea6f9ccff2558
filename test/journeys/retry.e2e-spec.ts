// The vendor refuses one write, once: the screen says so, and the same screen tries it again.
import { expect, test } from '@playwright/test';
import type { OperationListReply } from '@tallylink/api-client';
import { ADJUSTMENTS, adjustmentsTaken } from '../support/autotask-writes.js';
import { booksTieOut } from '../support/books-tie-out.js';
import { ANY_TIME, approveAndApply, inState, linkedMonth } from '../support/month-steps.js';
import { generatedMonth, ownTenant } from '../support/own-tenant.js';
import { accessible, signedIn } from '../support/pages.js';
import { sandbox, tenantApi } from '../support/product.js';
import type { AutotaskState } from '../support/units-of-day.js';

const CHANGES = 4;
const SAYS = 'The contract is being edited by another user.';
const REFUSED_ONCE = {
  match: ADJUSTMENTS,
  kind: 'status',
  status: 500,
  body: { errors: [SAYS] },
  after: 1,
};

test('a refused change is tried again from the screen', async ({ page }) => {
  const size = { customers: CHANGES, lines: CHANGES, changeRate: 1 };
  const tenant = await ownTenant('Patient MSP', generatedMonth(size));
  const api = tenantApi(tenant);
  const { url } = tenant.sandboxes.autotask;
  const before = await sandbox<AutotaskState>(url, 'state');
  const runId = await linkedMonth(tenant);
  await sandbox(url, 'faults', REFUSED_ONCE);
  const states = async (): Promise<string[]> =>
    (await api.get<OperationListReply>(`runs/${runId}/operations`)).items
      .map(({ state }) => state)
      .toSorted();

  await signedIn(page, tenant);
  await page.goto(`/t/${tenant.tenantId}/runs/${runId}?view=review`);
  await approveAndApply(page);
  const stopped = page.getByRole('region', { name: 'Stopped changes' });
  await expect(stopped.getByRole('heading', { name: '1 change needs you' })).toBeVisible(ANY_TIME);
  await expect(stopped.getByText(new RegExp(SAYS))).toBeVisible();
  await expect(page.getByText('Some changes were not written')).toBeVisible(ANY_TIME);
  await accessible(page, 'stopped');
  await inState(api, runId, 'partially-applied');
  expect(await states()).toEqual(['rejected', 'verified', 'verified', 'verified']);
  expect(await adjustmentsTaken(url)).toHaveLength(CHANGES - 1);

  await stopped.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('Every approved change is written and read back')).toBeVisible(ANY_TIME);
  await expect(stopped).toBeHidden();
  await inState(api, runId, 'applied');
  // The refused one keeps its end; the new one names it.
  expect(await states()).toEqual(['rejected', 'verified', 'verified', 'verified', 'verified']);
  expect(await adjustmentsTaken(url)).toHaveLength(CHANGES);
  await booksTieOut({ api, runId, before, after: await sandbox<AutotaskState>(url, 'state') });
});
