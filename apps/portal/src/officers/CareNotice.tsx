import { graphql, readFragment, type FragmentType } from '../gql';
import { Inset } from '../ui/Notes';
import { TextLink } from '../ui/TextLink';
import { Day } from '../ui/When';

const CareNoticeFragment = graphql(`
  fragment CareNotice on Partnership {
    slug
    inCareSince
    careReason
    viewerCan {
      appointOfficers
    }
    officers {
      id
      office
    }
  }
`);

/** Says plainly that nobody but the national coordinator runs the partnership now, and what comes next. */
export function CareNotice({ partnership }: { partnership: FragmentType<typeof CareNoticeFragment> }) {
  const { slug, inCareSince, careReason, viewerCan, officers } = readFragment(CareNoticeFragment, partnership);
  if (!inCareSince) return null;
  const sought = officers.some(({ office }) => office === 'COORDINATOR') ? 'an officer' : 'a coordinator';
  return (
    <Inset>
      <p className="govuk-body">
        <strong>
          In the care of the national coordinator since <Day on={inCareSince} />: appointing {sought}.
        </strong>
      </p>
      <p className="govuk-body">{careReason}</p>
      {viewerCan.appointOfficers && (
        <p className="govuk-body">
          Care ends when somebody accepts an office.{' '}
          <TextLink to={`/partnerships/${slug}/invite`}>Invite {sought}</TextLink>
        </p>
      )}
    </Inset>
  );
}
