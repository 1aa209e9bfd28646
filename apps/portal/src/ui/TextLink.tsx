import type { ReactNode } from 'react';
import { Link } from 'react-router';

export function TextLink({ to, about, children }: { to: string; about?: string; children: ReactNode }) {
  return (
    <Link className="govuk-link" to={to}>
      {children}
      {about && <span className="govuk-visually-hidden"> {about}</span>}
    </Link>
  );
}
