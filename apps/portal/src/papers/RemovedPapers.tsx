import { useMutation } from 'urql';
import { graphql, readFragment, type FragmentType } from '../gql';
import { TextButton } from '../ui/Button';
import { Details } from '../ui/Notes';
import { useNotify } from '../ui/notifications';
import { TextLink } from '../ui/TextLink';
import { DayOf } from '../ui/When';

const RemovedPapersFragment = graphql(`
  fragment RemovedPapers on Meeting {
    id
    paperwork {
      removed {
        id
        title
        label
        removedAt
        version
      }
    }
  }
`);

const RestorePaperMutation = graphql(`
  mutation RestorePaper($input: RestorePaperInput!) {
    restorePaper(input: $input) {
      paper {
        id
        meeting {
          id
          ...RemovedPapers
          ...OrderedPapers
        }
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

/** What was removed, for officers: each can be put back. */
export function RemovedPapers({ meeting }: { meeting: FragmentType<typeof RemovedPapersFragment> }) {
  const { removed } = readFragment(RemovedPapersFragment, meeting).paperwork;
  const notify = useNotify();
  const [, restore] = useMutation(RestorePaperMutation);
  if (!removed.length) return null;
  async function putBack({ id, version, title }: { id: string; version: number; title: string }) {
    const { data } = await restore({ input: { paperId: id, version } });
    const problem = data?.restorePaper.problems[0];
    notify(problem ? problem.message : `“${title}” is back, for those it was for.`);
  }
  return (
    <Details summary={`Removed papers (${removed.length})`}>
      <ul className="rt-papers">
        {removed.map((paper) => (
          <li key={paper.id}>
            <span className="rt-paper">
              <TextLink to={`/papers/${paper.id}`}>{paper.title}</TextLink>
              <span className="rt-under">
                Removed <DayOf at={paper.removedAt!} />. Only the officers see it.
              </span>
            </span>
            <TextButton onPress={() => void putBack(paper)} about={paper.title}>
              Put back
            </TextButton>
          </li>
        ))}
      </ul>
    </Details>
  );
}
