import { graphql, readFragment, type FragmentType } from '../gql';
import { today } from '../ui/days';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { whoseOf } from './plan';
import { daysInWords } from './words';

const NextActivitiesFragment = graphql(`
  fragment NextActivities on Campaign {
    id
    isPlannedByYou
    activities {
      id
      title
      state
      startsOn
      endsOn
      viewerCan {
        move
      }
      partner {
        id
        agency {
          id
          name
        }
      }
    }
  }
`);

const SHOWN = 5;

/** What the reader's agency does next, or everybody for whoever runs the campaign: what should be done by now first. Nothing for its readers. */
export function NextActivities({ campaign }: { campaign: FragmentType<typeof NextActivitiesFragment> }) {
  const { id, isPlannedByYou, activities } = readFragment(NextActivitiesFragment, campaign);
  // In the order of their days, as they come.
  const mine = activities.filter(
    ({ state, startsOn, viewerCan }) => viewerCan.move && startsOn && (state === 'PLANNED' || state === 'UNDER_WAY'),
  );
  if (!isPlannedByYou || mine.length === 0) return null;
  const isLate = ({ endsOn }: (typeof mine)[number]) => Boolean(endsOn && endsOn < today());
  const next = [...mine.filter(isLate), ...mine.filter((each) => !isLate(each))];
  return (
    <section aria-labelledby="next-activities">
      <h2 className="govuk-heading-m" id="next-activities">
        What is done next
      </h2>
      <ul className="govuk-list govuk-list--spaced">
        {next.slice(0, SHOWN).map((activity) => (
          <li key={activity.id}>
            <TextLink to={`/campaigns/${id}/plan/${activity.id}`}>{activity.title}</TextLink>, {whoseOf(activity)},{' '}
            {daysInWords(activity)} {isLate(activity) && <Tag tone="waiting">Should be done</Tag>}
          </li>
        ))}
      </ul>
      {next.length > SHOWN && (
        <p className="govuk-body">
          <TextLink to={`/campaigns/${id}/plan`}>See the whole plan</TextLink>
        </p>
      )}
    </section>
  );
}
