// A month whose clerk is interrupted: goes back, is signed out while a reason is typed, and presses everything twice, in two tabs.
import { expect, test, type Page } from '@playwright/test';
import type { LinesPageReply, OperationListReply } from '@tallylink/api-client';
import { booksTieOut } from '../support/books-tie-out.js';
import { ANY_TIME, applyButton, approveButton, inState, linkedMonth } from '../support/month-steps.js';
import { generatedMonth, ownTenant } from '../support/own-tenant.js';
import { signedIn } from '../support/pages.js';
import { sandbox, tenantApi } from '../support/product.js';
import type { AutotaskState } from '../support/units-of-day.js';

const REASON = 'Internal use, not billed on';

/** A tab that was clicked leaves the keyboard to the month; the way back undoes one step after the other. */
async function lookAround(page: Page): Promise<void> {
  await page.locator('label', { hasText: /^All/ }).click();
  await expect(page).toHaveURL(/tab=all/);
  await page.keyboard.press('n');
  await expect(page.locator('.ag-row-focus, .ag-cell-focus').first()).toBeVisible();
  await page.keyboard.press('r');
  await expect(page).toHaveURL(/view=review/);
  await page.goBack();
  await expect(page).not.toHaveURL(/view=review/);
  await expect(page.getByRole('button', { name: /^Review \d+ changes/ })).toBeVisible();
  await page.goBack();
  await expect(page).not.toHaveURL(/tab=all/);
}

/** A dialog that is left gives the keyboard back to the button that opened it. */
async function leaveADialog(page: Page): Promise<void> {
  const reject = page.getByRole('button', { name: 'Reject…' });
  await reject.click();
  await expect(page.getByRole('dialog').getByLabel('Reason')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(reject).toBeFocused();
}

/** The session ends while a reason is typed; signed in again in another tab, the same button goes on. */
async function excludeAfterSigningInAgain(page: Page, person: { email: string; password: string }) {
  await page.keyboard.press('n');
  await page.keyboard.press('x');
  const reason = page.getByRole('dialog').getByLabel('Reason');
  await reason.fill(REASON);
  await page.context().clearCookies();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(
    dialog.getByText('Your session has ended. Nothing was changed.', { exact: false }),
  ).toBeVisible();
  const opened = page.context().waitForEvent('page');
  await dialog.getByRole('button', { name: 'Sign in again' }).click();
  const door = await opened;
  await door.getByLabel('E-mail').fill(person.email);
  await door.getByLabel('Password', { exact: true }).fill(person.password);
  await door.getByRole('button', { name: 'Sign in' }).click();
  await expect(door.getByRole('region', { name: 'Tie-out' })).toBeVisible(ANY_TIME);
  await door.close();
  await expect(reason).toHaveValue(REASON);
  await dialog.getByRole('button', { name: 'Exclude', exact: true }).click();
  await expect(reason).toBeHidden(ANY_TIME);
}

test('interrupted, and everything pressed twice', async ({ page }) => {
  const tenant = await ownTenant(
    'Interrupted MSP',
    generatedMonth({ customers: 6, lines: 24, changeRate: 0.5 }),
  );
  const api = tenantApi(tenant);
  const books = (): Promise<AutotaskState> => sandbox(tenant.sandboxes.autotask.url, 'state');
  const before = await books();
  const runId = await linkedMonth(tenant);
  const month = `/t/${tenant.tenantId}/runs/${runId}`;

  await signedIn(page, tenant);
  await page.goto(month);
  await expect(page.getByRole('region', { name: 'Tie-out' })).toBeVisible(ANY_TIME);
  await lookAround(page);
  await excludeAfterSigningInAgain(page, tenant);
  const { items: excluded } = await api.get<LinesPageReply>(`runs/${runId}/lines?view=excluded&limit=10`);
  expect(excluded.map(({ excludedReason }) => excludedReason)).toEqual([REASON]);

  await page.goto(`${month}?view=review`);
  await leaveADialog(page);
  await approveButton(page).dblclick();
  await expect(applyButton(page)).toBeVisible(ANY_TIME);
  const other = await page.context().newPage();
  await other.goto(`${month}?view=review`);
  await expect(applyButton(other)).toBeVisible(ANY_TIME);
  await Promise.all([applyButton(page).dblclick(), applyButton(other).click()]);
  for (const tab of [page, other]) {
    await expect(
      tab.getByRole('heading', { name: 'Every approved change is written and read back' }),
    ).toBeVisible(ANY_TIME);
    await expect(tab.getByText('Nothing was written')).toHaveCount(0);
  }

  // Whatever was pressed how often: each change once.
  await inState(api, runId, 'applied');
  const { items } = await api.get<OperationListReply>(`runs/${runId}/operations`);
  expect(items.filter(({ approved }) => approved).map(({ state }) => state)).toEqual(
    items.filter(({ approved }) => approved).map(() => 'verified'),
  );
  await booksTieOut({ api, runId, before, after: await books() });
});
