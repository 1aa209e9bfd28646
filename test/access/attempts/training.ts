import type { RoundTable } from '../../factories/round-table.js';
import { anAttendedSession, issueCertificates } from '../../factories/certificates.js';
import { aCourse, aSession } from '../../factories/training.js';
import type { Visitor } from '../../support/visitor.js';
import type { Attempt } from './attempt.js';

const SAID = { title: 'Spotting the signs', hours: 2, offeredTo: 'PARTNERSHIP' };
const WHEN = { heldOn: '2027-03-04', startsTime: '10:00', endsTime: '12:00', capacity: 20 };

/** Of the home partnership, and open to it. */
const course = async ({ home }: RoundTable, chair: Visitor, more: object = {}) => {
  const { id, version } = await aCourse(chair, { ...SAID, partnershipId: home.id, ...more });
  return { courseId: id, version };
};
const session = async (table: RoundTable, chair: Visitor, more: object = {}) => {
  const { id, version } = await aSession(chair, (await course(table, chair, more)).courseId);
  return { sessionId: id, version };
};

const attended = async (table: RoundTable, chair: Visitor) => {
  const more = { ...SAID, partnershipId: table.home.id };
  const { id: sessionId, register } = await anAttendedSession(table.world, chair, [{ who: chair }], more);
  return { sessionId, bookingId: register[0].id };
};

export const training: Readonly<Record<string, Attempt>> = {
  createCourse: {
    ability: 'courses.create',
    type: 'CreateCourseInput',
    input: async ({ home }) => ({ ...SAID, partnershipId: home.id }),
  },
  changeCourse: {
    ability: 'course.change',
    type: 'ChangeCourseInput',
    input: async (table, chair) => ({ ...(await course(table, chair)), ...SAID }),
  },
  openCourse: {
    ability: 'course.change',
    type: 'OpenCourseInput',
    input: async (table, chair) => {
      const read = await course(table, chair);
      await table.world.sql(`update course set state = 'CLOSED' where id = $1`, [read.courseId]);
      return read;
    },
  },
  closeCourse: { ability: 'course.change', type: 'CloseCourseInput', input: course },
  planTrainingSession: {
    ability: 'course.change',
    type: 'PlanTrainingSessionInput',
    input: async (table, chair) => ({ courseId: (await course(table, chair)).courseId, ...WHEN }),
  },
  changeTrainingSession: {
    ability: 'course.change',
    type: 'ChangeTrainingSessionInput',
    input: async (table, chair) => ({ ...(await session(table, chair)), ...WHEN }),
  },
  cancelTrainingSession: {
    ability: 'course.change',
    type: 'CancelTrainingSessionInput',
    input: async (table, chair) => ({ ...(await session(table, chair)), because: 'The trainer is ill.' }),
  },
  bookTraining: {
    ability: 'course.book',
    type: 'BookTrainingInput',
    input: async (table, chair) => ({ sessionId: (await session(table, chair, { offeredTo: 'NETWORK' })).sessionId }),
  },
  issueCertificates: {
    ability: 'course.keepRegister',
    type: 'IssueCertificatesInput',
    input: async (table, chair) => ({ sessionId: (await attended(table, chair)).sessionId }),
  },
  withdrawCertificate: {
    ability: 'course.keepRegister',
    type: 'WithdrawCertificateInput',
    input: async (table, chair) => {
      const { bookingId, sessionId } = await attended(table, chair);
      await issueCertificates(chair, { sessionId });
      return { bookingId, because: 'It names somebody else.' };
    },
  },
  noteAttendance: {
    ability: 'course.keepRegister',
    type: 'NoteAttendanceInput',
    input: async (table, chair) => {
      const { sessionId } = await session(table, chair);
      await table.world.sql(`update training_session set starts_at = now() - interval '1 hour' where id = $1`, [
        sessionId,
      ]);
      return { sessionId, lines: [] };
    },
  },
};
