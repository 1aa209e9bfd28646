import type { Actor } from '@lib/access';
import { computed, from, one, page, reads, same } from '@lib/reads';
import { COLUMNS } from '../domain/columns.js';
import { sheetPolicy } from '../sheet.policy.js';

export const sheetReads = reads({
  Partnership: { sheets: same() },
  Invitation: { invitee: one('invitee', { on: { invitation_id: 'id' } }) },
  Invitee: from('invitee', {}),
  TableSheets: from('partnership', {
    imports: page('sheet_import', { on: 'partnership_id', key: ['imported_at desc', 'id desc'] }),
    columns: computed({
      needs: [],
      by: (_row: object, _actor: Actor) =>
        COLUMNS.map(({ heading, meaning, example }) => ({ heading, meaning, example })),
    }),
    viewerCan: computed({
      needs: ['id', 'status'],
      by: ({ id: partnershipId, status }: { id: string; status: string }, actor: Actor) => ({
        importTable:
          status !== 'MERGED' && status !== 'CLOSED' && sheetPolicy.importTable.allows(actor, { partnershipId }),
        exportTable: sheetPolicy.exportTable.allows(actor, { partnershipId }),
      }),
    }),
  }),
  SheetImport: from('sheet_import', { importedBy: one('person', { on: 'imported_by_id' }) }),
});
