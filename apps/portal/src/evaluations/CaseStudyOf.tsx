import { graphql, readFragment, type FragmentType } from '../gql';
import { TextLink } from '../ui/TextLink';

const CaseStudyOfFragment = graphql(`
  fragment CaseStudyOf on Resource {
    id
    caseStudyOf {
      id
      title
    }
  }
`);

/** The campaign that a case study came from, for those who see it. */
export function CaseStudyOf({ resource }: { resource: FragmentType<typeof CaseStudyOfFragment> }) {
  const { caseStudyOf } = readFragment(CaseStudyOfFragment, resource);
  if (!caseStudyOf) return null;
  return (
    <p className="govuk-body">
      The evaluation of a campaign: <TextLink to={`/campaigns/${caseStudyOf.id}`}>{caseStudyOf.title}</TextLink>
    </p>
  );
}
