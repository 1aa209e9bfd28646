import { graphql, readFragment, type FragmentType } from '../gql';
import { TextLink } from '../ui/TextLink';
import { HandoverSteps } from './HandoverSteps';
import { StepDownForm } from './StepDownForm';
import { officeWord } from './words';

export const OfficeChangeFragment = graphql(`
  fragment OfficeChange on OfficeTerm {
    id
    office
    version
    person {
      id
      name
    }
    leaving {
      handOver
      stepDown
    }
    handover {
      id
      ...HandoverSteps
    }
  }
`);

/** How an office passes on: the handover under way, or where one begins, and stepping down. */
export function OfficeChange({ term, slug }: { term: FragmentType<typeof OfficeChangeFragment>; slug: string }) {
  const { id, office, version, person, leaving, handover } = readFragment(OfficeChangeFragment, term);
  const here = `/partnerships/${slug}/handover`;
  const whose = leaving.stepDown ? 'your office' : `the office of ${person?.name ?? 'this person'}`;
  return (
    <>
      {handover && <HandoverSteps handover={handover} />}
      {handover && (
        <p className="govuk-body">
          <TextLink to={`${here}/${handover.id}`}>
            Look after this handover
            <span className="govuk-visually-hidden"> by {person?.name}</span>
          </TextLink>
        </p>
      )}
      {leaving.handOver && (
        <p className="govuk-body">
          <TextLink to={`${here}/new?term=${id}`}>
            Hand over {whose}
            <span className="govuk-visually-hidden"> as {officeWord(office)}</span>
          </TextLink>
        </p>
      )}
      {leaving.stepDown && <StepDownForm term={{ id, version }} office={officeWord(office)} />}
    </>
  );
}
