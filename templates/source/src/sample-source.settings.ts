import { Field } from '@tallylink/connector-sdk';
import { IsUrl } from 'class-validator';

/** What a tenant says of its marketplace. Each property becomes a field of the portal's form, in this order. */
export class SampleSourceSettings {
  @Field({
    title: 'Address of the marketplace',
    help: 'The address of its API, without a path.',
    example: 'https://api.example.com',
  })
  @IsUrl({ require_tld: false, require_protocol: true, protocols: ['https', 'http'] })
  baseUrl: string;
}
