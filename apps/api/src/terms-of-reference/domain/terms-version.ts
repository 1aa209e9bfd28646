import { Aggregate, newId, problem, refuse, tidy, wordsProblem, type Problem } from '@lib/kernel';
import { TermsApproved, TermsDraftChanged, TermsDraftDiscarded, TermsDrafted } from '../terms.events.js';
import { yearsAfter } from './review.js';

export interface TermsContent {
  readonly text?: string | null;
  readonly fileId?: string | null;
  readonly changes?: string | null;
}

export interface NewTerms extends TermsContent {
  readonly partnershipId: string;
  readonly audienceId: number;
  readonly number: number;
  readonly draftedById: string;
}

export interface Approval {
  readonly by: 'CHAIR' | 'MEETING';
  readonly approvedOn: string;
  readonly meetingId: string | null;
  readonly meetingWords: string;
  readonly approvedById: string;
  /** The day on which those in force were approved; null when there are none. */
  readonly lastApprovedOn: string | null;
  readonly today: string;
}

const MOST_TEXT = 60_000;

/** One version of the terms of reference. A draft changes; an approved version never does. */
export class TermsVersion extends Aggregate {
  readonly id: string;
  readonly audienceId: number;
  readonly partnershipId: string;
  readonly number: number;
  text: string;
  fileId: string | null;
  changes: string;
  state: 'DRAFT' | 'APPROVED';
  readonly draftedById: string;
  changedAt: Date;
  approval: 'CHAIR' | 'MEETING' | null;
  approvedOn: string | null;
  approvedById: string | null;
  meetingId: string | null;
  meetingWords: string;
  version: number;

  static draft({ partnershipId, audienceId, number, draftedById, ...content }: NewTerms, now: Date): TermsVersion {
    refuse(faultsOf(content));
    const terms = Object.assign(new TermsVersion(), {
      id: newId(),
      partnershipId,
      audienceId,
      number,
      draftedById,
      state: 'DRAFT',
      approval: null,
      approvedOn: null,
      approvedById: null,
      meetingId: null,
      meetingWords: '',
      version: 1,
    });
    terms.say(content, now);
    terms.record(new TermsDrafted(terms.id, partnershipId));
    return terms;
  }

  change(content: TermsContent, now: Date): void {
    this.refuseUnlessDraft();
    refuse(faultsOf(content));
    this.say(content, now);
    this.record(new TermsDraftChanged(this.id, this.partnershipId));
  }

  discard(): void {
    this.refuseUnlessDraft();
    this.record(new TermsDraftDiscarded(this.id, this.partnershipId));
  }

  approve(approval: Approval): void {
    this.refuseUnlessDraft();
    refuse(approvalFaults(approval));
    const { by, approvedOn, meetingId, meetingWords, approvedById } = approval;
    Object.assign(this, { state: 'APPROVED', approval: by, approvedOn, approvedById, meetingId });
    this.meetingWords = by === 'MEETING' && !meetingId ? tidy(meetingWords) : '';
    this.record(new TermsApproved(this.id, this.partnershipId));
  }

  private refuseUnlessDraft(): void {
    refuse([
      this.state === 'APPROVED' &&
        problem('APPROVED_ALREADY', 'This version was approved and cannot be changed any more. Draft a new version.'),
    ]);
  }

  private say({ text, fileId, changes }: TermsContent, now: Date): void {
    this.text = fileId ? '' : tidy(text);
    this.fileId = fileId ?? null;
    this.changes = tidy(changes);
    this.changedAt = now;
  }
}

const faultsOf = ({ text, fileId, changes }: TermsContent): (Problem | null | false)[] => [
  fileId && tidy(text) !== ''
    ? problem('TEXT_OR_FILE', 'Give the terms of reference as text or as a file, not as both.', 'fileId')
    : null,
  fileId ? null : wordsProblem(text, { label: 'the terms of reference', max: MOST_TEXT, required: true }, 'text'),
  wordsProblem(changes, { label: 'what has changed', max: 500 }, 'changes'),
];

function approvalFaults(approval: Approval): (Problem | null | false)[] {
  const { by, approvedOn, meetingId, meetingWords, lastApprovedOn, today } = approval;
  const path = by === 'MEETING' && meetingId ? 'meetingId' : 'approvedOn';
  return [
    by === 'MEETING' &&
      !meetingId &&
      wordsProblem(meetingWords, { label: 'which meeting approved them', max: 200, required: true }, 'meetingWords'),
    (approvedOn < '1990-01-01' || approvedOn > yearsAfter(today, 1)) &&
      problem('NOT_A_LIKELY_DAY', 'The day of approval must be after 1989 and at most a year ahead.', path),
    by === 'CHAIR' &&
      approvedOn > today &&
      problem(
        'IN_THE_FUTURE',
        'The chair approves today or has approved before: enter today or a day in the past.',
        path,
      ),
    lastApprovedOn !== null &&
      approvedOn < lastApprovedOn &&
      problem(
        'BEFORE_THE_LAST',
        `The last version was approved later, on ${lastApprovedOn}. Enter that day or one after it.`,
        path,
      ),
  ];
}
