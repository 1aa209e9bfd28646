import { Link, useLocation, useSearchParams } from 'react-router';
import { Chevron } from './Chevron';

/**
 * Pages of a list that the server cuts by cursor. The address keeps the trail (`?after=…&after=…`), so Back, a reload and
 * a copied link all lead to the same page. `useCursor()` gives the query its `after`.
 */
export function Pagination({
  pageInfo,
  label,
}: {
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  label: string;
}) {
  const [params] = useSearchParams();
  const { pathname } = useLocation();
  const trail = params.getAll('after');
  const to = (cursors: string[]) => {
    const next = new URLSearchParams(params);
    next.delete('after');
    for (const cursor of cursors) next.append('after', cursor);
    return `${pathname}?${next}`;
  };
  if (!trail.length && !pageInfo.hasNextPage) return null;
  return (
    <nav className="govuk-pagination" aria-label={label}>
      {trail.length > 0 && (
        <div className="govuk-pagination__prev">
          <Link className="govuk-link govuk-pagination__link" to={to(trail.slice(0, -1))} rel="prev">
            <Chevron to="left" /> <span className="govuk-pagination__link-title">Previous page</span>
          </Link>
        </div>
      )}
      {pageInfo.hasNextPage && pageInfo.endCursor && (
        <div className="govuk-pagination__next">
          <Link className="govuk-link govuk-pagination__link" to={to([...trail, pageInfo.endCursor])} rel="next">
            <span className="govuk-pagination__link-title">Next page</span> <Chevron to="right" />
          </Link>
        </div>
      )}
    </nav>
  );
}

export function useCursor() {
  const [params] = useSearchParams();
  return params.getAll('after').at(-1);
}
