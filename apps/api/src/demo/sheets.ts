import { demoId } from './draw.js';
import { partnerships } from './partnerships.js';
import { audienceOf, type Row } from './rows.js';
import type { Seating } from './seating.js';

/** How some tables began: their coordinators brought a sheet. */
export function sheetsImported(seating: Seating): Row[] {
  return partnerships.flatMap((partnership, index): Row[] => {
    const [by] = seating.officers(partnership, 'COORDINATOR');
    if (!by || partnership.people === 0 || index > 4) return [];
    const seats = seating.seatsAt(partnership).length;
    const partnershipId = demoId('partnership', partnership.key);
    return [
      {
        id: demoId('sheet import', partnership.key),
        audience: audienceOf('APPOINTING', partnershipId),
        partnershipId,
        importedById: by.id,
        requestKey: demoId('sheet import key', partnership.key),
        importedAt: seating.days.noon(-200 - index),
        rowCount: seats,
        newAgencies: Math.floor(seats / 3),
        newSeats: seats,
        changedSeats: 0,
        invitations: seats - 2,
      },
    ];
  });
}
