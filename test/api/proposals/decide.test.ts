import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ACCEPT, acceptance, DECLINE, MERGE, propose } from '../../factories/proposals.js';
import { World } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

const QUEUE = `query ($state: ProposalState, $first: Int, $after: String) { proposals(state: $state, first: $first, after: $after) {
  nodes { id name ageInDays } totalCount pageInfo { hasNextPage endCursor } } }`;
const ALIKE = `query ($id: ID!) { proposal(id: $id) { id version likePartnerships { alike partnership { id name } } likeProposals { alike proposal { id } } } }`;
const STATE = `query ($id: ID!) { proposal(id: $id) { state version viewerCan { decide } founded { id } decidedBy { name } joined { id } } }`;

describe('deciding on proposals', () => {
  let app: TestApp;
  let world: World;
  let national: Visitor;
  let colleague: Visitor;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    national = await world.as(await world.nationalCoordinator());
    colleague = await world.as(await world.nationalCoordinator());
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  const codes = ({ problems }: { problems: { code: string }[] }) => problems.map(({ code }) => code);
  const decide = async (document: string, input: object, by = national) =>
    Object.values<any>(await by.get(document, { input }))[0];

  test('the queue is for the national coordinator: oldest first, by state, in pages', async () => {
    await world.sql('delete from partnership_proposal');
    const ids: string[] = [];
    for (let n = 0; n < 5; n += 1) ids.push((await propose(app, world)).id);
    for (const [n, id] of ids.entries())
      await world.sql(
        `update partnership_proposal set proposed_at = (app.today() - $2::int + time '12:00') at time zone 'Europe/London' where id = $1`,
        [id, 30 - n],
      );
    await decide(DECLINE, { proposalId: ids[1], version: 1, reason: 'Twice' });
    const { proposals } = await national.get(QUEUE, { state: 'OPEN', first: 2 });
    expect(proposals.nodes.map(({ id }: { id: string }) => id)).toEqual([ids[0], ids[2]]);
    expect(proposals).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    expect(proposals.nodes[0].ageInDays).toBe(30);
    const next = await national.get(QUEUE, { state: 'OPEN', first: 2, after: proposals.pageInfo.endCursor });
    expect(next.proposals.nodes.map(({ id }: { id: string }) => id)).toEqual([ids[3], ids[4]]);
    expect((await national.get(QUEUE, {})).proposals.totalCount).toBe(5);
  });

  test('for everybody else there is no proposal, not even one’s own', async () => {
    const partnership = await world.partnership();
    const seat = await world.seat(partnership);
    const lead = await world.person('Lee Lead');
    await world.lead(seat.agencyId, lead);
    const member = await world.as(seat.representative!);
    const { id } = await propose(app, world, {}, member);
    for (const visitor of [member, await world.as(partnership.chair), await world.as(lead)]) {
      expect((await visitor.get(QUEUE)).proposals).toMatchObject({ nodes: [], totalCount: 0 });
      expect((await visitor.get(ALIKE, { id })).proposal).toBeNull();
      for (const [document, input] of [
        [ACCEPT, acceptance(id)],
        [MERGE, { proposalId: id, version: 1, partnershipId: partnership.id }],
        [DECLINE, { proposalId: id, version: 1, reason: 'x' }],
      ] as const)
        expect((await visitor.ask(document, { input })).errors[0]?.extensions['code']).toBe('NOT_FOUND');
    }
    expect((await app.visitor().ask(QUEUE)).errors[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });

  describe('what looks alike', () => {
    const alike = async (id: string) => (await national.get(ALIKE, { id })).proposal;
    const finds = async (existing: { name: string; area?: string }, told: { name: string; area?: string }) => {
      const { id } = await world.partnership(existing.name);
      await world.sql('update partnership set area = $2 where id = $1', [
        id,
        existing.area ?? 'Somewhere quite different',
      ]);
      const proposal = await propose(app, world, { area: 'An area that nobody else names', ...told });
      const { likePartnerships } = await alike(proposal.id);
      await world.sql('update partnership set name = $2, slug = $3 where id = $1', [
        id,
        `Gone ${randomUUID()}`,
        randomUUID(),
      ]);
      await world.sql('delete from partnership_proposal where id = $1', [proposal.id]);
      return (
        likePartnerships.find(({ partnership }: { partnership: { id: string } }) => partnership.id === id)?.alike ?? 0
      );
    };

    test.each([
      ['the same words in other letters', 'Rother Dale Partnership', 'ROTHER DALE partnership', 100],
      ['accents left out', 'Partneriaeth Bro Dyfrdŵy', 'Bro Dyfrdwy', 100],
      ['another order', 'Rother Dale and Maltby Partnership', 'Maltby & Rother Dale Partnership', 100],
      ['other words of the trade', 'Rother Dale Anti-Slavery Partnership', 'Rother Dale Modern Slavery Network', 100],
      ['an apostrophe', "King's Meadow Partnership", 'Kings Meadow Partnership', 100],
      ['a slip of the finger', 'Rotherdale Partnership', 'Rothedale Partnership', 50],
      ['a part of the name', 'Rother Dale and Maltby Partnership', 'Maltby Partnership', 60],
    ])('is found for %s', async (_, existing, told, least) => {
      expect(await finds({ name: existing }, { name: told })).toBeGreaterThanOrEqual(least);
    });

    test('is found by the area, where the names have nothing in common', async () => {
      const area = 'Ashby, Coalville and Measham';
      expect(
        await finds({ name: 'Quarry Partnership', area }, { name: 'Group of the north west', area }),
      ).toBeGreaterThan(45);
      expect(
        await finds({ name: 'Quarry Partnership', area }, { name: 'Coalville Group', area: 'Not told' }),
      ).toBeGreaterThan(60);
    });

    test('is not found for another place with the same words of the trade', async () => {
      expect(
        await finds({ name: 'Rother Dale Anti-Slavery Partnership' }, { name: 'Cheviot Anti-Slavery Partnership' }),
      ).toBe(0);
    });

    test('is found among proposals that are open, and not among those that are decided', async () => {
      const one = await propose(app, world, { name: 'Solway Coast Anti-Slavery Partnership', area: 'Solway' });
      const other = await propose(app, world, { name: 'solway coast', area: 'The Solway' });
      const found = async () => (await alike(one.id)).likeProposals.map((each: any) => each.proposal.id);
      expect(await found()).toEqual([other.id]);
      await decide(DECLINE, { proposalId: other.id, version: 1, reason: 'Proposed twice' });
      expect(await found()).toEqual([]);
    });
  });

  test('accepting founds the partnership with mended facts and invites its coordinator, in one', async () => {
    const { id } = await propose(app, world, { name: 'wyre forest' });
    const input = acceptance(id, { name: `Wyre Forest ASP ${randomUUID().slice(0, 6)}`, tier: 'SUB_REGIONAL' });
    const { proposal, problems } = await decide(ACCEPT, input);
    expect(problems).toEqual([]);
    expect(proposal).toMatchObject({ state: 'ACCEPTED', founded: { name: input.name } });
    const [founded] = await world.sql(
      `select p.tier, p.status, i.email, i.office from partnership p join invitation i on i.partnership_id = p.id where p.id = $1`,
      [proposal.founded.id],
    );
    expect(founded).toEqual({
      tier: 'SUB_REGIONAL',
      status: 'FORMING',
      email: input.coordinatorEmail,
      office: 'COORDINATOR',
    });
    expect((await national.get(STATE, { id })).proposal).toMatchObject({
      viewerCan: { decide: false },
      decidedBy: { name: 'National Coordinator' },
    });
  });

  test('what is wrong with the facts is said beside the field, and then nothing is founded or decided', async () => {
    const { id } = await propose(app, world);
    await world.partnership('Taken Name');
    const before = await world.sql('select count(*)::int as n from partnership');
    for (const [more, code, path] of [
      [{ name: '' }, 'REQUIRED', 'name'],
      [{ name: 'ab' }, 'TOO_SHORT', 'name'],
      [{ name: 'Taken Name' }, 'NAME_TAKEN', 'name'],
      [{ area: 'x'.repeat(301) }, 'TOO_LONG', 'area'],
      [{ coordinatorEmail: 'nobody' }, 'NOT_AN_ADDRESS', 'coordinatorEmail'],
      [{ parentSlug: 'no-such' }, 'NOT_A_CHOICE', 'parentSlug'],
      [{ hostAgencyId: randomUUID() }, 'NOT_A_CHOICE', 'hostAgencyId'],
    ] as const)
      expect((await decide(ACCEPT, acceptance(id, more))).problems).toMatchObject([{ code, path: [path] }]);
    expect(codes(await decide(DECLINE, { proposalId: id, version: 1, reason: ' ' }))).toEqual(['REQUIRED']);
    expect(codes(await decide(DECLINE, { proposalId: id, version: 1, reason: 'x'.repeat(1001) }))).toEqual([
      'TOO_LONG',
    ]);
    expect(await world.sql('select count(*)::int as n from partnership')).toEqual(before);
    expect((await national.get(STATE, { id })).proposal).toMatchObject({ state: 'OPEN', version: 1 });
  });

  test('two who decide at once: one outcome, and the other is told', async () => {
    for (const second of [ACCEPT, DECLINE, MERGE]) {
      const { id } = await propose(app, world);
      const partnership = await world.partnership();
      const before = await world.sql<{ n: number }>('select count(*)::int as n from partnership');
      const inputs: Record<string, object> = {
        [ACCEPT]: acceptance(id),
        [DECLINE]: { proposalId: id, version: 1, reason: 'No' },
        [MERGE]: { proposalId: id, version: 1, partnershipId: partnership.id },
      };
      const answers = await Promise.all([decide(ACCEPT, acceptance(id)), decide(second, inputs[second]!, colleague)]);
      expect(answers.flatMap(codes)).toEqual(['PROPOSAL_DECIDED']);
      const after = await world.sql<{ n: number }>('select count(*)::int as n from partnership');
      const accepted = (await national.get(STATE, { id })).proposal.state === 'ACCEPTED';
      expect(after[0]!.n - before[0]!.n).toBe(accepted ? 1 : 0);
    }
  });

  test('merging into a partnership that is known closes the proposal; one that has ended is no choice', async () => {
    const { id } = await propose(app, world);
    const ended = await world.partnership();
    await world.sql(`update partnership set status = 'CLOSED', ended_on = app.today() where id = $1`, [ended.id]);
    const merge = (more: object) => decide(MERGE, { proposalId: id, version: 1, ...more });
    expect(codes(await merge({}))).toEqual(['REQUIRED']);
    expect(codes(await merge({ partnershipId: randomUUID() }))).toEqual(['NOT_A_CHOICE']);
    expect(codes(await merge({ partnershipId: ended.id }))).toEqual(['NOT_A_CHOICE']);
    expect(codes(await merge({ otherProposalId: id }))).toEqual(['NOT_A_CHOICE']);
    const known = await world.partnership();
    expect((await merge({ partnershipId: known.id })).proposal).toMatchObject({
      state: 'MERGED',
      sameAs: { id: known.id },
    });
  });

  test('joined to another it is decided with that one, also when that is joined in its turn', async () => {
    const [first, second, third] = [await propose(app, world), await propose(app, world), await propose(app, world)];
    await decide(MERGE, { proposalId: first.id, version: 1, otherProposalId: second.id });
    const settled = async () =>
      (
        await world.sql(`select id from partnership_proposal where id = any ($1) and settled_at is not null`, [
          [first.id, second.id, third.id],
        ])
      ).length;
    expect(await settled()).toBe(0);
    // Whoever looked at the second before it had company is told that it changed.
    expect(codes(await decide(DECLINE, { proposalId: second.id, version: 1, reason: 'No' }, colleague))).toEqual([
      'CONFLICT',
    ]);
    await decide(MERGE, { proposalId: second.id, version: 2, otherProposalId: third.id });
    expect((await national.get(STATE, { id: third.id })).proposal.joined.map((each: any) => each.id)).toEqual([
      first.id,
      second.id,
    ]);
    await decide(DECLINE, { proposalId: third.id, version: 2, reason: 'None of them' });
    expect(await settled()).toBe(3);
  });

  test('two proposals joined to each other at once: one of them stays open', async () => {
    const [one, other] = [await propose(app, world), await propose(app, world)];
    const answers = await Promise.all([
      decide(MERGE, { proposalId: one.id, version: 1, otherProposalId: other.id }),
      decide(MERGE, { proposalId: other.id, version: 1, otherProposalId: one.id }, colleague),
    ]);
    expect(answers.map(codes).filter((each) => each.length === 0)).toHaveLength(1);
    const open = await world.sql(`select 1 from partnership_proposal where id = any ($1) and state = 'OPEN'`, [
      [one.id, other.id],
    ]);
    expect(open).toHaveLength(1);
  });
});
