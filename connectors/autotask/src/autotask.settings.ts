import { Field } from '@tallylink/connector-sdk';
import {
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  MaxLength,
  Min,
} from 'class-validator';

const CREATING = 'When something is created';
const WRITING = 'How changes are written';
const READING = 'What is read';
const ADDRESS = 'Where Autotask is';

/** What a tenant sets for one Autotask connection. Everything has a default but what only the tenant can know. */
export class AutotaskSettings {
  @Field({
    title: 'Company type of customers',
    help: 'Companies of this type are suggested as customers. Use the label as it stands in your Autotask.',
    example: 'Customer',
    section: READING,
  })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  customerTypeLabel: string = 'Customer';

  @Field({
    title: 'Days around the month',
    help: 'Reading the day before and after the month shows changes that begin with the next period. For more than 500 lines it doubles the requests of a reading. What is written is always checked on its own day.',
    choices: [
      { value: 'when-cheap', title: 'Read them where that takes two requests' },
      { value: 'always', title: 'Always read them' },
    ],
    section: READING,
  })
  @IsIn(['when-cheap', 'always'])
  daysAround: 'when-cheap' | 'always' = 'when-cheap';

  @Field({
    title: 'Days that are posted',
    help: 'A change that falls into a posted period moves to the next open one. Choose "write it" only when you have seen such an adjustment post correctly.',
    choices: [
      { value: 'move', title: 'Move the change to the next open period' },
      { value: 'adjust', title: 'Write it into the posted period' },
    ],
    section: WRITING,
  })
  @IsIn(['move', 'adjust'])
  postedDays: 'move' | 'adjust' = 'move';

  @Field({
    title: 'A service with 0 units',
    help: 'Whether your Autotask takes a change to 0 units. If not, an ended service is named and ended by hand.',
    choices: [
      { value: 'accept', title: 'Is written' },
      { value: 'refuse', title: 'Is never written' },
    ],
    section: WRITING,
  })
  @IsIn(['accept', 'refuse'])
  zeroUnits: 'accept' | 'refuse' = 'accept';

  @Field({
    title: 'Owner of new companies',
    help: 'The id of the resource (a person, not the API user) that owns a company which is created from the grid.',
    example: '29682885',
    section: CREATING,
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  ownerResourceId?: number;

  @Field({
    title: 'Phone of new companies',
    help: 'Autotask asks for a phone number. This is used where the marketplace has none.',
    example: '+30 210 0000000',
    section: CREATING,
  })
  @IsString()
  @IsNotEmpty()
  @MaxLength(25)
  defaultPhone: string = 'not known';

  @Field({
    title: 'Country of new companies',
    help: 'Two-letter code, used where the marketplace has none.',
    example: 'GR',
    section: CREATING,
  })
  @IsOptional()
  @Matches(/^[A-Z]{2}$/)
  defaultCountryCode?: string;

  @Field({
    title: 'Currency of new companies',
    help: "Three-letter code, used where the marketplace has none. Empty: your Autotask's own currency.",
    example: 'EUR',
    section: CREATING,
  })
  @IsOptional()
  @Matches(/^[A-Z]{3}$/)
  defaultCurrency?: string;

  @Field({
    title: 'Billing code of new services',
    help: 'The id of an active billing code of the kind "Recurring Contract Service". Empty: the only one there is.',
    section: CREATING,
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  serviceBillingCodeId?: number;

  @Field({
    title: 'Billing code of one-off charges',
    help: 'The id of an active billing code of the kind "Material Cost". Empty: the only one there is.',
    section: CREATING,
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  chargeBillingCodeId?: number;

  @Field({
    title: 'Address of the zone look-up',
    help: "Where Autotask tells in which zone your database lives. Leave it, unless Autotask's support says otherwise.",
    section: ADDRESS,
  })
  @IsUrl({ require_tld: false, require_protocol: true })
  zoneLookupUrl: string = 'https://webservices.autotask.net/ATServicesRest/';
}
