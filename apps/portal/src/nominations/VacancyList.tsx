import { graphql, readFragment, type FragmentType } from '../gql';
import { sectors } from '../table/sectors';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { DayOf } from '../ui/When';
import { interestWords } from './words';

const VacancyListItemFragment = graphql(`
  fragment VacancyListItem on Vacancy {
    id
    partnershipName
    area
    region
    sector
    lookedFor
    advertisedAt
    myInterest {
      id
      state
    }
  }
`);

/** Notices to the network, each with the way to its page. */
export function VacancyList({ vacancies }: { vacancies: readonly FragmentType<typeof VacancyListItemFragment>[] }) {
  return (
    <ul className="govuk-list govuk-list--spaced">
      {vacancies.map((ref) => {
        const vacancy = readFragment(VacancyListItemFragment, ref);
        const { id, partnershipName, area, region, sector, lookedFor, advertisedAt, myInterest } = vacancy;
        const where = [area, region].filter(Boolean).join(', ');
        return (
          <li key={id} className="rt-vacancy">
            <h2 className="govuk-heading-s">
              <TextLink to={`/vacancies/${id}`}>
                {sectors[sector].label}: {partnershipName}
              </TextLink>{' '}
              {myInterest && <Tag>{`Your interest: ${interestWords[myInterest.state].toLowerCase()}`}</Tag>}
            </h2>
            <p className="govuk-body rt-words">{lookedFor}</p>
            <p className="rt-under">
              {where && `${where}. `}Advertised <DayOf at={advertisedAt} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}
