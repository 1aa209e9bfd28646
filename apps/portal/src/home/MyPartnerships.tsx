import { graphql, readFragment, type FragmentType } from '../gql';
import { StatusTag } from '../partnerships/StatusTag';
import { TextLink } from '../ui/TextLink';

const MyPartnershipFragment = graphql(`
  fragment MyPartnership on Partnership {
    id
    name
    slug
    area
    status
    viewerCan {
      scheduleMeeting
    }
  }
`);

interface MyPartnershipsProps {
  partnerships: readonly FragmentType<typeof MyPartnershipFragment>[];
  hasMore: boolean;
}

/** Where I sit, and what I may begin there. */
export function MyPartnerships({ partnerships: refs, hasMore }: MyPartnershipsProps) {
  const partnerships = refs.map((ref) => readFragment(MyPartnershipFragment, ref));
  if (partnerships.length === 0) return null;
  return (
    <section aria-labelledby="my-partnerships">
      <h2 className="govuk-heading-m" id="my-partnerships">
        My partnerships
      </h2>
      <ul className="govuk-list govuk-list--spaced">
        {partnerships.map(({ id, name, slug, area, status, viewerCan }) => (
          <li key={id}>
            <TextLink to={`/partnerships/${slug}`}>{name}</TextLink> <StatusTag status={status} />
            <span className="rt-under">{area}</span>
            {viewerCan.scheduleMeeting && (
              <span className="rt-under">
                <TextLink to={`/partnerships/${slug}/meetings/new`}>
                  Schedule a meeting<span className="govuk-visually-hidden"> of {name}</span>
                </TextLink>
              </span>
            )}
          </li>
        ))}
      </ul>
      {hasMore && (
        <p className="govuk-body">
          <TextLink to="/partnerships">All my partnerships</TextLink>
        </p>
      )}
    </section>
  );
}
