import { graphql, readFragment, type FragmentType } from '../gql';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { DayOf } from '../ui/When';
import { gapStateTones, gapStateWords, peopleInWords } from './words';

const ListedGapFragment = graphql(`
  fragment ListedGap on LibraryGap {
    id
    state
    missing
    neededBy
    isYours
    isNeededByYou
    recordedAt
    topic {
      code
      name
    }
  }
`);

interface GapListProps {
  gaps: readonly FragmentType<typeof ListedGapFragment>[];
  label: string;
  /** In a list of all states each says its own. */
  withState?: boolean;
}

/** What is missing, each in a line with how many need it. */
export function GapList({ gaps, label, withState }: GapListProps) {
  return (
    <ul className="rt-resources" aria-label={label}>
      {gaps
        .map((gap) => readFragment(ListedGapFragment, gap))
        .map(({ id, state, missing, neededBy, isYours, isNeededByYou, recordedAt, topic }) => (
          <li key={id} className="rt-resource">
            <p className="rt-resource__title">
              <TextLink to={`/library/gaps/${id}`}>{missing}</TextLink>
            </p>
            <p className="rt-resource__facts">
              {withState && (
                <>
                  <Tag tone={gapStateTones[state]}>{gapStateWords[state]}</Tag>{' '}
                </>
              )}
              {topic && `${topic.name}. `}
              Needed by {peopleInWords(neededBy)}
              {isYours ? ', recorded by you' : isNeededByYou && ', you among them'}. Recorded <DayOf at={recordedAt} />.
            </p>
          </li>
        ))}
    </ul>
  );
}
