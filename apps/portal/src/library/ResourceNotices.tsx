import { graphql, readFragment, type FragmentType } from '../gql';
import { Banner } from '../ui/Banner';
import { TextLink } from '../ui/TextLink';
import { Day } from '../ui/When';

const ResourceNoticesFragment = graphql(`
  fragment ResourceNotices on Resource {
    id
    reviewOn
    isOverdueForReview
    hiddenSince
    withdrawnAt
    withdrawnBecause
    supersededBy {
      id
      title
      address
    }
    pending {
      id
      state
      isYours
      viewerCan {
        review
      }
    }
  }
`);

/** What a reader must know before they use it. */
export function ResourceNotices({ resource: ref }: { resource: FragmentType<typeof ResourceNoticesFragment> }) {
  const resource = readFragment(ResourceNoticesFragment, ref);
  const { supersededBy, pending } = resource;
  return (
    <>
      {resource.withdrawnAt && (
        <Banner kind="important" title="Withdrawn">
          <p className="govuk-body govuk-!-font-weight-bold">Its readers do not see it any more.</p>
          <p className="govuk-body rt-lines">{resource.withdrawnBecause}</p>
        </Banner>
      )}
      {supersededBy.length > 0 && (
        <Banner kind="important" title="Superseded">
          <p className="govuk-body govuk-!-font-weight-bold">Use what took its place:</p>
          <ul className="govuk-list">
            {supersededBy.map(({ id, title, address }) => (
              <li key={id}>
                <TextLink to={address}>{title}</TextLink>
              </li>
            ))}
          </ul>
        </Banner>
      )}
      {resource.isOverdueForReview && resource.reviewOn && !resource.withdrawnAt && (
        <Banner kind="important" title="Overdue for review">
          <p className="govuk-body govuk-!-font-weight-bold">
            Somebody was to look at it again by <Day on={resource.reviewOn} />, and nobody has. What it says may not
            hold any more.
          </p>
          {resource.hiddenSince && (
            <p className="govuk-body">Its readers do not see it until somebody says that it is still good.</p>
          )}
        </Banner>
      )}
      {pending && (pending.isYours || pending.viewerCan.review) && (
        <p className="govuk-inset-text">
          {pending.viewerCan.review ? (
            <TextLink to={`/library/review/${pending.id}`}>A new version waits to be reviewed</TextLink>
          ) : (
            <TextLink to={`/library/submissions/${pending.id}`}>You are at work on a new version</TextLink>
          )}
        </p>
      )}
    </>
  );
}
