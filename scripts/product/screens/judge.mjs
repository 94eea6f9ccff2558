/* global document, window, getComputedStyle */
import AxeBuilder from '@axe-core/playwright';

/** Runs in the page: words of controls that do not fit, and a page that is wider than its window. */
function cutOff() {
  const said = [];
  if (document.documentElement.scrollWidth > window.innerWidth + 1) said.push('the page scrolls sideways');
  const seen = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  for (const element of document.querySelectorAll('button, a, label, h1, h2, h3, th, [role="tab"]')) {
    for (const part of [element, ...element.querySelectorAll('*')]) {
      const style = getComputedStyle(part);
      // An ellipsis says itself that there is more; its title or its dialog has the rest.
      const clips =
        style.overflowX !== 'visible' &&
        style.textOverflow !== 'ellipsis' &&
        part.scrollWidth > part.clientWidth + 1;
      if (clips && part.clientWidth > 4 && part.textContent.trim() && seen(part))
        said.push(`cut off: "${part.textContent.trim().slice(0, 60)}"`);
    }
  }
  return [...new Set(said)];
}

/** What a careful eye would object to on this screen, as sentences; empty when it is good. */
export async function judge(page) {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze();
  const bad = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return [
    ...bad.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`),
    ...(await page.evaluate(cutOff)),
  ];
}
