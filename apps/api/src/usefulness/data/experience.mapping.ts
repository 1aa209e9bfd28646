import { EntitySchema } from 'typeorm';
import { Experience } from '../domain/experience.js';

/** Written once; the database grants no change to it. Readers change by app.place_experience. */
const fixed = { update: false } as const;
const id = (name: string) => ({ name, type: 'uuid', ...fixed }) as const;
const moment = (name: string) => ({ name, type: 'timestamptz', nullable: true }) as const;

export const usefulnessEntities = [
  new EntitySchema<Experience>({
    name: 'Experience',
    target: Experience,
    tableName: 'resource_experience',
    columns: {
      id: { type: 'uuid', primary: true },
      audienceId: { name: 'audience_id', type: 'int', ...fixed },
      resourceId: id('resource_id'),
      versionId: id('version_id'),
      personId: id('person_id'),
      partnershipId: id('partnership_id'),
      agencyId: { ...id('agency_id'), nullable: true },
      sharedWith: { name: 'shared_with', type: 'text' },
      did: { type: 'text' },
      outcome: { type: 'text' },
      happened: { type: 'text' },
      differently: { type: 'text' },
      triedOn: { name: 'tried_on', type: 'date', nullable: true },
      toldAt: { name: 'told_at', type: 'timestamptz', ...fixed },
      changedAt: moment('changed_at'),
      withdrawnAt: moment('withdrawn_at'),
      withdrawnBecause: { name: 'withdrawn_because', type: 'text' },
      withdrawnById: { name: 'withdrawn_by_id', type: 'uuid', nullable: true },
      version: { type: 'int' },
    },
  }),
];
