import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';
import { ProblemError, problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import { PartnershipRepository } from '../../partnerships/index.js';
import type { TakeIntoCareInput } from '../../schema.types.js';
import { carePolicy } from '../officer.policy.js';

const ALREADY = problem('IN_CARE_ALREADY', 'This partnership is in care already.');
const OVER = problem('PARTNERSHIP_IS_OVER', 'This partnership was merged or closed, and needs no officers.');

/** Lets the national coordinator look after a partnership until somebody takes up an office. */
@Injectable()
export class TakeIntoCare {
  constructor(
    private readonly work: UnitOfWork,
    private readonly partnerships: PartnershipRepository,
  ) {}

  execute(caller: Caller, { partnershipId, reason }: TakeIntoCareInput): Promise<string> {
    return this.work.as(caller, async (actor) => {
      const { isOver } = await this.partnerships.get(partnershipId);
      permit(actor, carePolicy.takeIntoCare, null);
      refuse([isOver && OVER, wordsProblem(reason, { label: 'the reason', max: 500, required: true }, 'reason')]);
      const [row] = await transaction().query<{ taken: boolean }[]>('select app.take_into_care($1, $2) as taken', [
        partnershipId,
        tidy(reason),
      ]);
      if (!row?.taken) throw new ProblemError(ALREADY);
      return partnershipId;
    });
  }
}
