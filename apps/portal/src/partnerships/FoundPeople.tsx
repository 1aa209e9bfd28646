import { graphql, readFragment, type FragmentType } from '../gql';
import type { FoundPersonFragment as Person } from '../gql/graphql';
import { sectors } from '../table/sectors';
import { EmailLink } from '../ui/EmailLink';
import { Table } from '../ui/Table';
import { TextLink } from '../ui/TextLink';
import { capacityWords, kindWords, officeWords } from './words';

const FoundPersonFragment = graphql(`
  fragment FoundPerson on Person {
    id
    name
    email
    jobTitle
    agency {
      id
      name
      sector
    }
    offices {
      id
      office
      partnership {
        id
        name
        slug
      }
    }
    seats {
      id
      capacity
      seat {
        id
        kind
        partnership {
          id
          name
          slug
        }
      }
    }
  }
`);

export function FoundPeople({ people }: { people: readonly FragmentType<typeof FoundPersonFragment>[] }) {
  return (
    <Table
      caption="People"
      hideCaption
      rows={readFragment(FoundPersonFragment, people)}
      rowKey={({ id }) => id}
      columns={[
        {
          header: 'Name',
          cell: ({ name, email, jobTitle }) => (
            <>
              <strong>{name}</strong>
              {jobTitle && <span className="rt-under">{jobTitle}</span>}
              <span className="rt-under">
                <EmailLink email={email} />
              </span>
            </>
          ),
        },
        {
          header: 'Agency',
          cell: ({ agency }) =>
            agency ? (
              <>
                {agency.name}
                <span className="rt-under">{sectors[agency.sector].label}</span>
              </>
            ) : (
              'Not known'
            ),
        },
        { header: 'Where', cell: (person) => <Places of={person} /> },
      ]}
    />
  );
}

/** Where they sit and serve, a line for each partnership. */
function Places({ of: { offices, seats } }: { of: Person }) {
  const places = [
    ...offices.map(({ office, partnership }) => ({ partnership, words: officeWords[office] })),
    ...seats.map(({ capacity, seat }) => ({
      partnership: seat?.partnership,
      words: seat?.kind === 'OBSERVER' ? kindWords.OBSERVER : capacityWords[capacity],
    })),
  ];
  const partnerships = new Map(places.map(({ partnership }) => [partnership?.id, partnership]));
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {[...partnerships].map(([id, partnership]) => (
        <li key={id ?? 'hidden'}>
          <Where partnership={partnership} />,{' '}
          {[
            ...new Set(places.filter((each) => each.partnership?.id === id).map(({ words }) => words.toLowerCase())),
          ].join(' and ')}
        </li>
      ))}
    </ul>
  );
}

const Where = ({ partnership }: { partnership: { name: string; slug: string } | null | undefined }) =>
  partnership ? <TextLink to={`/partnerships/${partnership.slug}`}>{partnership.name}</TextLink> : 'A partnership';
