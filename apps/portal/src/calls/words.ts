import type { CallForExamplesState, ExampleState, Licence } from '../gql/enums';

export const callStateWords: Record<CallForExamplesState, string> = {
  PLANNED: 'Opens soon',
  OPEN: 'Open',
  CLOSED: 'Closed',
  WITHDRAWN: 'Withdrawn',
};

export const callStateTones = { PLANNED: 'neutral', OPEN: 'good', CLOSED: 'quiet', WITHDRAWN: 'quiet' } as const;

export const exampleStateWords: Record<ExampleState, string> = {
  RECEIVED: 'Received',
  BEING_READ: 'Being read',
  ACCEPTED: 'Accepted',
  NOT_TAKEN: 'Not taken',
};

export const exampleStateTones = {
  RECEIVED: 'waiting',
  BEING_READ: 'neutral',
  ACCEPTED: 'good',
  NOT_TAKEN: 'quiet',
} as const;

/** Those that somebody can give who answers a call, as they would say it. */
export const givenLicences: readonly { value: Licence; label: string; hint: string }[] = [
  { value: 'CC_BY_4', label: 'Anybody may use and change it, and names me', hint: 'Creative Commons CC BY 4.0' },
  { value: 'CC0', label: 'Anybody may use and change it, without naming me', hint: 'No rights reserved, CC0' },
  {
    value: 'CC_BY_NC_4',
    label: 'Anybody may use and change it, and names me, but not to make money',
    hint: 'Creative Commons CC BY-NC 4.0',
  },
  { value: 'OGL_3', label: 'It is a public body’s, under the Open Government Licence', hint: 'OGL v3.0' },
  {
    value: 'BY_PERMISSION',
    label: 'It may be kept and shown in this library, and nothing more',
    hint: 'By permission',
  },
];
