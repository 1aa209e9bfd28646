import { EntitySchema } from 'typeorm';
import { Course } from '../domain/course.js';
import { TrainingSession } from '../domain/training-session.js';

const fixed = { update: false } as const;

export const trainingEntities = [
  new EntitySchema<Course>({
    name: 'Course',
    target: Course,
    tableName: 'course',
    columns: {
      id: { type: 'uuid', primary: true },
      slug: { type: 'text', ...fixed },
      partnershipId: { name: 'partnership_id', type: 'uuid', nullable: true, ...fixed },
      offeredTo: { name: 'offered_to', type: 'text' },
      state: { type: 'text' },
      title: { type: 'text' },
      summary: { type: 'text' },
      hours: { type: 'float8' },
      renewalMonths: { name: 'renewal_months', type: 'int', nullable: true },
      createdById: { name: 'created_by_id', type: 'uuid', ...fixed },
      createdAt: { name: 'created_at', type: 'timestamptz', ...fixed },
      version: { type: 'int' },
    },
  }),
  new EntitySchema<TrainingSession>({
    name: 'TrainingSession',
    target: TrainingSession,
    tableName: 'training_session',
    columns: {
      id: { type: 'uuid', primary: true },
      courseId: { name: 'course_id', type: 'uuid', ...fixed },
      state: { type: 'text' },
      heldOn: { name: 'held_on', type: 'date' },
      startsTime: { name: 'starts_time', type: 'time' },
      endsTime: { name: 'ends_time', type: 'time' },
      timeZone: { name: 'time_zone', type: 'text' },
      startsAt: { name: 'starts_at', type: 'timestamptz' },
      endsAt: { name: 'ends_at', type: 'timestamptz' },
      place: { type: 'text' },
      capacity: { type: 'int' },
      // Counted by the database, with every booking.
      booked: { type: 'int', insert: false, ...fixed },
      because: { type: 'text' },
      sequence: { type: 'int' },
      version: { type: 'int' },
    },
  }),
];
