// Two people for one plan: it is rejected, changed, approved by the first, and by the second.
import { expect, test, type Browser, type Page } from '@playwright/test';
import type { AuditListReply, LinesPageReply, PlanReply } from '@tallylink/api-client';
import { booksTieOut } from '../support/books-tie-out.js';
import { ANY_TIME, applyButton, approveButton, inState, linkedMonth } from '../support/month-steps.js';
import { generatedMonth, newPerson, ownTenant, type OwnTenant } from '../support/own-tenant.js';
import { accessible, signedIn } from '../support/pages.js';
import { sandbox, tenantApi } from '../support/product.js';
import type { AutotaskState } from '../support/units-of-day.js';

const REASON = 'Customer 10001 is billed by hand this month';

/** The owner invites; what is shown is the link to send. */
async function invite(page: Page, { tenantId }: OwnTenant, email: string): Promise<string> {
  await page.goto(`/t/${tenantId}/settings`);
  await page.getByRole('button', { name: 'Invite a colleague' }).click();
  const dialog = page.getByRole('dialog', { name: 'Invite a colleague' });
  await dialog.getByLabel('E-mail').fill(email);
  await dialog.getByRole('button', { name: 'Invite', exact: true }).click();
  const link = dialog.getByRole('button', { name: /^Copy http/ });
  await expect(link).toBeVisible();
  await accessible(page, 'invitation');
  const url = ((await link.getAttribute('aria-label')) ?? '').replace('Copy ', '');
  await dialog.getByRole('button', { name: 'Done' }).click();
  return url;
}

/** The colleague makes an account on the way, and comes in. */
async function join(browser: Browser, url: string, colleague: ReturnType<typeof newPerson>): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(url);
  await page.getByRole('link', { name: 'Create an account' }).click();
  await page.getByLabel('Name', { exact: true }).fill(colleague.name);
  await page.getByLabel('E-mail').fill(colleague.email);
  await page.getByLabel('Password', { exact: true }).fill(colleague.password);
  await page.getByRole('button', { name: 'Create the account' }).click();
  await page.getByRole('button', { name: /^Join / }).click();
  await expect(page.getByRole('heading', { name: 'Overview' })).toBeVisible();
  return page;
}

async function reject(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Reject…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Reject the plan' });
  await dialog.getByLabel('Reason').fill(REASON);
  await dialog.getByRole('button', { name: 'Reject the plan' }).click();
  await expect(dialog).toBeHidden(ANY_TIME);
}

/** What the rejection asked for: a customer's lines are excluded; then it is planned again. */
async function change(page: Page, grid: string): Promise<void> {
  await page.goto(`${grid}?view=grid&tab=all&q=10001`);
  await page.getByRole('checkbox', { name: 'Select all rows shown' }).check();
  await page.getByRole('button', { name: 'Exclude…', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Reason').fill(REASON);
  await dialog.getByRole('button', { name: 'Exclude', exact: true }).click();
  await expect(dialog).toBeHidden(ANY_TIME);
  await page.goto(`${grid}?view=review`);
}

test('rejected, changed, and approved by two people', async ({ page, browser }) => {
  const size = { customers: 4, lines: 12, changeRate: 1 };
  const tenant = await ownTenant('Careful MSP', generatedMonth(size));
  const api = tenantApi(tenant);
  const books = (): Promise<AutotaskState> => sandbox(tenant.sandboxes.autotask.url, 'state');
  const before = await books();
  await api.patch(`application-links/${tenant.applicationLinkId}`, { policies: { approvers: 2 } });
  const runId = await linkedMonth(tenant);
  const plan = (): Promise<PlanReply> => api.get<PlanReply>(`runs/${runId}/plan`);
  const grid = `/t/${tenant.tenantId}/runs/${runId}`;

  await signedIn(page, tenant);
  const colleague = newPerson('Careful colleague');
  const second = await join(browser, await invite(page, tenant, colleague.email), colleague);

  await second.goto(`${grid}?view=review`);
  const rejected = (await plan()).hash;
  await reject(second);
  expect((await plan()).state).toBe('rejected');

  await page.goto(`${grid}?view=review`);
  await expect(page.getByText('Rejected; nothing was written')).toBeVisible();
  await accessible(page, 'rejected');
  await change(page, grid);
  await expect(approveButton(page)).toBeVisible(ANY_TIME);
  const changed = await plan();
  expect([changed.state, changed.hash === rejected]).toEqual(['open', false]);

  await approveButton(page).click();
  await expect(page.getByText('A second person has to approve')).toBeVisible(ANY_TIME);
  await accessible(page, 'waits for a second person');
  expect((await plan()).state).toBe('open');
  await expect(applyButton(page)).toBeHidden();
  // The same person again is refused, with who has to come.
  await approveButton(page).click();
  await expect(page.getByText(/has approved this plan already/)).toBeVisible(ANY_TIME);
  expect((await plan()).state).toBe('open');

  // The second is told, and comes to the review from there.
  await second.goto(`/t/${tenant.tenantId}`);
  await second.getByRole('button', { name: /^Notifications/ }).click();
  await second.getByRole('link', { name: /waits for your approval/ }).click();
  await second.getByRole('button', { name: /^Approve as the second person/ }).click();
  await applyButton(second).click(ANY_TIME);
  await inState(api, runId, 'applied');

  const done = await plan();
  expect(done.approvals.map(({ by }) => by)).toEqual([tenant.email, colleague.email]);
  const excluded = await api.get<LinesPageReply>(`runs/${runId}/lines?view=excluded&limit=100`);
  expect(excluded.items.map(({ customer }) => customer.name)).toEqual(Array(3).fill('Customer 10001 Ltd'));
  await booksTieOut({ api, runId, before, after: await books() });
  const { items } = await api.get<AuditListReply>('audit?limit=100');
  const decided = items.filter(({ action }) => action.startsWith('plan.'));
  expect(decided.map(({ action, actor }) => `${action} ${actor}`).toReversed()).toEqual([
    `plan.rejected ${colleague.email}`,
    `plan.approvedByFirst ${tenant.email}`,
    `plan.approved ${colleague.email}`,
  ]);
});
