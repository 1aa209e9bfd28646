import { Aggregate, newId, problem, ProblemError, refuse, tidy, wordsProblem } from '@lib/kernel';
import { slugOf } from '../../library/index.js';
import {
  CollectionChanged,
  CollectionCreated,
  CollectionPublished,
  CollectionWithdrawn,
} from '../collection.events.js';

export type CollectionKind = 'COLLECTION' | 'TOOLKIT';
export type CollectionState = 'DRAFT' | 'PUBLISHED' | 'WITHDRAWN';

interface CollectionWords {
  readonly kind: CollectionKind;
  readonly title: string;
  readonly summary?: string | null;
}

/** Resources of the library, put in order for a purpose. Its keepers see it alone until it is published. */
export class Collection extends Aggregate {
  readonly id: string;
  readonly slug: string;
  readonly kind: CollectionKind;
  readonly state: CollectionState;
  readonly title: string;
  readonly summary: string;
  readonly createdById: string;
  readonly createdAt: Date;
  readonly publishedAt: Date | null;
  version: number;

  static created(said: CollectionWords, createdById: string, now: Date): Collection {
    const id = newId();
    const words = checked(said);
    const beginning = { id, slug: slugOf(words.title, id), createdById, createdAt: now, publishedAt: null };
    const collection = Object.assign(new Collection(), { ...beginning, ...words, state: 'DRAFT', version: 1 });
    collection.record(new CollectionCreated(id));
    return collection;
  }

  change(said: CollectionWords): void {
    Object.assign(this, checked(said));
    this.record(new CollectionChanged(this.id));
  }

  /** What is in it is kept beside it. */
  arranged(): void {
    this.record(new CollectionChanged(this.id));
  }

  publish(resources: number, now: Date): void {
    refuse([
      this.state === 'PUBLISHED' && problem('ALREADY_PUBLISHED', 'It is published already.'),
      resources === 0 && problem('EMPTY', 'Put at least one resource in it before you publish it.'),
    ]);
    Object.assign(this, { state: 'PUBLISHED', publishedAt: now });
    this.record(new CollectionPublished(this.id));
  }

  withdraw(): void {
    if (this.state !== 'PUBLISHED') throw new ProblemError(problem('NOT_PUBLISHED', 'It is not published.'));
    Object.assign(this, { state: 'WITHDRAWN' });
    this.record(new CollectionWithdrawn(this.id));
  }
}

function checked({ kind, title, summary }: CollectionWords) {
  refuse([
    wordsProblem(title, { label: 'a title', max: 200, required: true }, 'title'),
    [1, 2].includes(tidy(title).length) && problem('TOO_SHORT', 'Give it a title of at least 3 characters.', 'title'),
    wordsProblem(summary, { label: 'what it is for', max: 2000 }, 'summary'),
  ]);
  return { kind, title: tidy(title), summary: tidy(summary) };
}
