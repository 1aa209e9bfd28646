import { transaction } from '@lib/database';
import type { InPartnership } from '../partnership.policy.js';

/** Where the thing belongs, and whether that is in care: policies ask it of whoever is national coordinator. */
export async function withCare({ partnershipId }: { readonly partnershipId: string }): Promise<InPartnership> {
  const [row] = await transaction().query<{ isInCare: boolean }[]>(
    'select in_care_since is not null as "isInCare" from partnership where id = $1',
    [partnershipId],
  );
  return { partnershipId, isInCare: row?.isInCare ?? false };
}
