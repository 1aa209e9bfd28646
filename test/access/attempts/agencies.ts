import { randomBytes } from 'node:crypto';
import { inDays } from '../../factories/days.js';
import type { RoundTable } from '../../factories/round-table.js';
import type { Attempt } from './attempt.js';

/** Somebody at a new seat of the agency that the lead leads, at the home table. */
async function ofTheAgency({ world, home, seats }: RoundTable): Promise<{ personId: string; termId: string }> {
  const person = await world.person('Somebody else');
  const [seat] = await world.sql<{ id: string }>(
    `insert into seat (audience_id, partnership_id, agency_id, kind, title)
     select id, $1, $2, 'CORE', $3 from audience where partnership_id = $1 and kind = 'TABLE' returning seat.id`,
    [home.id, seats.core.agencyId, randomBytes(4).toString('hex')],
  );
  return { personId: person.id, termId: await world.term(String(seat?.id), person, 'REPRESENTATIVE') };
}

async function lead({ world, seats }: RoundTable): Promise<string> {
  const person = await world.person('Somebody else');
  await world.lead(seats.core.agencyId, person);
  const [made] = await world.sql<{ id: string }>('select id from agency_lead where person_id = $1', [person.id]);
  return String(made?.id);
}

async function leadInvitation({ world, seats, people }: RoundTable): Promise<string> {
  const [made] = await world.sql<{ id: string }>(
    `insert into lead_invitation (agency_audience_id, agency_id, email, token_hash, expires_at, invited_by_id)
     select id, agency_id, $2, $3, now() + interval '7 days', $4 from audience where agency_id = $1 returning id`,
    [
      seats.core.agencyId,
      `new.${randomBytes(4).toString('hex')}@example.org`,
      randomBytes(32),
      people['national-coordinator'].id,
    ],
  );
  return String(made?.id);
}

async function plan({ world, people }: RoundTable): Promise<string> {
  const [made] = await world.sql<{ id: string }>(
    `insert into agency_change (agency_id, kind, takes_effect_on, recorded_by_id) values ($1, 'ABOLISH', app.today() + 9, $2) returning id`,
    [await world.agency(), people['national-coordinator'].id],
  );
  return String(made?.id);
}

/** Of the agency of the core member, which has a lead; nobody reads it yet. */
async function profile({ world, seats }: RoundTable): Promise<{ agencyId: string; version: number }> {
  const [row] = await world.sql<{ version: number }>('select version from agency_profile where agency_id = $1', [
    seats.core.agencyId,
  ]);
  return { agencyId: seats.core.agencyId, version: Number(row?.version) };
}

export const agencies: Readonly<Record<string, Attempt>> = {
  appointLead: {
    ability: 'agency.appointLead',
    type: 'AppointLeadInput',
    input: async ({ seats }) => ({
      agencyId: seats.core.agencyId,
      email: `new.${randomBytes(4).toString('hex')}@example.org`,
    }),
  },
  withdrawLeadInvitation: {
    ability: 'agency.appointLead',
    type: 'WithdrawLeadInvitationInput',
    input: async (table) => ({ invitationId: await leadInvitation(table), version: 1 }),
  },
  endLead: {
    ability: 'agencyLead.end',
    type: 'EndLeadInput',
    input: async (table) => ({ leadId: await lead(table), version: 1 }),
  },
  confirmTerms: {
    ability: 'agency.confirm',
    type: 'ConfirmTermsInput',
    input: async (table) => ({
      agencyId: table.seats.core.agencyId,
      termIds: [(await ofTheAgency(table)).termId],
    }),
  },
  endAgencyTerm: {
    ability: 'agency.confirm',
    type: 'EndTermInput',
    input: async (table) => ({ termId: (await ofTheAgency(table)).termId, version: 1 }),
  },
  recordLeaving: {
    ability: 'person.recordLeaving',
    type: 'RecordLeavingInput',
    input: async (table) => {
      const { personId } = await ofTheAgency(table);
      // So that the national coordinator knows of them: they see officers.
      await table.world.office(table.home, 'VICE_CHAIR', { id: personId, name: '', email: '' });
      return { personId, agencyId: table.seats.core.agencyId };
    },
  },
  changeAgency: {
    ability: 'agency.change',
    type: 'ChangeAgencyInput',
    input: async ({ world }) => ({
      agencyId: await world.agency(),
      version: 1,
      kind: 'RENAME',
      takesEffectOn: inDays(-2),
      newName: `Agency ${randomBytes(4).toString('hex')}`,
    }),
  },
  cancelAgencyChange: {
    ability: 'agency.change',
    type: 'CancelAgencyChangeInput',
    input: async (table) => ({ changeId: await plan(table), version: 1 }),
  },
  changeAgencyProfile: {
    ability: 'agencyProfile.change',
    type: 'ChangeAgencyProfileInput',
    input: async (table) => ({ ...(await profile(table)), about: 'Finds homes.', isPublished: false }),
    about: () => ({ isLed: true }),
  },
  'changeAgencyProfile (of an agency without a lead)': {
    ability: 'agencyProfile.change',
    type: 'ChangeAgencyProfileInput',
    input: async ({ world }) => ({ agencyId: await world.agency(), about: 'Finds homes.', isPublished: false }),
    about: () => ({ agencyId: null, isLed: false }),
  },
  withdrawAgencyProfile: {
    ability: 'agencyProfile.change',
    type: 'AgencyProfileInput',
    about: () => ({ isLed: true }),
    input: profile,
  },
  confirmAgencyProfile: {
    ability: 'agencyProfile.publish',
    type: 'AgencyProfileInput',
    input: profile,
  },
};
