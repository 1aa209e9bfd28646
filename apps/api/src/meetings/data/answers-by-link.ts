import { Injectable } from '@nestjs/common';
import { record, transaction, UnitOfWork } from '@lib/database';
import { NotFound } from '@lib/kernel';
import type { Caller } from '@lib/access';
import type { MeetingFacts } from '../calendar/meeting-facts.js';
import { Meeting } from '../domain/meeting.js';
import { MeetingInvitation } from '../domain/meeting-invitation.js';

/** Somebody who has not signed in and holds a secret address. */
export type LinkHolder = Extract<Caller, { kind: 'link' }>;

/** As much of a meeting as the page behind a link tells. */
export type MeetingAsked = Pick<
  MeetingFacts,
  | 'id'
  | 'title'
  | 'partnershipName'
  | 'heldOn'
  | 'startsTime'
  | 'endsTime'
  | 'timeZone'
  | 'place'
  | 'joiningLink'
  | 'accessNotes'
  | 'seenBy'
  | 'isForSignatories'
  | 'status'
  | 'isOver'
  | 'organiserName'
>;

export interface Asked {
  readonly name: string;
  readonly invitation: MeetingInvitation;
  readonly meeting: MeetingAsked & Meeting;
  readonly hasDeputy: boolean;
  readonly canSendDeputy: boolean;
  readonly deputyName: string | null;
}

/** What the holder of a link is asked, and what they answer. To them no row exists: the database gives these few facts for the secret. */
@Injectable()
export class AnswersByLink {
  constructor(private readonly work: UnitOfWork) {}

  /** Null when the link is not good, is over, or its holder is no longer invited. */
  of(holder: LinkHolder): Promise<Asked | null> {
    return this.work.asAnybody(holder, () => this.asked(holder));
  }

  async asked({ tokenHash }: LinkHolder): Promise<Asked | null> {
    const [row] = await transaction().query<{ asked: Asked | null }[]>('select app.asked_by_link($1) as asked', [
      tokenHash,
    ]);
    const asked = row?.asked;
    return asked
      ? {
          ...asked,
          invitation: Object.assign(new MeetingInvitation(), asked.invitation),
          meeting: Object.assign(new Meeting(), asked.meeting, { endsAt: new Date(asked.meeting.endsAt) }),
        }
      : null;
  }

  async save({ tokenHash }: LinkHolder, invitation: MeetingInvitation): Promise<void> {
    const { response, message, respondedAt } = invitation;
    const [row] = await transaction().query<{ isSaved: boolean }[]>(
      'select app.answer_by_link($1, $2, $3, $4) as "isSaved"',
      [tokenHash, response, message, respondedAt],
    );
    if (!row?.isSaved) throw new NotFound();
    record(...invitation.takeEvents());
  }
}
