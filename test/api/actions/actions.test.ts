import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  actionLogOf,
  actionOf,
  actionsOf,
  actionsOfAgency,
  changeAction,
  closeAction,
  noteOnAction,
  recordAction,
  reopenAction,
  sayActionDone,
  snoozeAction,
} from '../../factories/actions.js';
import { dayFromNow } from '../../factories/agencies.js';
import { buildAgenda } from '../../factories/agendas.js';
import { uploaded } from '../../factories/files.js';
import { schedule } from '../../factories/meetings.js';
import { World, type TestPartnership, type TestPerson } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

describe('what a meeting agrees that somebody does', () => {
  let app: TestApp;
  let world: World;
  let table: TestPartnership;
  let meetingId: string;
  let chair: Visitor;
  let owner: Visitor;
  let other: Visitor;
  let lead: Visitor;
  let ownerPerson: TestPerson;
  let ownerAgency: string;
  let statutory: { id: string; agencyId: string; representative: TestPerson | null };
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    table = await world.partnership();
    chair = await world.as(table.chair);
    const seat = await world.seat(table);
    [ownerPerson, ownerAgency] = [seat.representative!, seat.agencyId];
    owner = await world.as(ownerPerson);
    other = await world.as((await world.seat(table)).representative!);
    const leading = await world.person('Lena Lead');
    await world.lead(ownerAgency, leading);
    lead = await world.as(leading);
    statutory = await world.seat(table, { isStatutory: true });
    meetingId = (await schedule(chair, table.id)).id;
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  const codes = ({ problems }: any) => problems.map(({ code }: any) => code);
  const refused = async (asked: Promise<unknown>): Promise<string> =>
    asked.then(
      () => 'done',
      (error: Error) => /NOT_FOUND|FORBIDDEN/.exec(String(error))?.[0] ?? String(error),
    );
  const record = (more: object = {}, who = chair) =>
    recordAction(who, { meetingId, what: 'Write to the council', ownerId: ownerPerson.id, ...more });
  const restricted = async (more: object = {}) => {
    const meeting = await schedule(chair, table.id, {
      agendaItems: [{ title: 'Closed', purpose: 'NOTE', seenBy: 'STATUTORY' }],
    });
    const itemId = meeting.agendaItems[0].id;
    const given = { meetingId: meeting.id, itemId, ownerId: statutory.representative!.id, ...more };
    return { meeting, itemId, ...(await recordAction(chair, { what: 'CNRY-restricted', ...given })) };
  };
  const kinds = async (who: Visitor, id: string) => (await actionOf(who, id)).entries.map(({ kind }: any) => kind);

  test('its owner says that it is done; the chair closes it, and nobody else', async () => {
    const vice = await world.person('Vice Chair');
    await world.office(table, 'VICE_CHAIR', vice);
    const { id } = (await record()).action;
    expect((await actionOf(other, id)).viewerCan).toEqual({
      note: false,
      addEvidence: false,
      sayDone: false,
      change: false,
      snooze: false,
      close: false,
      reopen: false,
    });
    expect(await refused(sayActionDone(other, { actionId: id, version: 1 }))).toBe('FORBIDDEN');
    expect(codes(await sayActionDone(owner, { actionId: id, version: 1, words: 'Sent on Monday' }))).toEqual([]);
    for (const who of [owner, await world.as(vice)])
      expect(await refused(closeAction(who, { actionId: id, version: 2 }))).toBe('FORBIDDEN');
    const [one, two] = await Promise.all([
      closeAction(chair, { actionId: id, version: 2 }),
      closeAction(await world.as(table.coordinator), { actionId: id, version: 2 }),
    ]);
    expect([...codes(one), ...codes(two)]).toEqual(['CONFLICT']);
    expect(codes(await closeAction(chair, { actionId: id, version: 3 }))).toEqual(['ALREADY_CLOSED']);
    expect(await actionOf(owner, id)).toMatchObject({ state: 'CLOSED', urgency: 'CLOSED', isOverdue: false });
    expect(codes(await reopenAction(chair, { actionId: id, version: 3, reason: ' ' }))).toEqual(['REQUIRED']);
    expect(codes(await reopenAction(chair, { actionId: id, version: 3, reason: 'No answer yet' }))).toEqual([]);
    expect(await kinds(owner, id)).toEqual(['DONE', 'CLOSED', 'REOPENED']);
  });

  test('it stays with those the item is for, wherever that goes, with its notes and its evidence', async () => {
    expect(codes(await restricted({ ownerId: ownerPerson.id }))).toEqual(['NOT_A_CHOICE']);
    const { action, meeting, itemId } = await restricted({ agencyId: statutory.agencyId });
    const theirs = await world.as(statutory.representative!);
    const boss = await world.person('Bea Boss');
    await world.lead(statutory.agencyId, boss);
    const fileId = await uploaded(theirs, 'answer.pdf');
    expect(codes(await noteOnAction(theirs, { actionId: action.id, words: 'CNRY-note', fileId }))).toEqual([]);
    const gets = async (who: Visitor) => [
      (await actionOf(who, action.id)) !== null,
      (await who.fetch(`/files/${fileId}`)).status === 200,
    ];
    for (const who of [chair, theirs]) expect(await gets(who)).toEqual([true, true]);
    for (const who of [other, owner, await world.as(boss)]) {
      expect(await gets(who)).toEqual([false, false]);
      expect(await refused(noteOnAction(who, { actionId: action.id, words: 'Hello' }))).toBe('NOT_FOUND');
      const log = await actionLogOf(who, table.slug).catch(() => null);
      expect(log?.actions.nodes.map(({ id }: any) => id) ?? []).not.toContain(action.id);
    }
    expect((await actionsOfAgency(await world.as(boss), statutory.agencyId)).actions.totalCount).toBe(0);
    await buildAgenda(chair, meeting.id, 1, [{ id: itemId, title: 'Closed', purpose: 'NOTE', seenBy: 'OFFICERS' }]);
    expect(await gets(theirs)).toEqual([false, false]);
    expect(await gets(chair)).toEqual([true, true]);
    await buildAgenda(chair, meeting.id, 2, [{ id: itemId, title: 'Open', purpose: 'NOTE' }]);
    expect(await gets(await world.as(boss))).toEqual([true, true]);
  });

  test('an action is for somebody: a person, an agency at the table, or both', async () => {
    expect(codes(await record({ ownerId: null }))).toEqual(['REQUIRED']);
    expect(codes(await record({ agencyId: await world.agency() }))).toEqual(['NOT_A_CHOICE']);
    const { action } = await record();
    expect(await actionOf(chair, action.id)).toMatchObject({ agency: { id: ownerAgency }, isRestricted: false });
    const ofAgency = (await record({ ownerId: null, agencyId: ownerAgency })).action.id;
    expect((await actionsOf(owner)).actions.nodes.map(({ id }: any) => id)).toContain(ofAgency);
    expect(codes(await sayActionDone(owner, { actionId: ofAgency, version: 1 }))).toEqual([]);
  });

  test('the lead of its agency sees it, and says how far it is, at a table where they do not sit', async () => {
    const { id } = (await record({ what: 'For the agency' })).action;
    const fileId = await uploaded(owner, 'letter.pdf');
    await noteOnAction(owner, { actionId: id, fileId });
    const seen = await actionOf(lead, id);
    expect(seen).toMatchObject({ partnership: { id: table.id }, meeting: null, owner: { id: ownerPerson.id } });
    expect(seen.viewerCan).toMatchObject({
      note: true,
      sayDone: true,
      addEvidence: false,
      close: false,
      change: false,
    });
    expect((await lead.fetch(`/files/${fileId}`)).status).toBe(200);
    const { agency } = await lead.get('query ($id: ID!) { agency(id: $id) { actions { nodes { id } } } }', {
      id: ownerAgency,
    });
    expect(agency.actions.nodes.map((each: any) => each.id)).toContain(id);
    expect(codes(await noteOnAction(lead, { actionId: id, words: 'I have asked' }))).toEqual([]);
    expect(codes(await sayActionDone(lead, { actionId: id, version: 1 }))).toEqual([]);
    expect(await refused(closeAction(lead, { actionId: id, version: 2 }))).toBe('FORBIDDEN');
    expect(await kinds(chair, id)).toEqual(['NOTE', 'NOTE', 'DONE']);
    const elsewhere = (await record({ ownerId: statutory.representative!.id })).action.id;
    expect(await actionOf(lead, elsewhere)).toBeNull();
  });

  test('who does it and by when is changed with a reason, and what it was is kept', async () => {
    const [before, after] = [await dayFromNow(world, 5), await dayFromNow(world, 12)];
    const { id } = (await record({ dueOn: before })).action;
    const to = { actionId: id, version: 1, ownerId: statutory.representative!.id, dueOn: after };
    expect(await refused(changeAction(owner, { ...to, reason: 'Not mine' }))).toBe('FORBIDDEN');
    expect(codes(await changeAction(chair, { ...to, ownerId: null, reason: '' }))).toEqual(['REQUIRED', 'REQUIRED']);
    expect(codes(await changeAction(chair, { ...to, reason: 'They have the money' }))).toEqual([]);
    const { entries, agency, dueOn } = await actionOf(other, id);
    expect([agency.id, dueOn]).toEqual([statutory.agencyId, after]);
    expect(entries).toMatchObject([
      {
        kind: 'CHANGED',
        words: 'They have the money',
        former: { id: ownerPerson.id },
        owner: { id: statutory.representative!.id },
        formerDueOn: before,
        dueOn: after,
      },
    ]);
    expect(codes(await changeAction(chair, { ...to, version: 2, agencyId: agency.id, reason: 'Again' }))).toEqual([
      'NOTHING_CHANGED',
    ]);
  });

  test('reminders are put off for 60 days at most, with a reason, and no longer than it is open', async () => {
    const { id } = (await record({ dueOn: await dayFromNow(world, 2) })).action;
    const until = async (days: number, reason = 'They move house') =>
      codes(await snoozeAction(owner, { actionId: id, version: 1, until: await dayFromNow(world, days), reason }));
    expect(await until(0)).toEqual(['IN_THE_PAST']);
    expect(await until(61)).toEqual(['TOO_LATE']);
    expect(await until(60, ' ')).toEqual(['REQUIRED']);
    expect(await until(60)).toEqual([]);
    expect((await actionOf(chair, id)).snoozedUntil).toBe(await dayFromNow(world, 60));
    await sayActionDone(owner, { actionId: id, version: 2 });
    expect((await actionOf(chair, id)).snoozedUntil).toBeNull();
  });

  test('mine are in one list across partnerships, overdue first, those that wait last, page by page', async () => {
    const [person, tables] = [
      await world.person('Pat Everywhere'),
      [await world.partnership(), await world.partnership()],
    ];
    const mine = await world.as(person);
    const made: Record<string, string> = {};
    for (const [index, place] of tables.entries()) {
      await world.seat(place, { representative: person });
      const organiser = await world.as(place.chair);
      const at = (await schedule(organiser, place.id)).id;
      for (const [name, days] of [
        ['late', -3 - index],
        ['later', 40],
        ['done', -9],
      ] as const) {
        const dueOn = await dayFromNow(world, days);
        const { action } = await recordAction(organiser, { meetingId: at, what: name, ownerId: person.id, dueOn });
        made[`${name}${index}`] = action.id;
        if (name === 'done') await sayActionDone(mine, { actionId: action.id, version: 1 });
      }
    }
    const order = ['late1', 'late0', 'later0', 'later1', 'done0', 'done1'].map((name) => made[name]);
    const all = await actionsOf(mine);
    expect(all.actions.nodes.map(({ id }: any) => id)).toEqual(order);
    expect(all.actionCounts).toEqual({ overdue: 2, thisWeek: 0, later: 2, waiting: 2 });
    expect(all.actionPartnerships).toHaveLength(2);
    const first = (await actionsOf(mine, { first: 4 })).actions;
    const second = (await actionsOf(mine, { first: 4, after: first.pageInfo.endCursor })).actions;
    expect([...first.nodes, ...second.nodes].map(({ id }: any) => id)).toEqual(order);
    const some = await actionsOf(mine, { partnershipId: tables[0]!.id, urgencies: ['OVERDUE'] });
    expect(some.actions).toMatchObject({ totalCount: 1, nodes: [{ id: made['late0'] }] });
  });

  test('the log counts month by month what its reader sees, and nothing else', async () => {
    const place = await world.partnership();
    const leads = await world.as(place.chair);
    const member = await world.as((await world.seat(place)).representative!);
    const meeting = await schedule(leads, place.id, {
      agendaItems: [{ title: 'Officers alone', purpose: 'NOTE', seenBy: 'OFFICERS' }],
    });
    const at = { meetingId: meeting.id, ownerId: place.chair.id, dueOn: '2020-01-01' };
    const { action } = await recordAction(leads, { ...at, what: 'Everybody' });
    await recordAction(leads, { ...at, what: 'CNRY-hidden', itemId: meeting.agendaItems[0].id });
    const now = async (who: Visitor) => (await actionLogOf(who, place.slug)).actionMonths.at(-1);
    expect(await now(leads)).toMatchObject({ open: 2, overdue: 2, closed: 0 });
    expect(await now(member)).toMatchObject({ open: 1, overdue: 1, closed: 0 });
    expect((await actionLogOf(member, place.slug)).actionCounts).toMatchObject({ overdue: 1 });
    await closeAction(leads, { actionId: action.id, version: 1 });
    expect(await now(member)).toMatchObject({ open: 0, overdue: 0, closed: 1 });
    await world.sql(
      `update action set recorded_at = now() - interval '3 months', closed_at = now() - interval '2 months' where id = $1`,
      [action.id],
    );
    const months = (await actionLogOf(member, place.slug)).actionMonths.map(({ open, closed }: any) => [open, closed]);
    expect(months).toHaveLength(12);
    expect(months.slice(-4)).toEqual([
      [1, 0],
      [0, 1],
      [0, 0],
      [0, 0],
    ]);
  });

  test('an agency that takes a seat over has what is still to be done there', async () => {
    const seat = await world.seat(table);
    const { id } = (await record({ ownerId: null, agencyId: seat.agencyId })).action;
    const heir = await world.agency();
    await world.sql('update seat set agency_id = $2 where id = $1', [seat.id, heir]);
    expect((await actionOf(chair, id)).agency.id).toBe(heir);
  });
});
