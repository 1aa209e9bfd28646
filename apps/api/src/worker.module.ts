import {
  Global,
  Module,
  type DynamicModule,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { Secrets } from '@lib/access';
import { Config } from '@lib/config';
import { connect, UnitOfWork } from '@lib/database';
import { Chores, listenersOf, QueueRunner, Relay, type Chore } from '@lib/events';
import { Clock } from '@lib/kernel';
import { DataSource } from 'typeorm';
import { ChaseActions, HandActionsBack } from './actions/index.js';
import { RemindOfDecisions } from './decisions/index.js';
import { RemindOfActivities } from './activities/index.js';
import { CallOffMeetings } from './meetings/index.js';
import { FollowDatePolls, WatchDatePolls } from './date-polls/index.js';
import { WatchAgreementDates } from './agreements/index.js';
import {
  DrawPreviews,
  FileWorkModule,
  ForgetUnclaimedFiles,
  MoveContents,
  QueuePreviews,
  QueueTexts,
  RemoveLooseContents,
  ScanFiles,
  TakeText,
  type PreviewJob,
  type TextJob,
} from './files/index.js';
import { IndexLibrary } from './finding/index.js';
import { NoteEndingTerms } from './nominations/index.js';
import { CheckLinks, QueueLinkCheck, RemindOfResources } from './library/index.js';
import { AgencyChanges, LookAfterAgencies } from './agencies/index.js';
import { PostModule } from './notifications/post.module.js';
import { SendDelivery, type SendJob } from './notifications/use-cases/send-delivery.js';
import { LookAfterOfficers } from './officers/index.js';
import { BindPack, ForgetPacks, PackWorkModule, QueuePacks, type PackJob } from './packs/index.js';
import { ForgetWhatIsOver } from './people/index.js';
import { RemindOfSignOffs } from './campaigns/index.js';
import { ForgetExamples } from './examples/index.js';
import { TellOfChangedKits } from './kits/index.js';
import { RemindOfPapers } from './papers/index.js';
import { Log } from './platform/log.js';
import { RemindOfEntries } from './directory/index.js';
import { LookAfterMessages } from './directory-contact/index.js';
import { ForgetProposers } from './proposals/index.js';
import { RemindOfMeetings } from './reminders/index.js';
import { LookIntoSearches } from './searches/index.js';
import { RemindOfReviews } from './terms-of-reference/index.js';
import { CountUse } from './usefulness/index.js';

const CONCURRENCY = 4;

const CHORES = [
  WatchDatePolls,
  WatchAgreementDates,
  LookAfterAgencies,
  LookAfterOfficers,
  NoteEndingTerms,
  RemindOfActivities,
  ChaseActions,
  HandActionsBack,
  RemindOfMeetings,
  RemindOfPapers,
  RemindOfSignOffs,
  TellOfChangedKits,
  RemindOfResources,
  QueueLinkCheck,
  RemindOfReviews,
  RemindOfEntries,
  RemindOfDecisions,
  ForgetPacks,
  ForgetProposers,
  ForgetExamples,
  LookAfterMessages,
  ForgetUnclaimedFiles,
  MoveContents,
  RemoveLooseContents,
  QueueTexts,
  QueuePreviews,
  ScanFiles,
  IndexLibrary,
  CountUse,
  LookIntoSearches,
  ForgetWhatIsOver,
];

/** What the worker stands on. */
@Global()
@Module({})
export class WorkerPlatform {
  static for(config: Config, databaseUrl: string): DynamicModule {
    return {
      module: WorkerPlatform,
      providers: [
        { provide: Config, useValue: config },
        {
          provide: DataSource,
          useFactory: () =>
            connect({ url: databaseUrl, entities: [], poolSize: CONCURRENCY + 2, name: 'roundtable worker' }),
        },
        { provide: UnitOfWork, inject: [DataSource], useFactory: (source: DataSource) => new UnitOfWork(source) },
        { provide: Secrets, useFactory: () => new Secrets(config.secret) },
        Clock,
        Log,
      ],
      exports: [Config, DataSource, UnitOfWork, Secrets, Clock, Log],
    };
  }
}

/** The second process: takes facts to those who listen, and runs what they leave to be done. */
@Module({})
export class WorkerModule implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    private readonly chores: Chores,
    private readonly runner: QueueRunner,
    private readonly source: DataSource,
  ) {}

  static for(config: Config, databaseUrl: string): DynamicModule {
    return {
      module: WorkerModule,
      imports: [WorkerPlatform.for(config, databaseUrl), PostModule, PackWorkModule, FileWorkModule],
      providers: [
        CallOffMeetings,
        FollowDatePolls,
        AgencyChanges,
        CheckLinks,
        ...CHORES,
        {
          provide: Chores,
          inject: [Log, ...CHORES],
          useFactory: (log: Log, ...chores: Chore[]) => new Chores(chores, (error) => void log.fault(error)),
        },
        {
          provide: QueueRunner,
          inject: [
            ModuleRef,
            UnitOfWork,
            SendDelivery,
            BindPack,
            TakeText,
            DrawPreviews,
            IndexLibrary,
            CheckLinks,
            Log,
          ],
          useFactory: (
            module: ModuleRef,
            work: UnitOfWork,
            send: SendDelivery,
            bind: BindPack,
            text: TakeText,
            previews: DrawPreviews,
            library: IndexLibrary,
            links: CheckLinks,
            log: Log,
          ) => {
            const listeners = listenersOf(
              [CallOffMeetings, FollowDatePolls, QueuePacks, ...PostModule.listeners].map((listener) =>
                module.get<object>(listener, { strict: false }),
              ),
            );
            return new QueueRunner({
              url: databaseUrl,
              concurrency: CONCURRENCY,
              tasks: {
                ...new Relay(work, listeners).tasks(),
                send: (job) => send.execute(job as SendJob),
                pack: async (job, { job: { attempts, max_attempts } }) =>
                  void (await bind.execute(job as PackJob, attempts >= max_attempts)),
                index: () => library.execute(),
                links: (_job, { abortSignal }) => links.execute(abortSignal),
                text: (job, { job: { attempts, max_attempts } }) =>
                  text.execute(job as TextJob, attempts >= max_attempts),
                preview: (job, { job: { attempts, max_attempts } }) =>
                  previews.execute(job as PreviewJob, attempts >= max_attempts),
              },
              onFault: (error) => void log.fault(error),
            });
          },
        },
      ],
    };
  }

  onApplicationBootstrap(): void {
    this.chores.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.chores.stop();
    await this.runner.stop();
    await this.source.destroy();
  }
}
