import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

export const API_PREFIX = 'api/v1';

/** The API's own description; the typed client is generated from it. */
export function openapiDocument(app: INestApplication): OpenAPIObject {
  const configuration = new DocumentBuilder()
    .setTitle('Tallylink')
    .setDescription(
      'Reads what a marketplace bills, lines it up with the contracts of the PSA, and writes what was approved.',
    )
    .setVersion('0.1.0')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'An API key of the tenant.' })
    .build();
  return SwaggerModule.createDocument(app, configuration, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
  });
}
