import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';

const PaperTaskFragment = graphql(`
  fragment PaperTask on Paper {
    id
    title
    meeting {
      id
      partnership {
        id
        slug
      }
    }
  }
`);

interface PaperTaskProps {
  title: string;
  paper?: FragmentType<typeof PaperTaskFragment> | null;
  /** Whether the reader may do it now. */
  isAllowed?: boolean;
  children: ReactNode;
}

/** A page on which something is done to one paper. */
export function PaperTask({ title, paper: ref, isAllowed, children }: PaperTaskProps) {
  const paper = readFragment(PaperTaskFragment, ref);
  if (!paper || !isAllowed) return <NotFound />;
  return (
    <Page
      title={title}
      caption={paper.title}
      inPartnership={paper.meeting?.partnership?.slug}
      back={{ to: `/papers/${paper.id}`, label: 'Back to the paper' }}
    >
      {children}
    </Page>
  );
}
