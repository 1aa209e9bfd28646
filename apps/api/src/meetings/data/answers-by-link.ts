import { Injectable } from '@nestjs/common';
import { record, transaction, UnitOfWork } from '@lib/database';
import { NotFound } from '@lib/kernel';
import type { Caller } from '@lib/access';
import type { MeetingFacts } from '../calendar/meeting-facts.js';
import { Meeting } from '../domain/meeting.js';
import { MeetingAnswered } from '../meeting.events.js';
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
  /** How many other dates of the series are ahead that the same answer could be given to. */
  readonly otherDates: number;
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
    const [row] = await transaction().query<{ asked: Asked | null; otherDates: number }[]>(
      'select app.asked_by_link($1) as asked, cardinality(app.other_dates_by_link($1)) as "otherDates"',
      [tokenHash],
    );
    const asked = row?.asked;
    return asked
      ? {
          ...asked,
          otherDates: Number(row.otherDates),
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

  /** Gives the answer of an invitation to the other dates ahead of its series. */
  async saveOthers(
    { tokenHash }: LinkHolder,
    { response, message, respondedAt }: MeetingInvitation,
    partnershipId: string,
  ) {
    const others = await transaction().query<{ invitationId: string; meetingId: string; former: string }[]>(
      'select invitation_id as "invitationId", meeting_id as "meetingId", former from app.answer_other_dates_by_link($1, $2, $3, $4)',
      [tokenHash, response, message, respondedAt],
    );
    record(
      ...others.map(
        ({ invitationId, meetingId, former }) =>
          new MeetingAnswered(meetingId, partnershipId, invitationId, response, former),
      ),
    );
  }
}
