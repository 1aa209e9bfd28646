import {
  Global,
  Module,
  type DynamicModule,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { Actor, entering, Secrets, type Caller } from '@lib/access';
import { Config } from '@lib/config';
import { connect, Pulse, ReadLanes, UnitOfWork } from '@lib/database';
import { Clock, Unauthenticated } from '@lib/kernel';
import { ReadModel, type Declarations } from '@lib/reads';
import { DataSource, type EntitySchema } from 'typeorm';
import { KeptAnswers } from './kept-answers.js';
import { Log } from './log.js';

export interface PlatformOptions {
  readonly config: Config;
  /** Address by the API's own role. */
  readonly databaseUrl: string;
  readonly entities: EntitySchema[];
  readonly declarations: Declarations[];
}

/** A session that is over is told so, rather than shown nothing. */
function actorOf(facts: unknown, caller: Caller): Actor {
  if (caller.kind !== 'public' && facts === null) throw new Unauthenticated();
  return Actor.from(facts);
}

/** What every feature stands on. The features themselves know nothing of where it comes from. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly stopping = new AbortController();

  constructor(
    private readonly source: DataSource,
    private readonly lanes: ReadLanes,
    private readonly pulse: Pulse,
    private readonly kept: KeptAnswers,
  ) {}

  static for({ config, databaseUrl, entities, declarations }: PlatformOptions): DynamicModule {
    const provided = [Config, DataSource, ReadLanes, Pulse, UnitOfWork, ReadModel, Secrets, Clock, Log, KeptAnswers];
    return {
      module: PlatformModule,
      providers: [
        { provide: Config, useValue: config },
        {
          provide: DataSource,
          useFactory: () => connect({ url: databaseUrl, entities, poolSize: 10, name: 'roundtable api' }),
        },
        {
          provide: ReadLanes,
          useFactory: () => new ReadLanes({ connectionString: databaseUrl, applicationName: 'roundtable reads' }),
        },
        { provide: Pulse, useFactory: () => new Pulse(databaseUrl) },
        { provide: UnitOfWork, inject: [DataSource], useFactory: (source: DataSource) => new UnitOfWork(source) },
        {
          provide: ReadModel,
          inject: [ModuleRef, ReadLanes],
          // The schema is made from the resolvers, which need the read model: it is asked for when first used.
          useFactory: (module: ModuleRef, lanes: ReadLanes) =>
            new ReadModel<Caller, Actor>({
              schema: () => module.get(GraphQLSchemaHost, { strict: false }).schema,
              declarations,
              lanes,
              enter: entering,
              actor: actorOf,
            }),
        },
        { provide: KeptAnswers, useFactory: () => new KeptAnswers(config) },
        { provide: Secrets, useFactory: () => new Secrets(config.secret) },
        Clock,
        Log,
      ],
      exports: provided,
    };
  }

  /** What happens in other processes, the worker's too, is heard of by the pulse. */
  onApplicationBootstrap(): void {
    void this.forgetAtEachBeat();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.pulse.stop();
    await this.lanes.close();
    await this.source.destroy();
  }

  private async forgetAtEachBeat(): Promise<void> {
    for await (const _beat of this.pulse.listen(this.stopping.signal)) this.kept.forget();
  }
}
