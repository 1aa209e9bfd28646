import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { BeginDraftForm } from './BeginDraftForm';
import { ChangeDraftForm } from './ChangeDraftForm';
import { DiscardDraftForm } from './DiscardDraftForm';
import { termsOf } from './words';

const DraftPageQuery = graphql(`
  query DraftTermsPage($slug: String!) {
    partnership(slug: $slug) {
      id
      name
      wouldBeSeenBy(whole: PARTNERSHIP) {
        ...SeenBy
      }
      termsOfReference {
        inForce {
          id
          text
        }
        draft {
          id
          ...ChangeDraftForm
          ...DiscardDraftForm
        }
        viewerCan {
          draft
        }
      }
    }
  }
`);

/** The draft: begun from the text that is in force, and changed until it is approved. */
export function DraftPage() {
  const { slug } = useParams();
  const [data, waiting] = usePageQuery(DraftPageQuery, { slug: slug! });
  if (!data) return waiting;
  const { partnership } = data;
  if (!partnership?.termsOfReference.viewerCan.draft) return <NotFound />;
  const { draft, inForce } = partnership.termsOfReference;
  const audience = partnership.wouldBeSeenBy;
  const back = termsOf(slug);
  return (
    <Page
      title={draft ? 'Change the draft' : 'Draft terms of reference'}
      caption={partnership.name}
      back={{ to: back, label: 'Terms of reference' }}
    >
      {draft ? (
        <>
          <ChangeDraftForm key={draft.id} draft={draft} audience={audience} back={back} />
          <DiscardDraftForm draft={draft} back={back} />
        </>
      ) : (
        <BeginDraftForm partnershipId={partnership.id} text={inForce?.text ?? ''} audience={audience} back={back} />
      )}
    </Page>
  );
}
