import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { DemoFile } from './product.js';

const THEMES = ['dark', 'light'] as const;

/** Signs the demo's person in. */
export async function signedIn(page: Page, demo: Pick<DemoFile, 'email' | 'password'>): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(demo.email);
  await page.getByLabel('Password', { exact: true }).fill(demo.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'Overview' })).toBeVisible();
}

async function judged(page: Page, screen: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${screen}: ${id} ${nodes[0]?.target.join(' ')}`);
}

/** Nothing that a screen reader or a weak eye stumbles over badly, by night and by day. */
export async function accessible(page: Page, screen: string): Promise<void> {
  // A toast that is half faded has no contrast of its own: the screen is judged when it is gone.
  await expect(
    page.getByRole('alert').filter({ has: page.getByRole('button', { name: 'Close' }) }),
  ).toHaveCount(0);
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme);
    expect(await judged(page, `${screen}, ${theme}`)).toEqual([]);
  }
}
