import type { Visitor } from '../support/visitor.js';
import { aCourse, aSession, bookTraining, noteAttendance, registerOf } from './training.js';
import type { World } from './world.js';

const change =
  (name: string, type: string) =>
  async (who: Visitor, input: object): Promise<any> =>
    (
      await who.get(
        `mutation ($input: ${type}!) { ${name}(input: $input) { trainingSession { id certificatesToIssue certified(first: 50) { nodes { name certificate } } }
          problems { code message path } } }`,
        { input },
      )
    )[name];

export const issueCertificates = change('issueCertificates', 'IssueCertificatesInput');
export const withdrawCertificate = change('withdrawCertificate', 'WithdrawCertificateInput');

export const certificatesOf = async (who: Visitor): Promise<any[]> =>
  (
    await who.get(
      '{ myTraining(first: 50) { nodes { certificates { number address issuedAt isWithdrawn because } } } }',
    )
  ).myTraining.nodes.flatMap(({ certificates }: any) => certificates);

export const checkCertificate = async (who: Visitor, number: string): Promise<any> =>
  (
    await who.get(
      `query ($number: String!) { certificateCheck(number: $number) { waitSeconds
        certificate { number name courseTitle hours issuer heldOn dueOn issuedAt isWithdrawn } } }`,
      { number },
    )
  ).certificateCheck;

/** A session that these attended, each for the agency given; with its register. */
export async function anAttendedSession(
  world: World,
  keeper: Visitor,
  attending: readonly { who: Visitor; agencyId?: string }[],
  more: object = {},
): Promise<{ id: string; register: any[] }> {
  const course = await aCourse(keeper, more);
  const { id } = await aSession(keeper, course.id);
  for (const { who, agencyId } of attending) await bookTraining(who, { sessionId: id, agencyId });
  await world.sql(
    `update training_session set held_on = app.today() - 1, starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour' where id = $1`,
    [id],
  );
  const lines = (await registerOf(keeper, id)).map(({ id: bookingId }) => ({ bookingId, attendance: 'ATTENDED' }));
  await noteAttendance(keeper, { sessionId: id, lines });
  return { id, register: await registerOf(keeper, id) };
}
