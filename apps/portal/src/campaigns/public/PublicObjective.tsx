import { graphql, readFragment, type FragmentType } from '../../gql';
import { Day } from '../../ui/When';
import { figureInWords } from '../words';

const PublicObjectiveFragment = graphql(`
  fragment PublicObjective on CampaignObjective {
    id
    what
    forWhom
    unit
    baseline
    target
    byOn
  }
`);

/** "Calls to the helpline, from 120 to 180 calls by 31 December 2027" */
export function PublicObjective({ objective }: { objective: FragmentType<typeof PublicObjectiveFragment> }) {
  const { what, forWhom, unit, baseline, target, byOn } = readFragment(PublicObjectiveFragment, objective);
  const from = baseline == null ? '' : ` from ${figureInWords(baseline, '')}`;
  return (
    <li>
      {what}
      {forWhom && `, for ${forWhom}`}
      {target != null && `,${from} to ${figureInWords(target, unit)}`}
      {byOn && (
        <>
          {' by '}
          <Day on={byOn} />
        </>
      )}
    </li>
  );
}
