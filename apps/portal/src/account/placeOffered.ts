import type { Office, SeatCapacity } from '../gql/enums';

const offices: Record<Office, string> = {
  CHAIR: 'Chair',
  VICE_CHAIR: 'Vice-chair',
  COORDINATOR: 'Coordinator',
  NATIONAL_COORDINATOR: 'National coordinator',
};

interface Place {
  office?: Office | null;
  capacity?: SeatCapacity | null;
  agencyName?: string | null;
}

/** The place at the table that an invitation offers, in words. */
export function placeOffered({ office, capacity, agencyName }: Place) {
  if (office) return offices[office];
  return capacity === 'DEPUTY' ? `Deputy for the seat of ${agencyName}` : `Representative of ${agencyName}`;
}
