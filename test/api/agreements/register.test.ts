import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ADD,
  addAgreement,
  agreementForm,
  CHANGE,
  RECORD,
  SIGN,
  signed,
  WITHDRAW,
  WITHDRAW_SIGNATURE,
} from '../../factories/agreements.js';
import { World, type TestPartnership, type TestPerson } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

describe('the register of agreements', () => {
  let app: TestApp;
  let world: World;
  let partnership: TestPartnership;
  let seat: Awaited<ReturnType<World['seat']>>;
  let other: Awaited<ReturnType<World['seat']>>;
  let coordinator: Visitor;
  let member: Visitor;
  let lead: TestPerson;

  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    partnership = await world.partnership();
    [seat, other] = [await world.seat(partnership), await world.seat(partnership)];
    lead = await world.person('Lee Lead');
    await world.lead(seat.agencyId, lead);
    coordinator = await world.as(partnership.coordinator);
    member = await world.as(seat.representative!);
  }, 60_000);
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  const add = (more: object = {}) => addAgreement(coordinator, partnership.id, [seat.agencyId, other.agencyId], more);
  const form = (more: object = {}) => {
    const { partnershipId: _, ...rest } = agreementForm(partnership.id, [seat.agencyId, other.agencyId]);
    return { ...rest, ...more };
  };
  const signing = (partyId: string, more: object = {}) => ({
    partyId,
    version: 1,
    signatoryName: 'Sam Signatory',
    signatoryTitle: 'Chief officer',
    confirmsAuthority: true,
    ...more,
  });

  test('everybody at the table reads it, and sees first how their own agency stands', async () => {
    const { id } = await add({ title: 'Read by the table' });
    await signed(world, id, seat.agencyId, '2031-06-30');
    const { partnership: read } = await member.get(
      `query ($slug: String!) { partnership(slug: $slug) { agreements { id title state signedCount partyCount
         myParties { agency { id } state inForceUntil signature { signatoryName signedOn } viewerCan { sign } } } } }`,
      { slug: partnership.slug },
    );
    expect(read.agreements.find((each: { id: string }) => each.id === id)).toMatchObject({
      title: 'Read by the table',
      state: 'IN_FORCE',
      signedCount: 1,
      partyCount: 2,
      myParties: [
        {
          agency: { id: seat.agencyId },
          state: 'IN_FORCE',
          inForceUntil: '2031-06-30',
          signature: { signatoryName: 'Sam Signatory', signedOn: '2026-01-02' },
          viewerCan: { sign: false },
        },
      ],
    });
  });

  test('whoever answers for an agency reads what it is asked to sign, and signs it, without a seat', async () => {
    const agreement = await add({ title: 'Signed by the lead' });
    const visitor = await world.as(lead);
    const query = 'query ($id: ID!) { agreement(id: $id) { title parties { id agency { id } viewerCan { sign } } } }';
    const read = (await visitor.get(query, { id: agreement.id })).agreement;
    expect(read.parties.filter((each: any) => each.viewerCan.sign).map((each: any) => each.agency.id)).toEqual([
      seat.agencyId,
    ]);
    const { signAgreement } = await visitor.get(SIGN, { input: signing(agreement.partyOf(seat.agencyId)) });
    expect(signAgreement).toMatchObject({ problems: [], agreement: { signedCount: 1 } });
    const again = await visitor.get(SIGN, { input: signing(agreement.partyOf(seat.agencyId)) });
    expect(again.signAgreement.problems[0].code).toBe('SIGNED_ALREADY');
  });

  test('a lead does not read what another agency alone is asked to sign', async () => {
    const alone = await addAgreement(coordinator, partnership.id, [other.agencyId]);
    const { agreement } = await (
      await world.as(lead)
    ).get('query ($id: ID!) { agreement(id: $id) { id } }', {
      id: alone.id,
    });
    expect(agreement).toBeNull();
  });

  test('who signs confirms that they may', async () => {
    const agreement = await add();
    const input = signing(agreement.partyOf(seat.agencyId), { confirmsAuthority: false, signatoryName: ' ' });
    const { signAgreement } = await (await world.as(lead)).get(SIGN, { input });
    expect(signAgreement.problems.map(({ path }: { path: string[] }) => path[0])).toEqual([
      'confirmsAuthority',
      'signatoryName',
    ]);
  });

  test('once signed its terms stand: only the review, an earlier end and who is asked can be changed', async () => {
    const agreement = await add({ title: 'Stands once signed' });
    const change = async (more: object, version: number) =>
      (
        await coordinator.get(CHANGE, {
          input: form({ agreementId: agreement.id, version, title: 'Stands once signed', ...more }),
        })
      ).changeAgreement;
    const before = await change({ purposes: 'Other purposes', expiresOn: '2033-12-31' }, 1);
    expect(before.problems).toEqual([]);
    await signed(world, agreement.id, seat.agencyId);
    const after = await change({ categories: 'More categories', expiresOn: '2034-01-01' }, 2);
    expect(after.problems.map(({ code, path }: any) => [code, path[0]])).toEqual([
      ['SIGNED_ALREADY', 'purposes'],
      ['SIGNED_ALREADY', 'categories'],
      ['SIGNED_ALREADY', 'expiresOn'],
    ]);
    const kept = { purposes: 'Other purposes', reviewOn: '2030-01-01', expiresOn: '2031-12-31' };
    const forward = await change({ ...kept, agencyIds: [other.agencyId] }, 2);
    expect(forward).toMatchObject({ problems: [], agreement: { expiresOn: '2031-12-31', reviewOn: '2030-01-01' } });
    // Who has signed stays, though they were left out.
    expect(forward.agreement.parties).toHaveLength(2);
    const [update] = await Promise.allSettled([
      world.sql(`update agreement set title = 'Forged' where id = $1`, [agreement.id]),
    ]);
    expect(update.status).toBe('rejected');
  });

  test('a new version follows, is signed anew, and is added once', async () => {
    const first = await add();
    const input = agreementForm(partnership.id, [seat.agencyId], { supersedesId: first.id });
    const both = await Promise.all([coordinator.get(ADD, { input }), coordinator.get(ADD, { input })]);
    const made = both.map(({ addAgreement: { agreement, problems } }) => agreement?.edition ?? problems[0].code);
    expect(new Set(made)).toEqual(new Set([2, 'CONFLICT']));
  });

  test('everything that is wrong with the form is said at once', async () => {
    const input = agreementForm(partnership.id, [], {
      title: '',
      purposes: ' ',
      lawfulBases: [],
      categories: '',
      startsOn: '2027-01-01',
      reviewOn: '2029-01-01',
      expiresOn: '2028-01-01',
    });
    const { addAgreement: answer } = await coordinator.get(ADD, { input });
    expect(answer.problems.map(({ path }: { path: string[] }) => path[0])).toEqual([
      'title',
      'purposes',
      'lawfulBases',
      'categories',
      'reviewOn',
      'agencyIds',
    ]);
  });

  test('only agencies at the table are asked to sign', async () => {
    const input = agreementForm(partnership.id, [await world.agency()]);
    const { addAgreement: answer } = await coordinator.get(ADD, { input });
    expect(answer.problems).toMatchObject([{ code: 'NOT_A_CHOICE', path: ['agencyIds'] }]);
  });

  test('the coordinator records what was signed on paper, and the chair does not', async () => {
    const agreement = await add();
    const input = {
      partyId: agreement.partyOf(other.agencyId),
      version: 1,
      signatoryName: 'Pat Paper',
      signatoryTitle: '',
      signedOn: '2026-02-03',
    };
    const refused = await (await world.as(partnership.chair)).ask(RECORD, { input });
    expect(refused.errors[0]?.extensions['code']).toBe('FORBIDDEN');
    const { recordSignature } = await coordinator.get(RECORD, { input });
    expect(recordSignature).toMatchObject({ problems: [], agreement: { signedCount: 1 } });
    const { recordSignature: future } = await coordinator.get(RECORD, {
      input: { ...input, partyId: agreement.partyOf(seat.agencyId), signedOn: '2099-01-01' },
    });
    expect(future.problems).toMatchObject([{ code: 'IN_THE_FUTURE', path: ['signedOn'] }]);
  });

  test('who read other terms than those that stand does not sign them', async () => {
    const agreement = await add();
    await coordinator.get(CHANGE, { input: form({ agreementId: agreement.id, version: 1, title: 'Changed since' }) });
    const { signAgreement } = await (
      await world.as(lead)
    ).get(SIGN, {
      input: signing(agreement.partyOf(seat.agencyId)),
    });
    expect(signAgreement.problems[0].code).toBe('CONFLICT');
  });

  test('signing while it is withdrawn: one comes first, and a withdrawn agreement is in force for nobody', async () => {
    const visitor = await world.as(lead);
    for (let i = 0; i < 8; i++) {
      const agreement = await add();
      const [sign, withdraw] = await Promise.all([
        visitor.get(SIGN, { input: signing(agreement.partyOf(seat.agencyId)) }),
        coordinator.get(WITHDRAW, { input: { agreementId: agreement.id, version: 1 } }),
      ]);
      const code = sign.signAgreement.problems[0]?.code;
      expect([undefined, 'AGREEMENT_WITHDRAWN', 'CONFLICT']).toContain(code);
      expect(withdraw.withdrawAgreement.problems).toEqual([]);
      const [row] = await world.sql<{ signatories: string[]; signatures: number }>(
        `select app.signatories($1) as signatories, (select count(*)::int from agreement_signature where agreement_id = $1) as signatures`,
        [agreement.id],
      );
      expect(row).toEqual({ signatories: [], signatures: code ? 0 : 1 });
    }
  });

  test('signing twice at once is signing once, and withdrawing at the same moment leaves none or one', async () => {
    const visitor = await world.as(lead);
    const agreement = await add();
    const partyId = agreement.partyOf(seat.agencyId);
    const both = await Promise.all([
      visitor.get(SIGN, { input: signing(partyId) }),
      visitor.get(SIGN, { input: signing(partyId) }),
    ]);
    expect(new Set(both.map(({ signAgreement }) => signAgreement.problems.length))).toEqual(new Set([0, 1]));
    const { withdrawSignature } = await visitor.get(WITHDRAW_SIGNATURE, { input: { partyId, reason: 'Reviewed' } });
    expect(withdrawSignature).toMatchObject({ problems: [], agreement: { signedCount: 0 } });
    const again = await visitor.get(WITHDRAW_SIGNATURE, { input: { partyId } });
    expect(again.withdrawSignature.problems[0].code).toBe('NOT_SIGNED');
  });
});
