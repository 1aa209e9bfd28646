import { Injectable } from '@nestjs/common';
import { permit, type Actor } from '@lib/access';
import { NotFound, ProblemError, problem } from '@lib/kernel';
import type { CreatePartnershipInput } from '../../schema.types.js';
import { AgencyRepository } from '../data/agency.repository.js';
import { PartnershipRepository } from '../data/partnership.repository.js';
import { Partnership } from '../domain/partnership.js';
import { foundingPolicy } from '../partnership.policy.js';
import { InviteOne } from './invite-one.js';

/** Founds one partnership and invites whoever is to coordinate it; a step of the use cases that found, in their transaction. */
@Injectable()
export class FoundPartnership {
  constructor(
    private readonly partnerships: PartnershipRepository,
    private readonly agencies: AgencyRepository,
    private readonly inviteOne: InviteOne,
  ) {}

  async execute(actor: Actor, input: CreatePartnershipInput): Promise<Partnership> {
    permit(actor, foundingPolicy.create, null);
    if (input.hostAgencyId && !(await this.agencies.isThere(input.hostAgencyId))) {
      throw new ProblemError(problem('NOT_A_CHOICE', 'Choose the host agency from the list.', 'hostAgencyId'));
    }
    const partnership = await this.partnerships.found(
      Partnership.create({
        ...input,
        hostAgencyId: input.hostAgencyId ?? null,
        parentId: await this.parentId(input.parentSlug),
      }),
    );
    await this.inviteOne.execute(actor, partnership.id, { email: input.coordinatorEmail, office: 'COORDINATOR' }, [
      'coordinatorEmail',
    ]);
    return partnership;
  }

  private async parentId(slug: string | null | undefined): Promise<string | null> {
    if (!slug) return null;
    const parent = await this.partnerships.getBySlug(slug).catch((error: unknown) => {
      if (error instanceof NotFound)
        throw new ProblemError(
          problem('NOT_A_CHOICE', 'Choose the partnership it reports to from the list.', 'parentSlug'),
        );
      throw error;
    });
    return parent.id;
  }
}
