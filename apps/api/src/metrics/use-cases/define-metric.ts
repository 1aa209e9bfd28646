import { Injectable } from '@nestjs/common';
import { permit, type Ability, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import type { ChangeMetricInput, DefineMetricInput, RemoveMetricInput } from '../../schema.types.js';
import { CampaignRepository, type Campaign } from '../../campaigns/index.js';
import { MetricRepository } from '../data/metric.repository.js';
import { metricWords } from '../domain/metric-words.js';
import { Metric } from '../domain/metric.js';
import { metricPolicy } from '../metric.policy.js';

/** Says what a campaign measures, says it better, or takes it away while nothing has been read. */
@Injectable()
export class DefineMetric {
  constructor(
    private readonly work: UnitOfWork,
    private readonly campaigns: CampaignRepository,
    private readonly metrics: MetricRepository,
  ) {}

  define(caller: Caller, { campaignId, ...said }: DefineMetricInput): Promise<Metric> {
    return this.work.as(caller, async (actor) => {
      const campaign = await this.campaigns.take(campaignId);
      permit(actor, metricPolicy.define, campaign);
      const words = metricWords(said, await this.campaigns.objectiveIds(campaignId));
      const metric = Metric.defined(words, campaign, await this.metrics.nextPosition(campaignId));
      await this.metrics.add(metric);
      return metric;
    });
  }

  change(caller: Caller, { metricId, version, ...said }: ChangeMetricInput): Promise<Metric> {
    return this.act(caller, { metricId, version }, metricPolicy.change, async (metric, campaign) => {
      const words = metricWords(said, await this.campaigns.objectiveIds(campaign.id));
      metric.change(words, campaign.partnershipId, await this.metrics.isRead(metricId));
      await this.metrics.save(metric);
    });
  }

  /** Answers the campaign that measures it no more. */
  async remove(caller: Caller, read: RemoveMetricInput): Promise<Campaign> {
    let of: Campaign | undefined;
    await this.act(caller, read, metricPolicy.remove, async (metric, campaign) => {
      metric.remove(campaign.partnershipId, await this.metrics.isRead(metric.id));
      await this.metrics.remove(metric);
      of = campaign;
    });
    return of!;
  }

  private act(
    caller: Caller,
    { metricId, version }: RemoveMetricInput,
    ability: Ability<Campaign>,
    change: (metric: Metric, campaign: Campaign) => Promise<void>,
  ): Promise<Metric> {
    return this.work.as(caller, async (actor) => {
      const metric = await this.metrics.take(metricId);
      const campaign = await this.campaigns.get(metric.campaignId);
      permit(actor, ability, campaign);
      expectVersion(metric, version, 'metric');
      await change(metric, campaign);
      return metric;
    });
  }
}
