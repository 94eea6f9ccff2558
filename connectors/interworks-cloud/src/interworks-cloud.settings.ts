import { Field } from '@tallylink/connector-sdk';
import { IsBoolean, IsIn, IsNotEmpty, IsOptional, IsString, IsTimeZone, IsUrl } from 'class-validator';

const webAddress = { require_tld: false, require_protocol: true, protocols: ['https', 'http'] };

/** What a tenant says of its marketplace. */
export class InterworksCloudSettings {
  @Field({
    title: 'Address of the marketplace',
    help: 'The host that your distributor runs, without a path. Each operator has its own.',
    example: 'https://bss.example.com',
  })
  @IsUrl(webAddress)
  baseUrl: string;

  @Field({
    title: 'Edition',
    help: 'Reseller: you buy from a distributor, and what you pay is the unit price of its invoices. Operator: the marketplace is your own, and what you pay is the unit cost.',
    choices: [
      { value: 'reseller', title: 'Reseller' },
      { value: 'bss', title: 'Operator (BSS)' },
    ],
  })
  @IsIn(['reseller', 'bss'])
  edition: 'reseller' | 'bss' = 'reseller';

  @Field({
    title: 'Time zone of the marketplace',
    help: 'Days and months are those of this zone.',
    example: 'Europe/Athens',
  })
  @IsTimeZone()
  zone: string = 'Europe/Athens';

  @Field({
    title: 'Custom field with the VAT number',
    help: 'Name of the account field that holds the customer’s own VAT number. Leave it empty if there is none.',
    example: 'vatNumber',
    section: 'Details',
  })
  @IsOptional()
  @IsString()
  vatField?: string = 'vatNumber';

  @Field({
    title: 'End dates are the last charged day',
    help: 'Turn this off only if the marketplace writes the day after as the end of a line.',
    section: 'Details',
  })
  @IsBoolean()
  inclusiveEnd: boolean = true;

  @Field({
    title: 'Address for signing in',
    help: 'Only where it is not /oauth/token under the address above.',
    section: 'Details',
  })
  @IsOptional()
  @IsNotEmpty()
  @IsUrl(webAddress)
  tokenUrl?: string;
}
