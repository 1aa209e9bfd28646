import { graphql, readFragment, type FragmentType } from '../gql';
import { LinkButton } from '../ui/Button';
import { Moment } from '../ui/When';
import { RichText } from '../writing/RichText';
import { placeOf, sectionHints, sectionTitles } from './words';

const ReportSectionFragment = graphql(`
  fragment ReportSection on EvaluationSection {
    id
    kind
    content
    isBlank
    isDraft
    writtenAt
    writtenBy {
      id
      name
    }
  }
`);

interface ReportSectionProps {
  campaignId: string;
  section: FragmentType<typeof ReportSectionFragment>;
  mayWrite: boolean;
}

/** A section as it stands, with who wrote it, and what to do about it. */
export function ReportSection({ campaignId, section: ref, mayWrite }: ReportSectionProps) {
  const { kind, content, isBlank, isDraft, writtenAt, writtenBy } = readFragment(ReportSectionFragment, ref);
  const title = sectionTitles[kind];
  return (
    <section className="rt-report__section" aria-labelledby={kind}>
      <h2 className="govuk-heading-m" id={kind}>
        {title}
      </h2>
      {isBlank ? (
        <p className="govuk-body">{mayWrite ? sectionHints[kind] : 'Nothing is written here yet.'}</p>
      ) : (
        <>
          <RichText content={content} />
          <p className="rt-report__facts">
            {isDraft ? 'Drafted from the campaign’s own data' : `Written${writtenBy ? ` by ${writtenBy.name}` : ''}`},{' '}
            <Moment at={writtenAt} />
          </p>
        </>
      )}
      {mayWrite && (
        <p className="govuk-body">
          <LinkButton kind="secondary" to={`/campaigns/${campaignId}/evaluation/${placeOf(kind)}`} about={title}>
            {isBlank ? 'Write' : 'Change'}
          </LinkButton>
        </p>
      )}
    </section>
  );
}
