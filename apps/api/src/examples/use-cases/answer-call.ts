import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { ProblemError, problem, RateLimited, type Problem } from '@lib/kernel';
import { OpenFiles } from '../../files/index.js';
import { newReference, OpenForms } from '../../open-forms/index.js';
import type { AnswerCallInput } from '../../schema.types.js';
import { ExampleRepository, type Taken } from '../data/example.repository.js';
import { FILE_GONE, sentIn, type FileSent, type Sent } from '../domain/example-form.js';

/** From one place, from everywhere, and letters to one address. */
const TRIES = { source: 20, all: 600, minutes: 60, letters: 5, lettersMinutes: 24 * 60 };

const NOT_SENT = 'What you wrote was not sent. It is all still here: copy what you want to keep.';
const REFUSALS: Readonly<Record<Extract<Taken, { refusal: string }>['refusal'], Problem>> = {
  PLANNED: problem('CALL_NOT_OPEN_YET', `This call is not open yet. ${NOT_SENT}`),
  CLOSED: problem('CALL_CLOSED', `This call has closed. ${NOT_SENT}`),
  WITHDRAWN: problem('CALL_WITHDRAWN', `This call has been withdrawn. ${NOT_SENT}`),
  FILE_GONE,
};

/** Takes what somebody sends in answer to a call. Whoever they are, they need not be known to us. */
@Injectable()
export class AnswerCall {
  constructor(
    private readonly work: UnitOfWork,
    private readonly examples: ExampleRepository,
    private readonly files: OpenFiles,
    private readonly forms: OpenForms,
  ) {}

  async execute(caller: Caller, source: string, input: AnswerCallInput): Promise<string> {
    const file = this.fileIn(input.fileToken);
    const sent = sentIn(input, file);
    // Programs that fill in everything are thanked like people, so that they do not learn what gave them away.
    if (input.website) return newReference();
    this.forms.expectFilledIn(input.formToken);
    const isAnswered = await this.count(source, sent);
    const fileId = typeof file === 'object' ? file.id : null;
    return this.work.asAnybody(caller, async () => {
      const requestHash = sameFormTwice(input, sent, fileId && (await this.files.hashOf(fileId)));
      const taken = await this.examples.take({ slug: input.slug, requestHash, sent, fileId, isAnswered });
      if ('refusal' in taken) throw new ProblemError(REFUSALS[taken.refusal]);
      return taken.reference;
    });
  }

  private fileIn(token: string | null | undefined): FileSent {
    if (!token) return 'NONE';
    const id = this.files.idIn(token);
    return id ? { id } : 'GONE';
  }

  /** Whether a letter may be sent. Past a few a day none is, and nothing is said: the answer would tell of other people's. */
  private async count(source: string, { email }: Sent): Promise<boolean> {
    const [wait = 0, waitForAll = 0, tooMany] = await this.forms.count([
      { most: TRIES.source, minutes: TRIES.minutes, of: ['example source', source] },
      { most: TRIES.all, minutes: TRIES.minutes, of: ['example anybody'] },
      { most: TRIES.letters, minutes: TRIES.lettersMinutes, of: ['example letters', email] },
    ]);
    if (wait || waitForAll) throw new RateLimited(Math.max(wait, waitForAll));
    return !tooMany;
  }
}

/** Of all that was sent: pressed twice it is one example, changed in between it is another. */
const sameFormTwice = ({ slug, requestKey }: AnswerCallInput, sent: Sent, fileHash: string | null): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([slug, requestKey, fileHash, sent]))
    .digest();
