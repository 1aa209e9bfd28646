import { SeenBy } from '../agreements/SeenBy';
import { graphql, readFragment, type FragmentType } from '../gql';
import { capacityWords } from '../partnerships/words';
import { EmailText } from '../ui/EmailLink';
import { SummaryList } from '../ui/SummaryList';
import { Day, DayOf } from '../ui/When';

const NominationFactsFragment = graphql(`
  fragment NominationFacts on Nomination {
    id
    capacity
    name
    email
    jobTitle
    startsOn
    endsOn
    words
    nominatedAt
    nominatedBy {
      id
      name
    }
    audience {
      ...SeenBy
    }
  }
`);

/** Whom, as what, for which days. */
export function NominationFacts({ nomination }: { nomination: FragmentType<typeof NominationFactsFragment> }) {
  const facts = readFragment(NominationFactsFragment, nomination);
  return (
    <>
      <SummaryList
        rows={[
          ['Nominated', [facts.name, facts.jobTitle].filter(Boolean).join(', ')],
          ['Email', <EmailText email={facts.email} />],
          ['As', capacityWords[facts.capacity]],
          [
            'From',
            <>
              <Day on={facts.startsOn} />
              {facts.endsOn ? (
                <>
                  {' '}
                  until <Day on={facts.endsOn} />
                </>
              ) : (
                ', open-ended'
              )}
            </>,
          ],
          facts.words && ['In their words', <span className="rt-words">{facts.words}</span>],
          [
            'Nominated by',
            <>
              {facts.nominatedBy?.name ?? 'Not shown to you'}, <DayOf at={facts.nominatedAt} />
            </>,
          ],
        ]}
      />
      <SeenBy audience={facts.audience} andAlso=", the leads of the agency and whoever nominated" />
    </>
  );
}
