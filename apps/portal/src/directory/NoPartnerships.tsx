import { EmptyState } from '../ui/Notes';
import { TextLink } from '../ui/TextLink';

interface NoPartnershipsProps {
  /** A place that nobody knows by that name. */
  unknown: string | undefined;
  isAsked: boolean;
}

/** Nothing was found: what that means, and what to do. */
export function NoPartnerships({ unknown, isAsked }: NoPartnershipsProps) {
  const title = unknown
    ? `We know no place called “${unknown}”`
    : isAsked
      ? 'No partnership in the directory is like that'
      : 'No partnership is in the directory yet';
  return (
    <EmptyState title={title}>
      <p className="govuk-body">
        {unknown
          ? 'Check the spelling, or enter the council, county or police force area it lies in.'
          : 'That does not mean that there is none: a partnership stands here when it has consented to it.'}
      </p>
      {isAsked && (
        <p className="govuk-body">
          <TextLink to="/directory">Show all partnerships</TextLink>
        </p>
      )}
      <p className="govuk-body">
        <TextLink to="/propose">Tell us about a partnership</TextLink>
      </p>
    </EmptyState>
  );
}
