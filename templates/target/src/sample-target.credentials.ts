import { Field } from '@tallylink/connector-sdk';
import { IsNotEmpty, IsString } from 'class-validator';

/** What signs in. `secret: true` seals a field: it is never returned, logged or put into an error. */
export class SampleTargetCredentials {
  @Field({ title: 'API key', help: 'Admin › Integrations in the PSA, shown once.', secret: true })
  @IsString()
  @IsNotEmpty()
  apiKey: string;
}
