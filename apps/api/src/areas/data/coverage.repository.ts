import { Injectable } from '@nestjs/common';
import { transaction } from '@lib/database';

/** Which areas partnerships cover. */
@Injectable()
export class CoverageRepository {
  /** Those of the codes that are of no area. */
  async unknown(codes: readonly string[]): Promise<string[]> {
    const rows = await transaction().query<{ code: string }[]>(
      'select x.code from unnest($1::text[]) x (code) where not exists (select from area a where a.code = x.code)',
      [codes],
    );
    return rows.map(({ code }) => code);
  }

  async cover(partnershipId: string, codes: readonly string[]): Promise<void> {
    await transaction().query(
      'delete from partnership_area where partnership_id = $1 and area_code <> all ($2::text[])',
      [partnershipId, codes],
    );
    await transaction().query(
      `insert into partnership_area (partnership_id, area_code, audience_id)
       select p.id, c.code, p.audience_id from partnership p, unnest($2::text[]) c (code) where p.id = $1 on conflict do nothing`,
      [partnershipId, codes],
    );
  }
}
