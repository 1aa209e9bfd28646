import { newId, tidy } from '@lib/kernel';
import type { Delivery } from './paper.js';

/** One version of a paper, which never changes. */
export class PaperVersion {
  readonly id: string;
  readonly audienceId: number;
  readonly paperId: string;
  readonly number: number;
  readonly fileId: string;
  readonly note: string;
  readonly deliveredAt: Date;
  readonly deliveredById: string;

  static of(paper: { id: string; audienceId: number }, number: number, delivery: Delivery, now: Date): PaperVersion {
    return Object.assign(new PaperVersion(), {
      id: newId(),
      audienceId: paper.audienceId,
      paperId: paper.id,
      number,
      fileId: delivery.fileId,
      note: tidy(delivery.note),
      deliveredAt: now,
      deliveredById: delivery.deliveredById,
    });
  }
}
