import { useEffect, useRef, type MouseEvent } from 'react';
import type { Failure } from './failure';
import { fieldElement, fieldId, type Problem } from './problems';

/** Everything that is wrong, in one place at the top, each linked to its field. Takes the focus after each attempt. */
export function ErrorSummary({
  problems,
  failure,
  attempt,
  scope = '',
}: {
  problems: Problem[];
  failure?: Failure;
  attempt: number;
  scope?: string;
}) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt) summary.current?.focus();
  }, [attempt]);
  if (!problems.length && !failure) return null;

  const conflict = problems.find(({ code }) => code === 'CONFLICT');
  const title = failure ? failure.title : conflict ? 'Somebody else changed this meanwhile' : 'There is a problem';
  return (
    <div className="govuk-error-summary" role="alert" ref={summary} tabIndex={-1}>
      <h2 className="govuk-error-summary__title">{title}</h2>
      <div className="govuk-error-summary__body">
        {failure && <p>{failure.text}</p>}
        {conflict && <p>{conflict.message}</p>}
        <ul className="govuk-list govuk-error-summary__list">
          {problems
            .filter((problem) => problem !== conflict)
            .map((problem) => (
              <li key={problem.path.join('.') + problem.code}>
                {problem.path.length ? (
                  <a
                    href={`#${fieldId(problem.path.join('.'), scope)}`}
                    onClick={(event) => goTo(problem, scope, event)}
                  >
                    {problem.message}
                  </a>
                ) : (
                  problem.message
                )}
              </li>
            ))}
        </ul>
      </div>
    </div>
  );
}

function goTo(problem: Problem, scope: string, event: MouseEvent) {
  event.preventDefault();
  const element = fieldElement(problem, scope);
  element?.closest('.govuk-form-group')?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}
