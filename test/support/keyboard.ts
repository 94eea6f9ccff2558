import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than this until a control is reached would be no work for a person. */
const MOST_STOPS = 60;

/** From now on every use of a pointer is counted; a click that a key made has no detail. */
export async function countPointers(page: Page): Promise<() => Promise<number>> {
  let used = 0;
  await page.exposeFunction('pointerWasUsed', () => (used += 1));
  await page.addInitScript(() => {
    const told = (event: Event): void => {
      if (event.type !== 'click' || (event as MouseEvent).detail > 0)
        (window as unknown as { pointerWasUsed(): void }).pointerWasUsed();
    };
    for (const type of ['pointerdown', 'mousedown', 'click', 'touchstart', 'wheel'])
      window.addEventListener(type, told, true);
  });
  return () => Promise.resolve(used);
}

const hasFocus = (locator: Locator): Promise<boolean> =>
  locator.evaluate(
    (element) => element === document.activeElement || element.contains(document.activeElement),
  );

/** Tab by tab until the control has the focus. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible({ timeout: 60_000 });
  await expect(control).toBeEnabled();
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await hasFocus(control)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${control.toString()} is not reached within ${MOST_STOPS} tabs.`);
}

/** Tabs to a control and presses Enter. */
export async function enterOn(page: Page, control: Locator): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press('Enter');
}
