import { NavLink } from 'react-router';

/** The pages of one campaign. */
export function CampaignNav({ id }: { id: string }) {
  const pages = [
    { to: `/campaigns/${id}`, label: 'Campaign', end: true },
    { to: `/campaigns/${id}/results`, label: 'Results', end: false },
  ];
  if (pages.length < 2) return null;
  return (
    <nav className="rt-tabs" aria-label="Pages of this campaign">
      {pages.map(({ to, label, end }) => (
        <NavLink key={to} to={to} end={end}>
          {label}
        </NavLink>
      ))}
    </nav>
  );
}
