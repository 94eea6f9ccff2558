// application-links.dto.ts
export const DATE_POLICIES = ['exact', 'next-period', 'increase-exact'] as const;
export type DatePolicy = (typeof DATE_POLICIES)[number];

/** Policies of a link, as data. A member that is left out keeps its value. */
export interface PoliciesDto {
  dates?: DatePolicy;
  markUpPercent?: string | null;
  writeCosts?: boolean;
  knownEnds?: boolean;
  toleranceUnits?: string;
  toleranceMoney?: string;
  largestChangeUnits?: string | null;
  mostEnds?: number | null;
}

export interface PoliciesReply {
   dates: DatePolicy;
   markUpPercent: string | null;
   writeCosts: boolean;
   knownEnds: boolean;
   toleranceUnits: string;
   toleranceMoney: string;
   largestChangeUnits: string | null;
   mostEnds: number | null;
}

export interface LinkSideReply {
   connectionId: string;
   connectionName: string;
   connectorId: string;
   displayName: string;
   vocabulary: Record<string, string>;
}

export interface ApplicationLinkReply {
   id: string;
   name: string;
   source: LinkSideReply;
   target: LinkSideReply;
   policies: PoliciesReply;
   entityLinkVersion: number;
   createdAt: string;
}

export interface ApplicationLinkListReply {
   items: ApplicationLinkReply[];
}

export interface CreateApplicationLinkRequest {
     name: string;
    sourceConnectionId: string;
    targetConnectionId: string;
  policies?: PoliciesDto;
}

export interface UpdateApplicationLinkRequest {
      name?: string;
  policies?: PoliciesDto;
}

export interface MonthReply {
   month: string;
   runId: string | null;
   runState: string | null;
}

export interface MonthsReply {
   items: MonthReply[];
   zone: string | null;
   now: string;
   currencies: string[];
}

export const SEARCH_KINDS = ['customer', 'contract', 'service'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

export interface TargetSearchQuery {
    kind: SearchKind;
      text?: string;
  customerId?: string;
  limit?: number;
}

export interface TargetHitReply {
   kind: SearchKind;
   id: string;
   name: string;
   detail: string;
   active: boolean;
}

export interface TargetSearchReply {
   items: TargetHitReply[];
}

// audit.dto.ts
export interface AuditQuery {
  resource?: string;
  before?: number;
        limit?: number;
}

export interface AuditEntryReply {
   number: number;
   at: string;
   actor: string;
   action: string;
   resource: string;
   reason: string | null;
   before: Record<string, unknown> | null;
   after: Record<string, unknown> | null;
   hash: string;
}

export interface AuditListReply {
   items: AuditEntryReply[];
   nextBefore: number | null;
}

export interface AuditVerificationReply {
   intact: boolean;
   entries: number;
   brokenAt: number | null;
}

// connections.dto.ts

export interface CheckFindingReply {
   severity: 'ok' | 'attention' | 'blocking';
   code: string;
   message: string;
   field: string | null;
}

export interface CheckReply {
   ok: boolean;
   summary: string;
   findings: CheckFindingReply[];
   checkedAt: string;
}

export interface ConnectionReply {
   id: string;
   connectorId: string;
   connectorName: string;
   kind: 'source' | 'target';
   name: string;
   state: 'unchecked' | 'ok' | 'failing';
   settings: Record<string, unknown>;
   credentialFields: string[];
   lastCheck: CheckReply | null;
   applicationLinks: number;
   createdAt: string;
}

export interface ConnectionListReply {
   items: ConnectionReply[];
}

export interface CreateConnectionRequest {
     connectorId: string;
     name: string;
    settings: Record<string, unknown>;
    credentials: Record<string, unknown>;
}

export interface UpdateConnectionRequest {
      name?: string;
     settings?: Record<string, unknown>;
  credentials?: Record<string, unknown>;
}

/** Values to try before they are saved. With `connectionId`, credentials that are left out are the stored ones. */
export interface CheckConnectionRequest {
     connectorId: string;
     connectionId?: string;
    settings: Record<string, unknown>;
    credentials: Record<string, unknown>;
}

export interface ChoiceReply {
   value: string;
   label: string;
}

export interface SettingChoicesReply {
   field: string;
   choices: ChoiceReply[];
}

export interface ConnectionChoicesReply {
   items: SettingChoicesReply[];
}

// connectors.dto.ts
export interface ConnectorReply {
   id: string;
   kind: 'source' | 'target';
   displayName: string;
   version: string;
   settingsSchema: Record<string, unknown>;
   credentialsSchema: Record<string, unknown>;
   vocabulary: Record<string, string>;
}

export interface ConnectorListReply {
   items: ConnectorReply[];
}

// entity-links.dto.ts
export const LINK_KINDS = ['customer', 'contract', 'service'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export interface EntityLinkReply {
   id: string;
   kind: LinkKind;
   sourceKey: string;
   sourceName: string;
   targetId: string | null;
   targetName: string | null;
   version: number;
   by: string;
   reason: string | null;
   at: string;
   previousTargetName: string | null;
}

export interface EntityLinkListReply {
   items: EntityLinkReply[];
   version: number;
}

export interface EntityLinkItem {
    kind: LinkKind;
  lineId?: string;
  sourceKey?: string;
  scope?: 'everywhere' | 'contract';
  targetId?: string | null;
  agreementLineId?: string;
      reason?: string;
}

export interface PutEntityLinksRequest {
  runId?: string;
  items: EntityLinkItem[];
}

export interface PutEntityLinksReply {
   version: number;
   changed: number;
   linked: number;
   toDo: number;
}

export interface EntityLinksQuery {
     history?: 'true' | 'false';
     kind?: LinkKind;
}

// health.dto.ts
export interface HealthReply {
   status: 'ok' | 'error';
   database: 'up' | 'down';
   version: string;
}

// errors.dto.ts
export interface IssueReply {
   path: string;
   message: string;
}

export interface ErrorBody {
   code: string;
   message: string;
   issues?: IssueReply[];
   requestId: string | null;
}

/** Every error of the API has this shape. */
export interface ErrorReply {
   error: ErrorBody;
}

// money.dto.ts
/** An exact amount. Never a JSON number. */
export interface MoneyDto {
  amount: string;
  currency: string;
}

// members.dto.ts
export interface MemberReply {
   userId: string;
   name: string;
   email: string;
   role: Role;
   since: string;
}

export interface MemberListReply {
   items: MemberReply[];
}

export interface UpdateMemberRequest {
    role: Role;
}

export interface InvitationReply {
   id: string;
   email: string;
   role: Role;
   expiresAt: string;
   acceptedAt: string | null;
}

export interface InvitationListReply {
   items: InvitationReply[];
}

export interface CreateInvitationRequest {
    email: string;
    role: Role;
}

export interface CreatedInvitationReply extends InvitationReply {
   token: string;
}

export interface ApiKeyReply {
   id: string;
   name: string;
   prefix: string;
   role: Role;
   createdAt: string;
   lastUsedAt: string | null;
}

export interface ApiKeyListReply {
   items: ApiKeyReply[];
}

export interface CreateApiKeyRequest {
     name: string;
    role: Role;
}

export interface CreatedApiKeyReply extends ApiKeyReply {
   key: string;
}

// overview.dto.ts
export interface OverviewRunReply {
   runId: string;
   month: string;
   state: string;
   toDo: number;
   lines: number;
   operations: number;
   createdAt: string;
}

export interface OverviewLinkReply {
   applicationLink: ApplicationLinkReply;
   latest: OverviewRunReply | null;
   lastRuns: OverviewRunReply[];
}

export interface OverviewReply {
   items: OverviewLinkReply[];
   next: string;
}

// operations.dto.ts
export const OPERATION_KINDS = [
  'change-line',
  'add-line',
  'create-customer',
  'create-agreement',
  'create-service',
  'create-charge',
  'extend-agreement',
] as const;
export const OPERATION_STATES = [
  'pending',
  'sending',
  'applied',
  'unknown',
  'verified',
  'rejected',
  'stale',
  'blocked',
  'conflict',
  'cancelled',
] as const;
export type OperationState = (typeof OPERATION_STATES)[number];

export interface OperationEventReply {
   at: string;
   state: string;
   message: string;
}

export interface OperationReply {
   id: string;
   kind: (typeof OPERATION_KINDS)[number];
   chain: string;
   state: OperationState;
   ticked: boolean;
   approved: boolean;
   targetCustomerId: string | null;
   customerName: string | null;
   serviceName: string | null;
   summary: string;
   effectiveDate: string | null;
   before: Record<string, unknown> | null;
   after: Record<string, unknown> | null;
   lineIds: string[];
   monthlyEffect: MoneyDto | null;
   monthEffect: MoneyDto | null;
   reference: string | null;
   message: string | null;
   retryOf: string | null;
   canRetry: boolean;
   attempts: number;
   events: OperationEventReply[];
}

export interface OperationCountsReply {
   total: number;
   pending: number;
   sending: number;
   verified: number;
   applied: number;
   unknown: number;
   stopped: number;
}

export interface OperationListReply {
   items: OperationReply[];
   counts: OperationCountsReply;
}

export interface PreviewedRequestReply {
   method: string;
   path: string;
   body: Record<string, unknown> | null;
   sentence: string;
}

export interface OperationPreviewReply {
   operationId: string;
   requests: PreviewedRequestReply[];
}

// plans.dto.ts
export const PLAN_STATES = ['open', 'approved', 'rejected', 'applied'] as const;

export interface PreviewItemReply {
   label: string;
   before: MoneyDto;
   after: MoneyDto;
   rule: string;
}

/** What one customer will be billed for, before and after the plan. */
export interface CustomerPreviewReply {
   targetCustomerId: string | null;
   name: string;
   currency: string;
   operations: number;
   monthBefore: MoneyDto;
   monthAfter: MoneyDto;
   nextBefore: MoneyDto;
   nextAfter: MoneyDto;
   change: MoneyDto;
   items: PreviewItemReply[];
}

/** A difference that no operation closes, with its money and why. */
export interface NamedDifferenceReply {
   lineIds: string[];
   customerName: string | null;
   reason: string;
   message: string;
   money: MoneyDto | null;
   start: string;
   endExclusive: string;
}

export interface PlanTotalsReply {
   currency: string;
   monthChange: MoneyDto;
   monthlyChange: MoneyDto;
}

export interface PlanRequestsReply {
   needed: number;
   allowed: number | null;
   sharePercent: string | null;
}

export interface ApprovalReply {
   by: string;
   at: string | null;
   operations: number;
}

export interface PlanReply {
   runId: string;
   hash: string;
   state: (typeof PLAN_STATES)[number];
   canApprove: boolean;
   blockedBy: string[];
   operations: OperationReply[];
   customers: CustomerPreviewReply[];
   notWritten: NamedDifferenceReply[];
   totals: PlanTotalsReply[];
   requests: PlanRequestsReply;
   approval: ApprovalReply | null;
}

export interface ApprovePlanRequest {
     hash: string;
  operationIds?: string[];
}

export interface RejectPlanRequest {
     reason: string;
}

// reports.dto.ts
export interface ReportCustomerReply {
   customerId: string;
   name: string;
   currency: string;
   lines: number;
   distributorBilled: MoneyDto;
   targetWillBill: MoneyDto | null;
   targetDidBill: MoneyDto | null;
   margin: MoneyDto | null;
   foundMoney: MoneyDto;
}

export interface ReportTotalsReply {
   currency: string;
   distributorBilled: MoneyDto;
   targetWillBill: MoneyDto;
   targetDidBill: MoneyDto | null;
   margin: MoneyDto;
   foundMoney: MoneyDto;
}

export interface ReportReply {
   runId: string;
   month: string;
   state: string;
   madeAt: string;
   tieOut: TieOutReply[];
   invoicesRead: boolean;
   invoicesNote: string | null;
   totals: ReportTotalsReply[];
   customers: ReportCustomerReply[];
   operationCounts: OperationCountsReply;
   failedOperations: OperationReply[];
   operations: OperationReply[];
}

// create-missing.dto.ts

/** What to create for a line. What is left out is filled from the line and the connection's defaults. */
export interface CreateMissingItem {
    kind: LinkKind;
     lineId: string;
      name?: string;
      phone?: string;
      email?: string;
      vatNumber?: string;
     countryCode?: string;
      address?: string;
      city?: string;
      postalCode?: string;
  billingPeriodMonths?: number;
     start?: string;
     endExclusive?: string;
      sku?: string;
      unitPrice?: MoneyDto;
      unitCost?: MoneyDto;
}

export interface CreateMissingRequest {
  items: CreateMissingItem[];
}

/** What would be created, filled in, with the exact requests. Confirming it is the approval of exactly that. */
export interface CreateMissingProposalReply {
   kind: LinkKind;
   lineId: string;
   values: Record<string, unknown>;
   sentence: string;
   requests: PreviewedRequestReply[];
   lookAlikes: string[];
   problems: string[];
}

export interface CreateMissingPreviewReply {
   items: CreateMissingProposalReply[];
}

export interface CreateMissingReply {
   operations: OperationReply[];
   run: RunReply;
}

// decisions.dto.ts

/** Lines and charges, named one by one, or all lines of a filter but some. */
export interface SelectionRequest {
       lineIds?: string[];
       chargeIds?: string[];
      filter?: LinesFilter;
  exceptLineIds?: string[];
     preview?: boolean;
}

export interface ExcludeRequest extends SelectionRequest {
     reason: string;
}

export interface IncludeRequest extends SelectionRequest {}

export interface DecisionReply {
   done: boolean;
   lines: number;
   charges: number;
   totals: MoneyDto[];
   run: RunReply;
}

export interface AcceptSuggestionsRequest {
  minimumScore?: number;
      kinds?: LinkKind[];
       lineIds?: string[];
      filter?: LinesFilter;
     preview?: boolean;
}

export interface AcceptSuggestionsReply {
   done: boolean;
   links: number;
   lines: number;
   ambiguous: number;
   totals: MoneyDto[];
   run: RunReply;
}

// line-story.dto.ts
export interface ChargeReply {
   id: string;
   documentCode: string;
   description: string;
   start: string | null;
   endExclusive: string | null;
   units: string;
   amount: MoneyDto;
   credit: boolean;
   countsUnits: boolean;
   raw: Record<string, unknown> | null;
}

export interface CostStepReply {
   day: string;
   unitCost: MoneyDto | null;
   free: boolean;
}

export interface AgreementStepReply {
   day: string;
   units: string;
   unitPrice: MoneyDto | null;
   unitCost: MoneyDto | null;
}

export interface AgreementPeriodReply {
   start: string;
   endExclusive: string;
   posted: boolean;
}

export interface LineNoteReply {
   code: string;
   message: string;
   money: MoneyDto | null;
}

export interface LineEventReply {
   at: string;
   by: string;
   action: string;
   reason: string | null;
}

/** All that is known of one line: how it was made, what it is linked to, what was and will be written. */
export interface LineStoryReply {
   line: LineReply;
   charges: ChargeReply[];
   costs: CostStepReply[];
   notes: LineNoteReply[];
   targetSteps: AgreementStepReply[];
   targetPeriods: AgreementPeriodReply[];
   rawContract: Record<string, unknown> | null;
   linkHistory: EntityLinkReply[];
   operations: OperationReply[];
   events: LineEventReply[];
}

export interface UnlinkedChargeReply extends ChargeReply {
   customer: NamedReply | null;
   reason: string;
   excluded: boolean;
   excludedReason: string | null;
}

export interface UnlinkedChargeListReply {
   items: UnlinkedChargeReply[];
   open: number;
}

// lines.dto.ts
export const LINE_VIEWS = ['todo', 'all', 'excluded'] as const;
export type LineView = (typeof LINE_VIEWS)[number];
export const LINE_STATES = ['todo', 'change', 'match', 'excluded'] as const;
export const BASIS_VALUES = ['settled', 'provisional', 'derived', 'assumed'] as const;
export const SEVERITIES = ['ok', 'info', 'attention', 'blocking'] as const;
export const ACTIONS = [
  'none',
  'link',
  'choose',
  'create-missing',
  'update',
  'exclude',
  'extend-agreement',
  'charge-once',
  'adopt',
  'decide',
] as const;

/** Which lines; also the filter of every bulk action, so that what is counted is what is done. */
export interface LinesFilter {
     view?: LineView;
  q?: string;
  finding?: string;
  customerId?: string;
     currency?: string;
}

export interface LinesQuery extends LinesFilter {
      cursor?: string;
  limit?: number;
}

export interface NamedReply {
   id: string;
   name: string;
}

export interface ServiceReply extends NamedReply {
   code: string | null;
   addOn: boolean;
}

export interface UnitsStepReply {
   day: string;
   units: string;
   basis: (typeof BASIS_VALUES)[number];
}

export interface LineUnitsReply {
   opening: string;
   closing: string;
   steps: UnitsStepReply[];
   basis: (typeof BASIS_VALUES)[number];
}

export interface SuggestionReasonReply {
   sentence: string;
   points: number;
}

export interface SuggestionReply {
   kind: LinkKind;
   targetId: string;
   targetName: string;
   score: number;
   ambiguous: boolean;
   sentence: string;
   reasons: SuggestionReasonReply[];
}

export interface SuggestionListReply {
   items: SuggestionReply[];
}

export interface LinkStateReply {
   linked: boolean;
   targetId: string | null;
   targetName: string | null;
   suggestion: SuggestionReply | null;
}

export interface LineLinksReply {
   customer: LinkStateReply;
   contract: LinkStateReply;
   service: LinkStateReply;
   agreementLineId: string | null;
}

export interface FindingReply {
   code: string;
   severity: (typeof SEVERITIES)[number];
   message: string;
   action: (typeof ACTIONS)[number];
   money: MoneyDto | null;
   day: string | null;
}

export interface LineTargetReply {
   agreementLineId: string | null;
   openingUnits: string;
   closingUnits: string;
   unitCost: MoneyDto | null;
   unitPrice: MoneyDto | null;
   sharedBy: number;
}

export interface LineDifferenceReply {
   units: string;
   unitCost: MoneyDto | null;
   unitPrice: MoneyDto | null;
}

export interface LineReply {
   id: string;
   customer: NamedReply;
   contractId: string;
   contractName: string;
   service: ServiceReply;
   kind: 'recurring' | 'usage';
   billingPeriod: number | null;
   commitmentPeriod: number | null;
   units: LineUnitsReply;
   unitCost: MoneyDto | null;
   effectiveDate: string;
   currency: string;
   chargesTotal: MoneyDto;
   status: string;
   trial: boolean;
   links: LineLinksReply;
   target: LineTargetReply | null;
   difference: LineDifferenceReply | null;
   moneyEffect: MoneyDto | null;
   findings: FindingReply[];
   state: (typeof LINE_STATES)[number];
   excludedReason: string | null;
   operationIds: string[];
}

export interface LineTotalsReply {
   currency: string;
   lines: number;
   chargesTotal: MoneyDto;
   moneyEffect: MoneyDto;
}

export interface ViewCountsReply {
   todo: number;
   all: number;
   excluded: number;
}

export interface LinesPageReply {
   items: LineReply[];
   nextCursor: string | null;
   total: number;
   totals: LineTotalsReply[];
   views: ViewCountsReply;
}

export interface LineFacetReply extends NamedReply {
   lines: number;
}

export interface LineFacetsReply {
   customers: LineFacetReply[];
   findings: LineFacetReply[];
}

// runs.dto.ts
export const RUN_STATES = [
  'queued',
  'retrieving',
  'open',
  'approved',
  'applying',
  'applied',
  'partially-applied',
  'failed',
  'cancelled',
  'superseded',
] as const;
export type RunState = (typeof RUN_STATES)[number];

export const RUN_STAGES = ['queued', 'source', 'target', 'history', 'validate', 'ready', 'apply', 'verify', 'report'] as const;
export type RunStage = (typeof RUN_STAGES)[number];

export interface CreateRunRequest {
    month: string;
}

export interface RunsQuery {
     applicationLinkId?: string;
     month?: string;
     state?: RunState;
      cursor?: string;
}

export interface RunProgressReply {
   stage: RunStage;
   done: number;
   total: number | null;
   message: string;
   at: string;
}

export interface RunCountsReply {
   lines: number;
   toDo: number;
   linked: number;
   excluded: number;
   unlinked: number;
   unlinkedCharges: number;
   rejectedRecords: number;
   findings: Record<string, number>;
}

export interface RunRequestsReply {
   source: number;
   target: number;
   targetMinimum: number | null;
   targetByPurpose: Record<string, number>;
}

export interface RunFailureReply {
   code: string;
   message: string;
}

export interface RunReply {
   id: string;
   applicationLinkId: string;
   month: string;
   state: RunState;
   progress: RunProgressReply;
   counts: RunCountsReply;
   tieOut: TieOutReply[];
   tiedOut: boolean;
   requests: RunRequestsReply;
   source: LinkSideReply;
   target: LinkSideReply;
   asOf: string | null;
   completeFrom: string | null;
   planHash: string | null;
   operations: number;
   supersededBy: string | null;
   failure: RunFailureReply | null;
   startedBy: string;
   createdAt: string;
   finishedAt: string | null;
}

export interface RunListReply {
   items: RunReply[];
   nextCursor: string | null;
}

/** One server-sent event: the run as it is now, whenever it has changed. */
export interface RunEventReply {
   run: RunReply;
}

export interface RejectedRecordReply {
   id: string | null;
   kind: string;
   code: string;
   message: string;
}

export interface RejectedRecordListReply {
   items: RejectedRecordReply[];
}

// tie-out.dto.ts
export interface TieOutDifferenceReply {
   subject: string;
   message: string;
   amount: MoneyDto;
}

export interface TieOutCountsReply {
   charges: number;
   lines: number;
   linked: number;
   excluded: number;
   unlinkedLines: number;
   unlinkedCharges: number;
   rejectedRecords: number;
   declared: number | null;
   read: number;
}

/** One currency: invoices = lines + unlinked charges; lines = linked + excluded + unlinked. Counted as well as summed. */
export interface TieOutReply {
   currency: string;
   invoicesTotal: MoneyDto;
   linesTotal: MoneyDto;
   unlinkedChargesTotal: MoneyDto;
   excludedChargesTotal: MoneyDto;
   linked: MoneyDto;
   excluded: MoneyDto;
   unlinked: MoneyDto;
   differences: TieOutDifferenceReply[];
   counts: TieOutCountsReply;
   open: boolean;
   reasons: string[];
}

export interface TieOutListReply {
   tiedOut: boolean;
   items: TieOutReply[];
}

// schedules.dto.ts
export interface ScheduleRequest {
    enabled: boolean;
    at: string;
     zone: string;
}

export interface ScheduleReply {
   enabled: boolean;
   at: string;
   zone: string;
   nextAt: string | null;
   lastRunId: string | null;
}

// tenants.dto.ts
export const ROLES = ['owner', 'billing', 'viewer'] as const;
export type Role = (typeof ROLES)[number];

export interface TenantReply {
   id: string;
   name: string;
   role: Role;
   createdAt: string;
}

export interface TenantListReply {
   items: TenantReply[];
}

export interface CreateTenantRequest {
     name: string;
}

export interface UserReply {
   id: string;
   email: string;
   name: string;
}

export interface MeReply {
   kind: 'user' | 'api-key';
   user: UserReply | null;
   apiKeyName: string | null;
   tenants: TenantReply[];
}

export interface InvitationPreviewReply {
   tenant: TenantReply;
   email: string;
}
