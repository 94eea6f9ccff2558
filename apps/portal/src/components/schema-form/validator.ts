import {
  toErrorSchema,
  type ErrorTransformer,
  type RJSFSchema,
  type RJSFValidationError,
  type UiSchema,
  type ValidatorType,
} from '@rjsf/utils';
import type { Schema } from '@cfworker/json-schema';
import { validateFields, type FieldError } from './validate-fields';

type Data = Record<string, unknown>;

const asSchema = (schema: RJSFSchema): Schema => schema as unknown as Schema;

const formError = ({ path, keyword, message }: FieldError): RJSFValidationError => ({
  name: keyword,
  property: `.${path.join('.')}`,
  message,
  stack: message,
});

/** The form library's validator, without compiled code. The host validates again. */
export const validator: ValidatorType<Data, RJSFSchema> = {
  validateFormData(
    data,
    schema,
    _customValidate,
    transformErrors?: ErrorTransformer<Data, RJSFSchema>,
    uiSchema?: UiSchema<Data, RJSFSchema>,
  ) {
    const found = validateFields(asSchema(schema), data).map(formError);
    const errors = transformErrors ? transformErrors(found, uiSchema) : found;
    return { errors, errorSchema: toErrorSchema<Data>(errors) };
  },
  isValid: (schema, data) => validateFields(asSchema(schema), data).length === 0,
  rawValidation: <Result>(schema: RJSFSchema, data?: Data) => ({
    errors: validateFields(asSchema(schema), data) as Result[],
  }),
};
