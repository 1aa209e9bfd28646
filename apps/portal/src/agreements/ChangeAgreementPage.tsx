import { useParams } from 'react-router';
import { graphql } from '../gql';
import { Inset } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { ChangeAgreementForm } from './ChangeAgreementForm';
import { WithdrawAgreementForm } from './WithdrawAgreementForm';
import { titleOf } from './words';

const ChangeAgreementPageQuery = graphql(`
  query ChangeAgreementPage($id: ID!) {
    agreement(id: $id) {
      id
      title
      edition
      partnership {
        id
        slug
      }
      viewerCan {
        change
        changeTerms
        replace
      }
      ...ChangeAgreementForm
      ...WithdrawAgreementForm
    }
  }
`);

export function ChangeAgreementPage() {
  const { id } = useParams();
  const [data, waiting] = usePageQuery(ChangeAgreementPageQuery, { id: id! });
  if (!data) return waiting;
  const { agreement } = data;
  if (!agreement?.viewerCan.change) return <NotFound />;
  const slug = agreement.partnership?.slug;
  return (
    <Page
      title="Change the agreement"
      caption={titleOf(agreement)}
      inPartnership={slug}
      back={{ to: `/agreements/${id}`, label: titleOf(agreement) }}
    >
      {!agreement.viewerCan.changeTerms && (
        <Inset>
          An agency has signed, so the terms stand. You can move the review, bring the last day forward, and ask other
          agencies to sign.
          {agreement.viewerCan.replace && (
            <>
              {' '}
              To change the terms,{' '}
              <TextLink to={`/partnerships/${slug}/agreements/new?follows=${id}`}>add a new version</TextLink>, which
              every agency signs anew.
            </>
          )}
        </Inset>
      )}
      <ChangeAgreementForm key={agreement.id} agreement={agreement} />
      <WithdrawAgreementForm agreement={agreement} />
    </Page>
  );
}
