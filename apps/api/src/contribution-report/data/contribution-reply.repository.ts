import { Injectable } from '@nestjs/common';
import { insert, transaction } from '@lib/database';
import { ContributionReply } from '../domain/contribution-reply.js';

@Injectable()
export class ContributionReplyRepository {
  /** The seats of an agency at a table, as far as the caller sees them; observers are not expected. */
  async seatsOf(partnershipId: string, agencyId: string): Promise<string[]> {
    const rows = await transaction().query<{ id: string }[]>(
      `select id from seat where partnership_id = $1 and agency_id = $2 and kind <> 'OBSERVER' and coalesce(closed_on > app.today(), true)`,
      [partnershipId, agencyId],
    );
    return rows.map(({ id }) => id);
  }

  async audienceOf(partnershipId: string, agencyId: string): Promise<number> {
    const [row] = await transaction().query<{ id: number }[]>('select app.audience_of_reply($1, $2) as id', [
      partnershipId,
      agencyId,
    ]);
    return Number(row?.id);
  }

  add(reply: ContributionReply): Promise<ContributionReply> {
    return insert(ContributionReply, reply);
  }
}
