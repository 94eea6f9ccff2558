import { addDays, addMonths } from '@tallylink/billing-model';
import type {
  ScenarioAgreement,
  ScenarioProduct,
  ScenarioTarget,
  ScenarioTargetService,
} from '../scenario.js';
import type { GeneratedRequest } from './generated-request.js';
import type { GeneratedLine } from './plan-lines.js';

interface TargetParts {
  readonly request: GeneratedRequest;
  readonly lines: readonly GeneratedLine[];
  readonly customerIds: readonly number[];
  readonly currencyOf: (customerId: number) => string;
  readonly products: number;
  readonly product: (number: number) => ScenarioProduct;
}

function services({ lines, products, product }: TargetParts): ScenarioTargetService[] {
  const priced = new Map(lines.map((line) => [line.productNumber, line]));
  return Array.from({ length: products }, (_, i) => {
    const { id, code, name } = product(i + 1);
    const { unitPrice, unitCost } = priced.get(i + 1)!;
    return {
      id: 2001 + i,
      name,
      sku: code,
      reference: id,
      periodMonths: 1,
      unitPrice,
      unitCost,
      active: true,
    };
  });
}

function agreements({ request, lines, customerIds }: TargetParts): ScenarioAgreement[] {
  const start = addMonths(`${request.month}-01`, -9);
  const end = addDays(addMonths(start, 24), -1);
  const byCustomer = Map.groupBy(lines, (line) => line.customerId);
  const contractCount = Math.max(1, request.contractsPerCustomer ?? 1);
  let lineId = 500_000;
  return customerIds.flatMap((customerId, c) =>
    Array.from({ length: contractCount }, (_, k): ScenarioAgreement => {
      // Lines stand on the first one; the others are there to be read and not to be chosen.
      const held = k === 0 ? (byCustomer.get(customerId) ?? []) : [];
      return {
        id: 100_000 + c * contractCount + k,
        customerId: targetId(customerId),
        name: k === 0 ? 'Cloud services' : `Cloud services ${k + 1}`,
        reference: k === 0 ? defaultContract(customerId) : `other-${customerId}-${k}`,
        recurring: true,
        active: true,
        periodMonths: 1,
        start,
        end,
        lines: held
          .filter((line) => !line.missingOnTarget)
          .map((line) => agreementLine(line, (lineId += 1), request)),
      };
    }),
  );
}

const agreementLine = (line: GeneratedLine, id: number, request: GeneratedRequest) => ({
  id,
  serviceId: 2000 + line.productNumber,
  from: addMonths(`${request.month}-01`, -1),
  units: line.units,
  unitPrice: line.unitPrice,
  unitCost: line.unitCost,
  changes: [],
  postedThrough: addMonths(`${request.month}-01`, -1),
});

/** How a link names the contract for whatever of a customer has none of its own; 1: billed monthly. */
const defaultContract = (customerId: number): string => `default:${customerId}:1`;

const targetId = (customerId: number): number => customerId - 9_000;

/** The PSA's side: the same customers, services and lines under exact references. */
export function generateTarget(parts: TargetParts): ScenarioTarget {
  return {
    customers: parts.customerIds.map((id) => ({
      id: targetId(id),
      name: `Customer ${id} Ltd`,
      reference: String(id),
      type: 'customer',
      active: true,
      currency: parts.currencyOf(id),
    })),
    services: services(parts),
    agreements: agreements(parts),
  };
}
