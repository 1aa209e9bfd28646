import { Link, useParams } from 'react-router';
import { graphql } from '../gql';
import { LinkButton } from '../ui/Button';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { Tag } from '../ui/Tag';
import { usePageQuery } from '../ui/usePageQuery';
import { AgreementFacts } from './AgreementFacts';
import { MyAgency } from './MyAgency';
import { PartyTable } from './PartyTable';
import { SeenBy } from './SeenBy';
import { agreementTones, agreementWords, titleOf } from './words';

const AgreementPageQuery = graphql(`
  query AgreementPage($id: ID!) {
    agreement(id: $id) {
      id
      title
      edition
      state
      partyCount
      signedCount
      partnership {
        id
        name
        slug
      }
      myParties {
        id
        ...MyParty
      }
      audience {
        ...SeenBy
      }
      viewerCan {
        change
        replace
      }
      ...AgreementFacts
      ...PartyTable
    }
  }
`);

/** One agreement: how one's own agency stands, what is agreed, who has signed and who has not. */
export function AgreementPage() {
  const { id } = useParams();
  const [data, waiting] = usePageQuery(AgreementPageQuery, { id: id! });
  if (!data) return waiting;
  const { agreement } = data;
  if (!agreement) return <NotFound />;
  const { state, partnership, myParties, audience, viewerCan, partyCount, signedCount } = agreement;
  const register = partnership && `/partnerships/${partnership.slug}/agreements`;
  return (
    <Page
      title={titleOf(agreement)}
      caption={
        partnership ? <Link to={`/partnerships/${partnership.slug}`}>{partnership.name}</Link> : 'Information sharing'
      }
      inPartnership={partnership?.slug}
      back={register ? { to: register, label: 'Information-sharing agreements' } : undefined}
      actions={
        <>
          {viewerCan.change && (
            <LinkButton kind="secondary" to={`/agreements/${id}/change`}>
              Change
            </LinkButton>
          )}
          {viewerCan.replace && register && (
            <LinkButton kind="secondary" to={`${register}/new?follows=${id}`}>
              Add a new version
            </LinkButton>
          )}
        </>
      }
      wide
    >
      <p className="govuk-body">
        <Tag tone={agreementTones[state]}>{agreementWords[state]}</Tag> {signedCount} of {partyCount} agencies have
        signed, in date.
      </p>
      <SeenBy audience={audience} andAlso=", and by the leads of the agencies that are asked to sign" />
      {myParties.length > 0 && (
        <section className="rt-card" aria-labelledby="mine">
          <h2 className="govuk-heading-m" id="mine">
            Your agency
          </h2>
          {myParties.map((party) => (
            <MyAgency key={party.id} agreementId={agreement.id} party={party} />
          ))}
        </section>
      )}
      <AgreementFacts agreement={agreement} />
      <h2 className="govuk-heading-l">Who has signed</h2>
      <PartyTable agreement={agreement} />
    </Page>
  );
}
