import { useParams, useSearchParams } from 'react-router';
import { graphql } from '../gql';
import { Inset } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { AddAgreementForm } from './AddAgreementForm';
import { titleOf } from './words';

const AddAgreementPageQuery = graphql(`
  query AddAgreementPage($slug: String!, $follows: ID!, $isVersion: Boolean!) {
    partnership(slug: $slug) {
      id
      name
      agreementAbilities {
        add
      }
      ...AddAgreementForm
    }
    agreement(id: $follows) @include(if: $isVersion) {
      id
      title
      edition
      viewerCan {
        replace
      }
      ...FollowedAgreement
    }
  }
`);

/** A new agreement, or with `?follows=` the next version of one. */
export function AddAgreementPage() {
  const { slug } = useParams();
  const [params] = useSearchParams();
  const follows = params.get('follows') ?? '';
  const [data, waiting] = usePageQuery(AddAgreementPageQuery, {
    slug: slug!,
    follows: follows || '00000000-0000-0000-0000-000000000000',
    isVersion: follows !== '',
  });
  if (!data) return waiting;
  const { partnership, agreement } = data;
  if (!partnership?.agreementAbilities.add || (follows && !agreement?.viewerCan.replace)) return <NotFound />;
  const register = `/partnerships/${slug}/agreements`;
  return (
    <Page
      title={agreement ? 'Add a new version' : 'Add an agreement'}
      caption={partnership.name}
      back={{ to: register, label: 'Information-sharing agreements' }}
    >
      {agreement && (
        <Inset>
          This version follows “{titleOf(agreement)}”, which stays in force until its last day: bring that forward when
          every agency has signed this one. Whoever has signed this version sees what asks for the one before.
        </Inset>
      )}
      <AddAgreementForm key={partnership.id} partnership={partnership} follows={agreement} />
    </Page>
  );
}
