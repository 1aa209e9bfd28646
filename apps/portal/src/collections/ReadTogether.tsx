import { TextLink } from '../ui/TextLink';
import { collectionsAt } from './words';

/** From the library's first page to what was put in order there. */
export function ReadTogether() {
  return (
    <nav aria-labelledby="together">
      <h2 className="govuk-heading-m" id="together">
        Put together
      </h2>
      <ul className="govuk-list govuk-list--spaced">
        <li>
          <TextLink to={collectionsAt}>Collections and toolkits</TextLink>
          <span className="rt-under">What belongs together, in order</span>
        </li>
        <li>
          <TextLink to="/library/governance">Governance library</TextLink>
          <span className="rt-under">Templates to run a partnership by</span>
        </li>
      </ul>
    </nav>
  );
}
