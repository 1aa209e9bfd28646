import { graphql, readFragment, type FragmentType } from '../gql';
import { TextLink } from '../ui/TextLink';
import { DayOf } from '../ui/When';

const UsedAtFragment = graphql(`
  fragment UsedAt on Resource {
    id
    usedAt {
      id
      title
      startsAt
      partnership {
        id
        name
      }
    }
    givenBy {
      id
      title
      isNational
      partnership {
        id
        name
      }
    }
  }
`);

/** Meetings that have it among their papers, and campaigns that give it to others, as far as the reader knows of them. */
export function UsedAt({ resource }: { resource: FragmentType<typeof UsedAtFragment> }) {
  const { usedAt, givenBy } = readFragment(UsedAtFragment, resource);
  if (usedAt.length === 0 && givenBy.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">Where it is used</h2>
      <ul className="govuk-list govuk-list--spaced">
        {usedAt.map(({ id, title, startsAt, partnership }) => (
          <li key={id}>
            <TextLink to={`/meetings/${id}`}>{title}</TextLink>
            <span className="rt-under">
              <DayOf at={startsAt} />
              {partnership && `, ${partnership.name}`}
            </span>
          </li>
        ))}
        {givenBy.map(({ id, title, isNational, partnership }) => (
          <li key={id}>
            <TextLink to={`/campaigns/${id}`}>{title}</TextLink>
            <span className="rt-under">
              {isNational ? 'National campaign' : 'Campaign'}
              {partnership && `, ${partnership.name}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
