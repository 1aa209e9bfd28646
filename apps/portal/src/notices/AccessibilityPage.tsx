import { Page } from '../ui/Page';
import { PageMetadata } from '../ui/PageMetadata';
import { Day } from '../ui/When';
import { useHouse } from '../ui/served';
import { Operator } from './Operator';

/** In the form of the model statement to the accessibility regulations of 2018. It is to be read again at each larger change. */
export function AccessibilityPage() {
  const { operator, site } = useHouse();
  return (
    <Page title="Accessibility statement">
      <PageMetadata
        title="Accessibility statement"
        description="How accessible Roundtable is, what is not yet, and how to tell us."
        address="/accessibility"
      />
      <p className="govuk-body-l">
        This statement applies to {site}. It is run by {operator.name}. We want as many people as possible to be able to
        use it.
      </p>
      <p className="govuk-body">You should be able to:</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>zoom in up to 400% without the text spilling off the screen</li>
        <li>use every page with a keyboard alone, or by speech</li>
        <li>listen to it with a screen reader</li>
        <li>read it in the colours of your system, light or dark, and without movement</li>
        <li>read public pages, and send their forms, without JavaScript</li>
      </ul>
      <h2 className="govuk-heading-l">How accessible it is</h2>
      <p className="govuk-body">Some parts are not fully accessible yet:</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>files that partnerships put here are as accessible as whoever made them made them; many PDFs are not</li>
        <li>pictures of the first pages of a file say only which page they are; the file itself has the words</li>
        <li>when several people write in one text at once, screen readers are not told what others write</li>
      </ul>
      <h2 className="govuk-heading-l">Tell us</h2>
      <p className="govuk-body">
        If you need something from this site in another form, such as large print, easy read or an accessible file, or
        if you find a barrier that is not named here, write to us. We answer within 10 working days.
      </p>
      <Operator />
      <h2 className="govuk-heading-l">If you are not happy with the answer</h2>
      <p className="govuk-body">
        The Equality and Human Rights Commission (EHRC) enforces the Public Sector Bodies (Websites and Mobile
        Applications) (No. 2) Accessibility Regulations 2018 (the “accessibility regulations”). If you are not happy
        with how we answer, contact the{' '}
        <a className="govuk-link" href="https://www.equalityadvisoryservice.com/" rel="noreferrer">
          Equality Advisory and Support Service (EASS)
        </a>
        . In Northern Ireland it is the{' '}
        <a className="govuk-link" href="https://www.equalityni.org/" rel="noreferrer">
          Equality Commission for Northern Ireland
        </a>
        .
      </p>
      <h2 className="govuk-heading-l">Technical information</h2>
      <p className="govuk-body">
        {operator.name} is committed to making this website accessible, in accordance with the accessibility
        regulations.
      </p>
      <h3 className="govuk-heading-m">Compliance status</h3>
      <p className="govuk-body">
        This website is partially compliant with the{' '}
        <a className="govuk-link" href="https://www.w3.org/TR/WCAG22/" rel="noreferrer">
          Web Content Accessibility Guidelines version 2.2
        </a>{' '}
        AA standard, due to the non-compliances listed below.
      </p>
      <h3 className="govuk-heading-m">Non-accessible content</h3>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          Pictures of the first pages of files have no text that says what is on them. This fails success criterion
          1.1.1 (non-text content).
        </li>
        <li>
          What others write in a text that several people have open is not announced. This fails success criterion 4.1.3
          (status messages).
        </li>
      </ul>
      <p className="govuk-body">
        Files from outside are not within the scope of the regulations where we neither fund nor develop them nor have
        them under our control. Tell us of one that you cannot read, and we ask whoever made it.
      </p>
      <h2 className="govuk-heading-l">How this statement was prepared</h2>
      <p className="govuk-body">
        It was prepared on <Day on="2026-11-22" /> by those who make Roundtable, from tests of their own: every page is
        looked over by a program (axe-core) in light and dark colours, at 320 pixels and on a desk, and the work of
        meetings, seats and forms is done with a keyboard alone, at each change. It has not been tested by an
        independent body, nor by people with disabilities on our behalf.
      </p>
    </Page>
  );
}
