import { graphql, readFragment, type FragmentType } from '../gql';
import { Inset } from '../ui/Notes';
import { TextLink } from '../ui/TextLink';

const CaseStudyLinkFragment = graphql(`
  fragment CaseStudyLink on Campaign {
    id
    caseStudy {
      id
      title
      address
      current {
        id
      }
      pending {
        id
      }
    }
  }
`);

/** What others read of the campaign in the library; while it is reviewed, for those who see it there. */
export function CaseStudyLink({ campaign }: { campaign: FragmentType<typeof CaseStudyLinkFragment> }) {
  const { caseStudy } = readFragment(CaseStudyLinkFragment, campaign);
  if (!caseStudy) return null;
  const { title, address, current, pending } = caseStudy;
  if (current)
    return (
      <Inset>
        What came of it is told in the library: <TextLink to={address}>{title}</TextLink>
      </Inset>
    );
  if (!pending) return null;
  return (
    <Inset>
      <TextLink to={`/library/submissions/${pending.id}`}>{title}</TextLink> is not published yet: it is with its
      reviewers, or back with whoever submitted it.
    </Inset>
  );
}
