import { graphql, readFragment, type FragmentType } from '../gql';
import { Inset } from '../ui/Notes';
import { DayOf } from '../ui/When';

const ContributionReplyFragment = graphql(`
  fragment ContributionReplyLine on ContributionReply {
    id
    words
    writtenAt
    writtenBy {
      id
      name
    }
  }
`);

/** What an agency says of its figures. */
export function Replies({ replies }: { replies: readonly FragmentType<typeof ContributionReplyFragment>[] }) {
  return readFragment(ContributionReplyFragment, replies).map(({ id, words, writtenAt, writtenBy }) => (
    <Inset key={id}>
      <span className="rt-decision__text">{words}</span>
      <br />
      <span className="govuk-body-s">
        {writtenBy?.name ?? 'Somebody of the agency'}, <DayOf at={writtenAt} />
      </span>
    </Inset>
  ));
}
