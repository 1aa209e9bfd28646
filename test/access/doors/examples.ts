import { callWords } from '../../factories/examples.js';
import type { Door } from './door.js';
import { change, read } from './asking.js';

const onExample = (name: string, type: string, more: object = {}): Door => ({
  leadsTo: 'example',
  ask: change(name, type, (exampleId) => ({ exampleId, version: 99, ...more })),
});

export const examples: Readonly<Record<string, Door>> = {
  'Query.example.id': { leadsTo: 'example', ask: read('query ($id: ID!) { example(id: $id) { id title } }') },
  'Mutation.openCallForExamples.input.gapId': {
    leadsTo: 'library_gap',
    ask: change('openCallForExamples', 'OpenCallForExamplesInput', (gapId) => ({ gapId, ...callWords({ title: '' }) })),
  },
  'Mutation.readExample.input.exampleId': onExample('readExample', 'ReadExampleInput'),
  'Mutation.acceptExample.input.exampleId': onExample('acceptExample', 'AcceptExampleInput', {
    kind: 'POSTER',
    foundBy: 'NETWORK',
  }),
  'Mutation.declineExample.input.exampleId': onExample('declineExample', 'DeclineExampleInput', { outcome: 'No' }),
};
