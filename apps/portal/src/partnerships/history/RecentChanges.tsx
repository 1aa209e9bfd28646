import { graphql, readFragment, type FragmentType } from '../../gql';
import { TextLink } from '../../ui/TextLink';
import { Day } from '../../ui/When';
import { PartnershipChangeFragment } from './ChangeList';
import { changeInWords } from './changeInWords';

const RecentChangesFragment = graphql(`
  fragment RecentChanges on Partnership {
    slug
    changes(first: 5) {
      nodes {
        id
        ...PartnershipChange
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

/** The last few things that changed, newest first, and the way to all of them. */
export function RecentChanges({ partnership: ref }: { partnership: FragmentType<typeof RecentChangesFragment> }) {
  const { slug, changes: recent } = readFragment(RecentChangesFragment, ref);
  const changes = recent.nodes.map((change) => readFragment(PartnershipChangeFragment, change));
  return (
    <section aria-labelledby="recent-changes">
      <h2 className="govuk-heading-l" id="recent-changes">
        Recent changes
      </h2>
      {changes.length > 0 ? (
        <ul className="govuk-list govuk-list--spaced">
          {changes.map((change) => (
            <li key={change.id} className="rt-words">
              {changeInWords(change)}
              <span className="rt-under">
                <Day on={change.day} />
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="govuk-body">Nothing is known to have changed yet.</p>
      )}
      <p className="govuk-body">
        <TextLink to={`/partnerships/${slug}/history`}>
          {recent.pageInfo.hasNextPage ? 'All changes' : 'The history, and the table on any day'}
        </TextLink>
      </p>
    </section>
  );
}
