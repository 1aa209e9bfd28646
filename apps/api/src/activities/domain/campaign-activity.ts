import { Aggregate, newId, problem, ProblemError, refuse, tidy, wordsProblem } from '@lib/kernel';
import { ActivityAdded, ActivityChanged, ActivityMoved } from '../activity.events.js';
import type { ActivityWords } from './activity-words.js';

export type ActivityState = 'IDEA' | 'PLANNED' | 'UNDER_WAY' | 'DONE' | 'DROPPED';
export type ActivityKind =
  | 'SOCIAL_POST'
  | 'PRESS'
  | 'POSTERS'
  | 'BUS_BACKS'
  | 'STAFF_BRIEFING'
  | 'BUSINESS_VISITS'
  | 'SCHOOL_SESSIONS'
  | 'EVENT'
  | 'OTHER';

/** The campaign that it is part of. */
interface InCampaign {
  readonly id: string;
  readonly audienceId: number;
  readonly partnershipId: string | null;
}

interface Adding {
  readonly campaign: InCampaign;
  /** Null when the campaign does it as a whole. */
  readonly partnerId: string | null;
  readonly kind: ActivityKind;
  readonly state: ActivityState;
  readonly addedById: string;
}

/** Something that an agency, or the campaign as a whole, does in a campaign. */
export class CampaignActivity extends Aggregate {
  readonly id: string;
  readonly audienceId: number;
  readonly campaignId: string;
  readonly partnerId: string | null;
  readonly kind: ActivityKind;
  readonly title: string;
  readonly what: string;
  readonly state: ActivityState;
  readonly droppedBecause: string;
  readonly doerId: string | null;
  readonly doerWords: string;
  readonly area: string;
  readonly place: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly startsTime: string | null;
  readonly endsTime: string | null;
  readonly cost: number | null;
  readonly addedById: string;
  readonly addedAt: Date;
  readonly changedAt: Date;
  version: number;

  static added(words: ActivityWords, { campaign, state, ...adding }: Adding, now: Date): CampaignActivity {
    const id = newId();
    refuse([
      state === 'DROPPED' && problem('NOT_A_CHOICE', 'Add what you mean to do. It can be dropped later.', 'state'),
      needsDays(state, words.startsOn) && problem('REQUIRED', 'Say when, or leave it as an idea.', 'startsOn'),
    ]);
    const activity = Object.assign(new CampaignActivity(), {
      id,
      audienceId: campaign.audienceId,
      campaignId: campaign.id,
      state,
      ...adding,
      ...words,
      droppedBecause: '',
      addedAt: now,
      changedAt: now,
      version: 1,
    });
    activity.record(new ActivityAdded(id, campaign.partnershipId));
    return activity;
  }

  change(
    words: ActivityWords,
    { partnerId, kind }: Pick<Adding, 'partnerId' | 'kind'>,
    { partnershipId }: InCampaign,
    now: Date,
  ): void {
    refuse([
      needsDays(this.state, words.startsOn) &&
        problem('REQUIRED', 'Say when: it is more than an idea already.', 'startsOn'),
    ]);
    Object.assign(this, words, { partnerId, kind, changedAt: now });
    this.record(new ActivityChanged(this.id, partnershipId));
  }

  /** To any other state: what was done may turn out not to be, and what was dropped is taken up again. */
  move(state: ActivityState, because: string | null | undefined, { partnershipId }: InCampaign, now: Date): void {
    if (state === this.state)
      throw new ProblemError(problem('NOT_NOW', 'It is there already. Somebody has moved it meanwhile.'));
    refuse([
      state === 'DROPPED' &&
        wordsProblem(because, { label: 'why it is dropped', max: 1000, required: true }, 'because'),
      needsDays(state, this.startsOn) && problem('REQUIRED', 'Say first when it is: change it, and give its days.'),
    ]);
    Object.assign(this, { state, droppedBecause: state === 'DROPPED' ? tidy(because) : '', changedAt: now });
    this.record(new ActivityMoved(this.id, partnershipId, state));
  }
}

const needsDays = (state: ActivityState, startsOn: string | null): boolean =>
  startsOn === null && state !== 'IDEA' && state !== 'DROPPED';
