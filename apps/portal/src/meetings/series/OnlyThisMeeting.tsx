import { graphql, readFragment, type FragmentType } from '../../gql';
import { Inset } from '../../ui/Notes';
import { TextLink } from '../../ui/TextLink';

const OnlyThisMeetingFragment = graphql(`
  fragment OnlyThisMeeting on Meeting {
    id
    series {
      id
    }
  }
`);

interface OnlyThisMeetingProps {
  meeting: FragmentType<typeof OnlyThisMeetingFragment>;
  /** What is about to be done. */
  act: 'change' | 'cancel';
}

/** On a meeting of a series: this one only, or this and all that follow. */
export function OnlyThisMeeting({ meeting: ref, act }: OnlyThisMeetingProps) {
  const { id, series } = readFragment(OnlyThisMeetingFragment, ref);
  if (!series) return null;
  return (
    <Inset>
      This meeting is part of a series. What you do here is done to this meeting only. You can also{' '}
      <TextLink to={`/meetings/${id}/${act === 'cancel' ? 'cancel-following' : 'following'}`}>
        {act} this and all following meetings
      </TextLink>
      .
    </Inset>
  );
}
