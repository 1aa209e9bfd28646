import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload, Public } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type {
  ChangeMetricInput,
  CorrectMetricReadingInput,
  DefineMetricInput,
  EnterMetricReadingInput,
  RemoveMetricInput,
} from '../../schema.types.js';
import type { Metric } from '../domain/metric.js';
import { DefineMetric } from '../use-cases/define-metric.js';
import { EnterReading } from '../use-cases/enter-reading.js';

@Resolver()
export class MetricResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly metrics: DefineMetric,
    private readonly readings: EnterReading,
  ) {}

  @Public()
  @Query('campaignMetric')
  campaignMetric(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Query('metricReading')
  metricReading(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Mutation('defineMetric')
  defineMetric(@CurrentCaller() caller: Caller, @Args('input') input: DefineMetricInput) {
    return this.done(caller, this.metrics.define(caller, input));
  }

  @Mutation('changeMetric')
  changeMetric(@CurrentCaller() caller: Caller, @Args('input') input: ChangeMetricInput) {
    return this.done(caller, this.metrics.change(caller, input));
  }

  @Mutation('removeMetric')
  removeMetric(@CurrentCaller() caller: Caller, @Args('input') input: RemoveMetricInput) {
    return payload('campaign', this.metrics.remove(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('enterMetricReading')
  enterMetricReading(@CurrentCaller() caller: Caller, @Args('input') input: EnterMetricReadingInput) {
    return this.done(caller, this.readings.enter(caller, input));
  }

  @Mutation('correctMetricReading')
  correctMetricReading(@CurrentCaller() caller: Caller, @Args('input') input: CorrectMetricReadingInput) {
    return this.done(caller, this.readings.correct(caller, input));
  }

  private done(caller: Caller, work: Promise<Metric>) {
    return payload('metric', work, ({ id }) => this.reads.later(caller, id));
  }
}
