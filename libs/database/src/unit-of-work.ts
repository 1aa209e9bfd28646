import { AsyncLocalStorage } from 'node:async_hooks';
import { Actor, entering, type Caller } from '@lib/access';
import { Unauthenticated, type DomainEvent } from '@lib/kernel';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { inOurWords } from './database-faults.js';

/** Written by one statement, which may take five seconds and no longer: an import can make thousands of them true at once. */
const FACTS_AT_ONCE = 500;

/** Whom the worker can act for without being a person. */
const NOBODY_IN_PARTICULAR: ReadonlySet<Caller['kind']> = new Set(['partnership', 'national', 'file']);

interface Transaction {
  readonly manager: EntityManager;
  readonly events: DomainEvent[];
}

const ambient = new AsyncLocalStorage<Transaction>();
const requestIds = new AsyncLocalStorage<string>();

/** Names the request that everything within `work` is done for; events carry it. */
export const forRequest = <T>(requestId: string, work: () => T): T => requestIds.run(requestId, work);

/** The transaction that the use case runs in. Repositories use it; there is no other way to the tables. */
export function transaction(): EntityManager {
  const current = ambient.getStore();
  if (!current) throw new Error('There is no transaction here: work through UnitOfWork.as().');
  return current.manager;
}

/** Notes a fact, to be written with everything else when the transaction ends well. */
export function record(...events: DomainEvent[]): void {
  const current = ambient.getStore();
  if (!current) throw new Error('A fact can only be recorded inside a transaction.');
  current.events.push(...events);
}

/** One intention, one transaction, entered as the caller: the row rules hold for every statement in it. */
export class UnitOfWork {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs `work` for a caller who must be somebody; a session that is over is refused. */
  as<T>(caller: Caller, work: (actor: Actor) => Promise<T>): Promise<T> {
    return this.asAnybody(caller, (actor) => {
      if (!NOBODY_IN_PARTICULAR.has(caller.kind) && !actor.isSomebody) throw new Unauthenticated();
      return work(actor);
    });
  }

  /** Runs `work` for a caller who may be the public. */
  async asAnybody<T>(caller: Caller, work: (actor: Actor) => Promise<T>): Promise<T> {
    if (ambient.getStore())
      throw new Error('A second connection inside a transaction could deadlock: pass the work on instead.');
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.connect();
      await runner.startTransaction();
      const answer = await this.within(runner, caller, work);
      await runner.commitTransaction();
      return answer;
    } catch (error) {
      // A connection that is gone cannot roll back; the server did it already.
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw inOurWords(error);
    } finally {
      await runner.release();
    }
  }

  private async within<T>(runner: QueryRunner, caller: Caller, work: (actor: Actor) => Promise<T>): Promise<T> {
    const { text, values } = entering(caller);
    const [entered] = (await runner.query(text, values)) as { actor: unknown }[];
    const current: Transaction = { manager: runner.manager, events: [] };
    const answer = await ambient.run(current, () => work(Actor.from(entered?.actor)));
    if (current.events.length > 0) await this.append(runner, current.events);
    return answer;
  }

  private async append(runner: QueryRunner, events: readonly DomainEvent[]): Promise<void> {
    const facts = events.map((event) => {
      const { subjectId, partnershipId, personId, ...data } = event;
      return { name: event.name, subjectId, partnershipId, personId, requestId: requestIds.getStore() ?? null, data };
    });
    for (let i = 0; i < facts.length; i += FACTS_AT_ONCE)
      await runner.query('select app.record_events($1)', [JSON.stringify(facts.slice(i, i + FACTS_AT_ONCE))]);
  }
}
