import type { ReactNode } from 'react';
import { ReferredTo } from './ReferredTo';
import { documentOf, isAddress, type Mark, type Node } from './richText';

/** A text with a form, for its readers: made of elements one by one, whatever it says. */
export function RichText({ content }: { content: string }) {
  return <div className="rt-words">{children(documentOf(content))}</div>;
}

// In one and the same text nothing is moved about: its place is all that tells one part from the next.
const children = (node: Node): ReactNode => node.content?.map((each, index) => <Part key={index} node={each} />);

function Part({ node }: { node: Node }): ReactNode {
  switch (node.type) {
    case 'text':
      return (node.marks ?? []).reduce<ReactNode>((inner, mark) => marked(inner, mark), node.text);
    case 'hardBreak':
      return <br />;
    case 'heading':
      return node.attrs?.level === 4 ? (
        <h4 className="govuk-heading-s">{children(node)}</h4>
      ) : (
        <h3 className="govuk-heading-s rt-words__heading">{children(node)}</h3>
      );
    case 'bulletList':
      return <ul className="govuk-list govuk-list--bullet">{children(node)}</ul>;
    case 'orderedList':
      return (
        <ol className="govuk-list govuk-list--number" start={node.attrs?.start}>
          {children(node)}
        </ol>
      );
    case 'listItem':
      return <li>{children(node)}</li>;
    case 'reference':
      return <ReferredTo kind={node.attrs?.kind ?? 'action'} id={node.attrs?.id ?? ''} />;
    default:
      return <p className="govuk-body">{children(node)}</p>;
  }
}

function marked(inner: ReactNode, { type, attrs }: Mark): ReactNode {
  if (type === 'bold') return <strong>{inner}</strong>;
  if (type === 'italic') return <em>{inner}</em>;
  const href = attrs?.href ?? '';
  if (!isAddress(href)) return inner;
  return (
    <a className="govuk-link" href={href} rel="noreferrer nofollow">
      {inner}
    </a>
  );
}
