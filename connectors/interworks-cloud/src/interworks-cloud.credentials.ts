import { Field } from '@tallylink/connector-sdk';
import { IsNotEmpty, IsString } from 'class-validator';

/** API credentials of the marketplace: a key pair of the application and a user of its own. */
export class InterworksCloudCredentials {
  @Field({
    title: 'Client key',
    help: 'Storefront › Settings › API Credentials. If the page is empty, your distributor has to generate the pair first.',
    example: '00000000-0000-0000-0000-000000000000',
  })
  @IsString()
  @IsNotEmpty()
  clientKey: string;

  @Field({ title: 'Client secret', help: 'Shown beside the client key.', secret: true })
  @IsString()
  @IsNotEmpty()
  clientSecret: string;

  @Field({
    title: 'User name',
    help: 'An application user for Tallylink alone: a log-in elsewhere may end its session.',
    example: 'tallylink-sync',
  })
  @IsString()
  @IsNotEmpty()
  username: string;

  @Field({ title: 'Password', help: 'Of that application user.', secret: true })
  @IsString()
  @IsNotEmpty()
  password: string;
}
