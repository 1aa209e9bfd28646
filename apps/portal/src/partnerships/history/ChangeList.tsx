import { graphql, readFragment, type FragmentType } from '../../gql';
import { TextLink } from '../../ui/TextLink';
import { Day } from '../../ui/When';
import { changeInWords } from './changeInWords';

export const PartnershipChangeFragment = graphql(`
  fragment PartnershipChange on PartnershipChange {
    id
    day
    what
    before
    after
    agencyName
    seatTitle
    capacity
    office
    personName
    person {
      id
      name
    }
  }
`);

interface ChangeListProps {
  changes: readonly FragmentType<typeof PartnershipChangeFragment>[];
  /** The page of the history. */
  here: string;
}

/** Day by day, newest first; each day leads to the table as it was then. */
export function ChangeList({ changes: refs, here }: ChangeListProps) {
  const changes = refs.map((ref) => readFragment(PartnershipChangeFragment, ref));
  const days = [...new Set(changes.map(({ day }) => day))];
  return (
    <ol className="govuk-list rt-history">
      {days.map((day) => (
        <li className="rt-history__day" key={day}>
          <h3 className="govuk-heading-s">
            <Day on={day} />
          </h3>
          <ul className="govuk-list govuk-list--bullet">
            {changes
              .filter((change) => change.day === day)
              .map((change) => (
                <li key={change.id}>{changeInWords(change)}</li>
              ))}
          </ul>
          <p className="govuk-body-s rt-not-printed">
            <TextLink to={`${here}?on=${day}`}>
              The table that day<span className="govuk-visually-hidden">, {day}</span>
            </TextLink>
          </p>
        </li>
      ))}
    </ol>
  );
}
