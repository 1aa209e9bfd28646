import { change, read } from './asking.js';
import type { Door } from './door.js';

const SAID = { title: 'Spotting the signs', hours: 2, offeredTo: 'PARTNERSHIP' };
const WHEN = { heldOn: '2027-03-04', startsTime: '10:00', endsTime: '12:00', capacity: 20 };

const onCourse = (name: string, type: string, more: object = {}): Door => ({
  leadsTo: 'course',
  ask: change(name, type, (courseId) => ({ courseId, version: 99, ...more })),
});
const onSession = (name: string, type: string, more: object = {}): Door => ({
  leadsTo: 'training_session',
  ask: change(name, type, (sessionId) => ({ sessionId, ...more })),
});

export const training: Readonly<Record<string, Door>> = {
  'Query.course.slug': {
    leadsTo: 'course',
    by: 'slug',
    ask: (slug) => ['query ($slug: String!) { course(slug: $slug) { id title } }', { slug }],
  },
  'Query.courses.partnershipId': {
    leadsTo: 'partnership',
    ask: read('query ($id: ID!) { courses(partnershipId: $id) { nodes { id } } }'),
  },
  'Query.trainingSession.id': {
    leadsTo: 'training_session',
    ask: read('query ($id: ID!) { trainingSession(id: $id) { id place } }'),
  },
  'Query.trainingSessions.courseId': {
    leadsTo: 'course',
    ask: read('query ($id: ID!) { trainingSessions(courseId: $id) { nodes { id } } }'),
  },
  'Mutation.createCourse.input.partnershipId': {
    leadsTo: 'partnership',
    ask: change('createCourse', 'CreateCourseInput', (partnershipId) => ({ ...SAID, partnershipId, title: '' })),
  },
  'Mutation.createCourse.input.resourceIds': {
    leadsTo: 'resource',
    ask: change('createCourse', 'CreateCourseInput', (id, { home }) => ({
      ...SAID,
      partnershipId: home.id,
      title: '',
      resourceIds: [id],
    })),
  },
  'Mutation.changeCourse.input.courseId': onCourse('changeCourse', 'ChangeCourseInput', SAID),
  'Mutation.changeCourse.input.resourceIds': {
    leadsTo: 'resource',
    ask: async (id, table) => {
      const [row] = await table.world.sql<{ id: string; version: number }>(
        `select id, version from course where title = 'CNRY-home-course'`,
      );
      const of = { courseId: row?.id, version: row?.version, ...SAID, title: '', resourceIds: [id] };
      return change('changeCourse', 'ChangeCourseInput', () => of)(id, table);
    },
  },
  'Mutation.openCourse.input.courseId': onCourse('openCourse', 'OpenCourseInput'),
  'Mutation.closeCourse.input.courseId': onCourse('closeCourse', 'CloseCourseInput'),
  'Mutation.planTrainingSession.input.courseId': {
    leadsTo: 'course',
    ask: change('planTrainingSession', 'PlanTrainingSessionInput', (courseId) => ({ courseId, ...WHEN, capacity: 0 })),
  },
  'Mutation.changeTrainingSession.input.sessionId': onSession('changeTrainingSession', 'ChangeTrainingSessionInput', {
    version: 99,
    ...WHEN,
  }),
  'Mutation.cancelTrainingSession.input.sessionId': onSession('cancelTrainingSession', 'CancelTrainingSessionInput', {
    version: 99,
    because: 'The trainer is ill.',
  }),
  'Mutation.bookTraining.input.sessionId': onSession('bookTraining', 'BookTrainingInput'),
  'Mutation.giveTrainingFeedback.input.sessionId': onSession('giveTrainingFeedback', 'GiveTrainingFeedbackInput', {
    useful: 4,
    confident: 4,
  }),
  'Mutation.cancelTraining.input.sessionId': onSession('cancelTraining', 'CancelTrainingInput'),
  'Mutation.noteAttendance.input.sessionId': onSession('noteAttendance', 'NoteAttendanceInput', { lines: [] }),
  'Mutation.issueCertificates.input.sessionId': onSession('issueCertificates', 'IssueCertificatesInput'),
  'Mutation.withdrawCertificate.input.bookingId': {
    leadsTo: 'training_booking',
    ask: change('withdrawCertificate', 'WithdrawCertificateInput', (bookingId) => ({ bookingId, because: '' })),
  },
  'Mutation.noteAttendance.input.lines.bookingId': {
    leadsTo: 'training_booking',
    ask: async (bookingId, table) => {
      const [row] = await table.world.sql<{ id: string }>(
        `select id from training_session where place = 'CNRY-home-room'`,
      );
      const of = { sessionId: row?.id, lines: [{ bookingId }] };
      return change('noteAttendance', 'NoteAttendanceInput', () => of)(bookingId, table);
    },
  },
};
