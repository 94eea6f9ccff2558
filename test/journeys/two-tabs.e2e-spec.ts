// The same refused change, in two tabs: whoever comes second is told what is so, and nothing is written twice.
import { expect, test, type Page } from '@playwright/test';
import type { OperationListReply } from '@tallylink/api-client';
import { ADJUSTMENTS, adjustmentsTaken } from '../support/autotask-writes.js';
import { ANY_TIME, approveAndApply, inState, linkedMonth } from '../support/month-steps.js';
import { generatedMonth, ownTenant } from '../support/own-tenant.js';
import { signedIn } from '../support/pages.js';
import { sandbox, tenantApi } from '../support/product.js';

const CHANGES = 3;
const REFUSED_ONCE = {
  match: ADJUSTMENTS,
  kind: 'status',
  status: 500,
  body: { errors: ['The contract is being edited by another user.'] },
  after: 1,
};

const stoppedIn = (page: Page) => page.getByRole('region', { name: 'Stopped changes' });
const done = (page: Page) => page.getByText('Every approved change is written and read back');

test('a change that is tried again in two tabs is written once', async ({ page, context }) => {
  const size = { customers: CHANGES, lines: CHANGES, changeRate: 1 };
  const tenant = await ownTenant('Two tabs MSP', generatedMonth(size));
  const api = tenantApi(tenant);
  const { url } = tenant.sandboxes.autotask;
  const runId = await linkedMonth(tenant);
  await sandbox(url, 'faults', REFUSED_ONCE);

  await signedIn(page, tenant);
  await page.goto(`/t/${tenant.tenantId}/runs/${runId}?view=review`);
  await approveAndApply(page);
  await expect(stoppedIn(page)).toBeVisible(ANY_TIME);
  await inState(api, runId, 'partially-applied');
  const other = await context.newPage();
  await other.goto(`/t/${tenant.tenantId}/runs/${runId}?view=progress`);
  await expect(stoppedIn(other)).toBeVisible(ANY_TIME);

  const again = [page, other].map((tab) => stoppedIn(tab).getByRole('button', { name: 'Try again' }));
  await Promise.all(again.map((button) => button.click()));
  await inState(api, runId, 'applied');
  for (const tab of [page, other]) {
    await expect(done(tab)).toBeVisible(ANY_TIME);
    await expect(stoppedIn(tab)).toBeHidden(ANY_TIME);
  }
  expect(await adjustmentsTaken(url)).toHaveLength(CHANGES);
  const { items } = await api.get<OperationListReply>(`runs/${runId}/operations`);
  expect(items.map(({ state }) => state).toSorted()).toEqual([
    'rejected',
    'verified',
    'verified',
    'verified',
  ]);
});
