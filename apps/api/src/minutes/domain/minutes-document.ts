import { Aggregate, newId, problem, ProblemError } from '@lib/kernel';
import { MinutesApproved, MinutesCorrected, MinutesSent } from '../minutes.events.js';
import { canonical, sha256Of, type FrozenMinutes, type FrozenSection } from './frozen.js';
import type { Frozen } from './freeze.js';

/** What a document said at one time. */
export interface MinutesVersion {
  readonly number: number;
  readonly content: string;
  readonly sha256: string;
}

interface OfMeeting {
  readonly id: string;
  readonly partnershipId: string;
}

/** Minutes that were circulated to those who see the meeting, or to a part of them. */
export class MinutesDocument extends Aggregate {
  readonly id: string;
  readonly audienceId: number;
  readonly partnershipId: string;
  readonly meetingId: string;
  readonly kind: 'OPEN' | 'RESTRICTED';
  readonly state: 'CIRCULATED' | 'APPROVED';
  readonly number: number;
  readonly circulatedAt: Date;
  readonly approvedAtMeetingId: string | null;
  readonly approvedAtItemId: string | null;
  readonly approvedAt: Date | null;
  readonly approvedById: string | null;
  readonly approvedByName: string;
  readonly sha256: string | null;
  version: number;

  static circulated({ audienceId, kind }: Frozen, meeting: OfMeeting, circulatedAt: Date): MinutesDocument {
    const document = Object.assign(new MinutesDocument(), {
      id: newId(),
      audienceId,
      partnershipId: meeting.partnershipId,
      meetingId: meeting.id,
      kind,
      state: 'CIRCULATED',
      number: 1,
      circulatedAt,
      approvedAtMeetingId: null,
      approvedAtItemId: null,
      approvedAt: null,
      approvedById: null,
      approvedByName: '',
      sha256: null,
      version: 1,
    });
    document.record(new MinutesSent(document.id, meeting.partnershipId, meeting.id));
    return document;
  }

  refuseUnlessCirculated(): void {
    if (this.state === 'APPROVED')
      throw new ProblemError(
        problem('APPROVED', 'These minutes are approved, and are not changed any more. A note can be added to them.'),
      );
  }

  /** The next version, with one section as somebody asked for it. */
  correct(standing: MinutesVersion, section: FrozenSection): MinutesVersion {
    this.refuseUnlessCirculated();
    const before = JSON.parse(standing.content) as FrozenMinutes;
    const number = this.number + 1;
    const content = canonical({
      ...before,
      number,
      sections: before.sections.map((each) => (each.id === section.id ? section : each)),
    });
    Object.assign(this, { number });
    this.record(new MinutesCorrected(this.id, this.partnershipId, this.meetingId));
    return { number, content, sha256: sha256Of(content) };
  }

  approve(
    standing: MinutesVersion,
    at: { readonly meetingId: string; readonly itemId: string },
    by: { readonly personId: string; readonly name: string; readonly now: Date },
  ): void {
    if (this.state === 'APPROVED')
      throw new ProblemError(problem('APPROVED', 'Somebody has recorded the approval of these minutes already.'));
    Object.assign(this, {
      state: 'APPROVED',
      approvedAtMeetingId: at.meetingId,
      approvedAtItemId: at.itemId,
      approvedAt: by.now,
      approvedById: by.personId,
      approvedByName: by.name,
      sha256: standing.sha256,
    });
    this.record(new MinutesApproved(this.id, this.partnershipId, this.meetingId));
  }
}
