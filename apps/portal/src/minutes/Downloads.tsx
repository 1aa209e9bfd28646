/** The minutes to take away. */
export function Downloads({ address, isApproved }: { address: string; isApproved: boolean }) {
  return (
    <ul className="govuk-list rt-minutes__downloads">
      <li>
        <a className="govuk-link" href={`${address}.pdf`} download>
          Download as PDF
        </a>
      </li>
      <li>
        <a className="govuk-link" href={`${address}.docx`} download>
          Download for Word
        </a>
      </li>
      {isApproved && (
        <li>
          <a className="govuk-link" href={`${address}.json`} download>
            Download what the hash is of (JSON)
          </a>
        </li>
      )}
    </ul>
  );
}
