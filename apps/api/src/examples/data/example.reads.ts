import type { Actor } from '@lib/access';
import { arg, computed, count, from, one, page, reads, self, sql } from '@lib/reads';
import { isUndecided, type ExampleState } from '../domain/example.js';
import { examplePolicy } from '../example.policy.js';

interface ExampleRow {
  readonly state: ExampleState;
  readonly resourceId: string | null;
}

export const exampleReads = reads({
  Query: {
    example: one('example', { where: { id: arg('id') } }),
    examples: page('example', {
      key: ['received_at desc', 'id desc'],
      where: [{ state: arg('state') }, { call_id: arg('callId') }],
      total: 1000,
    }),
  },
  CallForExamples: {
    examplesToDecide: count('example', { on: 'call_id', where: { state: ['RECEIVED', 'BEING_READ'] } }),
  },
  Example: from('example', {
    call: one('call_for_examples', { on: 'call_id' }),
    file: one('stored_file', { on: 'file_id' }),
    reader: one('person', { on: 'reader_id' }),
    decidedBy: one('person', { on: 'decided_by_id' }),
    resource: one('resource_entry', { on: 'resource_id' }),
    isInLibrary: sql`exists (select 1 from resource_entry r where r.id = ${self}.resource_id and r.is_listed)`,
    viewerCan: computed({
      needs: ['state', 'resource_id'],
      by: ({ state, resourceId }: ExampleRow, actor: Actor) => ({
        read: state === 'RECEIVED' && examplePolicy.read.allows(actor, null),
        accept:
          (isUndecided(state) || (state === 'ACCEPTED' && resourceId === null)) &&
          examplePolicy.accept.allows(actor, null),
        decline: isUndecided(state) && examplePolicy.decline.allows(actor, null),
      }),
    }),
  }),
});
