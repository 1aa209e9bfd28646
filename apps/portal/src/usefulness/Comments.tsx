import { graphql, readFragment, type FragmentType } from '../gql';
import { DayOf } from '../ui/When';
import { verdictWords } from './words';

const CommentsFragment = graphql(`
  fragment Comments on ResourceOpinion {
    id
    verdict
    comment
    ratedAt
    by {
      id
      name
    }
    ofVersion {
      id
      number
    }
  }
`);

/** What readers said and why, newest first. */
export function Comments({ comments }: { comments: readonly FragmentType<typeof CommentsFragment>[] }) {
  return (
    <ul className="govuk-list rt-use__comments">
      {comments.map((ref) => {
        const { id, verdict, comment, ratedAt, by, ofVersion } = readFragment(CommentsFragment, ref);
        return (
          <li key={id}>
            <p className="govuk-body rt-lines">{comment}</p>
            <p className="rt-experience__facts">
              {verdict && `${verdictWords[verdict]}. `}
              {by?.name ?? 'Somebody'}
              {ofVersion && `, of version ${ofVersion.number}`}
              {ratedAt && (
                <>
                  , <DayOf at={ratedAt} />
                </>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
