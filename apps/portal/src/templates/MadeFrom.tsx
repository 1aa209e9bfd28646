import { graphql, readFragment, type FragmentType } from '../gql';
import { TextLink } from '../ui/TextLink';
import { DayOf } from '../ui/When';

const MadeFromFragment = graphql(`
  fragment MadeFrom on TemplateUse {
    id
    title
    number
    usedAt
    resource {
      id
      address
    }
    newerVersion {
      id
      number
      address
    }
  }
`);

/** What something was begun from; also that the template has become newer since. */
export function MadeFrom({ use }: { use: FragmentType<typeof MadeFromFragment> }) {
  const { title, number, usedAt, resource, newerVersion } = readFragment(MadeFromFragment, use);
  return (
    <>
      {resource ? <TextLink to={`${resource.address}/versions/${number}`}>{title}</TextLink> : title} (version {number}
      ), on <DayOf at={usedAt} />
      {newerVersion && resource && (
        <span className="rt-under">
          The template has a newer version:{' '}
          <TextLink to={resource.address}>
            read version {newerVersion.number}
            <span className="govuk-visually-hidden"> of {title}</span>
          </TextLink>
        </span>
      )}
    </>
  );
}
