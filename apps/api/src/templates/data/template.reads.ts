import type { Actor } from '@lib/access';
import { arg, computed, from, many, one, parent, reads, self, sql } from '@lib/reads';
import { seenBy } from '../../agreements/index.js';
import { templatePolicy } from '../template.policy.js';

const isGoing = (status: string): boolean => status !== 'MERGED' && status !== 'CLOSED';
const status = sql`(select p.status from partnership p where p.id = ${self}.partnership_id)`;

/** Tables that the reader is an officer of, and that are not over. */
const canServe = sql`exists (select 1 from audience a join partnership p on p.id = a.partnership_id
  where a.kind = 'OFFICERS' and p.status not in ('MERGED', 'CLOSED'))`;

export const templateReads = reads({
  Query: {
    governanceDocument: one('governance_document', { where: { id: arg('id') } }),
  },
  Partnership: {
    governanceDocuments: many('governance_document', { on: 'partnership_id', order: ['title', 'id'], limit: 500 }),
    canUseTemplates: computed({
      needs: ['id', 'status'],
      by: (row: { id: string; status: string }, actor: Actor) =>
        isGoing(row.status) && templatePolicy.use.allows(actor, { partnershipId: row.id }),
    }),
  },
  ViewerLibrary: {
    templatePlaces: many('partnership', {
      on: sql`true`,
      where: sql`${self}.status not in ('MERGED', 'CLOSED')
        and exists (select 1 from audience a where a.partnership_id = ${self}.id and a.kind = 'OFFICERS')`,
      order: ['name', 'id'],
      limit: 500,
    }),
  },
  Resource: {
    partnershipsUsingIt: sql`app.partnerships_using(${self}.id)`,
    canBeUsedAsTemplate: sql`(${self}.is_listed and ${canServe} and exists (select 1 from resource_version v
      join resource_file f on f.version_id = v.id
      where v.resource_id = ${self}.id and v.number = ${self}.current_number and v.kind = 'TEMPLATE' and v.marking = 'OFFICIAL'
        and coalesce(f.found_by, v.found_by) <> 'STATUTORY'))`,
  },
  TermsVersion: { madeFrom: one('template_use', { on: { terms_id: 'id' } }) },
  GovernanceDocument: from('governance_document', {
    partnership: one('partnership', { on: 'partnership_id' }),
    file: one('stored_file', { on: 'file_id' }),
    changedBy: one('person', { on: 'changed_by_id' }),
    madeFrom: one('template_use', { on: { document_id: 'id' } }),
    audience: seenBy,
    viewerCan: computed({
      needs: ['partnership_id'],
      with: { status },
      by: (row: { partnershipId: string; status: string }, actor: Actor) => ({
        change: isGoing(row.status) && templatePolicy.change.allows(actor, row),
        remove: isGoing(row.status) && templatePolicy.remove.allows(actor, row),
      }),
    }),
  }),
  TemplateUse: from('template_use', {
    resource: one('resource_entry', { on: 'resource_id' }),
    newerVersion: one('resource_version', {
      on: { resource_id: 'resource_id' },
      where: sql`${self}.number > ${parent}.number and ${self}.number = (select r.current_number from resource_entry r where r.id = ${self}.resource_id and r.is_listed)`,
    }),
    usedBy: one('person', { on: 'used_by_id' }),
    partnership: one('partnership', { on: 'partnership_id' }),
    document: one('governance_document', { on: 'document_id' }),
    terms: one('terms_version', { on: 'terms_id' }),
  }),
});
