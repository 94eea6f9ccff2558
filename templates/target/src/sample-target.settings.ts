import { Field } from '@tallylink/connector-sdk';
import { IsUrl, Matches } from 'class-validator';

/** What a tenant says of its PSA. Each property becomes a field of the portal's form, in this order. */
export class SampleTargetSettings {
  @Field({
    title: 'Address of the PSA',
    help: 'The address of its API, without a path.',
    example: 'https://api.example.com',
  })
  @IsUrl({ require_tld: false, require_protocol: true, protocols: ['https', 'http'] })
  baseUrl: string;

  @Field({
    title: 'Currency of new customers',
    help: 'For customers of which the marketplace does not say in which currency they are billed.',
    example: 'EUR',
  })
  @Matches(/^[A-Z]{3}$/, { message: 'defaultCurrency must be a code of three letters' })
  defaultCurrency: string = 'EUR';
}
