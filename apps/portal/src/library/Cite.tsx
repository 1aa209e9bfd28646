import { useId, useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../gql';
import { TextButton } from '../ui/Button';
import { today } from '../ui/days';
import { Details } from '../ui/Notes';
import { useHouse } from '../ui/served';
import { styles } from './citation';

const CiteFragment = graphql(`
  fragment Cite on ResourceVersion {
    id
    title
    address
    contributors {
      name
      role
    }
    publisher
    publishedOn
    links {
      url
    }
  }
`);

/** The reference as three styles write it. It names where the publisher keeps it, or this page where nobody else does. */
export function Cite({ version: ref }: { version: FragmentType<typeof CiteFragment> }) {
  const { address, links, ...facts } = readFragment(CiteFragment, ref);
  const { site } = useHouse();
  const cited = { ...facts, url: links[0]?.url ?? `${site}${address}`, readOn: today() };
  return (
    <Details summary="Cite this">
      {styles.map(({ name, cite }) => (
        <Citation key={name} style={name} text={cite(cited)} />
      ))}
      <p className="govuk-body-s">Made from what is known here. Check names and date before you use it.</p>
    </Details>
  );
}

function Citation({ style, text }: { style: string; text: string }) {
  const id = useId();
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid('Copied'),
      () => setSaid('Your browser did not allow it: select the text and copy it'),
    );
  return (
    <section className="rt-citation" aria-labelledby={id}>
      <h3 className="govuk-heading-s" id={id}>
        {style}
      </h3>
      <p className="govuk-body">{text}</p>
      <p className="govuk-body">
        <TextButton onPress={() => void copy()} about={`the ${style} reference`}>
          Copy
        </TextButton>{' '}
        <span role="status">{said}</span>
      </p>
    </section>
  );
}
