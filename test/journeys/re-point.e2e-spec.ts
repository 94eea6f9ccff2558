// A distributor renames a product: every line of it leads to another service, after a look at the proof; and back again.
import { expect, test, type Page } from '@playwright/test';
import type { LinesPageReply, PlanReply } from '@tallylink/api-client';
import { adjustmentsTaken } from '../support/autotask-writes.js';
import { ANY_TIME, linkedMonth } from '../support/month-steps.js';
import { generatedMonth, ownTenant, type OwnTenant } from '../support/own-tenant.js';
import { accessible, signedIn } from '../support/pages.js';
import { readJson, tenantApi } from '../support/product.js';

const CUSTOMERS = 210;
const PRODUCT = 'Cloud Service 0001';
const RENAMED = 'Cloud Service 0001, edition 2027';

/** What somebody does in Autotask for a renamed product: a service beside the old one. */
async function makeService({ sandboxes }: OwnTenant): Promise<string> {
  const { url, userName, secret, integrationCode } = sandboxes.autotask;
  const body = { name: RENAMED, periodType: 2, unitPrice: 3.45, unitCost: 2.47, billingCodeID: 29_683_278 };
  const reply = await fetch(new URL('v1.0/Services', url), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      userName,
      secret,
      apiIntegrationCode: integrationCode,
    },
    body: JSON.stringify(body),
  });
  return String((await readJson<{ itemId: number }>(reply)).itemId);
}

async function chooseTarget(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: /^Lead / });
  await dialog.getByRole('combobox', { name: 'Service in Datto Autotask' }).fill(name);
  await page.getByRole('option', { name, exact: true }).click();
  await dialog.getByLabel('Reason').fill('Renamed by the distributor');
  await expect(dialog.getByText(new RegExp(`^1 link, ${CUSTOMERS} lines, `))).toBeVisible(ANY_TIME);
}

async function confirm(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Lead 1 elsewhere' });
  await button.click();
  await expect(button).toBeHidden(ANY_TIME);
}

/** In the grid: filter, take all that match, choose where to. */
async function leadElsewhere(page: Page, home: string, runId: string): Promise<void> {
  await page.goto(`${home}/runs/${runId}?view=grid&tab=all`);
  await page.getByLabel('Filter lines').fill(PRODUCT);
  await expect(page.getByText(`Total EUR · ${CUSTOMERS} lines`)).toBeVisible(ANY_TIME);
  await page.getByRole('checkbox', { name: 'Select the row' }).first().check();
  await page.getByRole('button', { name: `Select all ${CUSTOMERS} that match` }).click();
  await expect(page.getByText(`all ${CUSTOMERS} selected`)).toBeVisible();
  await page.getByRole('button', { name: 'Link to…' }).click();
  await chooseTarget(page, RENAMED);
  await accessible(page, 'proof');
  await confirm(page);
}

/** On the application link's page: every link to the new service leads back. */
async function leadBack(page: Page, home: string, { applicationLinkId }: OwnTenant): Promise<void> {
  await page.goto(`${home}/application-links/${applicationLinkId}?tab=links`);
  await page.getByLabel('Filter links').fill(RENAMED);
  const menu = page.getByRole('button', { name: /^What to do with the link of/ });
  await expect(menu).toHaveCount(1);
  await accessible(page, 'entity links');
  await menu.click();
  await page.getByRole('menuitem', { name: `Lead every link to ${RENAMED} elsewhere…` }).click();
  await chooseTarget(page, PRODUCT);
  await confirm(page);
}

test('one product over 200 lines leads elsewhere, and back', async ({ page }) => {
  const size = { customers: CUSTOMERS, lines: CUSTOMERS * 2, changeRate: 0.02 };
  const tenant = await ownTenant('Renaming MSP', generatedMonth(size));
  const api = tenantApi(tenant);
  const home = `/t/${tenant.tenantId}`;
  const renamed = await makeService(tenant);
  const runId = await linkedMonth(tenant);
  /** How many lines lead to each service, and what would be written. */
  const look = async () => {
    const { items } = await api.get<LinesPageReply>(`runs/${runId}/lines?view=all&limit=2000`);
    const { operations } = await api.get<PlanReply>(`runs/${runId}/plan`);
    const leading = Map.groupBy(items, ({ links }) => links.service.targetId ?? 'nothing');
    return {
      services: Object.fromEntries([...leading].map(([id, lines]) => [id, lines.length])),
      planned: operations.map(({ summary }) => summary).toSorted(),
    };
  };
  const before = await look();
  expect(before.services).toEqual({ 2001: CUSTOMERS, 2002: CUSTOMERS });

  await signedIn(page, tenant);
  await leadElsewhere(page, home, runId);
  expect((await look()).services).toEqual({ [renamed]: CUSTOMERS, 2002: CUSTOMERS });

  await leadBack(page, home, tenant);
  expect(await look()).toEqual(before);
  expect(await adjustmentsTaken(tenant.sandboxes.autotask.url)).toEqual([]);
});
