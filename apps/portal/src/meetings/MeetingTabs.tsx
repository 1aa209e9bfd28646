import { NavLink } from 'react-router';

/** Ahead or over. Links, so that the address says which. */
export function MeetingTabs({ slug }: { slug: string }) {
  return (
    <nav className="rt-tabs" aria-label="Meetings ahead and over">
      <NavLink to={`/partnerships/${slug}/meetings`} end>
        Upcoming
      </NavLink>
      <NavLink to={`/partnerships/${slug}/meetings/past`}>Past</NavLink>
    </nav>
  );
}
