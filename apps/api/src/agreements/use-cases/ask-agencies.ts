import { Injectable } from '@nestjs/common';
import { record } from '@lib/database';
import { problem, refuse } from '@lib/kernel';
import { AgenciesAskedToSign } from '../agreement.events.js';
import { AgreementRepository } from '../data/agreement.repository.js';
import { SignatureRepository } from '../data/signature.repository.js';
import { AgreementParty } from '../domain/agreement-party.js';
import type { Agreement } from '../domain/agreement.js';

const MOST = 200;

/** Makes the agencies that are asked to sign these; a step of the use cases that add and change agreements, in their transaction. */
@Injectable()
export class AskAgencies {
  constructor(
    private readonly agreements: AgreementRepository,
    private readonly signatures: SignatureRepository,
  ) {}

  /** Those that have signed stay, whether named or not. */
  async execute(agreement: Agreement, agencyIds: readonly string[]): Promise<void> {
    const wanted = new Set(agencyIds);
    refuse([
      wanted.size === 0 && problem('REQUIRED', 'Choose at least one agency to sign.', 'agencyIds'),
      wanted.size > MOST && problem('TOO_MANY', `Ask at most ${MOST} agencies to sign.`, 'agencyIds'),
    ]);
    const parties = await this.agreements.parties(agreement.id);
    const asked = new Set(parties.map(({ agencyId }) => agencyId));
    const fresh = [...wanted].filter((id) => !asked.has(id));
    const atTable = await this.agreements.atTable(agreement.partnershipId, fresh);
    refuse([
      atTable.length < fresh.length &&
        problem('NOT_A_CHOICE', 'Choose agencies that have a seat at this table.', 'agencyIds'),
    ]);
    const signed = new Set((await this.signatures.ofAgreement(agreement.id)).map(({ partyId }) => partyId));
    await this.agreements.removeParties(
      parties.filter(({ id, agencyId }) => !wanted.has(agencyId) && !signed.has(id)).map(({ id }) => id),
    );
    if (fresh.length === 0) return;
    await this.agreements.addParties(fresh.map((agencyId) => AgreementParty.of(agreement, agencyId)));
    record(new AgenciesAskedToSign(agreement.id, agreement.partnershipId, fresh));
  }
}
