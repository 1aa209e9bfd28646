import { column, from, one, reads, self, sql } from '@lib/reads';

export const fileReads = reads({
  StoredFile: from('stored_file', {
    address: sql`'/files/' || ${self}.id`,
    uploadedBy: one('person', { on: 'uploaded_by_id' }),
    mediaType: column('media_type'),
  }),
});
