import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Heading } from './Heading';
import { InPartnership } from './InPartnership';
import { InsidePage } from './InsidePage';
import { NotificationBanner, usePageArrival } from './notifications';
import { Serving } from './served';

const PageErrors = createContext<(hasErrors: boolean) => void>(() => undefined);

/** Called by forms: while it is true the title begins with "Error:", which is what a screen reader says first. */
export function usePageHasErrors(hasErrors: boolean) {
  const set = useContext(PageErrors);
  useEffect(() => {
    set(hasErrors);
    return () => set(false);
  }, [hasErrors, set]);
}

interface PageProps {
  /** The heading, and the first words of the browser's title. */
  title: string;
  /** A short line above the heading: what this page belongs to. */
  caption?: ReactNode;
  back?: { to: string; label: string };
  /** Where its address does not say to which partnership it belongs. */
  inPartnership?: string;
  /** Beside the heading: the main action, tags. */
  actions?: ReactNode;
  /** What comes next, in the narrower column. */
  aside?: ReactNode;
  /** Tables and the round table need the whole width; text and forms read better in two thirds. */
  wide?: boolean;
  children: ReactNode;
}

/** One page: its title, its only h1 (which takes the focus on arrival), the banner of what was just done, and the work. */
export function Page({ title, caption, back, inPartnership, actions, aside, wide, children }: PageProps) {
  // Forms say so when they are there; of one that was sent without scripts it is known before.
  const { form } = useContext(Serving);
  const [hasErrors, setHasErrors] = useState(Boolean(form));
  const heading = useRef<HTMLHeadingElement>(null);
  const arrived = usePageArrival();
  useEffect(() => {
    if (arrived) heading.current?.focus();
  }, [arrived]);
  const enter = useContext(InPartnership);
  useEffect(() => {
    enter(inPartnership);
    return () => enter(undefined);
  }, [enter, inPartnership]);

  const main = useMemo(
    () => (
      <InsidePage value={true}>
        <PageErrors value={setHasErrors}>{children}</PageErrors>
      </InsidePage>
    ),
    [children],
  );
  return (
    <>
      <title>{`${hasErrors ? 'Error: ' : ''}${title} – Roundtable`}</title>
      {back && (
        <nav aria-label="Back">
          <Link className="govuk-back-link" to={back.to}>
            {back.label}
          </Link>
        </nav>
      )}
      <main className="govuk-main-wrapper" id="main">
        <NotificationBanner />
        <div className="rt-page-heading">
          <Heading ref={heading} level={1} caption={caption}>
            {title}
          </Heading>
          {actions && <div className="rt-page-heading__actions">{actions}</div>}
        </div>
        {wide && !aside ? (
          main
        ) : (
          <div className="govuk-grid-row">
            <div className="govuk-grid-column-two-thirds">{main}</div>
            {aside && <aside className="govuk-grid-column-one-third">{aside}</aside>}
          </div>
        )}
      </main>
    </>
  );
}
