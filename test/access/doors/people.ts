import type { Door } from './door.js';
import { change } from './asking.js';

export const people: Readonly<Record<string, Door>> = {
  'Mutation.endSession.input.sessionId': {
    leadsTo: 'session',
    ask: change('endSession', 'EndSessionInput', (sessionId) => ({ sessionId })),
  },
};
