/** User-defined fields of the stand-in's tenant, as the vendor's metadata shows them. */
const definitions: Readonly<Record<string, readonly string[]>> = {
  Companies: ['Marketplace Account'],
  Contracts: ['Marketplace Subscription'],
};

/** What `entityInformation/userDefinedFields` says of an entity. */
export function userDefinedFieldsOf(entity: string) {
  return (definitions[entity] ?? []).map((name) => ({
    name,
    label: name,
    type: 'string',
    length: 50,
    description: '',
    isRequired: false,
    isReadOnly: false,
    isQueryable: true,
    isReference: false,
    referenceEntityType: '',
    isPickList: false,
    picklistValues: null,
    picklistParentValueField: '',
    defaultValue: '',
    isSupportedWebhookField: false,
  }));
}
