import { Injectable } from '@nestjs/common';
import type { BillingLine } from '@tallylink/billing-model';
import {
  defaultNameTemplates,
  fillNameTemplate,
  namePlaceholders,
  nameTemplateProblem,
  nameValues,
} from '@tallylink/sync-engine';
import {
  ApplicationLinksRepository,
  storedPolicies,
  type NameTemplatesDto,
} from '../../application-links/index.js';
import { TenantTransaction } from '../../database/index.js';
import { LINK_KINDS } from '../../entity-links/index.js';
import type { Actor } from '../../http/actor.js';
import { READING, type Reading } from '../../run-store/reading.js';
import { RunRecordsRepository } from '../../run-store/run-records.repository.js';
import { RunsRepository } from '../../run-store/runs.repository.js';
import { LackingLinesRepository } from './lacking-lines.repository.js';
import type { NameExampleReply, NameExamplesReply } from './name-templates-preview.dto.js';

type SampleLine = Parameters<typeof nameValues>[0];
type Longest = NonNullable<Reading['capabilities']['longestNames']>;

/** For a link of which no month was read yet. */
const INVENTED: SampleLine = {
  id: 'example',
  customer: { id: '1042', name: 'Harbour & Finch' },
  contract: { id: '5B0F4A0E', name: '5B0F4A0E' },
  service: { id: '77', name: 'Office Suite Standard', code: 'OS-100' },
  addOn: false,
  billingPeriodMonths: 1,
  commitmentMonths: 12,
  currency: 'EUR',
  costs: [],
};

/** Shows what templates for names would give, on a line that this link has really read. */
@Injectable()
export class NameTemplatesService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly applicationLinks: ApplicationLinksRepository,
    private readonly runs: RunsRepository,
    private readonly records: RunRecordsRepository,
    private readonly lines: LackingLinesRepository,
  ) {}

  preview(actor: Actor, applicationLinkId: string, given: NameTemplatesDto): Promise<NameExamplesReply> {
    return this.transaction.within(actor.tenantId, async () => {
      const { policies } = await this.applicationLinks.get(applicationLinkId);
      const { names } = storedPolicies(policies);
      const { line, longest } = await this.sample(applicationLinkId);
      const items = LINK_KINDS.map((kind) => {
        const template = given[kind] === null ? defaultNameTemplates[kind] : (given[kind] ?? names[kind]);
        return exampleOf(kind, template.trim(), line, longest[kind] ?? null);
      });
      return { items };
    });
  }

  private async sample(applicationLinkId: string): Promise<{ line: SampleLine; longest: Longest }> {
    const [run] = await this.runs.page({ applicationLinkId }, 0, 1);
    const line: BillingLine | null = run ? await this.lines.first(run.id) : null;
    const reading = run ? await this.records.one<Reading>(run.id, 'reading', READING) : null;
    return { line: line ?? INVENTED, longest: reading?.capabilities.longestNames ?? {} };
  }
}

function exampleOf(
  kind: NameExampleReply['kind'],
  template: string,
  line: SampleLine,
  longest: number | null,
): NameExampleReply {
  const values = nameValues(line);
  const problem = nameTemplateProblem(kind, template, longest);
  return {
    kind,
    template,
    defaultTemplate: defaultNameTemplates[kind],
    example: problem === null ? fillNameTemplate(template, values, longest) : null,
    problem,
    longest,
    placeholders: namePlaceholders[kind].map(({ name, means }) => ({
      ...{ name, means },
      example: values[name] ?? '',
    })),
  };
}
