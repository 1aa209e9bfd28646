import { EntitySchema } from 'typeorm';
import { InterestDeclaration } from '../domain/interest-declaration.js';
import { Attendance } from '../domain/attendance.js';
import { Sitting } from '../domain/sitting.js';

const fixed = { update: false } as const;
const nullable = { nullable: true } as const;

export const sittingEntities = [
  new EntitySchema<Sitting>({
    name: 'Sitting',
    target: Sitting,
    tableName: 'sitting',
    columns: {
      id: { name: 'meeting_id', type: 'uuid', primary: true },
      audienceId: { name: 'audience_id', type: 'int', ...fixed },
      partnershipId: { name: 'partnership_id', type: 'uuid', ...fixed },
      openedAt: { name: 'opened_at', type: 'timestamptz', ...fixed },
      openedById: { name: 'opened_by_id', type: 'uuid', ...fixed },
      closedAt: { name: 'closed_at', type: 'timestamptz', ...nullable },
      closedById: { name: 'closed_by_id', type: 'uuid', ...nullable },
      rule: { type: 'jsonb', ...nullable, ...fixed },
      settledAt: { name: 'settled_at', type: 'timestamptz', ...nullable },
      version: { type: 'int' },
    },
  }),
  new EntitySchema<Attendance>({
    name: 'Attendance',
    target: Attendance,
    tableName: 'attendance',
    columns: {
      id: { type: 'uuid', primary: true },
      audienceId: { name: 'audience_id', type: 'int', ...fixed },
      meetingId: { name: 'meeting_id', type: 'uuid', ...fixed },
      invitationId: { name: 'invitation_id', type: 'uuid', ...nullable, ...fixed },
      seatId: { name: 'seat_id', type: 'uuid', ...nullable, ...fixed },
      agencyId: { name: 'agency_id', type: 'uuid', ...nullable, ...fixed },
      personId: { name: 'person_id', type: 'uuid', ...nullable },
      name: { type: 'text' },
      capacity: { type: 'text' },
      state: { type: 'text' },
      offices: { type: 'text', array: true },
      version: { type: 'int' },
    },
  }),
  new EntitySchema<InterestDeclaration>({
    name: 'InterestDeclaration',
    target: InterestDeclaration,
    tableName: 'interest_declaration',
    columns: {
      id: { type: 'uuid', primary: true },
      audienceId: { name: 'audience_id', type: 'int', ...fixed },
      partnershipId: { name: 'partnership_id', type: 'uuid', ...fixed },
      meetingId: { name: 'meeting_id', type: 'uuid', ...fixed },
      itemId: { name: 'item_id', type: 'uuid', ...fixed },
      personId: { name: 'person_id', type: 'uuid', ...nullable, ...fixed },
      attendanceId: { name: 'attendance_id', type: 'uuid', ...nullable, ...fixed },
      name: { type: 'text', ...fixed },
      nature: { type: 'text', ...fixed },
      outcome: { type: 'text' },
      declaredById: { name: 'declared_by_id', type: 'uuid', ...fixed },
      declaredAt: { name: 'declared_at', type: 'timestamptz', ...fixed },
      decidedById: { name: 'decided_by_id', type: 'uuid', ...nullable },
      decidedAt: { name: 'decided_at', type: 'timestamptz', ...nullable },
      withdrawnAt: { name: 'withdrawn_at', type: 'timestamptz', ...nullable },
      version: { type: 'int' },
    },
  }),
];
