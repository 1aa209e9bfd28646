import { Aggregate, newId, problem, ProblemError, refuse, tidy, wordsProblem } from '@lib/kernel';
import type { SignOffState } from './sign-off-state.js';
import {
  CampaignBegun,
  CampaignCancelled,
  CampaignChanged,
  CampaignEnded,
  CampaignEvaluated,
  CampaignLaunched,
  CampaignPlanned,
  CampaignRefused,
  CampaignSigned,
  CampaignSignedOff,
  CampaignSignOffAsked,
  CampaignToEvaluateAgain,
  CampaignToSignAgain,
} from '../campaign.events.js';
import { canTake, isOver, isSignedAsNeeded, type CampaignStatus, type Step } from './campaign-status.js';
import type { CampaignWords, FoundBy } from './campaign-words.js';

interface Beginning {
  /** Null of a national campaign. */
  readonly partnershipId: string | null;
  readonly slug: (title: string, id: string) => string;
  /** Of those who plan it. */
  readonly audienceId: number;
  /** Of its readers, once it opens. */
  readonly readersAudienceId: number;
  readonly begunById: string;
  /** The national campaign that it is the local one of. */
  readonly adoptedFromId?: string;
}

/** What a partnership, or the network as a whole, does to make something known. */
export class Campaign extends Aggregate {
  readonly id: string;
  readonly audienceId: number;
  readonly readersAudienceId: number;
  readonly slug: string;
  readonly partnershipId: string | null;
  readonly foundBy: FoundBy;
  readonly status: CampaignStatus;
  readonly title: string;
  readonly aim: string;
  readonly aimedAt: string;
  readonly messages: string;
  readonly callToAction: string;
  readonly languages: string[];
  readonly topics: string[];
  readonly priorities: string[];
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly embargoUntil: Date | null;
  readonly ownerId: string | null;
  readonly begunById: string;
  readonly begunAt: Date;
  readonly launchedAt: Date | null;
  readonly endedAt: Date | null;
  readonly cancelledBecause: string;
  readonly adoptedFromId: string | null;
  version: number;

  static begun(words: CampaignWords, { slug, ...beginning }: Beginning, now: Date): Campaign {
    const id = newId();
    const campaign = Object.assign(new Campaign(), {
      id,
      adoptedFromId: null,
      ...beginning,
      ...words,
      slug: slug(words.title, id),
      status: 'IDEA',
      ownerId: beginning.begunById,
      begunAt: now,
      launchedAt: null,
      endedAt: null,
      cancelledBecause: '',
      version: 1,
    });
    campaign.record(new CampaignBegun(id, campaign.partnershipId));
    return campaign;
  }

  /** `readersAudienceId`: of whom it is for now. */
  change(words: CampaignWords, readersAudienceId: number, ownerId: string | null): void {
    this.refuseWhenOver();
    refuse([
      this.launchedAt !== null &&
        words.embargoUntil?.getTime() !== this.embargoUntil?.getTime() &&
        problem('LAUNCHED', 'It has been launched; its embargo stands.', 'embargoUntil'),
    ]);
    Object.assign(this, words, { readersAudienceId, ownerId });
    this.record(new CampaignChanged(this.id, this.partnershipId));
  }

  /** What belongs to it is about to change. */
  touch(): void {
    this.refuseWhenOver();
    this.record(new CampaignChanged(this.id, this.partnershipId));
  }

  /** From an idea to a plan: it says what it is for, and when. */
  plan(): void {
    this.expectStep('plan');
    refuse([
      this.aim === '' && problem('REQUIRED', 'Say what the campaign is to achieve.', 'aim'),
      this.startsOn === null && problem('REQUIRED', 'Say when it begins.', 'startsOn'),
      this.endsOn === null && problem('REQUIRED', 'Say when it ends.', 'endsOn'),
    ]);
    Object.assign(this, { status: 'PLANNED' });
    this.record(new CampaignPlanned(this.id, this.partnershipId));
  }

  /** Every partner that has not answered is asked. */
  askToSign({ partners, open }: SignOffState): void {
    this.expectStep('askToSign');
    if (partners === 0)
      throw new ProblemError(problem('NO_PARTNERS', 'No agency takes part yet; choose who does before you ask.'));
    this.record(new CampaignSignOffAsked(this.id, this.partnershipId, open));
  }

  expectToBeSigned({ dueOn }: SignOffState): void {
    this.expectStep('askToSign');
    if (dueOn === null) throw new ProblemError(problem('NOT_ASKED', 'Nobody was asked to sign it off yet.'));
  }

  answered(kind: 'SIGNED' | 'REFUSED', partnerId: string): void {
    const Fact = kind === 'SIGNED' ? CampaignSigned : CampaignRefused;
    this.record(new Fact(this.id, this.partnershipId, [partnerId]));
  }

  /** It is signed off while everybody who is to sign has. Says whether there is something to be written. */
  settle({ dueOn, partners, signed }: SignOffState, fell: readonly string[]): boolean {
    const hasAll = dueOn !== null && partners > 0 && signed === partners;
    const isDone = hasAll && this.status === 'PLANNED';
    const isUndone = !hasAll && this.status === 'SIGNED_OFF';
    if (isDone) this.record(new CampaignSignedOff(this.id, this.partnershipId));
    if (isDone || isUndone) Object.assign(this, { status: isDone ? 'SIGNED_OFF' : 'PLANNED' });
    if (fell.length > 0) this.record(new CampaignToSignAgain(this.id, this.partnershipId, fell));
    return isDone || isUndone || fell.length > 0;
  }

  /** Opens it to its readers: now, or when its embargo ends. Where there are partners, all have signed. */
  launch(now: Date, { partners }: SignOffState): void {
    this.expectStep('launch');
    if (!isSignedAsNeeded(this.status, partners > 0))
      throw new ProblemError(problem('NOT_SIGNED_OFF', 'Every partner signs it off before it is launched.'));
    Object.assign(this, { status: 'LIVE', launchedAt: now });
    this.record(new CampaignLaunched(this.id, this.partnershipId));
  }

  end(now: Date): void {
    this.expectStep('end');
    Object.assign(this, { status: 'ENDED', endedAt: now });
    this.record(new CampaignEnded(this.id, this.partnershipId));
  }

  /** Its evaluation is signed off. */
  evaluated(): void {
    this.expectStep('evaluate');
    Object.assign(this, { status: 'EVALUATED' });
    this.record(new CampaignEvaluated(this.id, this.partnershipId));
  }

  /** Its evaluation is opened again: until that is signed anew, the campaign has ended and no more. */
  openedAgain(): void {
    this.expectStep('evaluateAgain');
    Object.assign(this, { status: 'ENDED' });
    this.record(new CampaignToEvaluateAgain(this.id, this.partnershipId));
  }

  cancel(because: string): void {
    this.refuseWhenOver();
    refuse([wordsProblem(because, { label: 'why it is cancelled', max: 1000, required: true }, 'because')]);
    Object.assign(this, { status: 'CANCELLED', cancelledBecause: tidy(because) });
    this.record(new CampaignCancelled(this.id, this.partnershipId));
  }

  refuseWhenOver(): void {
    if (isOver(this.status)) throw new ProblemError(problem('OVER', 'This campaign is over; what it was stands.'));
  }

  private expectStep(step: Step): void {
    if (!canTake(step, this.status))
      throw new ProblemError(problem('NOT_NOW', 'Somebody has moved this campaign on meanwhile. Look at it again.'));
  }
}
