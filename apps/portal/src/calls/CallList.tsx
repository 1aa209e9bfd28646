import { graphql, readFragment, type FragmentType } from '../gql';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { Day } from '../ui/When';
import { callStateTones, callStateWords } from './words';

const ListedCallFragment = graphql(`
  fragment ListedCall on CallForExamples {
    id
    address
    state
    title
    opensOn
    closesOn
  }
`);

interface CallListProps {
  calls: readonly FragmentType<typeof ListedCallFragment>[];
  label: string;
}

/** Calls for examples, each in a line with its days. */
export function CallList({ calls, label }: CallListProps) {
  return (
    <ul className="rt-resources" aria-label={label}>
      {calls
        .map((call) => readFragment(ListedCallFragment, call))
        .map(({ id, address, state, title, opensOn, closesOn }) => (
          <li key={id} className="rt-resource">
            <p className="rt-resource__title">
              <TextLink to={address}>{title}</TextLink>
            </p>
            <p className="rt-resource__facts">
              <Tag tone={callStateTones[state]}>{callStateWords[state]}</Tag>{' '}
              {state === 'PLANNED' ? (
                <>
                  From <Day on={opensOn} /> to <Day on={closesOn} />
                </>
              ) : (
                <>
                  {state === 'OPEN' ? 'Until' : 'Was open until'} <Day on={closesOn} />
                </>
              )}
            </p>
          </li>
        ))}
    </ul>
  );
}
