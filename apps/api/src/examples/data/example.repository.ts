import { Injectable } from '@nestjs/common';
import { hashOf, Secrets } from '@lib/access';
import { load, record, save, transaction } from '@lib/database';
import { newId, NotFound } from '@lib/kernel';
import { newReference } from '../../open-forms/index.js';
import { Example } from '../domain/example.js';
import type { Sent } from '../domain/example-form.js';
import { ExampleReceived } from '../example.events.js';

/** What became of a form: its reference, or why it could not be taken. */
export type Taken =
  | { readonly reference: string }
  | { readonly refusal: 'PLANNED' | 'CLOSED' | 'WITHDRAWN' | 'FILE_GONE' };

interface Row {
  readonly stage: 'PLANNED' | 'OPEN' | 'CLOSED' | 'WITHDRAWN';
  readonly reference?: string;
  readonly isNew?: boolean;
  readonly isFileLost?: boolean;
}

export interface NewExample {
  readonly slug: string;
  readonly requestHash: Buffer;
  readonly sent: Sent;
  readonly fileId: string | null;
  /** False when there were so many for this address that another letter would be a nuisance. */
  readonly isAnswered: boolean;
}

@Injectable()
export class ExampleRepository {
  constructor(private readonly secrets: Secrets) {}

  /** Writes what somebody sent, unless this very form was sent before. */
  async take({ slug, requestHash, sent, fileId, isAnswered }: NewExample): Promise<Taken> {
    const id = newId();
    // Only the hash of the link is kept; the link itself is made again when the mail is written.
    const statusHash = hashOf(this.secrets.linkToken('example', id));
    for (;;) {
      const [row] = await transaction().query<{ taken: Row | null }[]>(
        'select app.answer_call($1, $2, $3, $4, $5, $6, $7) as taken',
        [id, newReference(), requestHash, statusHash, slug, JSON.stringify(sent), fileId],
      );
      if (!row?.taken) throw new NotFound();
      const { stage, reference, isNew, isFileLost } = row.taken;
      if (stage !== 'OPEN') return { refusal: stage };
      if (isFileLost) return { refusal: 'FILE_GONE' };
      // The reference stands for another example.
      if (!reference) continue;
      if (isNew && isAnswered) record(new ExampleReceived(id));
      return { reference };
    }
  }

  get(id: string): Promise<Example> {
    return load(Example, id);
  }

  save(example: Example): Promise<Example> {
    return save(Example, example, 'example');
  }

  /** The topic of what was missing, for what is made of an answer; none when it has none. */
  async topicsOf({ callId }: Example): Promise<string[]> {
    const rows = await transaction().query<{ code: string }[]>(
      `select g.topic_code as code from call_for_examples c join library_gap g on g.id = c.gap_id
       where c.id = $1 and g.topic_code is not null`,
      [callId],
    );
    return rows.map(({ code }) => code);
  }
}
