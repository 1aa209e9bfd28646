/** An address that can be written to. Where it does not fit on one line it breaks before the @. */
export function EmailLink({ email }: { email: string }) {
  return (
    <a className="govuk-link" href={`mailto:${email}`}>
      <EmailText email={email} />
    </a>
  );
}

export function EmailText({ email }: { email: string }) {
  const at = email.lastIndexOf('@');
  return (
    <>
      {email.slice(0, at)}
      <wbr />
      {email.slice(at)}
    </>
  );
}
