/** Asks for a number. A plain form, so that it works without scripts. */
export function CheckNumber({ typed, isNext }: { typed: string; isNext: boolean }) {
  return (
    <form action="/certificates" method="get">
      <div className="govuk-form-group">
        <label className="govuk-label govuk-label--m" htmlFor="number">
          {isNext ? 'Check another certificate' : 'Number of the certificate'}
        </label>
        <div className="govuk-hint" id="number-hint">
          20 letters and digits, at the foot of the certificate
        </div>
        <input
          className="govuk-input govuk-input--width-20"
          id="number"
          name="number"
          defaultValue={typed}
          maxLength={60}
          required
          autoComplete="off"
          spellCheck={false}
          aria-describedby="number-hint"
        />
      </div>
      <button className="govuk-button" type="submit">
        Check it
      </button>
    </form>
  );
}
