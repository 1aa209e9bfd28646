import { Injectable } from '@nestjs/common';
import { insert, isTaken, save, transaction } from '@lib/database';
import { Conflict, NotFound } from '@lib/kernel';
import { AgreementParty } from '../domain/agreement-party.js';
import { Agreement } from '../domain/agreement.js';

@Injectable()
export class AgreementRepository {
  /** Loads it to be changed or signed, and holds others who would until we are done. */
  async getToChange(id: string): Promise<Agreement> {
    const found = await transaction()
      .getRepository(Agreement)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!found) throw new NotFound();
    return found;
  }

  /** The audience of an agreement about to be added. */
  async nameAudience(partnershipId: string): Promise<number> {
    const [row] = await transaction().query<{ id: number }[]>('select app.audience_of_agreement($1) as id', [
      partnershipId,
    ]);
    return Number(row?.id);
  }

  async add(agreement: Agreement): Promise<void> {
    try {
      await insert(Agreement, agreement);
    } catch (error) {
      // Somebody added the next version a moment ago.
      if (isTaken(error, 'agreement_family_id_edition_key')) throw new Conflict('agreement');
      throw error;
    }
  }

  save(agreement: Agreement): Promise<Agreement> {
    return save(Agreement, agreement, 'agreement');
  }

  /** Of these agencies, those with a seat at the table now. */
  async atTable(partnershipId: string, agencyIds: readonly string[]): Promise<string[]> {
    const rows = await transaction().query<{ id: string }[]>(
      `select distinct agency_id as id from seat where partnership_id = $1 and agency_id = any ($2) and coalesce(closed_on > app.today(), true)`,
      [partnershipId, agencyIds],
    );
    return rows.map(({ id }) => id);
  }

  async party(id: string): Promise<AgreementParty> {
    const found = await transaction().getRepository(AgreementParty).findOneBy({ id });
    if (!found) throw new NotFound();
    return found;
  }

  parties(agreementId: string): Promise<AgreementParty[]> {
    return transaction().getRepository(AgreementParty).findBy({ agreementId });
  }

  async addParties(parties: AgreementParty[]): Promise<void> {
    if (parties.length > 0) await transaction().insert(AgreementParty, parties as never);
  }

  async removeParties(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await transaction().delete(AgreementParty, [...ids]);
  }
}
