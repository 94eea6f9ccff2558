/** How somebody writes figures and days: the locale of numbers, and that of days, whose words stay those of the portal. */
export interface ReaderLocale {
  readonly numbers: string;
  readonly days: string;
}

const DEFAULT = 'en-GB';

/** The portal speaks English; its days stand in the order of the reader's region, its figures in the reader's own way. */
export function localeOf(language: string | undefined): ReaderLocale {
  const [known] = language ? supported(language) : [];
  if (!known) return { numbers: DEFAULT, days: DEFAULT };
  return { numbers: known, days: daysIn(new Intl.Locale(known).maximize().region) };
}

/** English as it is written in a region; where nobody has told how, day before month, as most of the world does. */
function daysIn(region: string | undefined): string {
  const wanted = `en-${region ?? 'GB'}`;
  return new Intl.DateTimeFormat(wanted).resolvedOptions().locale === wanted ? wanted : DEFAULT;
}

function supported(language: string): string[] {
  try {
    return Intl.NumberFormat.supportedLocalesOf(language);
  } catch (error) {
    if (error instanceof RangeError) return []; // no language tag at all
    throw error;
  }
}

let reader: ReaderLocale | null = null;

/** Of whoever looks at this page; the server, which looks at nothing, takes the default. */
export function readerLocale(): ReaderLocale {
  if (typeof window === 'undefined') return localeOf(undefined);
  reader ??= localeOf(window.navigator.language);
  return reader;
}
