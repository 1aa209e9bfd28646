import { column, computed, from, one, reads, same, self, sql } from '@lib/reads';
import { scanSentence, type ScanState } from '../domain/scan-state.js';
import { textSentence, type TextState } from '../domain/text-state.js';

export const fileReads = reads({
  StoredFile: from('stored_file', {
    address: sql`'/files/' || ${self}.id`,
    uploadedBy: one('person', { on: 'uploaded_by_id' }),
    mediaType: column('media_type'),
    text: same(),
    scan: same(),
  }),
  FileScan: from('stored_file', {
    state: column('scan_state'),
    sentence: computed({
      needs: ['scan_state'],
      by: ({ scanState }: { readonly scanState: ScanState }) => scanSentence(scanState),
    }),
  }),
  FileText: from('stored_file', {
    state: column('text_state'),
    pages: column('text_pages'),
    sentence: computed({
      needs: ['text_state', 'text_pages'],
      by: ({ textState, textPages }: { readonly textState: TextState; readonly textPages: number }) =>
        textSentence(textState, textPages),
    }),
  }),
});
