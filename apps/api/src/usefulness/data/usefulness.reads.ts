import type { Actor } from '@lib/access';
import { computed, desc, from, many, one, parent, reads, same, self, sql } from '@lib/reads';
import { experiencePolicy, opinionPolicy } from '../usefulness.policy.js';

interface ExperienceRow {
  readonly personId: string;
  readonly partnershipId: string;
  readonly keptInId: string | null;
  readonly withdrawnAt: string | null;
}

export const usefulnessReads = reads({
  Query: {
    mostUsedResources: many('resource_entry', {
      where: sql`${self}.is_listed and ${self}.id in (
        select u.resource_id from resource_use u where u.used > 0 order by u.used desc, u.resource_id desc limit 20)`,
      order: [
        desc(sql`(select u.used from resource_use u where u.resource_id = ${self}.id)`),
        'renewed_at desc',
        'id desc',
      ],
      limit: 5,
    }),
  },
  Resource: { usefulness: same() },
  Partnership: {
    libraryReadings: many('partnership_reading', { on: 'partnership_id', order: 'month desc', limit: 36 }),
  },
  PartnershipReading: from('partnership_reading', {}),
  ResourceUsefulness: from('resource_entry', {
    used: sql`coalesce((select u.used from resource_use u where u.resource_id = ${self}.id), 0)`,
    useful: sql`coalesce((select u.useful from resource_use u where u.resource_id = ${self}.id), 0)`,
    notUseful: sql`coalesce((select u.not_useful from resource_use u where u.resource_id = ${self}.id), 0)`,
    yours: many('resource_opinion', {
      on: 'resource_id',
      where: sql`${self}.person_id = app.person_id()`,
      order: ['version_id desc'],
    }),
    comments: many('resource_opinion', {
      on: 'resource_id',
      where: sql`${self}.person_id is distinct from app.person_id() and ${self}.comment <> ''`,
      order: ['rated_at desc', 'id desc'],
      limit: 100,
    }),
    experiences: many('resource_experience_entry', {
      on: 'resource_id',
      order: ['told_at desc', 'id desc'],
      limit: 100,
    }),
    onBehalfOf: many('partnership', {
      on: sql`${parent}.is_listed and ${self}.id in (select c.partnership_id from library_choice c where c.found_by = 'PARTNERSHIP')
        and (${parent}.found_by in ('PUBLIC', 'NETWORK') or ${self}.id = ${parent}.partnership_id)`,
      order: ['name', 'id'],
    }),
    readings: many('reading_month', {
      on: 'resource_id',
      order: ['month desc', 'resource_file_id'],
      limit: 400,
    }),
    viewerOversees: sql`(${self}.owner_id is not distinct from app.person_id() and app.person_id() is not null)
      or exists (select 1 from audience a where (a.id = 4 and ${self}.found_by in ('PUBLIC', 'NETWORK'))
        or (a.kind = 'OFFICERS' and a.partnership_id = ${self}.partnership_id))`,
  }),
  ResourceOpinion: from('resource_opinion', {
    // Whoever writes a comment says with their name what it says, and nothing else.
    isUsed: sql`${self}.used_at is not null and ${self}.person_id = app.person_id()`,
    ofVersion: one('resource_version', { on: 'version_id' }),
    by: one('person', { on: 'person_id' }),
  }),
  ResourceExperience: from('resource_experience_entry', {
    resource: one('resource_entry', { on: 'resource_id' }),
    ofVersion: one('resource_version', { on: 'version_id' }),
    by: one('person', { on: 'person_id' }),
    partnership: one('partnership', { on: 'partnership_id' }),
    agency: one('agency', { on: 'agency_id' }),
    isYours: sql`${self}.person_id = app.person_id()`,
    viewerCan: computed({
      needs: ['person_id', 'partnership_id', 'kept_in_id', 'withdrawn_at'],
      by: ({ personId: tellerId, partnershipId, keptInId: keptIn, withdrawnAt }: ExperienceRow, actor: Actor) => {
        const experience = { tellerId, partnershipId, keptIn };
        const isThere = withdrawnAt === null;
        return {
          change: isThere && experiencePolicy.change.allows(actor, experience),
          remove: isThere && experiencePolicy.remove.allows(actor, experience),
          withdraw: isThere && experiencePolicy.withdraw.allows(actor, experience),
        };
      },
    }),
  }),
  ReadingMonth: from('reading_month', {
    file: one('resource_file', { on: 'resource_file_id' }),
    isOfFile: sql`${self}.resource_file_id is not null`,
  }),
  ResourceVersion: {
    viewerCanSay: computed({
      needs: ['submitter_id', 'state'],
      by: ({ state, ...version }: { state: string; submitterId: string }, actor: Actor) =>
        state === 'PUBLISHED' && opinionPolicy.say.allows(actor, version),
    }),
  },
});
