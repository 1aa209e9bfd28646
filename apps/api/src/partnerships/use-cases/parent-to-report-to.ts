import { Injectable } from '@nestjs/common';
import { NotFound, ProblemError, problem, refuse } from '@lib/kernel';
import { PartnershipRepository } from '../data/partnership.repository.js';
import type { Partnership } from '../domain/partnership.js';

const NOT_A_CHOICE = problem('NOT_A_CHOICE', 'Choose the partnership it reports to from the list.', 'parentId');

/** Whether one partnership can report to another; a step of changing it, in its transaction. */
@Injectable()
export class ParentToReportTo {
  constructor(private readonly partnerships: PartnershipRepository) {}

  async refuseUnlessAChoice(parentId: string, child: Partnership): Promise<void> {
    // Nobody ends it, or has it report to this one, until that is written.
    const parent = await this.partnerships.getGoing(parentId).catch((error: unknown) => {
      if (error instanceof NotFound) throw new ProblemError(NOT_A_CHOICE);
      if (error instanceof ProblemError)
        throw new ProblemError(
          problem('PARTNERSHIP_IS_OVER', 'That partnership is over itself. Choose another.', 'parentId'),
        );
      throw error;
    });
    refuse([
      parent.isGroup && problem('NOT_A_CHOICE', 'Choose a partnership, not a group of one.', 'parentId'),
      (parent.id === child.id || (await this.partnerships.isBelow(parent.id, child.id))) &&
        problem('NOT_A_CHOICE', 'A partnership cannot report to itself, or to one that reports to it.', 'parentId'),
    ]);
  }
}
