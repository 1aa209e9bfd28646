import { Injectable } from '@nestjs/common';
import { hashOf, thePublic } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';
import type { InvitationPreview } from '../../schema.types.js';

type Expected = Pick<InvitationPreview, 'name' | 'jobTitle'>;
type Offer = Omit<InvitationPreview, keyof Expected>;

/** What an invitation says to whoever holds its link; the only thing about a partnership that is told to somebody unknown. */
@Injectable()
export class InvitationPreviews {
  constructor(private readonly work: UnitOfWork) {}

  of(token: string): Promise<InvitationPreview | null> {
    return this.work.asAnybody(thePublic, async () => {
      const [row] = await transaction().query<{ preview: Offer | null; expected: Expected | null }[]>(
        'select app.invitation_preview($1) as preview, app.invited_as($1) as expected',
        [hashOf(token)],
      );
      const { name = '', jobTitle = '' } = row?.expected ?? {};
      return row?.preview ? { ...row.preview, name, jobTitle } : null;
    });
  }
}
