import { EntitySchema } from 'typeorm';
import { AgencyProfile } from '../domain/agency-profile.js';

export const agencyEntities = [
  new EntitySchema<AgencyProfile>({
    name: 'AgencyProfile',
    target: AgencyProfile,
    tableName: 'agency_profile',
    columns: {
      id: { type: 'uuid', primary: true },
      agencyId: { name: 'agency_id', type: 'uuid', update: false },
      about: { type: 'text' },
      website: { type: 'text' },
      publishedAt: { name: 'published_at', type: 'timestamptz', nullable: true },
      confirmedOn: { name: 'confirmed_on', type: 'date', nullable: true },
      version: { type: 'int' },
    },
  }),
];
