// A new application link: the contracts' names get a template, then everything that the target lacks is created from one
// table. The vendor refuses one company once; only what failed is tried again.
import { expect, test, type Page } from '@playwright/test';
import type { CreationListReply, LinesPageReply } from '@tallylink/api-client';
import { ANY_TIME, linkedMonth } from '../support/month-steps.js';
import { ownTenant, type OwnTenant } from '../support/own-tenant.js';
import { accessible, signedIn } from '../support/pages.js';
import { sandbox, tenantApi } from '../support/product.js';

const REFUSED = '4243';
const SAYS = 'Another user is editing the list of companies.';
const REFUSED_ONCE = {
  match: { method: 'POST', path: 'Companies', body: `"companyNumber":"${REFUSED}"` },
  kind: 'status',
  status: 500,
  body: { errors: [SAYS] },
};

interface Books {
  readonly Companies: readonly { readonly companyName: string; readonly companyNumber: string | null }[];
  readonly Contracts: readonly { readonly contractName: string }[];
  readonly Services: readonly { readonly name: string; readonly unitPrice: number }[];
}

/** A template that cannot be is refused with a sentence; one that can is tried on a real line, and saved. */
async function nameContracts(page: Page, { tenantId, applicationLinkId }: OwnTenant): Promise<void> {
  await page.goto(`/t/${tenantId}/application-links/${applicationLinkId}`);
  const names = page.getByRole('region', { name: 'Names of what is created' });
  const contract = names.getByRole('textbox', { name: 'Contract' });
  await contract.fill('{customer} – {colour}');
  await expect(names.getByText(/^\{colour\} is not known for a contract/)).toBeVisible(ANY_TIME);
  await contract.fill('{customer} / {product} ');
  await names
    .getByRole('button', { name: /^Insert \{period\}/ })
    .nth(0)
    .click();
  await expect(contract).toHaveValue('{customer} / {product} {period}');
  await expect(names.getByText(/^Gives “.+ \/ .+ monthly”, at most 100 characters/)).toBeVisible(ANY_TIME);
  await accessible(page, 'names');
  await page.getByRole('button', { name: 'Save policies' }).click();
  await expect(page.getByRole('button', { name: 'Save policies' })).toBeHidden(ANY_TIME);
}

/** By keyboard from the grid to the table; a price, another name, and one that is linked instead. */
async function fillTable(page: Page): Promise<void> {
  await expect(page.getByText(/^Total EUR · \d+ lines$/)).toBeVisible(ANY_TIME);
  await page.keyboard.press('Shift+C');
  const dialog = page.getByRole('dialog', { name: /^Create what Datto Autotask lacks for / });
  await expect(
    dialog.getByRole('checkbox', { name: 'Create Juniper & Vale Florists', exact: true }),
  ).toBeChecked(ANY_TIME);
  await dialog.getByRole('textbox', { name: 'Price of Web Filter in EUR' }).fill('3.40');
  await expect(dialog.getByRole('checkbox', { name: 'Create Web Filter' })).toBeChecked(ANY_TIME);
  const name = dialog.getByRole('textbox', { name: /^Name of the customer Juniper/ });
  await name.fill('Brightwater Opticians');
  await expect(dialog.getByText(/^Brightwater Opticians, a customer, has this name/)).toBeVisible(ANY_TIME);
  await dialog.getByRole('textbox', { name: /^Name of the customer Brightwater/ }).fill('Juniper & Vale');
  await expect(dialog.getByText(/^Brightwater Opticians, a customer, has this name/)).toBeHidden(ANY_TIME);
  await dialog.getByText(/^Something alike \d+$/).click();
  await dialog
    .getByRole('button', { name: 'Link Larkspur Clinics to Larkspur Clinic Group instead' })
    .click();
  await expect(dialog.getByText('Links to Larkspur Clinic Group; none is created.')).toBeVisible();
  await accessible(page, 'what is lacking');
}

async function createAll(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: /^Create what / });
  await dialog.getByRole('button', { name: /^Create \d+ and link 1$/ }).click();
  await expect(dialog.getByText(/^\d+ created, 1 linked, 3 not created\.$/)).toBeVisible(ANY_TIME);
  await expect(dialog.getByText(new RegExp(SAYS))).toBeVisible();
  await accessible(page, 'how it went');
  await dialog.getByRole('button', { name: 'Look at the 3 again…' }).click();
  await dialog.getByRole('button', { name: 'Create 3 in Datto Autotask' }).click(ANY_TIME);
  await expect(dialog.getByText('3 created.')).toBeVisible(ANY_TIME);
  await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();
}

test('what the target lacks is created from one table, and only what failed again', async ({ page }) => {
  const tenant = await ownTenant('Growing MSP', { scenario: 'demo' });
  const api = tenantApi(tenant);
  const { url } = tenant.sandboxes.autotask;
  const runId = await linkedMonth(tenant);
  await signedIn(page, tenant);
  await nameContracts(page, tenant);
  await sandbox(url, 'faults', REFUSED_ONCE);

  await page.goto(`/t/${tenant.tenantId}/runs/${runId}?view=grid`);
  await fillTable(page);
  await createAll(page);

  const { items } = await api.get<CreationListReply>(`runs/${runId}/create-missing`);
  expect(items.filter(({ state }) => state !== 'verified')).toEqual([]);
  const { Companies, Contracts, Services } = await sandbox<Books>(url, 'state');
  expect(Companies.filter(({ companyNumber }) => companyNumber === REFUSED)).toHaveLength(1);
  expect(Companies.filter(({ companyName }) => companyName === 'Juniper & Vale')).toHaveLength(1);
  expect(Services.find(({ name }) => name === 'Web Filter')?.unitPrice).toBe(3.4);
  const named = Contracts.map(({ contractName }) => contractName);
  expect(named).toContain('Juniper & Vale Florists / Endpoint Backup monthly');
  const lines = await api.get<LinesPageReply>(`runs/${runId}/lines?customerId=4225`);
  expect(lines.items.map(({ links }) => links.customer.targetName)).toEqual(
    lines.items.map(() => 'Larkspur Clinic Group'),
  );
  expect(lines.items.every(({ links }) => links.contract.linked)).toBe(true);
});
