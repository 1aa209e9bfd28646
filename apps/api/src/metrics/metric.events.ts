import { DomainEvent } from '@lib/kernel';

/** Of what a campaign measures: its subject is the metric. */
abstract class MetricEvent extends DomainEvent {
  constructor(
    readonly subjectId: string,
    readonly campaignId: string,
    /** Null of a national campaign. */
    override readonly partnershipId: string | null,
  ) {
    super();
  }
}

export class MetricDefined extends MetricEvent {}
export class MetricChanged extends MetricEvent {}
export class MetricRemoved extends MetricEvent {}
/** One reading or many at once. */
export class MetricRead extends MetricEvent {}
