import { DateTime } from 'luxon';
import type { Actor } from '@lib/access';
import { arg, asc, computed, from, link, many, one, page, reads, self, sql } from '@lib/reads';
import type { CourseState } from '../domain/course.js';
import { coursePolicy, coursesPolicy, createsSomeCourse } from '../training.policy.js';

interface CourseRow {
  readonly state: CourseState;
  readonly partnershipId: string | null;
}

interface SessionRow {
  readonly state: 'PLANNED' | 'HELD' | 'CANCELLED';
  readonly courseState: CourseState | null;
  readonly partnershipId: string | null;
  readonly hasBegun: boolean;
}

interface When {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timeZone: string;
}

const offset = (at: string, zone: string) => DateTime.fromISO(at, { zone }).offset;

export const trainingReads = reads({
  Query: {
    course: one('course', { where: { slug: arg('slug') } }),
    courses: page('course', {
      key: [asc(sql`lower(${self}.title)`), 'id'],
      where: [{ partnership_id: arg('partnershipId') }, { state: arg('state') }],
      total: 1000,
    }),
    trainingSession: one('training_session', { where: { id: arg('id') } }),
    trainingSessions: page('training_session', {
      key: ['starts_at', 'id'],
      where: [sql`${self}.ends_at > now() and ${self}.state = 'PLANNED'`, { course_id: arg('courseId') }],
      total: 1000,
    }),
    myTraining: page('training_record', {
      key: ['held_on desc', 'id desc'],
      where: [sql`${self}.person_id = app.person_id()`],
      total: 1000,
    }),
  },
  Resource: {
    canBeginCourse: computed({
      needs: ['is_listed'],
      by: ({ isListed }: { isListed: boolean }, actor: Actor) => isListed && createsSomeCourse(actor),
    }),
  },
  Viewer: {
    canCreateCourse: computed({
      needs: [],
      by: (_row: object, actor: Actor) => coursesPolicy.create.allows(actor, { partnershipId: null }),
    }),
  },
  Partnership: {
    canCreateCourse: computed({
      needs: ['id', 'ended_on'],
      by: ({ id, endedOn }: { id: string; endedOn: string | null }, actor: Actor) =>
        endedOn === null && coursesPolicy.create.allows(actor, { partnershipId: id }),
    }),
  },
  Course: from('course', {
    partnership: one('partnership', { on: 'partnership_id' }),
    resources: many('resource_entry', {
      through: { table: 'course_resource', own: 'course_id', their: 'resource_id' },
      order: [asc(sql`${link}.position`), 'id'],
    }),
    sessions: page('training_session', { on: 'course_id', key: ['starts_at desc', 'id desc'], total: 1000 }),
    viewerCan: computed({
      needs: ['state', 'partnership_id'],
      by: ({ state, partnershipId }: CourseRow, actor: Actor) => {
        const keeps = coursePolicy.change.allows(actor, { partnershipId });
        return { change: keeps, open: keeps && state !== 'OPEN', close: keeps && state === 'OPEN' };
      },
    }),
  }),
  TrainingSession: from('training_session', {
    course: one('course', { on: 'course_id' }),
    howToJoin: sql`coalesce((select j.how_to_join from training_joining j where j.session_id = ${self}.id limit 1), '')`,
    placesLeft: sql`greatest(${self}.capacity - ${self}.booked, 0)`,
    clocksChange: computed({
      needs: ['starts_at', 'ends_at', 'time_zone'],
      by: ({ startsAt, endsAt, timeZone }: When) => offset(startsAt, timeZone) !== offset(endsAt, timeZone),
    }),
    yours: one('training_record', {
      on: { session_id: 'id' },
      where: sql`${self}.person_id = app.person_id()`,
    }),
    yourWaitingNumber: sql`app.waiting_number(${self}.id)`,
    register: page('training_booking', { on: 'session_id', key: ['state', 'ordinal', 'id'], total: 10_000 }),
    viewerCan: computed({
      needs: ['state'],
      with: {
        partnershipId: sql`(select c.partnership_id from course c where c.id = ${self}.course_id)`,
        courseState: sql`(select c.state from course c where c.id = ${self}.course_id)`,
        hasBegun: sql`${self}.starts_at <= now()`,
      },
      by: ({ state, courseState, hasBegun, partnershipId }: SessionRow, actor: Actor) => {
        const keeps = coursePolicy.change.allows(actor, { partnershipId });
        return {
          change: keeps && state === 'PLANNED',
          cancel: keeps && state === 'PLANNED' && !hasBegun,
          keepRegister: coursePolicy.keepRegister.allows(actor, { partnershipId }) && state !== 'CANCELLED' && hasBegun,
          book:
            state === 'PLANNED' &&
            !hasBegun &&
            courseState === 'OPEN' &&
            coursePolicy.book.allows(actor, { partnershipId }),
        };
      },
    }),
  }),
  TrainingBooking: from('training_booking', {}),
  TrainingRecord: from('training_record', {
    session: one('training_session', { on: 'session_id' }),
    course: one('course', { on: 'course_id' }),
  }),
});
