import { policy } from '@lib/access';
import { partnershipPolicy, type InPartnership } from '../partnerships/index.js';

/** Who may take a partnership's table out as a sheet, and bring one in: whoever may do by hand what the sheet does. */
export const sheetPolicy = policy<InPartnership>()('sheet', {
  importTable: (actor, it) =>
    partnershipPolicy.manageSeats.allows(actor, it) && partnershipPolicy.invite.allows(actor, it),
  exportTable: (actor, it) => partnershipPolicy.manageSeats.allows(actor, it),
});
