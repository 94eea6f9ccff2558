/** A kind of notice, in the words of the settings. */
interface NoticeKindWords {
  readonly title: string;
  readonly message: string;
  /** Why it cannot be turned off; `null`: each member chooses. */
  readonly alwaysBecause: string | null;
}

/** All that people are told of, what is chosen first. */
export const NOTICE_KINDS = {
  retrieved: {
    title: 'A month has been read',
    message: 'By somebody or by the schedule. It says how many lines wait.',
    alwaysBecause: null,
  },
  policyWaits: {
    title: 'A policy has left changes to a person',
    message: 'They lie outside of what it may approve by itself, and wait in the review.',
    alwaysBecause: null,
  },
  approvalWaits: {
    title: 'A plan waits for your approval',
    message:
      'Another person has approved it, and the policy asks for a second one. It goes when nothing waits.',
    alwaysBecause: null,
  },
  allVerified: {
    title: 'A month is applied',
    message: 'Every approved change was written and read back.',
    alwaysBecause: null,
  },
  failed: {
    title: 'A month could not be read',
    message: 'It says why, and what to do.',
    alwaysBecause: 'A month that nobody has read is billed as the month before it.',
  },
  someLeft: {
    title: 'Changes were not written, or not proved',
    message: 'The report names each with its reason.',
    alwaysBecause: 'The target bills something else than what was approved, until somebody looks.',
  },
  stale: {
    title: 'Approved changes must be approved again',
    message: 'What they rest on has moved since the approval.',
    alwaysBecause: 'Nothing is written until somebody approves again.',
  },
  expired: {
    title: 'An approval has expired',
    message: 'It was older than an approval may be, and nothing was written.',
    alwaysBecause: 'Nothing is written until somebody approves again.',
  },
} as const satisfies Readonly<Record<string, NoticeKindWords>>;

export type NoticeKind = keyof typeof NOTICE_KINDS;

/** Those that a member may turn off. */
export const CHOOSABLE_KINDS: readonly NoticeKind[] = (Object.keys(NOTICE_KINDS) as NoticeKind[]).filter(
  (kind) => NOTICE_KINDS[kind].alwaysBecause === null,
);
