export type * from './create-missing-types.js';
export { planCreateMissing } from './plan-create-missing.js';
export { prefillCreateMissing } from './prefill-create-missing.js';
export { nameValues } from './name-values.js';
export {
  defaultNameTemplates,
  fillNameTemplate,
  namePlaceholders,
  nameTemplateProblem,
  type NamePlaceholder,
  type NameTemplates,
} from './name-templates.js';
