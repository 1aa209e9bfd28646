import { html, page, type Html } from '../../platform/html.js';
import { isRestricted, titleFor, whenFor, whereFor } from '../calendar/meeting-words.js';
import type { MeetingAsked } from '../data/answers-by-link.js';

export interface AnswerByLink {
  readonly meeting: MeetingAsked;
  readonly name: string;
  readonly response: string;
  readonly message: string;
  readonly deputyName: string | null;
  readonly canSendDeputy: boolean;
  readonly otherDates: number;
}

/** What is told above the form. */
export interface Notice {
  readonly problem?: string;
  readonly isSaved?: boolean;
}

const SAID: Record<string, string> = {
  ACCEPTED: 'You are coming.',
  TENTATIVE: 'You may be coming.',
  APOLOGIES: 'You have sent apologies.',
  DEPUTY: 'Your deputy comes in your place.',
};

/** The page behind a link in mail. It reads like the portal and works without scripts. */
export function respondPage({ meeting, ...answer }: AnswerByLink, { problem, isSaved = false }: Notice = {}): string {
  const isOpen = meeting.status === 'SCHEDULED' && !meeting.isOver;
  const state =
    meeting.status === 'CANCELLED' ? 'This meeting was cancelled.' : meeting.isOver ? 'This meeting is over.' : '';
  const title = titleFor(meeting);
  return page(
    problem ? `Error: ${title}` : title,
    html`${
        isSaved &&
        html`<div class="notice" role="status">
          <p>
            <strong>Your answer is saved.</strong> ${SAID[answer.response]} You can change it here until the meeting.
          </p>
        </div>`
      }
      ${
        problem &&
        html`<div class="notice error" role="alert">
          <h2>There is a problem</h2>
          <p><a href="#ACCEPTED">${problem}</a></p>
        </div>`
      }
      <h1>${title}</h1>
      ${isRestricted(meeting) && html`<p><strong>This meeting is restricted.</strong> <a href="/meetings/${meeting.id}">Sign in to read where it is held and what it is about.</a></p>`}
      ${facts(meeting)} ${state && html`<div class="notice"><p>${state}</p></div>`} ${isOpen && form(answer)}`,
  );
}

const facts = (meeting: MeetingAsked): Html =>
  html`<dl>
    ${[
      ['Partnership', meeting.partnershipName],
      ['When', whenFor(meeting)],
      ['Where', whereFor(meeting)],
      ['Join online', isRestricted(meeting) ? '' : meeting.joiningLink],
      ['Access', isRestricted(meeting) ? '' : meeting.accessNotes],
      ['Organised by', meeting.organiserName],
    ]
      .filter(([, value]) => value)
      .map(
        ([label, value]) =>
          html`<dt>${label}</dt>
            <dd>${value}</dd>`,
      )}
  </dl>`;

function form({ name, response, message, deputyName, canSendDeputy, otherDates }: Omit<AnswerByLink, 'meeting'>): Html {
  const choice = (value: string, label: string): Html =>
    html`<div class="choice">
      <input
        type="radio"
        id="${value}"
        name="response"
        value="${value}"
        ${response === value && html` checked`}
      /><label for="${value}">${label}</label>
    </div>`;
  return html`<form method="post">
    <fieldset>
      <legend>Will you come, ${name}?</legend>
      ${choice('ACCEPTED', 'Yes, I accept')}${choice('TENTATIVE', 'Perhaps')}${choice('APOLOGIES', 'No, I send apologies')}
      ${canSendDeputy && choice('DEPUTY', deputyName ? `${deputyName} comes in my place` : 'My deputy comes in my place')}
    </fieldset>
    <label class="block" for="message">Message to the organiser (optional)</label>
    <p class="hint">For example, what you need to take part. Nothing about a victim, a suspect or a case.</p>
    <textarea id="message" name="message" rows="3" maxlength="1000">${message}</textarea>
    ${otherDates > 0 && allDates(otherDates)}
    <p><button>Save my answer</button></p>
  </form>`;
}

/** For one date of a series: whether the others get the same answer. Not marked at first, since it takes the place of answers given. */
const allDates = (others: number): Html =>
  html`<div class="choice">
      <input type="checkbox" id="all" name="all" value="yes" /><label for="all"
        >The same for the ${others === 1 ? 'other date' : `other ${others} dates`} of this series</label
      >
    </div>
    <p class="hint">
      It takes the place of what you answered to them before. Signed in, you can answer each by itself.
    </p>`;

/** The same for a link that is unknown, has ended, or whose holder is no longer invited. */
export const noSuchLinkPage = (): string =>
  page(
    'This link does not work',
    html`<h1>This link does not work</h1>
      <p>It may have been copied only in part, or the invitation is no longer yours.</p>
      <p>If you have an account, <a href="/">go to Roundtable</a>. If not, speak to whoever invited you.</p>`,
  );
