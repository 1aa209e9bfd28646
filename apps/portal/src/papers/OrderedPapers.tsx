import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Banner } from '../ui/Banner';
import { TextButton } from '../ui/Button';
import { PaperLine } from './PaperLine';
import { useFocusAfter } from '../forms/useFocusAfter';

const OrderedPapersFragment = graphql(`
  fragment OrderedPapers on Meeting {
    id
    paperwork {
      papers {
        id
        title
        item {
          id
          title
        }
        supplementTo {
          id
        }
        ...PaperLine
      }
      viewerCan {
        add
      }
    }
  }
`);

const OrderPapersMutation = graphql(`
  mutation OrderPapers($input: OrderPapersInput!) {
    orderPapers(input: $input) {
      meeting {
        id
        ...OrderedPapers
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

interface Paper {
  id: string;
  title: string;
  item?: { id: string; title?: string | null } | null;
  supplementTo?: { id: string } | null;
}

/** Papers under their items. Each can be moved up and down among those it stands with, by two buttons. */
export function OrderedPapers({
  meeting: ref,
  again,
}: {
  meeting: FragmentType<typeof OrderedPapersFragment>;
  again: () => void;
}) {
  const { id: meetingId, paperwork } = readFragment(OrderedPapersFragment, ref);
  const { papers, viewerCan } = paperwork;
  const [, order] = useMutation(OrderPapersMutation);
  const [said, say] = useState('');
  const [refusal, refuse] = useState('');
  const focusAfter = useFocusAfter();

  const together = (paper: Paper) =>
    papers.filter((each) => groupOf(each) === groupOf(paper) && each.supplementTo?.id === paper.supplementTo?.id);

  async function move(paper: Paper, steps: 1 | -1) {
    const ids = together(paper).map(({ id }) => id);
    const from = ids.indexOf(paper.id);
    const to = from + steps;
    ids.splice(to, 0, ...ids.splice(from, 1));
    const { data } = await order({ input: { meetingId, paperIds: ids } });
    const problem = data?.orderPapers.problems[0];
    refuse(problem ? 'Somebody changed the papers meanwhile. This is how they stand now.' : '');
    if (problem) return again();
    say(`${paper.title} is now ${to + 1} of ${ids.length}.`);
    const isAtEnd = steps === 1 ? to === ids.length - 1 : to === 0;
    focusAfter(`${isAtEnd !== (steps === 1) ? 'down' : 'up'}-${paper.id}`);
  }

  const groups = [...new Set(papers.map(groupOf))].map((key) => papers.filter((paper) => groupOf(paper) === key));
  return (
    <>
      {refusal && <Banner kind="important">{refusal}</Banner>}
      <p className="govuk-visually-hidden" role="status">
        {said}
      </p>
      {groups.map((group) => (
        <section key={groupOf(group[0]!)}>
          <h3 className="govuk-heading-s">{group[0]!.item ? group[0]!.item.title : 'For the meeting as a whole'}</h3>
          <ul className="rt-papers">
            {group.map((paper) => {
              const siblings = together(paper);
              const at = siblings.findIndex(({ id }) => id === paper.id);
              return (
                <li key={paper.id} className={paper.supplementTo ? 'rt-papers__supplement' : undefined}>
                  <PaperLine paper={paper} />
                  {viewerCan.add && siblings.length > 1 && (
                    <span className="rt-papers__moves">
                      {at > 0 && (
                        <span id={`up-${paper.id}`} tabIndex={-1}>
                          <TextButton onPress={() => void move(paper, -1)} about={paper.title}>
                            Move up
                          </TextButton>
                        </span>
                      )}
                      {at < siblings.length - 1 && (
                        <span id={`down-${paper.id}`} tabIndex={-1}>
                          <TextButton onPress={() => void move(paper, 1)} about={paper.title}>
                            Move down
                          </TextButton>
                        </span>
                      )}
                    </span>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </>
  );
}

const groupOf = ({ item }: Paper) => item?.id ?? '';
