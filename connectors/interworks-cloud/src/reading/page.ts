import type { SourcePage } from '@tallylink/connector-sdk';

/** A page of one list, before the reading as a whole says of which day it is. */
export type Page = Omit<SourcePage, 'asOf'>;
