// A past month is looked up: it stands as it was decided, by whom, whatever was decided since; at every size of a screen.
import fs from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import type { PlanReply, ReportReply, RunReply } from '@tallylink/api-client';
import { ANY_TIME, inState, linkedMonth } from '../support/month-steps.js';
import { generatedMonth, ownTenant, type OwnTenant } from '../support/own-tenant.js';
import { accessible, signedIn } from '../support/pages.js';
import { tenantApi } from '../support/product.js';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
];

/** What begins a file of its kind. */
const BEGINS = { PDF: '%PDF-', Excel: 'PK', CSV: '' } as const;

/** Approved and applied by the owner as a person. */
async function appliedMonth(tenant: OwnTenant): Promise<string> {
  const api = tenantApi(tenant);
  const runId = await linkedMonth(tenant);
  const { hash } = await api.get<PlanReply>(`runs/${runId}/plan`);
  const run = `tenants/${tenant.tenantId}/runs/${runId}`;
  await tenant.person.post(`${run}/plan/approve`, { hash });
  await tenant.person.post(`${run}/apply`);
  await inState(api, runId, 'applied');
  return runId;
}

/** What came later: the month is read again, and everything of one customer is excluded. */
async function decideOtherwise(tenant: OwnTenant): Promise<void> {
  const api = tenantApi(tenant);
  const again = await linkedMonth(tenant);
  await api.post(`runs/${again}/exclude`, { filter: { q: '10001' }, reason: 'No longer ours' });
}

async function download(page: Page, name: keyof typeof BEGINS): Promise<Buffer> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name, exact: true }).click();
  const file = await (await waiting).path();
  const content = await fs.readFile(file);
  expect(content.subarray(0, BEGINS[name].length).toString('latin1')).toBe(BEGINS[name]);
  return content;
}

async function fitsTheWindow(page: Page): Promise<void> {
  const [wide, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(wide).toBeLessThanOrEqual(window! + 1);
}

test('a past month as it was decided', async ({ page }) => {
  const size = { customers: 5, lines: 15, changeRate: 0.4 };
  const tenant = await ownTenant('Remembering MSP', generatedMonth(size));
  const api = tenantApi(tenant);
  const home = `/t/${tenant.tenantId}`;
  const runId = await appliedMonth(tenant);
  /** Without the target's hour, which is today's. */
  const decidedThen = async () => {
    const { hash, state, operations, approvals, customers } = await api.get<PlanReply>(`runs/${runId}/plan`);
    return { hash, state, operations, approvals, customers };
  };
  const decided = await decidedThen();
  const report = await api.get<ReportReply>(`runs/${runId}/report`);
  await decideOtherwise(tenant);

  await signedIn(page, tenant);
  await page.getByRole('link', { name: 'History' }).click();
  const runs = page.getByRole('table', { name: 'Runs' });
  await expect(runs.getByRole('row')).toHaveCount(3);
  const past = runs.getByRole('row').filter({ hasText: 'Applied' });
  await expect(past).toContainText('yes');
  await accessible(page, 'history');
  await past.getByRole('link', { name: 'October 2026' }).click();
  await expect(page.getByRole('heading', { name: 'Report for October 2026' })).toBeVisible();
  await accessible(page, 'report');

  const csv = (await download(page, 'CSV')).toString('utf8');
  for (const { name, distributorBilled } of report.customers) {
    expect(csv).toContain(name);
    expect(csv).toContain(distributorBilled.amount);
  }
  expect((await download(page, 'PDF')).length).toBeGreaterThan(1_000);
  expect((await download(page, 'Excel')).length).toBeGreaterThan(1_000);

  await page.getByRole('button', { name: /^Review, / }).click();
  await expect(page.getByText(`Approved by ${tenant.email}`)).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Customers with changes' })).toBeVisible();
  await page.getByRole('button', { name: /^Link, / }).click();
  await page.getByText('This month is decided; its lines can be looked at, not changed.').waitFor(ANY_TIME);
  await page.getByRole('radio', { name: /^Excluded 0/ }).waitFor({ state: 'attached' });

  for (const viewport of SIZES) {
    await page.setViewportSize(viewport);
    const at = `${viewport.width} wide`;
    await page.goto(`${home}/runs/${runId}?view=report`);
    await expect(page.getByRole('heading', { name: 'Report for October 2026' })).toBeVisible();
    await fitsTheWindow(page);
    await accessible(page, `report, ${at}`);
    await page.goto(`${home}/history`);
    await expect(runs).toBeVisible();
    await fitsTheWindow(page);
    await page.goto(home);
    await expect(page.getByRole('article', { name: 'Monthly billing' })).toBeVisible();
    await fitsTheWindow(page);
    await accessible(page, `overview, ${at}`);
  }

  expect(await decidedThen()).toEqual(decided);
  expect((await api.get<RunReply>(`runs/${runId}`)).counts.excluded).toBe(0);
});
