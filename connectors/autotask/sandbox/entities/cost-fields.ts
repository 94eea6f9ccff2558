/** Fields that a user without the cost permission sees as null. */
export const costFields: Readonly<Record<string, readonly string[]>> = {
  BillingCodes: ['unitCost'],
  BillingItems: ['ourCost'],
  ContractCharges: ['unitCost', 'extendedCost'],
  ContractServiceAdjustments: ['adjustedUnitCost'],
  ContractServices: ['unitCost'],
  ContractServiceUnits: ['cost'],
  Services: ['unitCost', 'markupRate'],
};
