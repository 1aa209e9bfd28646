import { Injectable } from '@nestjs/common';
import { insert, isTaken, record, transaction } from '@lib/database';
import { Conflict, NotFound } from '@lib/kernel';
import { Undertaking } from '../domain/undertaking.js';

@Injectable()
export class UndertakingRepository {
  /** The words that a partnership asks for now. */
  async ofPartnership(partnershipId: string): Promise<Undertaking> {
    const [newest] = await transaction()
      .getRepository(Undertaking)
      .find({ where: { partnershipId }, order: { number: 'DESC' }, take: 1 });
    if (!newest) throw new NotFound();
    return newest;
  }

  async add(undertaking: Undertaking): Promise<void> {
    try {
      await insert(Undertaking, undertaking);
    } catch (error) {
      if (isTaken(error, 'undertaking_partnership_id_number_key')) throw new Conflict('undertaking');
      throw error;
    }
  }

  /** Accepting twice is accepting once. */
  async saveAcceptance(undertaking: Undertaking, personId: string): Promise<void> {
    await transaction().query(
      `insert into undertaking_acceptance (audience_id, undertaking_id, person_id)
       select id, $1, $2 from audience where person_id = $2 and kind = 'SELF' on conflict (undertaking_id, person_id) do nothing`,
      [undertaking.id, personId],
    );
    record(...undertaking.takeEvents());
  }
}
