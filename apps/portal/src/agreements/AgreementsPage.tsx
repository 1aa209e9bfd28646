import { useParams } from 'react-router';
import { graphql } from '../gql';
import type { AgreementsPageQuery as Data } from '../gql/graphql';
import { LinkButton } from '../ui/Button';
import { EmptyState } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { Table, type Column } from '../ui/Table';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { Day } from '../ui/When';
import { MyAgency } from './MyAgency';
import { agreementTones, agreementWords, titleOf } from './words';

const AgreementsPageQuery = graphql(`
  query AgreementsPage($slug: String!) {
    partnership(slug: $slug) {
      id
      name
      agreementAbilities {
        add
      }
      agreements {
        id
        title
        edition
        state
        startsOn
        reviewOn
        expiresOn
        partyCount
        signedCount
        myParties {
          id
          ...MyParty
        }
      }
    }
  }
`);

type Row = NonNullable<Data['partnership']>['agreements'][number];

/** The register of a partnership's information-sharing agreements: how one's own agency stands, then each of them. */
export function AgreementsPage() {
  const { slug } = useParams();
  const [data, waiting] = usePageQuery(AgreementsPageQuery, { slug: slug! });
  if (!data) return waiting;
  const { partnership } = data;
  if (!partnership) return <NotFound />;
  const { name, agreements, agreementAbilities } = partnership;
  const mine = agreements.filter(({ state, myParties }) => myParties.length > 0 && state !== 'WITHDRAWN');
  const addAt = agreementAbilities.add ? `/partnerships/${slug}/agreements/new` : undefined;
  return (
    <Page
      title="Information-sharing agreements"
      caption={name}
      actions={addAt && <LinkButton to={addAt}>Add an agreement</LinkButton>}
      wide
    >
      {mine.length > 0 && (
        <section aria-labelledby="mine">
          <h2 className="govuk-heading-l" id="mine">
            Your agency
          </h2>
          <div className="rt-cards">
            {mine.map((agreement) => (
              <div className="rt-card" key={agreement.id}>
                <h3 className="govuk-heading-s">
                  <TextLink to={`/agreements/${agreement.id}`}>{titleOf(agreement)}</TextLink>
                </h3>
                {agreement.myParties.map((party) => (
                  <MyAgency key={party.id} agreementId={agreement.id} party={party} />
                ))}
              </div>
            ))}
          </div>
        </section>
      )}
      <h2 className="govuk-heading-l">All agreements</h2>
      <Table
        caption="Agreements of this partnership"
        hideCaption
        csv={`agreements-${slug}`}
        columns={columns}
        rows={agreements}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title="No agreement is shared with you here">
            <p className="govuk-body">
              {addAt ? (
                <TextLink to={addAt}>Add the agreement that your agencies have signed or are to sign</TextLink>
              ) : (
                'The coordinator adds agreements. When your agency is asked to sign one, whoever answers for it gets an email.'
              )}
            </p>
          </EmptyState>
        }
      />
      <p className="govuk-body">
        <TextLink to={`/partnerships/${slug}/undertaking`}>What everybody at this table undertakes</TextLink>
      </p>
    </Page>
  );
}

const columns: Column<Row>[] = [
  {
    header: 'Agreement',
    cell: (agreement) => <TextLink to={`/agreements/${agreement.id}`}>{titleOf(agreement)}</TextLink>,
    text: titleOf,
    sort: 'title',
  },
  {
    header: 'State',
    cell: ({ state }) => <Tag tone={agreementTones[state]}>{agreementWords[state]}</Tag>,
    text: ({ state }) => agreementWords[state],
  },
  {
    header: 'Signed',
    cell: ({ signedCount, partyCount }) => `${signedCount} of ${partyCount} agencies`,
    text: ({ signedCount, partyCount }) => `${signedCount} of ${partyCount}`,
  },
  { header: 'From', cell: ({ startsOn }) => <Day on={startsOn} />, text: ({ startsOn }) => startsOn },
  { header: 'Review by', cell: ({ reviewOn }) => <Day on={reviewOn} />, text: ({ reviewOn }) => reviewOn },
  {
    header: 'Last day',
    cell: ({ expiresOn }) => <Day on={expiresOn} />,
    text: ({ expiresOn }) => expiresOn,
    sort: 'last-day',
  },
];
