import { graphql, readFragment, type FragmentType } from '../gql';
import { Banner } from '../ui/Banner';

const CancelledNoticeFragment = graphql(`
  fragment CancelledNotice on Meeting {
    status
    cancelReason
  }
`);

export function CancelledNotice({ meeting: ref }: { meeting: FragmentType<typeof CancelledNoticeFragment> }) {
  const { status, cancelReason } = readFragment(CancelledNoticeFragment, ref);
  if (status !== 'CANCELLED') return null;
  return (
    <Banner kind="important" title="Cancelled">
      This meeting does not take place. {cancelReason ? `Reason: ${cancelReason}` : 'No reason was given.'}
    </Banner>
  );
}
