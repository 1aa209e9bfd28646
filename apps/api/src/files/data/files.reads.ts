import { column, computed, from, many, one, reads, same, self, sql } from '@lib/reads';
import { previewSentence, type PreviewState } from '../domain/preview-state.js';
import { isHandedOut, scanSentence, type ScanState } from '../domain/scan-state.js';
import { textSentence, type TextState } from '../domain/text-state.js';

interface PreviewRow {
  readonly mediaType: string;
  readonly previewState: PreviewState;
  readonly scanState: ScanState;
}

export const fileReads = reads({
  StoredFile: from('stored_file', {
    address: sql`'/files/' || ${self}.id`,
    uploadedBy: one('person', { on: 'uploaded_by_id' }),
    mediaType: column('media_type'),
    text: same(),
    scan: same(),
    preview: same(),
    previews: many('stored_file_preview', { on: 'file_id', order: ['page'] }),
  }),
  FilePreviewing: from('stored_file', {
    state: sql`case when ${self}.media_type = 'application/pdf' then ${self}.preview_state else 'NONE' end`,
    sentence: computed({
      needs: ['media_type', 'preview_state', 'scan_state'],
      by: ({ mediaType, previewState, scanState }: PreviewRow) =>
        previewSentence(mediaType === 'application/pdf' ? previewState : 'NONE', isHandedOut(scanState)),
    }),
  }),
  FilePreview: from('stored_file_preview', { address: sql`'/files/' || ${self}.file_id || '/pages/' || ${self}.page` }),
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
