import { Secrets } from '@lib/access';
import { TEST_SECRET } from '../support/app.js';
import type { Visitor } from '../support/visitor.js';
import type { TestPartnership, TestPerson, World } from './world.js';

const THINGS = ['gap', 'vacancy', 'interest'];
const PROBLEMS = 'problems { code path }';

/** A mutation with an input, and what it answers. */
export const change = async (visitor: Visitor, name: string, input: object, asks = 'id') => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const thing =
    THINGS.find((each) => name.toLowerCase().endsWith(each)) ?? (name === 'setLastDay' ? 'seat' : 'nomination');
  const fields = asks ? `${thing} { ${asks} }` : '';
  const answer = await visitor.ask(`mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} ${PROBLEMS} } }`, {
    input,
  });
  const [error] = answer.errors;
  const payload = answer.data?.[name];
  return {
    /** Done, the code of the refusal, or the codes of the problems. */
    outcome: error
      ? String(error.extensions['code'])
      : payload.problems.map(({ code }: { code: string }) => code).join(', ') || 'done',
    thing: payload?.[thing],
    problems: payload?.problems as { code: string; path: string[] }[],
  };
};

export const named = {
  name: 'Nora Named',
  email: 'nora.named@example.org',
  jobTitle: 'Head of service',
  words: 'Knows the field',
};

/** A table with one seat whose agency has a lead. */
export async function aSeatWithLead(world: World, representative: TestPerson | null = null) {
  const partnership: TestPartnership = await world.partnership();
  const seat = await world.seat(partnership, { representative });
  const lead = await world.person('Lee Lead');
  await world.lead(seat.agencyId, lead);
  await world.sql(`insert into agency_email_domain (agency_id, domain) values ($1, 'example.org')`, [seat.agencyId]);
  return {
    partnership,
    seat,
    lead,
    coordinator: await world.as(partnership.coordinator),
    asLead: await world.as(lead),
  };
}

/** Accepts the newest invitation to the seat, as somebody new. */
export async function accept(world: World, visitor: Visitor, seatId: string, name = 'Nora Named') {
  const [invitation] = await world.sql<{ id: string; issue: number }>(
    `select id, issue from invitation where seat_id = $1 order by invited_at desc limit 1`,
    [seatId],
  );
  const token = new Secrets(TEST_SECRET).linkToken('invitation', invitation!.id, invitation!.issue);
  const { acceptInvitation } = await visitor.get(
    `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { viewer { person { id } } problems { code } } }`,
    { input: { token, name, jobTitle: '', password: 'a long enough phrase', acceptsUndertaking: true } },
  );
  return acceptInvitation;
}
