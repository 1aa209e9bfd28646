import { Injectable } from '@nestjs/common';
import type { Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import type { CreatePartnershipInput } from '../../schema.types.js';
import type { Partnership } from '../domain/partnership.js';
import { FoundPartnership } from './found-partnership.js';

/** Founds a partnership and invites whoever is to coordinate it. */
@Injectable()
export class CreatePartnership {
  constructor(
    private readonly work: UnitOfWork,
    private readonly found: FoundPartnership,
  ) {}

  execute(caller: Caller, input: CreatePartnershipInput): Promise<Partnership> {
    return this.work.as(caller, (actor) => this.found.execute(actor, input));
  }
}
