import { randomUUID } from 'node:crypto';
import { Secrets } from '@lib/access';
import { TEST_SECRET, type TestApp } from '../support/app.js';
import type { Visitor } from '../support/visitor.js';
import type { TestPerson, World } from './world.js';
import { inDays } from './days.js';

export interface TestTerm {
  readonly id: string;
  readonly version: number;
}

export const HANDOVER = `id state overlapUntil version invitation { id version state } outgoing { id endsOn endedAt version person { id } }
  incoming { id startsOn person { id } } viewerCan { change finish withdraw }`;

const secrets = new Secrets(TEST_SECRET);
const PROBLEMS = 'problems { code message path }';

export const termOf = async (world: World, { id }: TestPerson, office?: string): Promise<TestTerm> => {
  const [term] = await world.sql<TestTerm>(
    'select id, version from office_term where person_id = $1 and office = coalesce($2, office) order by starts_on desc',
    [id, office ?? null],
  );
  return term!;
};

/** What a mutation about an office answers: the thing, or the codes of what was wrong with it. */
export async function change(visitor: Visitor, name: string, type: string, input: object, asked = HANDOVER) {
  const field = name.endsWith('Handover') ? 'handover' : 'partnership';
  const { data, errors } = await visitor.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${field} { ${asked} } ${PROBLEMS} } }`,
    { input },
  );
  if (errors[0]) return { thing: null, codes: [String(errors[0].extensions['code'])], problems: [] };
  const { [field]: thing, problems } = data[name];
  return { thing, codes: problems.map(({ code }: { code: string }) => code) as string[], problems };
}

export const startHandover = async (visitor: Visitor, { id, version }: TestTerm, more: object = {}) =>
  change(visitor, 'startHandover', 'StartHandoverInput', {
    termId: id,
    version,
    email: `successor.${randomUUID()}@example.org`,
    overlapUntil: inDays(30),
    ...more,
  });

/** Takes up the office by the link that was sent; answers what stood in the way, or ACCEPTED. */
export async function accept(app: TestApp, invitationId: string, as?: Visitor, issue = 1): Promise<string> {
  const details = as ? {} : { name: 'Sam Successor', jobTitle: 'Director', password: 'a long enough phrase' };
  const { acceptInvitation } = await (as ?? app.visitor()).get(
    `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { ${PROBLEMS} } }`,
    { input: { token: secrets.linkToken('invitation', invitationId, issue), acceptsUndertaking: true, ...details } },
  );
  return acceptInvitation.problems[0]?.code ?? 'ACCEPTED';
}
