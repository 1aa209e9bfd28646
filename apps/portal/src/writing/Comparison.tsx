import { useMemo } from 'react';
import { compareTexts, type Comparison as Compared } from './compareTexts';

interface ComparisonProps {
  before: string;
  after: string;
  from: number;
  to: number;
}

/** One text that holds both: what was put in is underlined, what was taken out is struck through, and both are said. */
export function Comparison({ before, after, from, to }: ComparisonProps) {
  const { parts, added, removed } = useMemo(() => compareTexts(before, after), [before, after]);
  if (!added && !removed)
    return (
      <p className="govuk-body">
        Versions {from} and {to} have the same words.
      </p>
    );
  return (
    <>
      <p className="govuk-body rt-comparison__key">
        From version {from} to version {to}: {words(added)} put in (<ins>underlined</ins>), {words(removed)} taken out (
        <del>struck through</del>).
      </p>
      <ComparedWords parts={parts} />
    </>
  );
}

/** Both texts in one. */
export const ComparedWords = ({ parts }: { parts: Compared['parts'] }) => (
  <div className="govuk-body rt-comparison">
    {parts.map(({ kind, text }, at) => {
      if (kind === 'same') return <span key={at}>{text}</span>;
      const Tag = kind === 'added' ? 'ins' : 'del';
      return (
        <Tag key={at}>
          <span className="govuk-visually-hidden">{kind === 'added' ? '[put in: ' : '[taken out: '}</span>
          {text}
          <span className="govuk-visually-hidden">]</span>
        </Tag>
      );
    })}
  </div>
);

const words = (count: number) => (count === 1 ? 'one word' : `${count} words`);
