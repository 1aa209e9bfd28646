import { EntitySchema } from 'typeorm';
import { Invitation } from '../domain/invitation.js';
import { Partnership } from '../domain/partnership.js';
import { Seat } from '../domain/seat.js';
import { OfficeTerm, SeatTerm } from '../domain/term.js';

const id = { type: 'uuid', primary: true } as const;
/** Written once; the database grants no change to it. */
const fixed = { update: false } as const;

export const partnershipMapping = new EntitySchema<Partnership>({
  name: 'Partnership',
  target: Partnership,
  tableName: 'partnership',
  columns: {
    id,
    audienceId: { name: 'audience_id', type: 'int', ...fixed },
    name: { type: 'text' },
    slug: { type: 'text', ...fixed },
    kind: { type: 'text', ...fixed },
    tier: { type: 'text' },
    level: { type: 'text', nullable: true },
    area: { type: 'text' },
    region: { type: 'text' },
    status: { type: 'text' },
    parentId: { name: 'parent_id', type: 'uuid', nullable: true },
    hostAgencyId: { name: 'host_agency_id', type: 'uuid', nullable: true },
    endsOn: { name: 'ends_on', type: 'date', nullable: true },
    product: { type: 'text' },
    mergedIntoId: { name: 'merged_into_id', type: 'uuid', nullable: true },
    endedOn: { name: 'ended_on', type: 'date', nullable: true },
    endReason: { name: 'end_reason', type: 'text' },
    timeZone: { name: 'time_zone', type: 'text', ...fixed },
    version: { type: 'int' },
  },
});

export const seatMapping = new EntitySchema<Seat>({
  name: 'Seat',
  target: Seat,
  tableName: 'seat',
  columns: {
    id,
    audienceId: { name: 'audience_id', type: 'int' },
    partnershipId: { name: 'partnership_id', type: 'uuid', ...fixed },
    agencyId: { name: 'agency_id', type: 'uuid', ...fixed },
    kind: { type: 'text' },
    isStatutory: { name: 'is_statutory', type: 'boolean' },
    title: { type: 'text' },
    memberPartnershipId: { name: 'member_partnership_id', type: 'uuid', nullable: true, ...fixed },
    memberName: { name: 'member_name', type: 'text', ...fixed },
    drawnFromId: { name: 'drawn_from_id', type: 'uuid', nullable: true, ...fixed },
    closedOn: { name: 'closed_on', type: 'date', nullable: true },
    version: { type: 'int' },
  },
});

const term = {
  id,
  partnershipId: { name: 'partnership_id', type: 'uuid', nullable: true, ...fixed },
  personId: { name: 'person_id', type: 'uuid', ...fixed },
  startsOn: { name: 'starts_on', type: 'date', ...fixed },
  endsOn: { name: 'ends_on', type: 'date', nullable: true },
  endedAt: { name: 'ended_at', type: 'timestamptz', nullable: true },
  endReason: { name: 'end_reason', type: 'text' },
  version: { type: 'int' },
} as const;

export const seatTermMapping = new EntitySchema<SeatTerm>({
  name: 'SeatTerm',
  target: SeatTerm,
  tableName: 'seat_term',
  columns: { ...term, seatId: { name: 'seat_id', type: 'uuid', ...fixed }, capacity: { type: 'text', ...fixed } },
});

export const officeTermMapping = new EntitySchema<OfficeTerm>({
  name: 'OfficeTerm',
  target: OfficeTerm,
  tableName: 'office_term',
  columns: { ...term, office: { type: 'text', ...fixed } },
});

export const invitationMapping = new EntitySchema<Invitation>({
  name: 'Invitation',
  target: Invitation,
  tableName: 'invitation',
  columns: {
    id,
    partnershipId: { name: 'partnership_id', type: 'uuid', ...fixed },
    email: { type: 'text', ...fixed },
    seatId: { name: 'seat_id', type: 'uuid', nullable: true, ...fixed },
    capacity: { type: 'text', nullable: true, ...fixed },
    office: { type: 'text', nullable: true, ...fixed },
    jointly: { type: 'boolean', ...fixed },
    startsOn: { name: 'starts_on', type: 'date', ...fixed },
    endsOn: { name: 'ends_on', type: 'date', nullable: true, ...fixed },
    issue: { type: 'int' },
    expiresAt: { name: 'expires_at', type: 'timestamptz' },
    state: { type: 'text' },
    invitedById: { name: 'invited_by_id', type: 'uuid' },
    invitedAt: { name: 'invited_at', type: 'timestamptz' },
    version: { type: 'int' },
  },
});

export const partnershipEntities = [
  partnershipMapping,
  seatMapping,
  seatTermMapping,
  officeTermMapping,
  invitationMapping,
];
