import { graphql, readFragment, type FragmentType } from '../gql';
import { Table } from '../ui/Table';
import { Day } from '../ui/When';
import { figureInWords } from './words';

const ObjectiveTableFragment = graphql(`
  fragment ObjectiveTable on Campaign {
    id
    objectives {
      id
      what
      forWhom
      unit
      baseline
      baselineSource
      target
      byOn
    }
  }
`);

/** What it is to bring about: from where, to where, by when. */
export function ObjectiveTable({ campaign }: { campaign: FragmentType<typeof ObjectiveTableFragment> }) {
  const { objectives } = readFragment(ObjectiveTableFragment, campaign);
  return (
    <Table
      caption="What it is to bring about"
      hideCaption
      csv="objectives"
      rows={objectives}
      rowKey={({ id }) => id}
      columns={[
        {
          header: 'What is to change',
          cell: ({ what, forWhom }) => (
            <>
              {what}
              {forWhom && <span className="rt-under">For {forWhom}</span>}
            </>
          ),
          text: ({ what, forWhom }) => [what, forWhom && `for ${forWhom}`].filter(Boolean).join(', '),
        },
        {
          header: 'Baseline',
          cell: ({ baseline, baselineSource, unit }) => (
            <>
              {baseline == null ? 'Not known' : figureInWords(baseline, unit)}
              {baselineSource && <span className="rt-under">{baselineSource}</span>}
            </>
          ),
          text: ({ baseline }) => baseline ?? '',
        },
        {
          header: 'Target',
          cell: ({ target, unit }) => (target == null ? 'No figure' : figureInWords(target, unit)),
          text: ({ target }) => target ?? '',
        },
        {
          header: 'By',
          cell: ({ byOn }) => (byOn ? <Day on={byOn} /> : 'Not said'),
          text: ({ byOn }) => byOn ?? '',
        },
      ]}
    />
  );
}
