import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { DiscoveryModule, DiscoveryService } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { Connector, jsonSchemaOf, readManifest, validateFields } from '@tallylink/connector-sdk';
import * as exported from '../src/index.js';

const packageJson = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as unknown;

describe('the package', () => {
  it('names the module that it exports, whose one connector Nest finds', async () => {
    const manifest = readManifest(packageJson);
    const module = await Test.createTestingModule({
      imports: [DiscoveryModule, exported[manifest.module as 'AutotaskModule']],
    }).compile();
    const discovery = module.get(DiscoveryService);
    const found = discovery.getProviders({ metadataKey: Connector.KEY });
    expect(found.map((provider) => provider.instance instanceof exported.AutotaskConnector)).toEqual([true]);
    const declaration = discovery.getMetadataByDecorator(Connector, found[0]!);
    expect(declaration).toMatchObject({ id: manifest.id, kind: manifest.kind });
    await module.close();
  });

  it('asks a tenant for the three credentials only, and hides two of them', () => {
    const credentials = jsonSchemaOf(exported.AutotaskCredentials);
    expect(credentials.required).toEqual(['userName', 'secret', 'integrationCode']);
    const hidden = Object.entries(credentials.properties).filter(
      ([, property]) => property.writeOnly === true,
    );
    expect(hidden.map(([name]) => name)).toEqual(['secret', 'integrationCode']);
    expect(jsonSchemaOf(exported.AutotaskSettings).required).toEqual([]);
    expect(validateFields(exported.AutotaskSettings, {}).value).toMatchObject({
      customerTypeLabel: 'Customer',
      postedDays: 'move',
      zoneLookupUrl: 'https://webservices.autotask.net/ATServicesRest/',
    });
  });

  it('refuses settings that cannot be right, field by field', () => {
    const { issues } = validateFields(exported.AutotaskSettings, {
      zoneLookupUrl: 'nowhere',
      ownerResourceId: 0,
      defaultCurrency: 'euro',
    });
    expect(issues?.map((issue) => issue.path).sort()).toEqual([
      'defaultCurrency',
      'ownerResourceId',
      'zoneLookupUrl',
    ]);
  });
});
