import type { ReactNode } from 'react';
import { Inset } from '../ui/Notes';
import { TextLink } from '../ui/TextLink';

interface DeskListProps {
  id: string;
  title: string;
  /** How many there are; the server stops counting at 1,000. */
  count: number;
  shown: number;
  /** Where the rest of them are. */
  all: { to: string; label: string };
  /** What it means that there are none. */
  none: string;
  children: ReactNode;
}

/** One list of the desk: how many there are, the first of them, and the way to the rest. */
export function DeskList({ id, title, count, shown, all, none, children }: DeskListProps) {
  return (
    <section aria-labelledby={id}>
      <h2 className="govuk-heading-l" id={id}>
        {title} ({count >= 1000 ? '1,000 or more' : count.toLocaleString('en-GB')})
      </h2>
      {count ? children : <Inset>{none}</Inset>}
      <p className="govuk-body">
        <TextLink to={all.to}>{all.label}</TextLink>
        {shown < count && `. These are the first ${shown}.`}
      </p>
    </section>
  );
}
