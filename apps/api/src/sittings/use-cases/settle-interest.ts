import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import type { DecideInterestInput, WithdrawDeclarationInput } from '../../schema.types.js';
import { InterestRepository } from '../data/interest.repository.js';
import { SittingRepository } from '../data/sitting.repository.js';
import type { InterestDeclaration } from '../domain/interest-declaration.js';
import { interestPolicy, sittingPolicy } from '../sitting.policy.js';

/** What becomes of an interest that was declared: the chair decides, or it is withdrawn. */
@Injectable()
export class SettleInterest {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sittings: SittingRepository,
    private readonly interests: InterestRepository,
    private readonly clock: Clock,
  ) {}

  decide(caller: Caller, { declarationId, version, outcome }: DecideInterestInput): Promise<InterestDeclaration> {
    return this.work.as(caller, async (actor) => {
      const declaration = await this.interests.get(declarationId);
      permit(actor, sittingPolicy.decideInterest, declaration);
      (await this.sittings.find(declaration.meetingId))?.refuseIfSettled();
      if (declaration.outcome === outcome) return declaration;
      expectVersion(declaration, version, 'declaration');
      declaration.decide(outcome, String(actor.personId), this.clock.now());
      return this.interests.save(declaration);
    });
  }

  withdraw(caller: Caller, { declarationId, version }: WithdrawDeclarationInput): Promise<InterestDeclaration> {
    return this.work.as(caller, async (actor) => {
      const declaration = await this.interests.get(declarationId);
      permit(actor, interestPolicy.withdraw, declaration);
      (await this.sittings.find(declaration.meetingId))?.refuseIfSettled();
      expectVersion(declaration, version, 'declaration');
      declaration.withdraw(this.clock.now());
      return this.interests.save(declaration);
    });
  }
}
