import { Injectable } from '@nestjs/common';
import { transaction } from '@lib/database';
import { ProblemError, problem, refuse, tidy } from '@lib/kernel';
import { PartnershipRepository, TableRepository } from '../../partnerships/index.js';
import type { GuestInput, ScheduleMeetingInput } from '../../schema.types.js';
import { whoComes, type Guest } from '../domain/invitees.js';
import type { Invitee } from '../domain/meeting-invitation.js';

export interface Called {
  readonly invitees: readonly Invitee[];
  /** Whoever is in it sees the meeting. */
  readonly audienceId: number;
}

export type WhoIsCalled = Pick<ScheduleMeetingInput, 'seenBy' | 'seatIds' | 'guests' | 'agreementId'>;

/** Works out who is invited to a meeting and who sees it; a step of scheduling, in its transaction. */
@Injectable()
export class CallTable {
  constructor(
    private readonly partnerships: PartnershipRepository,
    private readonly table: TableRepository,
  ) {}

  async execute(partnershipId: string, input: WhoIsCalled): Promise<Called> {
    const agreementId = input.agreementId ?? null;
    if (agreementId !== null) await refuseUnlessOpen(partnershipId, agreementId, input.guests ?? []);
    const guests = await this.admit(partnershipId, input.guests ?? []);
    const table = {
      seats: await this.table.seats(partnershipId),
      officerIds: await this.table.officers(partnershipId),
    };
    const { invitees, extraSeatIds, extraPersonIds } = whoComes(
      { seenBy: input.seenBy, seatIds: input.seatIds ?? null, guests },
      table,
    );
    // Officers see what they serve through their office, never by name: when the office ends, so does this.
    const base = input.seenBy === 'INVITED' ? 'OFFICERS' : input.seenBy;
    if (agreementId === null && extraSeatIds.length + extraPersonIds.length === 0)
      return { invitees, audienceId: await this.partnerships.audience(partnershipId, base) };
    const audienceId = await this.table.nameAudience(partnershipId, base, extraSeatIds, extraPersonIds, agreementId);
    await refuseUnlessMine(audienceId);
    return { invitees, audienceId };
  }

  private async admit(partnershipId: string, guests: readonly GuestInput[]): Promise<Guest[]> {
    const admitted: Guest[] = [];
    for (const { name, email } of guests) {
      admitted.push({ personId: await this.table.admitGuest(partnershipId, email, name), name: tidy(name) });
    }
    return admitted;
  }
}

async function refuseUnlessOpen(partnershipId: string, agreementId: string, guests: readonly unknown[]): Promise<void> {
  const known = await transaction().query<unknown[]>(
    'select 1 from agreement where id = $1 and partnership_id = $2 and withdrawn_at is null and expires_on >= app.today()',
    [agreementId, partnershipId],
  );
  refuse([
    known.length === 0 &&
      problem('NOT_A_CHOICE', 'Choose an agreement of this partnership that is in force.', 'agreementId'),
    guests.length > 0 &&
      problem(
        'GUESTS_SIGN_NOTHING',
        'Guests have no agency that signed. Leave them out, or do not ask for an agreement.',
        'guests',
      ),
  ]);
}

/** Whoever asks for an agreement that their own agency has not signed would not see the meeting themself. */
async function refuseUnlessMine(audienceId: number): Promise<void> {
  const [row] = await transaction().query<{ mine: boolean }[]>('select $1 = any (app.audience_ids()) as mine', [
    audienceId,
  ]);
  if (!row?.mine)
    throw new ProblemError(
      problem(
        'SHUTS_YOU_OUT',
        'Your own agency has not signed this agreement, in date, so you would not see the meeting yourself.',
        'agreementId',
      ),
    );
}
