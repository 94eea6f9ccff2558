import { browserViews, takenOverBy, type BrowserView } from '../fns/browser-views';

const viewsKey = (tenantId: string): string => `tallylink.views.${tenantId}`;
const takenKey = (tenantId: string): string => `tallylink.views-taken-over.${tenantId}`;

/** Views of this browser that the host has not taken over for this person. */
export function keptInBrowser(tenantId: string, userId: string): BrowserView[] {
  const { localStorage } = window;
  if (takenOverBy(localStorage.getItem(takenKey(tenantId))).includes(userId)) return [];
  return browserViews(localStorage.getItem(viewsKey(tenantId)));
}

/** The views themselves stay where they are: a colleague at this machine has them too, and nothing can be lost. */
export function rememberTakenOver(tenantId: string, userId: string): void {
  const { localStorage } = window;
  const before = takenOverBy(localStorage.getItem(takenKey(tenantId)));
  localStorage.setItem(takenKey(tenantId), JSON.stringify([...before, userId]));
}
