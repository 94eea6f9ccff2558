// A decision that costs money, taken in the grid, written, and then taken back with everything that was written beside it.
import { expect, test, type Page } from '@playwright/test';
import { ownTenant } from '../support/own-tenant.js';
import { accessible, signedIn } from '../support/pages.js';
import { sandbox, tenantApi } from '../support/product.js';
import { tiedOutRun } from '../support/tied-out-run.js';
import { chargesOf, differingUnits, type AutotaskBooks } from '../support/autotask-books.js';

const ANY_TIME = { timeout: 60_000 };
/** Days after everything that the month changes: what holds from then on. */
const LATER = '2026-12-31';

async function chargeOnce(page: Page, home: string, runId: string): Promise<void> {
  await page.goto(`${home}/runs/${runId}?view=grid&finding=period-posted`);
  const offered = page.getByRole('button', { name: /^Charge 11\.42.*for Brightwater Opticians/ });
  await offered.click();
  const dialog = page.getByRole('dialog', { name: /Brightwater Opticians/ });
  await accessible(page, 'decision');
  await dialog.getByRole('button', { name: /11\.42 EUR/ }).click();
  await expect(dialog).toBeHidden(ANY_TIME);
  // What was offered is taken; the update beside it is what is left to look at.
  await expect(offered).toBeHidden(ANY_TIME);
}

async function approveAndApply(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Approve \d+/ }).click();
  await page.getByRole('button', { name: /^Apply \d+ changes? to Datto Autotask/ }).click(ANY_TIME);
}

test('a charge is decided, written, and undone', async ({ page }) => {
  const demo = await ownTenant('Undoing MSP', { scenario: 'demo' });
  const api = tenantApi(demo);
  const home = `/t/${demo.tenantId}`;
  const books = (): Promise<AutotaskBooks> => sandbox(demo.sandboxes.autotask.url, 'state');
  const applied = (runId: string): Promise<void> =>
    expect
      .poll(async () => (await api.get<{ state: string }>(`runs/${runId}`)).state, ANY_TIME)
      .toBe('applied');

  const runId = await tiedOutRun(api, demo, '2026-10');
  const before = await books();
  await signedIn(page, demo);

  await chargeOnce(page, home, runId);
  await page.getByRole('button', { name: /^Review \d+ changes/ }).click();
  await expect(page.getByRole('region', { name: 'Decisions taken' }).first()).toContainText('11.42');
  await approveAndApply(page);
  await applied(runId);
  expect(chargesOf(await books(), '11.42')).toHaveLength(chargesOf(before, '11.42').length + 1);

  await page.goto(`${home}/runs/${runId}?view=report`);
  await page.getByRole('button', { name: 'Plan an undo' }).click();
  await expect(page.getByText('This takes back what the run of October 2026 wrote.')).toBeVisible(ANY_TIME);
  await accessible(page, 'undo');
  const undoId = new URL(page.url()).pathname.split('/').at(-1)!;
  expect(undoId).not.toBe(runId);
  await approveAndApply(page);
  await applied(undoId);
  await page.goto(`${home}/runs/${undoId}?view=report`);
  await expect(page.getByText('Undone').first()).toBeVisible(ANY_TIME);

  // The charge is gone, and every service has from the end of the year what it had before.
  const after = await books();
  expect(chargesOf(after, '11.42')).toHaveLength(chargesOf(before, '11.42').length);
  expect(differingUnits(before, after, LATER)).toEqual([]);
});
