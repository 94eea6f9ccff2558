import { addDays, addMonths, daysBetween, type PlainDate } from '@tallylink/billing-model';
import { seededRandom, type Random } from '../../random.js';
import { recordId } from '../../record-id.js';
import type { GeneratedRequest } from '../generated-request.js';
import { VARIETIES, type Variety } from './variety.js';

/**
 * Draws for one scenario. Every name has numbers of its own, so that switching one variety off leaves all others as
 * they were: a failing seed can be narrowed down.
 */
export class Draw {
  readonly monthStart: PlainDate;
  readonly nextMonth: PlainDate;
  readonly #on: ReadonlySet<Variety>;

  constructor(readonly request: GeneratedRequest) {
    this.monthStart = `${request.month}-01`;
    this.nextMonth = addMonths(this.monthStart, 1);
    this.#on = new Set(request.variety === 'all' ? VARIETIES : request.variety);
  }

  random(...name: readonly (string | number)[]): Random {
    return seededRandom(Number.parseInt(recordId([this.request.seed, ...name].join('|')).slice(0, 8), 16));
  }

  has(variety: Variety): boolean {
    return this.#on.has(variety);
  }

  /** Whether one in a hundred draws below `percent` falls on this name; never when the variety is off. */
  chance(variety: Variety, percent: number, ...name: readonly (string | number)[]): boolean {
    return this.has(variety) && this.random(variety, ...name).whole(1, 100) <= percent;
  }

  /** A day of the month, its first and last included. */
  dayIn(random: Random): PlainDate {
    return addDays(this.monthStart, random.whole(0, daysBetween(this.monthStart, this.nextMonth) - 1));
  }
}
