import type { SandboxControl } from '@tallylink/connector-testing';
import { refusal } from './replies.js';
import type { SampleTargetState } from './state.js';

/** What a person does in the PSA's own screens: `POST /_sandbox/post`, also a button of its page. */
export const controls: Readonly<Record<string, SandboxControl<SampleTargetState>>> = {
  post: ({ through }, { state }) => {
    if (typeof through !== 'string') return refusal(400, 'bad_request', 'Name the day. Nothing was posted.');
    for (const line of state.lines.values()) if (line.postedThrough < through) line.postedThrough = through;
    return { status: 200, json: { through }, committed: true };
  },
};

export const buttons = [
  { control: 'post', label: 'Post everything through a day', body: { through: '2026-10-31' } },
];
