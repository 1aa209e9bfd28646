import { Injectable } from '@nestjs/common';
import { permit, type Actor, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock, problem, ProblemError, refuse } from '@lib/kernel';
import type { CorrectMetricReadingInput, EnterMetricReadingInput } from '../../schema.types.js';
import { CampaignRepository, type Campaign } from '../../campaigns/index.js';
import { MetricRepository, type Party } from '../data/metric.repository.js';
import { ReadingRepository } from '../data/reading.repository.js';
import type { Metric } from '../domain/metric.js';
import { becauseProblem, periodRead, readingWords, standsAlready } from '../domain/reading.js';
import { readingPolicy } from '../metric.policy.js';

const ZONE = 'Europe/London';

/** Enters one reading, or corrects one. */
@Injectable()
export class EnterReading {
  constructor(
    private readonly work: UnitOfWork,
    private readonly campaigns: CampaignRepository,
    private readonly metrics: MetricRepository,
    private readonly readings: ReadingRepository,
    private readonly clock: Clock,
  ) {}

  enter(caller: Caller, { metricId, agencyId = null, periodOn, ...said }: EnterMetricReadingInput): Promise<Metric> {
    return this.work.as(caller, async (actor) => {
      const { metric, campaign } = await this.permitted(actor, metricId, agencyId);
      const period = periodRead(metric.periodType, periodOn, this.when(campaign));
      const words = readingWords(said, [
        'fault' in period && problem(period.fault.code, period.fault.message, 'periodOn'),
      ]);
      const reading = { ...words, agencyId, periodOn: (period as { periodOn: string | null }).periodOn };
      const standing = await this.readings.standingOf(metricId);
      refuse([
        standing.some((each) => each.agencyId === agencyId && each.periodOn === reading.periodOn) &&
          standsAlready('periodOn'),
      ]);
      await this.readings.add(metric, campaign.partnershipId, [reading], this.by(actor));
      return metric;
    });
  }

  correct(caller: Caller, { readingId, because, ...said }: CorrectMetricReadingInput): Promise<Metric> {
    return this.work.as(caller, async (actor) => {
      const { metricId } = await this.readings.get(readingId);
      await this.metrics.take(metricId);
      // As it is now that nobody else writes to the metric.
      const wrong = await this.readings.get(readingId);
      const { metric, campaign } = await this.permitted(actor, metricId, wrong.agencyId);
      if (!wrong.isStanding)
        throw new ProblemError(problem('CORRECTED', 'Somebody has corrected this meanwhile. Look at it again.'));
      const { agencyId, periodOn } = wrong;
      const words = readingWords(said, [becauseProblem(because)]);
      const correction = { ...words, agencyId, periodOn, replacesId: wrong.id, because: because.trim() };
      await this.readings.add(metric, campaign.partnershipId, [correction], this.by(actor));
      return metric;
    });
  }

  /** A step of those who work in a transaction: the metric, if figures of this agency may be entered by this actor. */
  async permitted(actor: Actor, metricId: string, agencyId: string | null) {
    const { metric, campaign, parties } = await this.open(metricId);
    const party = parties.find((each) => each.agencyId === agencyId);
    permit(actor, readingPolicy.enter, {
      partnershipId: campaign.partnershipId,
      agencyId,
      seatIds: party?.seatIds ?? [],
    });
    refuse([
      agencyId !== null && !party && problem('NOT_A_CHOICE', 'Choose an agency that takes part.', 'agencyId'),
      ...notNow(campaign),
    ]);
    return { metric, campaign };
  }

  /** A step of those who work in a transaction: the metric, its campaign, and for whom this actor may enter figures. */
  async forWhom(actor: Actor, metricId: string) {
    const { metric, campaign, parties } = await this.open(metricId);
    const { partnershipId } = campaign;
    const mayFor = (agencyId: string | null, seatIds: readonly string[]) =>
      readingPolicy.enter.allows(actor, { partnershipId, agencyId, seatIds });
    const own = parties.filter(({ agencyId, seatIds }) => mayFor(agencyId, seatIds));
    if (own.length === 0) permit(actor, readingPolicy.enter, { partnershipId, agencyId: null, seatIds: [] });
    refuse(notNow(campaign));
    return { metric, campaign, parties: own, mayForAll: mayFor(null, []) };
  }

  when = ({ startsOn }: Campaign) => ({ startsOn, today: this.clock.today(ZONE) });

  by = (actor: Actor) => ({ personId: String(actor.personId), at: this.clock.now() });

  private async open(metricId: string): Promise<{ metric: Metric; campaign: Campaign; parties: Party[] }> {
    const metric = await this.metrics.take(metricId);
    const campaign = await this.campaigns.get(metric.campaignId);
    return { metric, campaign, parties: await this.metrics.parties(campaign.id) };
  }
}

/** Before there is a plan there is nothing to count; of what was cancelled, what was counted stands. */
const notNow = ({ status }: Campaign) => [
  status === 'IDEA' && problem('NOT_PLANNED', 'Plan the campaign first: then its figures can be entered.'),
  status === 'CANCELLED' && problem('OVER', 'This campaign was cancelled; what was counted stands.'),
];
