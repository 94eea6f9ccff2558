/** How much was done at a moment. */
export interface Sample {
  /** Counts of different stages are not compared. */
  readonly stage: string;
  readonly at: number;
  readonly done: number;
}

const WINDOW_MS = 60_000;
const SHORTEST_MS = 1500;
const MINUTE_MS = 60_000;

/** Notes what was done; the same list when nothing moved. What is older than a minute is forgotten. */
export function addSample(samples: readonly Sample[], sample: Sample): readonly Sample[] {
  const last = samples.at(-1);
  if (last && last.stage === sample.stage && last.done === sample.done) return samples;
  if (!last || last.stage !== sample.stage || sample.done < last.done) return [sample];
  return [...samples.filter(({ at }) => sample.at - at <= WINDOW_MS), sample];
}

/** One sample for each end, as they came. */
export function samplesOfEnds(ends: readonly string[]): readonly Sample[] {
  const times = ends.map((end) => Date.parse(end)).sort((a, b) => a - b);
  const since = (times.at(-1) ?? 0) - WINDOW_MS;
  return times.map((at, index) => ({ stage: 'write', at, done: index + 1 })).filter(({ at }) => at >= since);
}

function rateText(perMinute: number): string {
  return perMinute >= 120 ? `${Math.round(perMinute / 60)} a second` : `${Math.round(perMinute)} a minute`;
}

function leftText(minutes: number): string {
  if (minutes < 1) return 'less than a minute left';
  return `about ${Math.ceil(minutes)} min left`;
}

/** `40 a minute, about 3 min left`; nothing while too little has happened to say so. */
export function paceText(samples: readonly Sample[], total: number | null): string | null {
  const [first, last] = [samples[0], samples.at(-1)];
  if (!first || !last || last.at - first.at < SHORTEST_MS || last.done <= first.done) return null;
  const perMinute = ((last.done - first.done) * MINUTE_MS) / (last.at - first.at);
  if (perMinute < 1) return null;
  const left = total === null ? 0 : total - last.done;
  return left > 0 ? `${rateText(perMinute)}, ${leftText(left / perMinute)}` : rateText(perMinute);
}
