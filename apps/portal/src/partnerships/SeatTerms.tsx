import { graphql, readFragment, type FragmentType } from '../gql';
import { useNotify } from '../ui/notifications';
import { Table } from '../ui/Table';
import { TextLink } from '../ui/TextLink';
import { Day, Moment } from '../ui/When';
import { EndTermForm } from './EndTermForm';
import { PersonLine } from './SeatDetails';
import { capacityWords } from './words';

const SeatTermsFragment = graphql(`
  fragment SeatTerms on Seat {
    agency {
      id
      name
    }
    terms {
      id
      capacity
      startsOn
      endsOn
      endedAt
      version
      agencyName
      viewerRecordsLeaving
      name
      person {
        id
        name
        jobTitle
        email
      }
      viewerCan {
        end
      }
    }
  }
`);

const EndSeatTermMutation = graphql(`
  mutation EndSeatTerm($input: EndTermInput!) {
    endSeatTerm(input: $input) {
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

/** Everybody who fills the seat or has, newest first; terms that run can be ended. */
export function SeatTerms({ seat }: { seat: FragmentType<typeof SeatTermsFragment> }) {
  const { terms, agency } = readFragment(SeatTermsFragment, seat);
  const notify = useNotify();
  const nameOf = (term: (typeof terms)[number]) => term.person?.name ?? term.name ?? 'Not shown to you';
  return (
    <>
      <Table
        caption="Who fills it, and who has"
        csv="terms"
        rows={terms}
        rowKey={({ id }) => id}
        empty={<p className="govuk-body">Nobody has filled this seat yet. Invite somebody by email.</p>}
        columns={[
          {
            header: 'Person',
            cell: (term) => (term.person ? <PersonLine person={term.person} /> : nameOf(term)),
            text: nameOf,
          },
          {
            header: 'As',
            cell: ({ capacity }) => capacityWords[capacity],
            text: ({ capacity }) => capacityWords[capacity],
          },
          {
            header: 'For',
            cell: ({ agencyName }) => agencyName,
            text: ({ agencyName }) => agencyName,
          },
          { header: 'From', cell: ({ startsOn }) => <Day on={startsOn} />, text: ({ startsOn }) => startsOn },
          {
            header: 'Until',
            cell: ({ endsOn, endedAt }) =>
              endedAt ? <Moment at={endedAt} /> : endsOn ? <Day on={endsOn} /> : 'Open-ended',
            text: ({ endsOn, endedAt }) => endedAt ?? endsOn ?? '',
          },
        ]}
      />
      {terms
        .filter(({ viewerCan, endedAt }) => viewerCan.end && !endedAt)
        .map((term) => (
          <EndTermForm
            key={term.id}
            mutation={EndSeatTermMutation}
            term={term}
            summary={`End the term of ${nameOf(term)} as ${capacityWords[term.capacity].toLowerCase()}`}
            consequence={`${nameOf(term)} loses what this seat let them see at once, and every meeting ahead that they attend through it leaves their calendar. The seat itself stays at the table.`}
            onDone={() => notify(`The term of ${nameOf(term)} has ended, and their access through this seat with it.`)}
          />
        ))}
      {terms
        .filter(({ viewerRecordsLeaving, endedAt, person }) => viewerRecordsLeaving && !endedAt && person)
        .map(({ id, person }) => (
          <p className="govuk-body" key={id}>
            <TextLink to={`/agencies/${agency.id}/leaving/${person!.id}`}>
              {person!.name} has left {agency.name}
            </TextLink>
          </p>
        ))}
    </>
  );
}
