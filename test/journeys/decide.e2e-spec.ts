// What only a person decides: another policy for one customer, a change of somebody else's that stays, a contract that
// goes on. Each is written down with its reason, and Autotask then has just that.
import { expect, test, type Page } from '@playwright/test';
import type { DecisionsReply, LinesPageReply, PoliciesReply } from '@tallylink/api-client';
import { ANY_TIME, approveAndApply, inState } from '../support/month-steps.js';
import { ownTenant } from '../support/own-tenant.js';
import { accessible, signedIn } from '../support/pages.js';
import { sandbox, tenantApi } from '../support/product.js';
import { tiedOutRun } from '../support/tied-out-run.js';

interface Contracts {
  readonly Contracts: readonly { readonly endDate: string }[];
}

const REASON = 'Agreed with the customer by phone.';

async function overrideFor(page: Page, home: string, link: string, customer: string): Promise<void> {
  await page.goto(`${home}/application-links/${link}`);
  await page.getByRole('button', { name: 'Add an override' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add an override' });
  await dialog.getByRole('combobox', { name: 'Customer' }).fill(customer.slice(0, 8));
  await page.getByRole('option', { name: customer, exact: true }).click();
  await dialog.getByRole('combobox', { name: 'When a change is written' }).click();
  await page.getByRole('option', { name: /next billing period/i }).click();
  await accessible(page, 'override');
  await dialog.getByRole('button', { name: 'Save the override' }).click();
  await expect(dialog).toBeHidden(ANY_TIME);
}

/** Opens what a line offers and takes the decision of that name. */
async function decided(
  page: Page,
  offer: RegExp,
  fill: (dialog: ReturnType<Page['getByRole']>) => Promise<void>,
) {
  const dialog = page.getByRole('dialog');
  const card = dialog.getByRole('button', { name: offer });
  await fill(dialog);
  await card.click();
  await expect(dialog).toBeHidden(ANY_TIME);
}

test('what only a person decides is decided, written down and written', async ({ page }) => {
  const demo = await ownTenant('Deciding MSP', { scenario: 'demo' });
  const api = tenantApi(demo);
  const home = `/t/${demo.tenantId}`;
  const link = `application-links/${demo.applicationLinkId}`;
  await signedIn(page, demo);

  await overrideFor(page, home, demo.applicationLinkId, 'KALLISTO SHIPPING');
  const { overrides } = (await api.get<{ policies: PoliciesReply }>(link)).policies;
  expect(overrides).toMatchObject([{ dates: 'next-period' }]);

  const runId = await tiedOutRun(api, demo, '2026-10');
  const of = (kind: string) => async (): Promise<string[]> =>
    (await api.get<DecisionsReply>(`runs/${runId}/decisions`)).items
      .filter((one) => one.kind === kind)
      .map((one) => one.reason ?? '');
  const run = `${home}/runs/${runId}?view=grid`;

  const drifts = async (): Promise<number> =>
    (await api.get<LinesPageReply>(`runs/${runId}/lines?view=all&limit=1&finding=drift`)).total;
  const before = await drifts();
  await page.goto(`${run}&finding=drift`);
  await page
    .getByRole('button', { name: /^(Decide|Adopt)/ })
    .first()
    .click();
  await decided(page, /^Adopt/, (dialog) => dialog.getByLabel('Reason').first().fill(REASON));
  await expect.poll(of('adopt'), ANY_TIME).toEqual([REASON]);
  expect(await drifts()).toBe(before - 1);

  await page.goto(`${run}&finding=outside-contract-dates`);
  await page
    .getByRole('button', { name: /^(Decide|Extend)/ })
    .first()
    .click();
  await decided(page, /^Extend/, (dialog) =>
    dialog.getByLabel('The contract ends before').fill('2027-02-22'),
  );
  await expect.poll(of('extend-agreement'), ANY_TIME).toHaveLength(1);

  await page.goto(`${home}/runs/${runId}?view=review`);
  await approveAndApply(page);
  await inState(api, runId, 'applied');
  const { Contracts } = await sandbox<Contracts>(demo.sandboxes.autotask.url, 'state');
  expect(Contracts.filter(({ endDate }) => endDate.startsWith('2027-02-21'))).toHaveLength(1);
});
