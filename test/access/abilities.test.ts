import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Actor, entering, type Ability } from '@lib/access';
import pg from 'pg';
import { schedule } from '../factories/meetings.js';
import { aRoundTable, PEOPLE, type RoundTable } from '../factories/round-table.js';
import { startApp, type TestApp } from '../support/app.js';
import type { Visitor } from '../support/visitor.js';
import { attempt, ATTEMPTS } from './attempts/index.js';
import { expectToStandIn, markdown } from './checked-in-table.js';
import { schema } from './schema-walk.js';

const api = fileURLToPath(new URL('../../apps/api/src/', import.meta.url));

/** Mutations about oneself: whoever is signed in may, and can reach nobody else's. */
const ONE_S_OWN = [
  'makePack',
  'endSession',
  'endOtherSessions',
  'changePassword',
  'changeMyDetails',
  'issueCalendarFeed',
  'revokeCalendarFeed',
  'issuePartnershipFeed',
  'revokePartnershipFeed',
  'chooseReminders',
  'noteSearch',
  'forgetSearch',
  'forgetSearches',
  'saveSearch',
  'changeSavedSearch',
  'deleteSavedSearch',
  'signOut',
  'respondToSeries',
  'cancelTraining',
  'giveTrainingFeedback',
];
/** Mutations of somebody who proves by a secret who they are. */
const BY_SECRET = [
  'signIn',
  'acceptInvitation',
  'acceptLeadInvitation',
  'requestPasswordReset',
  'resetPassword',
  'stopSearchAlert',
];
/** Asked of the whole network about what is told to all of it: they give no power over a partnership. */
const OF_THE_NETWORK = ['interest.express', 'libraryGap.need', 'course.book'];

/** Mutations of anybody at all, who need not be known. */
const ANYBODY_S = ['proposePartnership', 'contactPartnership', 'answerCall'];

describe('who may do what', () => {
  let app: TestApp;
  let table: RoundTable;
  const actors = new Map<string, Actor>();
  const visitors = new Map<string, Visitor>();
  const abilities: Ability<unknown>[] = [];

  beforeAll(async () => {
    app = await startApp();
    table = await aRoundTable(app);
    for (const [who, caller] of table.callers) {
      const client = new pg.Client(who.startsWith('worker') ? app.database.workerUrl : app.database.apiUrl);
      await client.connect();
      const { text, values } = entering(caller);
      const { rows } = await client.query<{ actor: unknown }>(text, values);
      actors.set(who, Actor.from(rows[0]?.actor));
      await client.end();
    }
    visitors.set('public', app.visitor());
    for (const who of PEOPLE) visitors.set(who, await table.world.as(table.people[who]));
    const files = readdirSync(api, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.policy.ts'));
    for (const file of files.sort()) {
      const policies = (await import(join(api, file))) as Record<string, Record<string, Ability<unknown>>>;
      abilities.push(...Object.values(policies).flatMap((policy) => Object.values(policy)));
    }
  }, 120_000);
  afterAll(async () => {
    await table?.world.end();
    await app?.stop();
  });

  /** Everything that a policy may ask of a thing: it is the home partnership's, or the invitation of its core seat. */
  async function homeThing(): Promise<object> {
    const [invited] = await table.world.sql<{ id: string }>(
      'select id from meeting_invitation where meeting_id = $1 and seat_id = $2',
      [table.meetings.partnership.id, table.seats.core.id],
    );
    return {
      id: invited?.id,
      partnershipId: table.home.id,
      partnershipIds: [table.home.id],
      seatId: table.seats.core.id,
      seatIds: [table.seats.core.id],
      agencyId: table.seats.core.agencyId,
      capacity: 'DEPUTY',
      nominatedById: table.people['agency-lead'].id,
      foundBy: 'PARTNERSHIP',
      ownerId: table.people['core-member'].id,
      submitterId: table.people['core-member'].id,
      recordedById: table.people['core-member'].id,
      hasOtherReviewer: true,
      personId: null,
      tellerId: table.people['core-member'].id,
      keptIn: table.home.id,
      partners: [{ seatId: table.seats.core.id, agencyId: table.seats.core.agencyId }],
      writerId: table.people['core-member'].id,
    };
  }

  test('the tables of who may do what are as they were reviewed, and in the docs', async () => {
    const thing = await homeThing();
    const everybody = [...actors.keys()];
    const answers: string[][] = [];
    for (const name of Object.keys(ATTEMPTS)) {
      const row = [name, ATTEMPTS[name]!.ability];
      let input: object | undefined;
      for (const visitor of visitors.values()) {
        input ??= await ATTEMPTS[name]!.input(table, visitors.get('chair')!);
        const said = await attempt(name, visitor, input);
        // What was refused is as it was; what was done needs something new to be done to.
        if (!['FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED'].includes(said)) input = undefined;
        row.push(said);
      }
      answers.push(row);
    }
    const text = [
      '# Who may do what',
      'Generated by `test/access/abilities.test.ts`; regenerate with `UPDATE_TABLES=1`, the diff is the review. Who may *see* what is in `test/access/visibility.md`.',
      '## What the policies say',
      'Every ability of every `*.policy.ts`, about things of the partnership to which these people belong. ✔ may, · may not. `meetingInvitation.respond` and `datePollAsked.answer` are about what the core seat is asked, which the core member fills and the deputy is deputy for; `nomination.nominate` about a deputy for that seat, and `nomination.withdraw` about a nomination by the agency lead; `agreementParty` about the agency of that seat, which the agency lead answers for; `paper` about one that the core seat is asked for; `resource` and `resourceVersion` about the partnership’s own, written and owned by the core member; `opinion` about what the core member wrote, and `experience` about what they told of the partnership’s own; `libraryGap` about one that the core member recorded; `action` about one that is given to them, and to the agency of their seat; `campaignPartner` about the core seat’s part in a campaign; `campaignActivity`, `campaignContribution` and `campaignPlan` about a campaign whose one partner is the core seat, `activityComment` about what the core member wrote, and `metricReading` about a figure of the core seat’s agency, which takes part.',
      markdown(
        ['Ability', ...everybody],
        abilities.map((ability) => [
          ability.name,
          ...everybody.map((who) => (ability.allows(actors.get(who)!, thing) ? '✔' : '·')),
        ]),
      ),
      '## What the API answers',
      'Each mutation, in good order, over HTTP. NOT_FOUND where the thing does not exist for them; FORBIDDEN where they see it and may not.',
      markdown(['Mutation', 'Ability', ...visitors.keys()], answers),
      '## Of oneself',
      `Whoever is signed in: ${ONE_S_OWN.join(', ')}. Whoever holds the secret: ${BY_SECRET.join(', ')}. Anybody: ${ANYBODY_S.join(', ')}.`,
    ];
    expectToStandIn('docs/permissions.md', `${text.join('\n\n')}\n`);
    const overstepped = answers.flatMap(([name, , ...said]) =>
      [...visitors.keys()]
        .filter(
          (who, i) =>
            said[i] === 'done' &&
            !abilitiesOf(name!).some((ability) =>
              ability.allows(actors.get(who)!, { ...thing, ...ATTEMPTS[name!]!.about?.(table) }),
            ),
        )
        .map((who) => `${who}: ${name}`),
    );
    expect(overstepped).toEqual([]);
    const withheld = answers.flatMap(([name, , ...said]) =>
      [...visitors.keys()]
        .filter(
          (who, i) =>
            said[i] !== 'done' &&
            abilitiesOf(name!).some((ability) =>
              ability.allows(actors.get(who)!, { ...thing, ...ATTEMPTS[name!]!.about?.(table) }),
            ),
        )
        .map((who) => `${who}: ${name}`),
    );
    expect(withheld).toEqual([]);
  }, 300_000);

  function abilitiesOf(name: string): Ability<unknown>[] {
    const named = ATTEMPTS[name]!.ability.split(' or ');
    const found = abilities.filter((ability) => named.includes(ability.name));
    expect([name, found.length]).toEqual([name, named.length]);
    return found;
  }

  test('every mutation is in the tables', () => {
    const tried = Object.keys(ATTEMPTS).map((name) => name.split(' ')[0]);
    expect(Object.keys(schema.getMutationType()!.getFields()).sort()).toEqual(
      [...new Set(tried), ...ONE_S_OWN, ...BY_SECRET, ...ANYBODY_S].map(String).sort(),
    );
  });

  test('nobody has any power over a partnership they do not belong to, but what the national coordinator has everywhere', () => {
    const thing = {
      id: 'x',
      partnershipId: table.elsewhere.id,
      partnershipIds: [table.elsewhere.id],
      agencyId: table.seats.elsewhere.agencyId,
      seatId: table.seats.elsewhere.id,
      seatIds: [table.seats.elsewhere.id],
      personId: null,
      foundBy: 'PARTNERSHIP',
      ownerId: null,
      submitterId: null,
      recordedById: null,
      writerId: null,
      hasOtherReviewer: true,
      partners: [{ seatId: table.seats.elsewhere.id, agencyId: table.seats.elsewhere.agencyId }],
    };
    const powers = [...actors].flatMap(([who, actor]) =>
      abilities.filter((ability) => ability.allows(actor, thing)).map(({ name }) => `${who}: ${name}`),
    );
    const shown = ['public', 'without-seat', 'observer', 'guest', 'former-representative', 'pending-invitee'];
    // To say of what use something was is about what one reads, and whose that is does not matter.
    const powersOverIt = powers.filter((power) => !power.endsWith(': opinion.say'));
    const isOfTheNetwork = (power: string) => OF_THE_NETWORK.some((ability) => power.endsWith(`: ${ability}`));
    expect(powers.filter((power) => isOfTheNetwork(power) && shown.includes(power.split(':')[0]!))).toEqual([]);
    expect(powersOverIt.filter((power) => !isOfTheNetwork(power))).toEqual([
      'national-coordinator: agency.appointLead',
      'national-coordinator: agency.change',
      'national-coordinator: agencyLead.end',
      'national-coordinator: person.recordLeaving',
      'national-coordinator: agencyProfile.change',
      'national-coordinator: boundaries.import',
      'national-coordinator: boundaries.takeBack',
      'national-coordinator: callForExamples.open',
      'national-coordinator: callForExamples.change',
      'national-coordinator: callForExamples.withdraw',
      'national-coordinator: collections.keep',
      'national-coordinator: directoryEntry.withdraw',
      'national-coordinator: example.read',
      'national-coordinator: example.accept',
      'national-coordinator: example.decline',
      'national-coordinator: libraryGap.change',
      'national-coordinator: libraryGap.withdraw',
      'national-coordinator: libraryGap.fill',
      'national-coordinator: partnership.takeIntoCare',
      'national-coordinator: partnership.close',
      'national-coordinator: partnership.create',
      'national-coordinator: partnership.keepRegister',
      'national-coordinator: partnership.appointOfficers',
      'national-coordinator: partnership.edit',
      'national-coordinator: partnership.changeParent',
      'national-coordinator: partnership.seatPartnership',
      'national-coordinator: partnership.merge',
      'national-coordinator: proposal.decide',
      'member-elsewhere: action.update',
      'member-elsewhere: campaignActivity.add',
      'member-elsewhere: campaignActivity.change',
      'member-elsewhere: campaignActivity.move',
      'member-elsewhere: campaignActivity.prove',
      'member-elsewhere: campaignPlan.comment',
      'member-elsewhere: undertaking.accept',
      'member-elsewhere: campaignPartner.answer',
      'member-elsewhere: contributionReply.say',
      'member-elsewhere: campaignContribution.say',
      'member-elsewhere: datePollAsked.answer',
      'member-elsewhere: libraryGaps.record',
      'member-elsewhere: library.submit',
      'member-elsewhere: meetingInvitation.respond',
      'member-elsewhere: meeting.proposeItem',
      'member-elsewhere: metricReading.enter',
      'member-elsewhere: minutes.proposeCorrection',
      'member-elsewhere: paper.deliver',
      'member-elsewhere: paper.addVersion',
      'member-elsewhere: sitting.declareInterest',
      'member-elsewhere: experience.tell',
    ]);
  });

  test('who may not send one line of many is told of that line, and of those that were sent', async () => {
    const { id: seatId } = await table.world.seat(table.home, { representative: null });
    const lines = [
      { email: 'sent@example.org', office: 'VICE_CHAIR', jointly: true },
      { email: 'refused@example.org', seatId, capacity: 'REPRESENTATIVE' },
    ];
    const { data } = await visitors
      .get('national-coordinator')!
      .ask(`mutation ($input: InviteInput!) { invite(input: $input) { results { email problems { path } } } }`, {
        input: { partnershipId: table.home.id, lines },
      });
    expect(
      data?.invite.results.map(({ email, problems }: { email: string; problems: object[] }) => [
        email,
        problems.length,
      ]),
    ).toEqual([
      ['sent@example.org', 0],
      ['refused@example.org', 1],
    ]);
  });

  test('what the API says one can do is what the policies say', async () => {
    const allowed = (who: string, ability: string) =>
      abilities.find(({ name }) => name === ability)!.allows(actors.get(who)!, { partnershipId: table.home.id });
    // One that nobody has opened: those of the table are, and so are moved no more.
    const ahead = await schedule(visitors.get('chair')!, table.home.id);
    for (const [who, visitor] of visitors) {
      if (who === 'public') continue;
      const { partnership, meeting } = await visitor.get(
        `query ($slug: String!, $id: ID!) { partnership(slug: $slug) { viewerCan { invite manageSeats appointOfficers scheduleMeeting edit createGroup seatPartnership merge close } }
           meeting(id: $id) { viewerCan { change reschedule cancel respondForOthers } } }`,
        { slug: table.home.slug, id: ahead.id },
      );
      for (const [subject, can] of Object.entries({ partnership, meeting })) {
        for (const [verb, may] of Object.entries((can as { viewerCan: object } | null)?.viewerCan ?? {})) {
          expect([who, subject, verb, may]).toEqual([who, subject, verb, allowed(who, `${subject}.${verb}`)]);
        }
      }
    }
  });
});
