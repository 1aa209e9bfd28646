import { useParams } from 'react-router';
import { graphql } from '../gql';
import { EndTermForm } from '../partnerships/EndTermForm';
import { capacityWords } from '../partnerships/words';
import { NotFound } from '../ui/NotFound';
import { useNotify } from '../ui/notifications';
import { EmptyState, Inset } from '../ui/Notes';
import { Page } from '../ui/Page';
import { Pagination, useCursor } from '../ui/Pagination';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { ConfirmTermsForm } from './ConfirmTermsForm';

const ConfirmationsPageQuery = graphql(`
  query ConfirmationsPage($id: ID!, $after: String) {
    agency(id: $id) {
      id
      name
      termsToConfirm
      viewerCan {
        confirm
      }
      terms(first: 25, after: $after) {
        totalCount
        nodes {
          id
          version
          capacity
          person {
            id
            name
          }
          seat {
            id
            partnership {
              id
              name
            }
          }
          ...TermToConfirm
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

const EndAgencyTermMutation = graphql(`
  mutation EndAgencyTerm($input: EndTermInput!) {
    endAgencyTerm(input: $input) {
      seat {
        id
        version
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

/** A lead confirms or ends each of the agency's people, at every table, those not confirmed for longest first. */
export function ConfirmationsPage() {
  const id = useParams().id!;
  const after = useCursor();
  const notify = useNotify();
  const [data, waiting] = usePageQuery(ConfirmationsPageQuery, { id, after });
  if (!data) return waiting;
  const { agency } = data;
  if (!agency?.viewerCan.confirm) return <NotFound />;
  const { name, terms, termsToConfirm } = agency;
  const back = { to: `/agencies/${id}`, label: name };
  if (terms.nodes.length === 0) {
    return (
      <Page title="Confirm your people" caption={name} back={back}>
        <EmptyState title="Nobody sits for the agency at present">
          <p className="govuk-body">
            <TextLink to={`/agencies/${id}`}>Look at its seats</TextLink>
          </p>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page title="Confirm your people" caption={name} back={back} wide>
      <p className="govuk-body">
        Tick those who still sit for {name}, and confirm them together. End those who do not, below. Nothing changes for
        anybody whom you leave out.
      </p>
      <Inset>
        {termsToConfirm === 0
          ? `${howMany(terms.totalCount)} confirmed, or took their seats, within the last six months.`
          : `${termsToConfirm} of ${terms.totalCount} ${termsToConfirm === 1 ? 'is' : 'are'} to be confirmed: six months have passed since they took their seats or were last confirmed.`}
      </Inset>
      <ConfirmTermsForm key={terms.nodes[0]?.id} agencyId={id} terms={terms.nodes} />
      <Pagination pageInfo={terms.pageInfo} label="Pages of people" />
      <h2 className="govuk-heading-l">End a term</h2>
      {terms.nodes.map((term) => {
        const who = term.person?.name ?? 'Somebody not shown to you';
        const where = term.seat?.partnership?.name ?? 'a table not shown to you';
        return (
          <EndTermForm
            key={term.id}
            mutation={EndAgencyTermMutation}
            term={term}
            summary={`${who}, ${capacityWords[term.capacity].toLowerCase()} at ${where}`}
            consequence={`${who} loses what this seat let them see at once, and the place falls vacant. The officers of ${where} are told.`}
            onDone={() => notify(`The term of ${who} at ${where} has ended, and their access through it.`)}
          />
        );
      })}
    </Page>
  );
}

const howMany = (people: number) => (people === 1 ? 'The one was' : people === 2 ? 'Both were' : `All ${people} were`);
