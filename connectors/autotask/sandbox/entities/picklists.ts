/** Values and labels of the picklists that a stock tenant has: `Entity.field` to `[value, label]`, the default first. */
const picklists: Readonly<Record<string, readonly (readonly [number | string, string])[]>> = {
  'Companies.companyType': [
    [1, 'Customer'],
    [2, 'Lead'],
    [3, 'Prospect'],
    [4, 'Dead'],
    [6, 'Cancellation'],
    [7, 'Vendor'],
    [8, 'Partner'],
  ],
  'Companies.billToAddressToUse': [
    [1, 'ACCOUNT'],
    [0, 'NONE'],
    [2, 'ACCOUNTBILLING'],
    [3, 'PARENT'],
    [4, 'PARENTBILLING'],
  ],
  'Companies.invoiceMethod': [
    [0, 'None'],
    [1, 'Print'],
    [2, 'Email'],
    [3, 'PrintAndEmail'],
  ],
  'Contracts.contractType': [
    [7, 'Recurring Service'],
    [1, 'Time & Materials'],
    [3, 'Fixed Price'],
    [4, 'Block Hours'],
    [6, 'Retainer'],
    [8, 'Per Ticket'],
  ],
  'Contracts.contractPeriodType': [
    [2, 'Monthly'],
    [3, 'Quarterly'],
    [4, 'Semi-Annually'],
    [5, 'Yearly'],
  ],
  'Contracts.status': [
    [1, 'Active'],
    [0, 'Inactive'],
  ],
  'Contracts.timeReportingRequiresStartAndStopTimes': [
    [0, 'False'],
    [1, 'True'],
  ],
  'Contracts.billingPreference': [
    [1, 'Immediately without review'],
    [2, 'Manually'],
    [3, 'On timesheet approval'],
  ],
  'Contracts.contractCategory': [
    [12, 'Managed services'],
    [13, 'Cloud subscriptions'],
  ],
  'Services.periodType': [
    [2, 'Monthly'],
    [3, 'Quarterly'],
    [4, 'Semi-Annually'],
    [5, 'Yearly'],
  ],
  'BillingCodes.useType': [
    [1, 'General Allocation Code'],
    [2, 'Expense Code'],
    [3, 'Internal Allocation Code'],
    [4, 'Material Cost Code'],
    [5, 'Recurring Contract Service Code'],
    [6, 'Milestone Code'],
    [7, 'Product Code'],
  ],
  'BillingCodes.billingCodeType': [
    [0, 'Normal'],
    [1, 'System'],
    [2, 'Non-Billable'],
  ],
  'ContractCharges.chargeType': [
    [1, 'Operational'],
    [2, 'Capitalized'],
  ],
  'ContractCharges.status': [
    [1, 'Pending'],
    [2, 'Waiting Approval'],
    [3, 'Need to Order/Fulfill'],
    [4, 'On Order'],
    [5, 'Ready to Deliver/Ship'],
    [6, 'Delivered/Shipped Full'],
    [7, 'Canceled'],
  ],
  'BillingItems.billingItemType': [
    [1, 'Labor'],
    [2, 'Project Cost'],
    [3, 'Ticket Cost'],
    [4, 'Expense'],
    [5, 'Subscription'],
    [6, 'Setup Fee'],
    [7, 'Recurring Services'],
    [8, 'Recurring Services Adjustment'],
    [9, 'Recurring Service Bundle'],
    [10, 'Recurring Service Bundle Adjustment'],
    [11, 'Milestone'],
    [12, 'Contract Block'],
    [13, 'Contract Retainer'],
    [14, 'Contract Cost'],
    [15, 'Contract Incident'],
  ],
  'BillingItems.subType': [
    [7, 'Recurring Services'],
    [8, 'Recurring Services Adjustment'],
    [14, 'Contract Cost'],
  ],
  'Invoices.paymentTerm': [
    [1, 'Net 30 days'],
    [2, 'Due on receipt'],
  ],
  'Invoices.taxGroup': [[0, 'None']],
  'Resources.licenseType': [
    [1, 'Professional'],
    [7, 'API User'],
  ],
  'Resources.userType': [
    [1, 'Employee'],
    [17, 'API User (system)'],
  ],
  'Currencies.displaySymbol': [
    [1, 'Before the amount'],
    [2, 'After the amount'],
  ],
};

/** The values of a picklist, or `null` where this tenant has none, which refuses nothing. */
export function picklistOf(
  entity: string,
  field: string,
): readonly (readonly [number | string, string])[] | null {
  return picklists[`${entity}.${field}`] ?? null;
}

/** Picklist values that the vendor's rules speak of. */
export const RECURRING_CONTRACT = 7;
export const RECURRING_BILLING_CODE = 5;
export const API_USER_LICENSE = 7;
export const CHARGE_CANCELED = 7;
export const billingItemTypes = { period: 7, adjustment: 8, charge: 14 } as const;

/** Months of a period type. */
export const monthsOfPeriodType: Readonly<Record<number, number>> = { 2: 1, 3: 3, 4: 6, 5: 12 };

/** The period type that has these months. */
export function periodTypeOfMonths(months: number): number {
  const found = Object.entries(monthsOfPeriodType).find(([, value]) => value === months);
  if (!found) throw new Error(`There is no period of ${months} months; it is 1, 3, 6 or 12.`);
  return Number.parseInt(found[0], 10);
}
