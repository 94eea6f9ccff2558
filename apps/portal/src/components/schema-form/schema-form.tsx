'use client';

import { useMemo, type ReactNode } from 'react';
import Form from '@rjsf/mantine';
import type { RJSFSchema } from '@rjsf/utils';
import type { ApiIssue } from '@/api/api-error';
import { helpTexts } from './help-texts';
import { issuesByField } from './issues-by-field';
import { SectionedObject } from './sectioned-object';
import { SwitchWidget } from './switch-widget';
import { validator } from './validator';

export type FormValues = Record<string, unknown>;

interface SchemaFormProps {
  readonly schema: RJSFSchema;
  readonly values: FormValues;
  readonly issues: readonly ApiIssue[];
  readonly onChange: (values: FormValues) => void;
  readonly onSubmit: (values: FormValues) => void;
  /** The form's buttons. */
  readonly children: ReactNode;
}

const templates = { ObjectFieldTemplate: SectionedObject };
const widgets = { CheckboxWidget: SwitchWidget };

/** A form from a JSON Schema. The host's issues stand at their fields. */
export function SchemaForm({ schema, values, issues, onChange, onSubmit, children }: SchemaFormProps) {
  const uiSchema = useMemo(() => helpTexts(schema), [schema]);
  const extraErrors = useMemo(() => issuesByField(issues), [issues]);
  return (
    <Form
      schema={schema}
      uiSchema={uiSchema}
      formData={values}
      validator={validator}
      templates={templates}
      widgets={widgets}
      extraErrors={extraErrors}
      extraErrorsBlockSubmit={false}
      showErrorList={false}
      focusOnFirstError
      noHtml5Validate
      experimental_defaultFormStateBehavior={{ constAsDefaults: 'never' }}
      onChange={({ formData }) => onChange(formData ?? {})}
      onSubmit={({ formData }) => onSubmit(formData ?? {})}
    >
      {children}
    </Form>
  );
}
