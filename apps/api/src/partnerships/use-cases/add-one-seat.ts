import { Injectable } from '@nestjs/common';
import { permit, type Actor } from '@lib/access';
import { ProblemError, problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import type { AddSeatInput, NewAgencyInput } from '../../schema.types.js';
import { AgencyRepository } from '../data/agency.repository.js';
import { PartnershipRepository } from '../data/partnership.repository.js';
import { SeatRepository } from '../data/seat.repository.js';
import { withCare } from '../data/with-care.js';
import { Seat } from '../domain/seat.js';
import { partnershipPolicy } from '../partnership.policy.js';

/** Gives an agency a seat, making it known first if need be; a step of the use cases that add seats, in their transaction. */
@Injectable()
export class AddOneSeat {
  constructor(
    private readonly partnerships: PartnershipRepository,
    private readonly seats: SeatRepository,
    private readonly agencies: AgencyRepository,
  ) {}

  async execute(actor: Actor, input: AddSeatInput): Promise<Seat> {
    const partnership = await this.partnerships.get(input.partnershipId);
    permit(actor, partnershipPolicy.manageSeats, await withCare({ partnershipId: partnership.id }));
    await this.partnerships.getGoing(partnership.id);
    const agencyId = await this.agencyOf(input);
    return this.seats.add(Seat.add(partnership.id, agencyId, input));
  }

  private async agencyOf({ agencyId, newAgency }: AddSeatInput): Promise<string> {
    if (agencyId) {
      if (await this.agencies.isThere(agencyId)) return agencyId;
      throw new ProblemError(problem('NOT_A_CHOICE', 'Choose an agency from the list.', 'agencyId'));
    }
    if (!newAgency) throw new ProblemError(problem('REQUIRED', 'Choose an agency, or enter a new one.', 'agencyId'));
    return this.agencies.add(checked(newAgency));
  }
}

const DOMAIN = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;

/** As the database counts, to which a rare letter is one character and to JavaScript two. */
const isOneCharacter = (text: string): boolean => Array.from(tidy(text)).length === 1;

function checked({ name, sector, agencyType, emailDomains }: NewAgencyInput) {
  const domains = [
    ...new Set((emailDomains ?? []).map((each) => tidy(each).toLowerCase().replace(/^@/, '')).filter(Boolean)),
  ];
  refuse([
    wordsProblem(name, { label: 'the name of the agency', max: 200, required: true }, 'newAgency', 'name'),
    isOneCharacter(name) && problem('TOO_SHORT', 'Enter the full name of the agency.', 'newAgency', 'name'),
    wordsProblem(
      agencyType,
      { label: 'what kind of agency it is', max: 60, required: true },
      'newAgency',
      'agencyType',
    ),
    isOneCharacter(agencyType) &&
      problem('TOO_SHORT', 'Say what kind of agency it is in two characters or more.', 'newAgency', 'agencyType'),
    domains.some((each) => each.length > 253 || !DOMAIN.test(each)) &&
      problem('NOT_A_DOMAIN', 'Enter mail domains like police.example.org.', 'newAgency', 'emailDomains'),
  ]);
  return { name: tidy(name), sector, agencyType: tidy(agencyType), emailDomains: domains };
}
