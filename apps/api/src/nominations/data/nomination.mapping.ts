import { EntitySchema } from 'typeorm';
import { Gap } from '../domain/gap.js';
import { Interest } from '../domain/interest.js';
import { Nomination } from '../domain/nomination.js';
import { Vacancy } from '../domain/vacancy.js';

const id = { type: 'uuid', primary: true } as const;
/** Written once; the database grants no change to it. */
const fixed = { update: false } as const;
const decision = {
  state: { type: 'text' },
  reason: { type: 'text' },
  decidedById: { name: 'decided_by_id', type: 'uuid', nullable: true },
  decidedAt: { name: 'decided_at', type: 'timestamptz', nullable: true },
  version: { type: 'int' },
} as const;
const person = {
  name: { type: 'text', ...fixed },
  email: { type: 'text', ...fixed },
  jobTitle: { name: 'job_title', type: 'text', ...fixed },
} as const;

const gapMapping = new EntitySchema<Gap>({
  name: 'Gap',
  target: Gap,
  tableName: 'gap',
  columns: {
    id,
    audienceId: { name: 'audience_id', type: 'int', ...fixed },
    partnershipId: { name: 'partnership_id', type: 'uuid', ...fixed },
    sector: { type: 'text', ...fixed },
    lookedFor: { name: 'looked_for', type: 'text', ...fixed },
    openedById: { name: 'opened_by_id', type: 'uuid', ...fixed },
    closedAt: { name: 'closed_at', type: 'timestamptz', nullable: true },
    version: { type: 'int' },
  },
});

const vacancyMapping = new EntitySchema<Vacancy>({
  name: 'Vacancy',
  target: Vacancy,
  tableName: 'vacancy',
  columns: {
    id,
    partnershipId: { name: 'partnership_id', type: 'uuid', ...fixed },
    seatId: { name: 'seat_id', type: 'uuid', nullable: true, ...fixed },
    gapId: { name: 'gap_id', type: 'uuid', nullable: true, ...fixed },
    partnershipName: { name: 'partnership_name', type: 'text', ...fixed },
    area: { type: 'text', ...fixed },
    region: { type: 'text', ...fixed },
    sector: { type: 'text', ...fixed },
    lookedFor: { name: 'looked_for', type: 'text', ...fixed },
    advertisedById: { name: 'advertised_by_id', type: 'uuid', ...fixed },
    closedAt: { name: 'closed_at', type: 'timestamptz', nullable: true },
    outcome: { type: 'text', nullable: true },
    version: { type: 'int' },
  },
});

/** Their audiences are copied by triggers. */
const interestMapping = new EntitySchema<Interest>({
  name: 'Interest',
  target: Interest,
  tableName: 'interest',
  columns: {
    id,
    partnershipId: { name: 'partnership_id', type: 'uuid', ...fixed },
    vacancyId: { name: 'vacancy_id', type: 'uuid', ...fixed },
    personId: { name: 'person_id', type: 'uuid', ...fixed },
    agencyId: { name: 'agency_id', type: 'uuid', ...fixed },
    ...person,
    partnershipName: { name: 'partnership_name', type: 'text', ...fixed },
    sector: { type: 'text', ...fixed },
    words: { type: 'text', ...fixed },
    ...decision,
  },
});

const nominationMapping = new EntitySchema<Nomination>({
  name: 'Nomination',
  target: Nomination,
  tableName: 'nomination',
  columns: {
    id,
    partnershipId: { name: 'partnership_id', type: 'uuid', ...fixed },
    seatId: { name: 'seat_id', type: 'uuid', ...fixed },
    agencyId: { name: 'agency_id', type: 'uuid', ...fixed },
    capacity: { type: 'text', ...fixed },
    ...person,
    startsOn: { name: 'starts_on', type: 'date', ...fixed },
    endsOn: { name: 'ends_on', type: 'date', nullable: true, ...fixed },
    words: { type: 'text', ...fixed },
    nominatedById: { name: 'nominated_by_id', type: 'uuid', ...fixed },
    invitationId: { name: 'invitation_id', type: 'uuid', nullable: true },
    ...decision,
  },
});

export const nominationEntities = [gapMapping, vacancyMapping, interestMapping, nominationMapping];
