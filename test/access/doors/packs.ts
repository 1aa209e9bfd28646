import type { Door } from './door.js';
import { change } from './asking.js';

export const packs: Readonly<Record<string, Door>> = {
  'Mutation.makePack.input.meetingId': {
    leadsTo: 'meeting',
    ask: change('makePack', 'MakePackInput', (meetingId) => ({ meetingId })),
  },
};
