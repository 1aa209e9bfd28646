import { EntitySchema } from 'typeorm';
import { Resource } from '../domain/resource.js';
import { ResourceFile } from '../domain/resource-file.js';
import { ResourceVersion } from '../domain/resource-version.js';

const id = { type: 'uuid', primary: true } as const;
/** Written once; the database grants no change to it. Readers change by app.place_resource. */
const fixed = { update: false } as const;
const audienceId = { name: 'audience_id', type: 'int', ...fixed } as const;
const moment = (name: string) => ({ name, type: 'timestamptz', nullable: true }) as const;
const texts = { type: 'text', array: true } as const;
const list = (name: string) => ({ name, type: 'jsonb' }) as const;

export const libraryEntities = [
  new EntitySchema<Resource>({
    name: 'Resource',
    target: Resource,
    tableName: 'resource',
    columns: {
      id,
      audienceId,
      slug: { type: 'text', ...fixed },
      foundBy: { name: 'found_by', type: 'text' },
      partnershipId: { name: 'partnership_id', type: 'uuid', nullable: true },
      ownerId: { name: 'owner_id', type: 'uuid', nullable: true },
      currentNumber: { name: 'current_number', type: 'int', nullable: true },
      publishedAt: moment('published_at'),
      renewedAt: { name: 'renewed_at', type: 'timestamptz' },
      reviewOn: { name: 'review_on', type: 'date', nullable: true },
      confirmedAt: moment('confirmed_at'),
      hiddenSince: moment('hidden_since'),
      withdrawnAt: moment('withdrawn_at'),
      withdrawnBecause: { name: 'withdrawn_because', type: 'text' },
      reminded: { type: 'text' },
      version: { type: 'int' },
    },
  }),
  new EntitySchema<ResourceVersion>({
    name: 'ResourceVersion',
    target: ResourceVersion,
    tableName: 'resource_version',
    columns: {
      id,
      audienceId,
      resourceId: { name: 'resource_id', type: 'uuid', ...fixed },
      number: { type: 'int', ...fixed },
      state: { type: 'text' },
      kind: { type: 'text' },
      title: { type: 'text' },
      summary: { type: 'text' },
      contributors: list('contributors'),
      backers: list('backers'),
      links: list('links'),
      partNotes: list('part_notes'),
      publisher: { type: 'text' },
      publishedOn: { name: 'published_on', type: 'text' },
      topics: texts,
      sectors: texts,
      writtenFor: { name: 'written_for', type: 'text' },
      jurisdictions: texts,
      languages: texts,
      licence: { type: 'text' },
      marking: { type: 'text' },
      handling: { type: 'text' },
      sharing: { type: 'text' },
      foundBy: { name: 'found_by', type: 'text' },
      partnershipId: { name: 'partnership_id', type: 'uuid', nullable: true },
      maturity: { type: 'text' },
      note: { type: 'text' },
      submitterId: { name: 'submitter_id', type: 'uuid', ...fixed },
      draftedAt: { name: 'drafted_at', type: 'timestamptz', ...fixed },
      submittedAt: moment('submitted_at'),
      decidedById: { name: 'decided_by_id', type: 'uuid', nullable: true },
      decidedAt: moment('decided_at'),
      returnedBecause: { name: 'returned_because', type: 'text' },
      publishedAt: moment('published_at'),
      version: { type: 'int' },
    },
  }),
  new EntitySchema<ResourceFile>({
    name: 'ResourceFile',
    target: ResourceFile,
    tableName: 'resource_file',
    columns: {
      id,
      audienceId,
      versionId: { name: 'version_id', type: 'uuid', ...fixed },
      position: { type: 'int' },
      fileId: { name: 'file_id', type: 'uuid', ...fixed },
      label: { type: 'text' },
      language: { type: 'text', nullable: true },
      foundBy: { name: 'found_by', type: 'text', nullable: true },
    },
  }),
];
