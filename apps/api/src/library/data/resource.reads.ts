import type { Actor } from '@lib/access';
import { arg, computed, from, many, one, page, parent, reads, same, self, sql } from '@lib/reads';
import type { FoundBy } from '../domain/details.js';
import { libraryPolicy, resourcePolicy } from '../library.policy.js';

interface ResourceRow {
  readonly foundBy: FoundBy;
  readonly partnershipId: string | null;
  readonly ownerId: string | null;
  readonly currentNumber: number | null;
  readonly withdrawnAt: string | null;
  readonly isPending: boolean;
}

const isListed = sql`${self}.current_number is not null and ${self}.hidden_since is null and ${self}.withdrawn_at is null`;
const NEWEST = ['renewed_at desc', 'id desc'] as const;

/** Of the current version. */
const currently = (holds: ReturnType<typeof sql>) =>
  sql`exists (select 1 from resource_version v where v.resource_id = ${self}.id and v.number = ${self}.current_number and ${holds})`;

/** What others, in their current versions, say that they are to this one. */
const saidOf = (kind: 'SUPERSEDES' | 'PART_OF') => sql`${self}.id in (select w.resource_id from resource_relation x
  join resource_version w on w.id = x.version_id where x.other_id = ${parent}.id and x.kind = ${kind} and w.number = ${self}.current_number)`;

const isReviewer = sql`(case when ${self}.found_by in ('PUBLIC', 'NETWORK') then exists (select 1 from audience a where a.id = 4)
  else exists (select 1 from audience a where a.partnership_id = ${self}.partnership_id and a.kind = 'OFFICERS') end)`;

export const resourceReads = reads({
  Query: {
    resource: one('resource_entry', { where: { slug: arg('slug') } }),
    resources: page('resource_entry', {
      key: [...NEWEST],
      where: [
        isListed,
        // Nobody learns of a partnership from what it gave to others.
        sql`${self}.partnership_id = (select p.id from partnership p where p.id = ${arg('partnershipId')}::uuid)`,
        currently(sql`v.kind = ${arg('kind')}`),
        currently(sql`${arg('topic')} = any (v.topics)`),
        currently(sql`${arg('sector')} = any (v.sectors)`),
        currently(sql`${arg('jurisdiction')} = any (v.jurisdictions)`),
        currently(sql`${arg('language')} = any (v.languages)`),
      ],
      total: 1000,
    }),
    resourcesToConfirm: page('resource_entry', {
      key: ['review_on', 'id'],
      where: [
        sql`${self}.review_on is not null and ${self}.review_on <= app.today() + 30 and ${self}.withdrawn_at is null`,
        sql`(${self}.owner_id = app.person_id() or ${isReviewer})`,
      ],
      total: 1000,
    }),
    resourcesToMend: page('resource_entry', {
      key: [...NEWEST],
      where: [
        isListed,
        sql`${self}.id in (select v.resource_id from resource_link l join resource_version v on v.id = l.version_id
          where (l.unavailable_since is not null or l.moved_to <> '') and v.number = ${self}.current_number)`,
        sql`(${self}.owner_id = app.person_id() or ${isReviewer})`,
      ],
      total: 1000,
    }),
  },
  Partnership: {
    resources: page('resource_entry', { on: 'partnership_id', key: [...NEWEST], where: isListed, total: 1000 }),
  },
  Viewer: { library: same() },
  ViewerLibrary: from('person', {
    foundByChoices: many('library_choice', { on: sql`true`, order: ['place', 'partnership_name', 'width'] }),
    viewerCan: computed({
      needs: [],
      with: { reviews: sql`exists (select 1 from audience a where a.id = 4 or a.kind = 'OFFICERS')` },
      by: ({ reviews }: { reviews: boolean }, actor: Actor) => ({
        submit: libraryPolicy.submit.allows(actor, { foundBy: 'NETWORK', partnershipId: null }),
        review: actor.isSignedIn && reviews,
      }),
    }),
  }),
  FoundByChoice: from('library_choice', { partnership: one('partnership', { on: 'partnership_id' }) }),
  Resource: from('resource_entry', {
    address: sql`'/library/' || ${self}.slug`,
    current: one('resource_version', { on: { resource_id: 'id', number: 'current_number' } }),
    pending: one('resource_version', { on: { resource_id: 'id' }, where: sql`${self}.state <> 'PUBLISHED'` }),
    versions: many('resource_version', { on: 'resource_id', where: { state: 'PUBLISHED' }, order: ['number desc'] }),
    versionNumbered: one('resource_version', {
      on: { resource_id: 'id' },
      where: [{ number: arg('number') }, { state: 'PUBLISHED' }],
    }),
    partnership: one('partnership', { on: 'partnership_id' }),
    supersededBy: many('resource_entry', { on: saidOf('SUPERSEDES'), where: isListed, order: [...NEWEST] }),
    parts: many('resource_entry', { on: saidOf('PART_OF'), where: isListed, order: ['title', 'id'] }),
    owner: one('person', { on: 'owner_id' }),
    isOverdueForReview: sql`coalesce(${self}.review_on < app.today(), false)`,
    history: many('resource_step', { on: 'resource_id', order: ['at desc', 'id desc'], limit: 200 }),
    viewerCan: computed({
      needs: ['found_by', 'partnership_id', 'owner_id', 'current_number', 'withdrawn_at'],
      with: {
        isPending: sql`exists (select 1 from resource_version v where v.resource_id = ${self}.id and v.state <> 'PUBLISHED')`,
      },
      by: ({ currentNumber, withdrawnAt, isPending, ...resource }: ResourceRow, actor: Actor) => {
        const isThere = currentNumber !== null && withdrawnAt === null;
        return {
          addVersion: isThere && !isPending && resourcePolicy.addVersion.allows(actor, resource),
          confirm: isThere && resourcePolicy.confirm.allows(actor, resource),
          withdraw: isThere && resourcePolicy.withdraw.allows(actor, resource),
          restore: withdrawnAt !== null && resourcePolicy.restore.allows(actor, resource),
          hand: currentNumber !== null && resourcePolicy.hand.allows(actor, resource),
        };
      },
    }),
  }),
  ResourceStep: from('resource_step', { by: one('person', { on: 'by_id' }) }),
});
