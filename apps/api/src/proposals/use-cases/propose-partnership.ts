import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { newId, RateLimited } from '@lib/kernel';
import { newReference, OpenForms } from '../../open-forms/index.js';
import type { ProposePartnershipInput } from '../../schema.types.js';
import { ProposalRepository } from '../data/proposal.repository.js';
import { toldBy, type Told } from '../domain/proposal-form.js';

/** From one place, and letters to one address, where everybody's colleagues may be behind one address of the network. */
const TRIES = { source: 20, sourceMinutes: 60, letters: 5, lettersMinutes: 24 * 60 };

/** Takes what somebody tells us of a partnership. Nothing in the answer depends on what we know already. */
@Injectable()
export class ProposePartnership {
  constructor(
    private readonly work: UnitOfWork,
    private readonly proposals: ProposalRepository,
    private readonly forms: OpenForms,
  ) {}

  async execute(caller: Caller, source: string, input: ProposePartnershipInput): Promise<string> {
    const told = toldBy(input);
    // Programs that fill in everything are thanked like people, so that they do not learn what gave them away.
    if (input.website) return newReference();
    this.forms.expectFilledIn(input.formToken);
    const isAnswered = await this.count(source, told);
    const requestHash = sameFormTwice(input.requestKey, told);
    return this.work.asAnybody(caller, () => this.proposals.add({ id: newId(), requestHash, told, isAnswered }));
  }

  /** Whether a letter may be sent. Past a few a day none is, and nothing is said: the answer would tell of other people's proposals. */
  private async count(source: string, { proposerEmail }: Told): Promise<boolean> {
    const [wait, tooMany] = await this.forms.count([
      { most: TRIES.source, minutes: TRIES.sourceMinutes, of: ['propose source', source] },
      { most: TRIES.letters, minutes: TRIES.lettersMinutes, of: ['propose letters', proposerEmail] },
    ]);
    if (wait) throw new RateLimited(wait);
    return !tooMany;
  }
}

/** Of all that was sent: pressed twice it is one proposal, changed in between it is another. */
const sameFormTwice = (requestKey: string, told: Told): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([requestKey, told]))
    .digest();
