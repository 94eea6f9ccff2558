import { Field } from '@tallylink/connector-sdk';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

/** The three headers of every request. The API user needs the security level "API User (system)". */
export class AutotaskCredentials {
  @Field({
    title: 'User name (key)',
    help: 'The key of an API user, shaped like an e-mail address: Admin › Resources/Users › New API User.',
    example: 'api@yourcompany.example',
  })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  userName: string;

  @Field({
    title: 'Secret',
    help: 'The secret that Autotask shows once, when the API user is created.',
    secret: true,
  })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  secret: string;

  @Field({
    title: 'Integration code',
    help: 'The API tracking identifier of the API user. Choose "Custom (internal integration)" to get one.',
    secret: true,
  })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  integrationCode: string;
}
