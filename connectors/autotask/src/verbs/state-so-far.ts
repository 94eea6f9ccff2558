import type { Agreement } from '@tallylink/billing-model';

/** What later pages need of earlier ones. */
export interface StateSoFar {
  readonly currencyByCompany: Map<string, string | null>;
  readonly agreements: Map<string, Agreement>;
  readonly serviceNames: Map<string, string>;
  sawCost: boolean;
  sawPrice: boolean;
  unknownContracts: number;
}

/** Before the first page. */
export const nothingYet = (): StateSoFar => ({
  currencyByCompany: new Map(),
  agreements: new Map(),
  serviceNames: new Map(),
  sawCost: false,
  sawPrice: false,
  unknownContracts: 0,
});
