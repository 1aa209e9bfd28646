import { graphql, readFragment, type FragmentType } from '../gql';
import { SummaryList } from '../ui/SummaryList';
import { DaysOfCampaign } from './DaysOfCampaign';
import { campaignReaders, momentInWords } from './words';

const CampaignFactsFragment = graphql(`
  fragment CampaignFacts on Campaign {
    id
    aimedAt
    messages
    callToAction
    languages
    topics {
      code
      name
    }
    priorities
    foundBy
    embargoUntil
    isOpen
    opensAt
    isNational
    partnership {
      id
      name
    }
    owner {
      id
      name
    }
    ...DaysOfCampaign
  }
`);

interface CampaignFactsProps {
  campaign: FragmentType<typeof CampaignFactsFragment>;
  languages: readonly { code: string; name: string }[];
}

/** For whom it is, what it says to them, when, and who sees it. */
export function CampaignFacts({ campaign: ref, languages }: CampaignFactsProps) {
  const campaign = readFragment(CampaignFactsFragment, ref);
  const { aimedAt, messages, callToAction, topics, foundBy, partnership, owner, isNational } = campaign;
  const nameOf = (code: string) => languages.find((language) => language.code === code)?.name ?? code;
  return (
    <SummaryList
      rows={[
        ['When', <DaysOfCampaign key="when" campaign={campaign} />],
        aimedAt && ['For', <Lines key="for" words={aimedAt} />],
        messages && ['Messages', <Lines key="messages" words={messages} />],
        callToAction && ['Call to action', callToAction],
        campaign.languages.length > 0 && ['Languages', campaign.languages.map(nameOf).join(', ')],
        campaign.priorities.length > 0 && [
          'Priorities',
          <Lines key="priorities" words={campaign.priorities.join('\n')} />,
        ],
        topics.length > 0 && ['Topics', topics.map(({ name }) => name).join(', ')],
        [
          'Run by',
          isNational ? 'The national coordinators' : (partnership?.name ?? 'A partnership that is not shared with you'),
        ],
        owner && ['Owner', owner.name],
        ['Who sees it', whoSees(campaign, campaignReaders(foundBy, partnership))],
      ]}
    />
  );
}

function whoSees(
  { isOpen, opensAt, embargoUntil }: { isOpen: boolean; opensAt?: string | null; embargoUntil?: string | null },
  readers: string,
): string {
  const moment = opensAt ?? embargoUntil;
  if (isOpen) return readers.charAt(0).toUpperCase() + readers.slice(1);
  if (opensAt && moment) return `Those who plan it. From ${momentInWords(moment)}: ${readers}`;
  return `Those who plan it. Once it is launched${moment ? `, and not before ${momentInWords(moment)}` : ''}: ${readers}`;
}

const Lines = ({ words }: { words: string }) => <span className="rt-campaign__lines">{words}</span>;
