import { NavLink } from 'react-router';

/** What is ahead, what is over, what was decided, and who came. Links, so that the address says which. */
export function MeetingTabs({ slug }: { slug: string }) {
  return (
    <nav className="rt-tabs" aria-label="Meetings, and what came of them">
      <NavLink to={`/partnerships/${slug}/meetings`} end>
        Upcoming
      </NavLink>
      <NavLink to={`/partnerships/${slug}/meetings/past`}>Past</NavLink>
      <NavLink to={`/partnerships/${slug}/decisions`}>Decisions</NavLink>
      <NavLink to={`/partnerships/${slug}/contribution`}>Contribution</NavLink>
    </nav>
  );
}
