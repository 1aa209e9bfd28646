/** Appears only after a moment (in the stylesheet), so that quick answers do not flicker. */
export function Loading({ what = 'this page' }: { what?: string }) {
  return (
    <main className="govuk-main-wrapper" id="main">
      <p className="govuk-body rt-loading" role="status">
        Loading {what}…
      </p>
    </main>
  );
}
