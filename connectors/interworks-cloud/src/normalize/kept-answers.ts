import type { SourceCheckpoint } from '@tallylink/connector-sdk';
import type { SubscriptionDetails } from './normalize-subscription.js';

/** An answer and the version of the subscription that it was asked for. */
interface KeptAnswer {
  readonly updatedAt: string;
  readonly details: SubscriptionDetails;
}

const KEY = 'details';

/**
 * Answers of calls for single subscriptions, by subscription and its last change. The host keeps them as the
 * checkpoint and hands them back, so that the next reading asks only for what is new.
 */
export class KeptAnswers {
  readonly #before: ReadonlyMap<string, KeptAnswer>;
  readonly #now = new Map<string, KeptAnswer>();

  constructor(checkpoint: SourceCheckpoint | null) {
    const kept = checkpoint?.[KEY];
    this.#before = new Map(
      Object.entries(
        typeof kept === 'object' && kept !== null ? (kept as Record<string, KeptAnswer>) : {},
      ).filter(([, answer]) => typeof answer?.updatedAt === 'string' && typeof answer.details === 'object'),
    );
  }

  /** What is known of this version of a subscription. It stays in the next checkpoint. */
  known(id: string, updatedAt: string): SubscriptionDetails {
    const answer = this.#now.get(id) ?? this.#before.get(id);
    if (answer?.updatedAt !== updatedAt) return {};
    this.#now.set(id, answer);
    return answer.details;
  }

  keep(id: string, updatedAt: string, details: SubscriptionDetails): void {
    this.#now.set(id, { updatedAt, details });
  }

  /** Only what was used in this reading: a subscription that is gone leaves nothing behind. */
  checkpoint(): SourceCheckpoint {
    return { [KEY]: Object.fromEntries(this.#now) };
  }
}
