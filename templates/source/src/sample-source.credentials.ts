import { Field } from '@tallylink/connector-sdk';
import { IsNotEmpty, IsString } from 'class-validator';

/** What signs in. `secret: true` seals a field: it is never returned, logged or put into an error. */
export class SampleSourceCredentials {
  @Field({ title: 'Client id', help: 'Settings › API in the marketplace.', example: 'tallylink' })
  @IsString()
  @IsNotEmpty()
  clientId: string;

  @Field({ title: 'Client secret', help: 'Shown once, when the client id is made.', secret: true })
  @IsString()
  @IsNotEmpty()
  clientSecret: string;
}
