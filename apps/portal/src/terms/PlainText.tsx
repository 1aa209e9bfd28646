import { blocksOf } from './plainText';

/** A plain text as it was meant: headings, paragraphs, points. */
export function PlainText({ text }: { text: string }) {
  return (
    <div className="rt-plain-text">
      {blocksOf(text).map((block, at) => {
        if (block.kind === 'heading') {
          const Tag = `h${block.level}` as const;
          return (
            <Tag className={`govuk-heading-${block.level === 3 ? 'm' : 's'}`} key={at}>
              {block.text}
            </Tag>
          );
        }
        if (block.kind === 'paragraph')
          return (
            <p className="govuk-body" key={at}>
              {block.text}
            </p>
          );
        const items = block.items.map((item, index) => <li key={index}>{item}</li>);
        return block.isNumbered ? (
          <ol className="govuk-list govuk-list--number" key={at}>
            {items}
          </ol>
        ) : (
          <ul className="govuk-list govuk-list--bullet" key={at}>
            {items}
          </ul>
        );
      })}
    </div>
  );
}
