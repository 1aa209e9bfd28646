import type { Visitor } from '../support/visitor.js';

const COURSE = `id slug version state title summary hours renewalMonths offeredTo partnership { id } resources { slug }
  viewerCan { change open close }`;
const SESSION = `id version state heldOn startsTime endsTime startsAt clocksChange place howToJoin capacity booked waiting placesLeft because
  yours { id state courseTitle attendedOn dueOn } viewerCan { change cancel keepRegister book }`;

const change =
  (name: string, type: string, field: string, read: string) =>
  async (who: Visitor, input: object): Promise<any> =>
    (
      await who.get(
        `mutation ($input: ${type}!) { ${name}(input: $input) { ${field} { ${read} } problems { code message path } } }`,
        { input },
      )
    )[name];

export const createCourse = change('createCourse', 'CreateCourseInput', 'course', COURSE);
export const changeCourse = change('changeCourse', 'ChangeCourseInput', 'course', COURSE);
export const openCourse = change('openCourse', 'OpenCourseInput', 'course', COURSE);
export const closeCourse = change('closeCourse', 'CloseCourseInput', 'course', COURSE);
export const planSession = change('planTrainingSession', 'PlanTrainingSessionInput', 'trainingSession', SESSION);
export const changeSession = change('changeTrainingSession', 'ChangeTrainingSessionInput', 'trainingSession', SESSION);
export const cancelSession = change('cancelTrainingSession', 'CancelTrainingSessionInput', 'trainingSession', SESSION);
export const bookTraining = change('bookTraining', 'BookTrainingInput', 'trainingSession', SESSION);
export const cancelTraining = change('cancelTraining', 'CancelTrainingInput', 'trainingSession', SESSION);
export const noteAttendance = change('noteAttendance', 'NoteAttendanceInput', 'trainingSession', SESSION);

const expectNone = ({ problems, ...found }: any): any => {
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return found;
};

/** Open, unless it is asked for otherwise. */
export async function aCourse(keeper: Visitor, more: object = {}): Promise<any> {
  const said = { title: 'Spotting the signs', hours: 2, renewalMonths: 24, offeredTo: 'NETWORK', ...more };
  const { course } = expectNone(await createCourse(keeper, said));
  return expectNone(await openCourse(keeper, { courseId: course.id, version: course.version })).course;
}

export async function aSession(keeper: Visitor, courseId: string, more: object = {}): Promise<any> {
  const said = { courseId, heldOn: '2027-03-04', startsTime: '10:00', endsTime: '12:00', capacity: 20, ...more };
  return expectNone(await planSession(keeper, said)).trainingSession;
}

export const courseOf = async (who: Visitor, slug: string): Promise<any> =>
  (await who.get(`query ($slug: String!) { course(slug: $slug) { ${COURSE} } }`, { slug })).course;

export const sessionOf = async (who: Visitor, id: string): Promise<any> =>
  (await who.get(`query ($id: ID!) { trainingSession(id: $id) { ${SESSION} } }`, { id })).trainingSession;

export const registerOf = async (who: Visitor, id: string): Promise<any[]> =>
  (
    await who.get(
      `query ($id: ID!) { trainingSession(id: $id) { register(first: 100) { nodes { id name agencyName state attendance } } } }`,
      { id },
    )
  ).trainingSession.register.nodes;

export const trainingOf = async (who: Visitor): Promise<any[]> =>
  (
    await who.get(
      '{ myTraining(first: 50) { nodes { courseTitle state heldOn attendedOn dueOn session { id } course { slug } } } }',
    )
  ).myTraining.nodes;
