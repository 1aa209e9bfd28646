import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { BuildAgendaInput } from '../../schema.types.js';
import { agendaTemplates } from '../domain/agenda-templates.js';
import { BuildAgenda } from '../use-cases/build-agenda.js';

@Resolver()
export class AgendaResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly build: BuildAgenda,
  ) {}

  @Query('agendaTemplates')
  agendaTemplates() {
    return agendaTemplates;
  }

  @Mutation('buildAgenda')
  buildAgenda(@CurrentCaller() caller: Caller, @Args('input') input: BuildAgendaInput) {
    return payload('meeting', this.build.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }
}
