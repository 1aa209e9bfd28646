import { Injectable } from '@nestjs/common';
import { permit, type Ability, type Actor, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock, problem, refuse } from '@lib/kernel';
import { PutForward } from '../../library/index.js';
import type { AcceptExampleInput, DeclineExampleInput, ReadExampleInput } from '../../schema.types.js';
import { ExampleRepository } from '../data/example.repository.js';
import { asResource, fileOf } from '../domain/as-resource.js';
import type { Example } from '../domain/example.js';
import { examplePolicy } from '../example.policy.js';

/** What becomes of an example: it is read, and then accepted, as the beginning of a resource, or not taken. */
@Injectable()
export class CurateExamples {
  constructor(
    private readonly work: UnitOfWork,
    private readonly examples: ExampleRepository,
    private readonly library: PutForward,
    private readonly clock: Clock,
  ) {}

  read(caller: Caller, input: ReadExampleInput): Promise<Example> {
    return this.act(caller, input, examplePolicy.read, (example, { personId }) => example.takeToRead(String(personId)));
  }

  /** A draft of the curator's own is begun in the library, in the sender's words and under their licence. */
  accept(caller: Caller, { kind, foundBy, outcome, ...read }: AcceptExampleInput): Promise<Example> {
    const isForMany = foundBy === 'PUBLIC' || foundBy === 'NETWORK';
    return this.act(caller, read, examplePolicy.accept, async (example, actor) => {
      refuse([!isForMany && problem('NOT_A_CHOICE', 'Choose the public or the whole network.', 'foundBy')]);
      const place = { kind, foundBy, topics: await this.examples.topicsOf(example) };
      const resource = await this.library.begin(actor, asResource(example, place), fileOf(example));
      example.accept(resource.id, outcome, String(actor.personId), this.clock.now());
    });
  }

  decline(caller: Caller, { outcome, ...read }: DeclineExampleInput): Promise<Example> {
    return this.act(caller, read, examplePolicy.decline, (example, { personId }) =>
      example.decline(outcome, String(personId), this.clock.now()),
    );
  }

  private act(
    caller: Caller,
    { exampleId, version }: { exampleId: string; version: number },
    ability: Ability<null>,
    change: (example: Example, actor: Actor) => void | Promise<void>,
  ): Promise<Example> {
    return this.work.as(caller, async (actor) => {
      const example = await this.examples.get(exampleId);
      permit(actor, ability, null);
      expectVersion(example, version, 'example');
      await change(example, actor);
      return this.examples.save(example);
    });
  }
}
