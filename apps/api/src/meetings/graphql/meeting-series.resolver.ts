import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type {
  CancelSeriesInput,
  ChangeSeriesInput,
  EndSeriesInput,
  RespondToSeriesInput,
  SeriesDatesInput,
} from '../../schema.types.js';
import { bankHolidaysOf } from '../domain/series/bank-holidays.js';
import { CancelSeries } from '../use-cases/series/cancel-series.js';
import { ChangeSeries, type SeriesOutcome } from '../use-cases/series/change-series.js';
import { EndSeries } from '../use-cases/series/end-series.js';
import { RespondToSeries } from '../use-cases/series/respond-to-series.js';
import { datesInView } from './series-dates.view.js';
import { stepsInView } from './series-steps.view.js';

@Resolver()
export class MeetingSeriesResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly change: ChangeSeries,
    private readonly end: EndSeries,
    private readonly cancel: CancelSeries,
    private readonly respond: RespondToSeries,
  ) {}

  @Query('meetingSeries')
  meetingSeries(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Query('seriesDates')
  seriesDates(@Args('input') input: SeriesDatesInput) {
    return datesInView(input);
  }

  @Query('bankHolidays')
  bankHolidays(@Args('year') year: number) {
    return year >= 1900 && year <= 2200 ? bankHolidaysOf(year) : [];
  }

  @Mutation('changeSeries')
  changeSeries(@CurrentCaller() caller: Caller, @Args('input') input: ChangeSeriesInput) {
    return this.outcome(caller, this.change.execute(caller, input));
  }

  @Mutation('endSeries')
  endSeries(@CurrentCaller() caller: Caller, @Args('input') input: EndSeriesInput) {
    return this.outcome(caller, this.end.execute(caller, input));
  }

  @Mutation('cancelSeries')
  cancelSeries(@CurrentCaller() caller: Caller, @Args('input') input: CancelSeriesInput) {
    return payload('series', this.cancel.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('respondToSeries')
  respondToSeries(@CurrentCaller() caller: Caller, @Args('input') input: RespondToSeriesInput) {
    return payload('series', this.respond.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  private async outcome(caller: Caller, work: Promise<SeriesOutcome>) {
    let steps: ReturnType<typeof stepsInView> = [];
    const answer = await payload('series', work, (outcome) => {
      steps = stepsInView(outcome.steps);
      return this.reads.later(caller, outcome.id);
    });
    return { ...answer, steps };
  }
}
