import { randomBytes } from 'node:crypto';
import type { RoundTable } from '../../factories/round-table.js';
import type { Attempt } from './attempt.js';
import { term, vacantSeat } from './made.js';

async function invitation(table: RoundTable): Promise<string> {
  const [made] = await table.world.sql<{ id: string }>(
    `insert into invitation (audience_id, partnership_id, email, seat_id, capacity, starts_on, token_hash, expires_at, invited_by_id)
     select id, $1, 'invitee@example.org', $2, 'REPRESENTATIVE', app.today(), $3, now() + interval '7 days', $4 from audience where partnership_id = $1 and kind = 'APPOINTING' returning id`,
    [table.home.id, await vacantSeat(table), randomBytes(32), table.home.chair.id],
  );
  return String(made?.id);
}

/** The home partnership, brought into a status for the attempt. */
export async function homeIn(status: string, { world, home }: RoundTable) {
  const [{ version }] = await world.sql('update partnership set status = $2 where id = $1 returning version', [
    home.id,
    status,
  ]);
  return { partnershipId: home.id, version };
}

/** One of its own for the attempt, which could end the home partnership for all others. */
async function inTheWay({ world }: RoundTable) {
  const { id } = await world.partnership();
  const [{ on }] = await world.sql('select app.today()::text as on');
  return { partnershipId: id, version: 1, on };
}

/** A group of the home partnership, with the officers of that. */
async function groupOf({ world, home }: RoundTable) {
  const { id } = await world.partnership();
  await world.sql(`update partnership set kind = 'SUBGROUP', parent_id = $2 where id = $1`, [id, home.id]);
  await world.office({ id }, 'CHAIR', home.chair);
  await world.office({ id }, 'COORDINATOR', home.coordinator);
  return id;
}

export const partnerships: Readonly<Record<string, Attempt>> = {
  createPartnership: {
    ability: 'partnership.create',
    type: 'CreatePartnershipInput',
    input: async () => ({
      name: `Partnership ${randomBytes(4).toString('hex')}`,
      tier: 'LOCAL',
      area: 'Anywhere',
      region: '',
      coordinatorEmail: 'new@example.org',
    }),
  },
  changePartnership: {
    ability: 'partnership.edit',
    type: 'ChangePartnershipInput',
    input: async (table) => ({
      ...(await homeIn('ACTIVE', table)),
      name: 'Home partnership',
      tier: 'LOCAL',
      area: 'CNRY-home-area',
      region: '',
    }),
  },
  'changePartnership (its parent)': {
    ability: 'partnership.changeParent',
    type: 'ChangePartnershipInput',
    input: async (table) => ({
      ...(await homeIn('ACTIVE', table)),
      name: 'Home partnership',
      tier: 'LOCAL',
      area: 'CNRY-home-area',
      region: '',
      parentId: (await table.world.partnership()).id,
    }),
  },
  activatePartnership: {
    ability: 'partnership.changeStatus',
    type: 'PartnershipVersionInput',
    input: (table) => homeIn('FORMING', table),
  },
  makePartnershipDormant: {
    ability: 'partnership.changeStatus',
    type: 'PartnershipVersionInput',
    input: (table) => homeIn('ACTIVE', table),
  },
  wakePartnership: {
    ability: 'partnership.changeStatus',
    type: 'PartnershipVersionInput',
    input: (table) => homeIn('DORMANT', table),
  },
  closePartnership: {
    ability: 'partnership.close',
    type: 'ClosePartnershipInput',
    input: async (table) => ({ ...(await inTheWay(table)), reason: 'Its work is done' }),
  },
  mergePartnership: {
    ability: 'partnership.merge',
    type: 'MergePartnershipInput',
    input: async (table) => ({ ...(await inTheWay(table)), intoPartnershipId: table.home.id }),
  },
  createGroup: {
    ability: 'partnership.createGroup',
    type: 'CreateGroupInput',
    input: async ({ home, seats }) => ({
      parentId: home.id,
      kind: 'SUBGROUP',
      name: `Group ${randomBytes(4).toString('hex')}`,
      area: 'Something',
      seatIds: [seats.statutory.id],
    }),
  },
  drawSeats: {
    ability: 'partnership.manageSeats',
    type: 'DrawSeatsInput',
    input: async (table) => ({ partnershipId: await groupOf(table), seatIds: [table.seats.statutory.id] }),
  },
  seatPartnership: {
    ability: 'partnership.seatPartnership',
    type: 'SeatPartnershipInput',
    input: async ({ world, home }) => {
      const { id } = await world.partnership();
      await world.sql('update partnership set host_agency_id = $2 where id = $1', [id, await world.agency()]);
      for (const person of [home.chair, home.coordinator]) await world.office({ id }, 'VICE_CHAIR', person);
      return { partnershipId: home.id, memberPartnershipId: id, kind: 'CORE', isStatutory: false };
    },
  },
  addSeat: {
    ability: 'partnership.manageSeats',
    type: 'AddSeatInput',
    input: async ({ world, home }) => ({
      partnershipId: home.id,
      agencyId: await world.agency(),
      kind: 'CORE',
      isStatutory: false,
    }),
  },
  changeSeat: {
    ability: 'partnership.manageSeats',
    type: 'ChangeSeatInput',
    input: async (table) => ({ seatId: await vacantSeat(table), version: 1, kind: 'CO_OPTED', isStatutory: false }),
  },
  closeSeat: {
    ability: 'partnership.manageSeats',
    type: 'CloseSeatInput',
    input: async (table) => ({ seatId: await vacantSeat(table), version: 1 }),
  },
  'invite (to a seat)': {
    ability: 'partnership.invite',
    type: 'InviteInput',
    input: async (table) => ({
      partnershipId: table.home.id,
      lines: [{ email: 'new@example.org', seatId: await vacantSeat(table), capacity: 'REPRESENTATIVE' }],
    }),
  },
  'invite (to an office)': {
    ability: 'partnership.appointOfficers',
    type: 'InviteInput',
    input: async ({ home }) => ({
      partnershipId: home.id,
      lines: [{ email: `new.${randomBytes(4).toString('hex')}@example.org`, office: 'VICE_CHAIR', jointly: true }],
    }),
  },
  resendInvitation: {
    ability: 'partnership.invite',
    type: 'InvitationInput',
    input: async (table) => ({ invitationId: await invitation(table), version: 1 }),
  },
  withdrawInvitation: {
    ability: 'partnership.invite',
    type: 'InvitationInput',
    input: async (table) => ({ invitationId: await invitation(table), version: 1 }),
  },
  endSeatTerm: {
    ability: 'partnership.endTerm',
    type: 'EndTermInput',
    input: async (table) => ({ termId: await term(table, 'seat'), version: 1 }),
  },
  endOfficeTerm: {
    ability: 'partnership.appointOfficers',
    type: 'EndTermInput',
    input: async (table) => ({ termId: await term(table, 'office'), version: 1 }),
  },
};
