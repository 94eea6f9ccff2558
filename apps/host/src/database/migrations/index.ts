import { Foundation1763900000000 } from './1763900000000-foundation.js';
import { Notifications1764000000000 } from './1764000000000-notifications.js';
import { PlanApprovals1764000100000 } from './1764000100000-plan-approvals.js';
import { Decisions1764100000000 } from './1764100000000-decisions.js';
import { LineOrder1764200000000 } from './1764200000000-line-order.js';
import { DecisionsOfRuns1764300000000 } from './1764300000000-decisions-of-runs.js';
import { LineWindows1764400000000 } from './1764400000000-line-windows.js';
import { SavedViews1764500000000 } from './1764500000000-saved-views.js';
import { NotificationPreferences1764500100000 } from './1764500100000-notification-preferences.js';

/** In order. A landed one never changes; the next one repairs it. */
export const MIGRATIONS = [
  Foundation1763900000000,
  Notifications1764000000000,
  PlanApprovals1764000100000,
  Decisions1764100000000,
  LineOrder1764200000000,
  DecisionsOfRuns1764300000000,
  LineWindows1764400000000,
  SavedViews1764500000000,
  NotificationPreferences1764500100000,
];
