// Somebody who may only look is offered nothing that would be refused, by button or by key; an owner changes that.
import { expect, test, type Browser, type Page } from '@playwright/test';
import type { CreatedInvitationReply } from '@tallylink/api-client';
import { ANY_TIME, linkedMonth } from '../support/month-steps.js';
import { generatedMonth, newPerson, ownTenant, type OwnTenant } from '../support/own-tenant.js';
import { accessible, signedIn } from '../support/pages.js';
import { tenantApi } from '../support/product.js';

/** A colleague makes an account on the way, and comes in; the owner has invited them to look. */
async function viewer(browser: Browser, tenant: OwnTenant, who: ReturnType<typeof newPerson>): Promise<Page> {
  const invitation = { email: who.email, role: 'viewer' };
  const { token } = await tenantApi(tenant).post<CreatedInvitationReply>('invitations', invitation);
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${tenant.portal}/invitations/${token}`);
  await page.getByRole('link', { name: 'Create an account' }).click();
  await page.getByLabel('Name', { exact: true }).fill(who.name);
  await page.getByLabel('E-mail').fill(who.email);
  await page.getByLabel('Password', { exact: true }).fill(who.password);
  await page.getByRole('button', { name: 'Create the account' }).click();
  await page.getByRole('button', { name: /^Join / }).click();
  await expect(page.getByRole('heading', { name: 'Overview' })).toBeVisible(ANY_TIME);
  return page;
}

const needs = (page: Page) =>
  page.getByText(/needs the role (Billing|Owner); an owner can give it to you\.$/);

test('who may only look is told so, until an owner changes the role', async ({ page, browser }) => {
  const tenant = await ownTenant('Roles MSP', generatedMonth({ customers: 3, lines: 9, changeRate: 1 }));
  const runId = await linkedMonth(tenant);
  const home = `${tenant.portal}/t/${tenant.tenantId}`;
  const link = `${home}/application-links/${tenant.applicationLinkId}`;
  const who = newPerson('Roles colleague');
  const looks = await viewer(browser, tenant, who);

  await looks.goto(`${home}/runs/${runId}?view=grid&tab=all`);
  await expect(looks.getByText(/^Changing lines needs the role Billing/)).toBeVisible(ANY_TIME);
  await expect(looks.getByRole('button', { name: 'Accept suggestions…' })).toBeHidden();
  await looks.goto(`${home}/runs/${runId}?view=review`);
  await expect(looks.getByText(/^Approving needs the role Billing/)).toBeVisible(ANY_TIME);
  await expect(looks).toHaveTitle('October 2026, review · Tallylink');
  await looks.keyboard.press('a');
  await expect(looks.getByRole('dialog')).toBeHidden();
  await expect(looks.getByRole('button', { name: /^(Approve|Reject)/ })).toHaveCount(0);
  await accessible(looks, 'review of a viewer');
  await looks.goto(link);
  await expect(needs(looks).first()).toBeVisible(ANY_TIME);
  await expect(looks.getByRole('radio', { name: 'From the next billing period' })).toBeDisabled();
  await looks.goto(`${home}/settings?tab=api-keys`);
  await expect(needs(looks)).toBeVisible(ANY_TIME);

  await signedIn(page, tenant);
  await page.goto(`${home}/settings`);
  await page.getByRole('combobox', { name: `Role of ${who.name}` }).click();
  await page.getByRole('option', { name: 'Billing' }).click();
  await expect(page.getByRole('combobox', { name: `Role of ${who.name}` })).toHaveValue('Billing');
  await accessible(page, 'members');
  await looks.goto(`${home}/runs/${runId}?view=review`);
  await expect(looks.getByRole('button', { name: /^Approve/ })).toBeVisible(ANY_TIME);

  await page.getByRole('button', { name: `Remove ${who.name}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove the member' }).click();
  await expect(page.getByRole('rowheader', { name: who.name })).toBeHidden(ANY_TIME);
  await looks.goto(home);
  await expect(looks.getByRole('heading', { name: 'There is no such organisation for you' })).toBeVisible(
    ANY_TIME,
  );
});
