interface AddressWordsProps {
  address: { lines: string; postcode: string; note: string };
}

/** An address as it stands on an envelope, and what to know of it. */
export function AddressWords({ address: { lines, postcode, note } }: AddressWordsProps) {
  return (
    <>
      <address className="govuk-body rt-address__lines">
        {lines}
        {postcode && `\n${postcode}`}
      </address>
      {note && <p className="govuk-body rt-address__lines">{note}</p>}
    </>
  );
}
