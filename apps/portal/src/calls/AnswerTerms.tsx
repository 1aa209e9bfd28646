/** What whoever answers agrees to. */
export function AnswerTerms() {
  return (
    <>
      <h2 className="govuk-heading-m">What we keep, and why</h2>
      <p className="govuk-body">
        Only the national coordinators read what you send. If they accept it, it becomes a resource of the library under
        the licence that you chose, and is looked over before it is published. We keep your name and email address to
        tell you what becomes of it.
      </p>
      <p className="govuk-body">
        Twelve months after the call closes we remove who sent what, and delete what was not taken, with its file. To
        have it removed sooner, answer the email that we send you.
      </p>
    </>
  );
}
