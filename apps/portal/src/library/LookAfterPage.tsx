import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { ConfirmForm } from './ConfirmForm';
import { HandForm } from './HandForm';
import { RestoreForm } from './RestoreForm';
import { ReviewState } from './ReviewState';
import { WithdrawForm } from './WithdrawForm';

const LookAfterPageQuery = graphql(`
  query LookAfterPage($slug: String!) {
    resource(slug: $slug) {
      id
      title
      address
      version
      viewerCan {
        confirm
        withdraw
        restore
        hand
      }
      ...ReviewState
    }
  }
`);

/** Saying that a resource is still good, withdrawing it, putting it back, and handing it to somebody else. */
export function LookAfterPage() {
  const { slug } = useParams();
  const [data, waiting] = usePageQuery(LookAfterPageQuery, { slug: slug! });
  if (!data) return waiting;
  const { resource } = data;
  const { confirm, withdraw, restore, hand } = resource?.viewerCan ?? {};
  if (!resource || !(confirm || withdraw || restore || hand)) return <NotFound />;
  return (
    <Page title="See to a resource" caption={resource.title} back={{ to: resource.address, label: resource.title }}>
      <ReviewState resource={resource} />
      {confirm && <ConfirmForm resource={resource} />}
      {restore && <RestoreForm resource={resource} />}
      {hand && <HandForm resource={resource} />}
      {withdraw && <WithdrawForm resource={resource} />}
    </Page>
  );
}
