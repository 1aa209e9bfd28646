/** Why what was pressed was not done, said aloud when it comes: it stands in the page before there is anything to say. */
export function Refusal({ children }: { children: string }) {
  return <div role="alert">{children && <p className="govuk-error-message">{children}</p>}</div>;
}
