import { describe, expect, it } from '@jest/globals';
import { defaultNameTemplates, fillNameTemplate, nameTemplateProblem } from '../index.js';

const values = {
  customer: 'Harbour & Finch',
  product: 'Office Suite Std',
  sku: '',
  period: 'monthly',
  term: 'yearly',
};

describe('a template for names', () => {
  it('puts the line’s words in the places of its placeholders', () => {
    expect(fillNameTemplate('{customer} – {product} ({term})', values)).toBe(
      'Harbour & Finch – Office Suite Std (yearly)',
    );
    expect(fillNameTemplate(defaultNameTemplates.contract, values)).toBe(
      'Harbour & Finch – Office Suite Std, monthly',
    );
  });

  it('leaves no brackets and no separators behind for what the line does not say', () => {
    expect(fillNameTemplate('{product} ({sku})', values)).toBe('Office Suite Std');
    expect(fillNameTemplate('{sku} – {product}', values)).toBe('Office Suite Std');
    expect(fillNameTemplate('{product}, {sku}, {period}', values)).toBe('Office Suite Std, monthly');
  });

  it('keeps a name as it is written at the source', () => {
    expect(fillNameTemplate('{customer}', { customer: 'Smith  & Sons -' })).toBe('Smith  & Sons -');
  });

  it('shortens the longest value until the target takes the name, never what stands behind it', () => {
    const long = { ...values, product: 'Office Suite Standard with everything' };
    const name = fillNameTemplate('{customer} – {product} ({term})', long, 40);
    expect(name).toBe('Harbour & Finch – Office Suite… (yearly)');
    expect(fillNameTemplate('{product}', { product: '🙂🙂🙂' }, 4).length).toBeLessThanOrEqual(4);
    expect(fillNameTemplate('{product}', { product: 'x'.repeat(300) }, 150)).toHaveLength(150);
  });

  it('is refused with a sentence when it names what is not known', () => {
    expect(nameTemplateProblem('contract', '{customer} – {colour}')).toBe(
      '{colour} is not known for a contract. Use {customer}, {product}, {sku}, {period}, {term}, {contract}.',
    );
    expect(nameTemplateProblem('service', '{product} of {customer}')).toContain('shared by all customers');
    expect(nameTemplateProblem('service', 'Cloud')).toContain('the same name');
    expect(nameTemplateProblem('contract', '{product')).toContain('brace');
    expect(nameTemplateProblem('customer', ' ')).toContain('Enter a template');
    expect(nameTemplateProblem('customer', `${'x'.repeat(99)} {customer}`, 100)).toContain('100 characters');
    for (const kind of ['customer', 'contract', 'service'] as const)
      expect(nameTemplateProblem(kind, defaultNameTemplates[kind], 100)).toBeNull();
  });
});
