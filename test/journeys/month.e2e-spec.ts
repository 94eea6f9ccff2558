// The main job of a billing clerk: one month through all seven steps, in the browser; then what both vendors hold.
import { expect, test, type Page } from '@playwright/test';
import { ownTenant } from '../support/own-tenant.js';
import { accessible } from '../support/pages.js';
import { sandbox, tenantApi, type DemoFile } from '../support/product.js';
import { compareUnits, type AutotaskState, type MonthLine, type PlanView } from '../support/units-of-day.js';

const ANY_TIME = { timeout: 60_000 };

async function signIn(page: Page, demo: DemoFile): Promise<void> {
  await page.goto('/');
  await page.getByLabel('E-mail').fill(demo.email);
  await page.getByLabel('Password', { exact: true }).fill('not the password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('You were not signed in')).toBeVisible();
  await page.getByLabel('Password', { exact: true }).fill(demo.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'Overview' })).toBeVisible();
}

async function retrieve(page: Page, month: string): Promise<string> {
  await page.getByRole('link', { name: 'Month', exact: true }).click();
  await page.getByRole('combobox', { name: 'Month' }).click();
  await page.getByRole('option', { name: month }).click();
  await page.getByRole('button', { name: new RegExp(`^Retrieve ${month}`) }).click();
  await expect(page.getByRole('region', { name: 'Tie-out' })).toBeVisible(ANY_TIME);
  return new URL(page.url()).pathname.split('/').at(-1)!;
}

async function acceptSuggestions(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Accept suggestions…' }).click();
  const accept = page.getByRole('button', { name: /^Accept [1-9]\d* suggestions$/ });
  await expect(page.getByText(/\d+ links on \d+ lines/)).toBeVisible();
  await accept.click();
  await expect(accept).toBeHidden(ANY_TIME);
}

async function filterTo(page: Page, text: string): Promise<void> {
  await page.getByLabel('Filter lines').fill(text);
  await expect(page.getByRole('gridcell', { name: new RegExp(text) }).first()).toBeVisible();
}

async function createMissing(page: Page, kind: 'customer' | 'contract'): Promise<void> {
  const step = new RegExp(`^Create ${kind}… for Juniper & Vale Florists`);
  await page.getByRole('button', { name: step }).first().click(ANY_TIME);
  const dialog = page.getByRole('dialog', { name: `Create a ${kind} in Datto Autotask` });
  await expect(
    dialog.getByText(new RegExp(`Create ${kind} .*Juniper & Vale Florists`)).first(),
  ).toBeVisible();
  await dialog.getByRole('button', { name: `Create ${kind}`, exact: true }).click();
  await expect(dialog).toBeHidden(ANY_TIME);
}

async function linkByHand(page: Page): Promise<void> {
  await filterTo(page, 'Attica Pharma');
  await page
    .getByRole('button', { name: /^Choose… for Attica Pharma/ })
    .first()
    .click();
  const editor = page.getByRole('dialog', { name: 'Link customer of Attica Pharma' });
  await editor.getByLabel(/^Search a customer/).fill('Wholesale');
  await page.getByRole('option', { name: /Attica Pharma Wholesale/ }).click();
  await expect(editor).toBeHidden();
}

async function excludeTheRest(page: Page): Promise<void> {
  await page.getByLabel('Clear the filter').click();
  for (const finding of [/^Not linked/, /^Several candidates/]) {
    await page.getByRole('combobox', { name: 'Finding' }).click();
    const option = page.getByRole('option', { name: finding });
    if ((await option.count()) === 0) continue;
    await option.click();
    await page
      .getByRole('checkbox', { name: /select all/i })
      .first()
      .check();
    await page.getByRole('button', { name: 'Exclude…', exact: true }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Reason').fill('Handled outside Autotask this year');
    await dialog.getByRole('button', { name: 'Exclude', exact: true }).click();
    await expect(dialog).toBeHidden(ANY_TIME);
  }
}

async function excludeCharges(page: Page): Promise<void> {
  await page.getByRole('button', { name: /charges? without a line/ }).click();
  const charges = page.getByRole('table', { name: 'Charges without a line' });
  const open = charges.getByRole('button', { name: 'Exclude…' });
  await expect(open.first()).toBeVisible();
  for (let left = await open.count(); left > 0; left -= 1) {
    await open.first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Reason').fill('Shipping, billed by hand');
    await dialog.getByRole('button', { name: 'Exclude', exact: true }).click();
    await expect(dialog).toBeHidden(ANY_TIME);
    await expect(open).toHaveCount(left - 1, ANY_TIME);
  }
}

test('a month from the marketplace into the PSA', async ({ page }) => {
  const demo = await ownTenant('Monthly MSP', { scenario: 'demo' });
  const api = tenantApi(demo);
  const { autotask } = demo.sandboxes;

  await signIn(page, demo);
  const runId = await retrieve(page, 'October 2026');
  await expect(page.getByRole('region', { name: 'Tie-out' })).toContainText('Not tied out', ANY_TIME);

  await accessible(page, 'grid');
  await acceptSuggestions(page);
  await linkByHand(page);
  await filterTo(page, 'Juniper & Vale Florists');
  await createMissing(page, 'customer');
  await createMissing(page, 'contract');
  await excludeTheRest(page);
  await excludeCharges(page);
  await expect(page.getByRole('region', { name: 'Tie-out' }).getByText('Tied out')).toHaveCount(2, ANY_TIME);

  const before = await sandbox<AutotaskState>(autotask.url, 'state');
  await page.getByRole('button', { name: /^Review \d+ changes/ }).click();
  await accessible(page, 'review');
  await page.getByRole('button', { name: /^Approve \d+/ }).click();
  await page.getByRole('button', { name: /^Apply \d+ changes to Datto Autotask/ }).click();
  await expect
    .poll(async () => (await api.get<{ state: string }>(`runs/${runId}`)).state, ANY_TIME)
    .toBe('applied');
  await page.goto(`/t/${demo.tenantId}/runs/${runId}?view=report`);
  await expect(page.getByRole('heading', { name: 'Report for October 2026' })).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Juniper & Vale Florists' })).toBeVisible();

  await accessible(page, 'report');

  // What Autotask now holds equals what the marketplace said, on every day; the others are untouched.
  const lines = (await api.get<{ items: MonthLine[] }>(`runs/${runId}/lines?view=all&limit=2000`)).items;
  const plan = await api.get<PlanView>(`runs/${runId}/plan`);
  const after = await sandbox<AutotaskState>(autotask.url, 'state');
  const compared = compareUnits({ month: '2026-10', lines, plan, before, after });
  expect(compared.differences).toEqual([]);
  expect(compared.touchedOthers).toEqual([]);
  expect(compared.comparedLines).toBeGreaterThan(80);

  // A second pass over the month has nothing left to write by itself; the next month remembers every link.
  await page.getByRole('link', { name: 'Overview' }).click();
  const again = await retrieve(page, 'October 2026');
  await expect
    .poll(async () => (await api.get<{ state: string }>(`runs/${again}`)).state, ANY_TIME)
    .toBe('open');
  const second = await api.get<PlanView>(`runs/${again}/plan`);
  expect(second.operations.filter((operation) => operation.ticked)).toEqual([]);
  const next = await retrieve(page, 'November 2026');
  await expect
    .poll(async () => (await api.get<{ state: string }>(`runs/${next}`)).state, ANY_TIME)
    .toBe('open');
  const november = await api.get<{ counts: { unlinked: number } }>(`runs/${next}`);
  expect(november.counts.unlinked).toBe(0);
});
