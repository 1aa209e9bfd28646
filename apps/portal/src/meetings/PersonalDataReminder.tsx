/** The product's boundary, said wherever free text about partnership business is typed. */
export function PersonalDataReminder() {
  return (
    <p className="govuk-hint">
      Partnership business only: nothing here about victims, suspects or single cases. Refer to a case by its reference
      in the system of the agency that holds it.
    </p>
  );
}
