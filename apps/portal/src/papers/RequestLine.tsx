import { graphql, readFragment, type FragmentType } from '../gql';
import { seatName } from '../meetings/words';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { Day } from '../ui/When';

const RequestLineFragment = graphql(`
  fragment RequestLine on PaperRequest {
    id
    title
    dueOn
    isOverdue
    person {
      id
      name
    }
    seat {
      id
      title
      memberName
      agency {
        id
        name
      }
    }
    viewerCan {
      deliver
    }
  }
`);

/** What is asked for: by whom it is owed, and by when. */
export function RequestLine({ request: ref }: { request: FragmentType<typeof RequestLineFragment> }) {
  const { id, title, dueOn, isOverdue, person, seat } = readFragment(RequestLineFragment, ref);
  const from = [person?.name, seat && seatName(seat)].filter(Boolean).join(', ');
  return (
    <span className="rt-paper">
      <TextLink to={`/papers/asked/${id}`}>{title}</TextLink>{' '}
      <Tag tone={isOverdue ? 'bad' : 'quiet'}>{isOverdue ? 'Overdue' : 'Asked for'}</Tag>
      <span className="rt-under">
        {from ? `From ${from}` : 'From an officer who is none any more'}, by <Day on={dueOn} />
      </span>
    </span>
  );
}
