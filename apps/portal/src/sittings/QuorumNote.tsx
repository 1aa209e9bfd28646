import { useState } from 'react';
import type { LiveSittingFragment } from '../gql/graphql';
import { Tag } from '../ui/Tag';

/** Whether those in the room can decide. That it was lost or regained is said aloud; each tick is not. */
export function QuorumNote({ quorum }: { quorum: LiveSittingFragment['quorum'] }) {
  const [was, setWas] = useState({ isQuorate: quorum?.isQuorate, news: '' });
  if (was.isQuorate !== quorum?.isQuorate)
    setWas({
      isQuorate: quorum?.isQuorate,
      news: quorum ? (quorum.isQuorate ? 'The table is quorate.' : 'The table is not quorate any more.') : '',
    });
  return (
    <>
      <div role="status" className="govuk-visually-hidden">
        {was.news}
      </div>
      {quorum && (
        <p className="govuk-body rt-quorum">
          <Tag tone={quorum.isQuorate ? 'good' : 'bad'}>{quorum.isQuorate ? 'Quorate' : 'Not quorate'}</Tag>{' '}
          {quorum.isQuorate ? 'Those in the room can decide.' : `The table ${quorum.words}.`}
        </p>
      )}
    </>
  );
}
