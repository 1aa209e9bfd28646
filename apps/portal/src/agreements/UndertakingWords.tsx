/** The words as they were typed: paragraphs, and lines that begin with a hyphen as a list. */
export function UndertakingWords({ words }: { words: string }) {
  const parts = words.split(/\n\s*\n/).map((part) => part.split('\n').map((line) => line.trim()));
  return (
    <div className="rt-card">
      {parts.map((lines, index) =>
        lines.every((line) => line.startsWith('- ')) ? (
          <ul className="govuk-list govuk-list--bullet" key={index}>
            {lines.map((line, at) => (
              <li key={at}>{line.slice(2)}</li>
            ))}
          </ul>
        ) : (
          <p className="govuk-body rt-lines" key={index}>
            {lines.join('\n')}
          </p>
        ),
      )}
    </div>
  );
}
