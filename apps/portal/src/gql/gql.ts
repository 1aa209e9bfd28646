/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  '\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      partnershipSlug\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.AcceptInvitationDocument;
  '\n  query AccountPage {\n    viewer {\n      person {\n        id\n        name\n        email\n        jobTitle\n        phone\n        accessNeeds\n        language\n        agency {\n          id\n          name\n        }\n      }\n      ...Sessions\n      ...CalendarFeed\n    }\n  }\n': typeof types.AccountPageDocument;
  '\n  fragment CalendarFeed on Viewer {\n    calendarFeed {\n      id\n      createdAt\n    }\n  }\n': typeof types.CalendarFeedFragmentDoc;
  '\n  mutation IssueCalendarFeed {\n    issueCalendarFeed {\n      url\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.IssueCalendarFeedDocument;
  '\n  mutation RevokeCalendarFeed {\n    revokeCalendarFeed {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.RevokeCalendarFeedDocument;
  '\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ChangePasswordDocument;
  '\n  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n    requestPasswordReset(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.RequestPasswordResetDocument;
  '\n  query InvitationPage($token: String!) {\n    invitationPreview(token: $token) {\n      email\n      partnershipName\n      agencyName\n      capacity\n      office\n      invitedBy\n      state\n      hasAccount\n    }\n    viewer {\n      person {\n        id\n        email\n      }\n    }\n  }\n': typeof types.InvitationPageDocument;
  '\n  query MyDetailsPage {\n    viewer {\n      person {\n        id\n        ...MyDetails\n      }\n    }\n  }\n': typeof types.MyDetailsPageDocument;
  '\n  fragment MyDetails on Person {\n    version\n    name\n    jobTitle\n    phone\n    accessNeeds\n    language\n  }\n': typeof types.MyDetailsFragmentDoc;
  '\n  mutation ChangeMyDetails($input: ChangeMyDetailsInput!) {\n    changeMyDetails(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ChangeMyDetailsDocument;
  '\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ResetPasswordDocument;
  '\n  fragment Sessions on Viewer {\n    sessions {\n      id\n      startedAt\n      lastSeenAt\n      device\n      isThisOne\n    }\n  }\n': typeof types.SessionsFragmentDoc;
  '\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.EndSessionDocument;
  '\n  mutation EndOtherSessions {\n    endOtherSessions {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.EndOtherSessionsDocument;
  '\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        person {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.SignInDocument;
  '\n  mutation SignOut {\n    signOut {\n      problems {\n        message\n      }\n    }\n  }\n': typeof types.SignOutDocument;
  '\n  fragment PartnershipSwitcher on Viewer {\n    partnerships(first: 100) {\n      nodes {\n        id\n        name\n        slug\n      }\n    }\n  }\n': typeof types.PartnershipSwitcherFragmentDoc;
  '\n  query Frame {\n    viewer {\n      person {\n        id\n        name\n      }\n      ...PartnershipSwitcher\n    }\n    demoMailbox(first: 1) {\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n': typeof types.FrameDocument;
  '\n  query MailboxPage($to: String, $after: String) {\n    demoMailbox(to: $to, first: 25, after: $after) {\n      nodes {\n        id\n        to\n        subject\n        receivedAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.MailboxPageDocument;
  '\n  query MessagePage($id: ID!) {\n    demoMessage(id: $id) {\n      id\n      to\n      from\n      subject\n      receivedAt\n      text\n      html\n      attachments {\n        name\n        contentType\n        text\n      }\n    }\n  }\n': typeof types.MessagePageDocument;
};
const documents: Documents = {
  '\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      partnershipSlug\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.AcceptInvitationDocument,
  '\n  query AccountPage {\n    viewer {\n      person {\n        id\n        name\n        email\n        jobTitle\n        phone\n        accessNeeds\n        language\n        agency {\n          id\n          name\n        }\n      }\n      ...Sessions\n      ...CalendarFeed\n    }\n  }\n':
    types.AccountPageDocument,
  '\n  fragment CalendarFeed on Viewer {\n    calendarFeed {\n      id\n      createdAt\n    }\n  }\n':
    types.CalendarFeedFragmentDoc,
  '\n  mutation IssueCalendarFeed {\n    issueCalendarFeed {\n      url\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.IssueCalendarFeedDocument,
  '\n  mutation RevokeCalendarFeed {\n    revokeCalendarFeed {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.RevokeCalendarFeedDocument,
  '\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ChangePasswordDocument,
  '\n  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n    requestPasswordReset(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.RequestPasswordResetDocument,
  '\n  query InvitationPage($token: String!) {\n    invitationPreview(token: $token) {\n      email\n      partnershipName\n      agencyName\n      capacity\n      office\n      invitedBy\n      state\n      hasAccount\n    }\n    viewer {\n      person {\n        id\n        email\n      }\n    }\n  }\n':
    types.InvitationPageDocument,
  '\n  query MyDetailsPage {\n    viewer {\n      person {\n        id\n        ...MyDetails\n      }\n    }\n  }\n':
    types.MyDetailsPageDocument,
  '\n  fragment MyDetails on Person {\n    version\n    name\n    jobTitle\n    phone\n    accessNeeds\n    language\n  }\n':
    types.MyDetailsFragmentDoc,
  '\n  mutation ChangeMyDetails($input: ChangeMyDetailsInput!) {\n    changeMyDetails(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ChangeMyDetailsDocument,
  '\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ResetPasswordDocument,
  '\n  fragment Sessions on Viewer {\n    sessions {\n      id\n      startedAt\n      lastSeenAt\n      device\n      isThisOne\n    }\n  }\n':
    types.SessionsFragmentDoc,
  '\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.EndSessionDocument,
  '\n  mutation EndOtherSessions {\n    endOtherSessions {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.EndOtherSessionsDocument,
  '\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        person {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.SignInDocument,
  '\n  mutation SignOut {\n    signOut {\n      problems {\n        message\n      }\n    }\n  }\n':
    types.SignOutDocument,
  '\n  fragment PartnershipSwitcher on Viewer {\n    partnerships(first: 100) {\n      nodes {\n        id\n        name\n        slug\n      }\n    }\n  }\n':
    types.PartnershipSwitcherFragmentDoc,
  '\n  query Frame {\n    viewer {\n      person {\n        id\n        name\n      }\n      ...PartnershipSwitcher\n    }\n    demoMailbox(first: 1) {\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n':
    types.FrameDocument,
  '\n  query MailboxPage($to: String, $after: String) {\n    demoMailbox(to: $to, first: 25, after: $after) {\n      nodes {\n        id\n        to\n        subject\n        receivedAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.MailboxPageDocument,
  '\n  query MessagePage($id: ID!) {\n    demoMessage(id: $id) {\n      id\n      to\n      from\n      subject\n      receivedAt\n      text\n      html\n      attachments {\n        name\n        contentType\n        text\n      }\n    }\n  }\n':
    types.MessagePageDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      partnershipSlug\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      partnershipSlug\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AccountPage {\n    viewer {\n      person {\n        id\n        name\n        email\n        jobTitle\n        phone\n        accessNeeds\n        language\n        agency {\n          id\n          name\n        }\n      }\n      ...Sessions\n      ...CalendarFeed\n    }\n  }\n',
): (typeof documents)['\n  query AccountPage {\n    viewer {\n      person {\n        id\n        name\n        email\n        jobTitle\n        phone\n        accessNeeds\n        language\n        agency {\n          id\n          name\n        }\n      }\n      ...Sessions\n      ...CalendarFeed\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CalendarFeed on Viewer {\n    calendarFeed {\n      id\n      createdAt\n    }\n  }\n',
): (typeof documents)['\n  fragment CalendarFeed on Viewer {\n    calendarFeed {\n      id\n      createdAt\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation IssueCalendarFeed {\n    issueCalendarFeed {\n      url\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation IssueCalendarFeed {\n    issueCalendarFeed {\n      url\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RevokeCalendarFeed {\n    revokeCalendarFeed {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RevokeCalendarFeed {\n    revokeCalendarFeed {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n    requestPasswordReset(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n    requestPasswordReset(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query InvitationPage($token: String!) {\n    invitationPreview(token: $token) {\n      email\n      partnershipName\n      agencyName\n      capacity\n      office\n      invitedBy\n      state\n      hasAccount\n    }\n    viewer {\n      person {\n        id\n        email\n      }\n    }\n  }\n',
): (typeof documents)['\n  query InvitationPage($token: String!) {\n    invitationPreview(token: $token) {\n      email\n      partnershipName\n      agencyName\n      capacity\n      office\n      invitedBy\n      state\n      hasAccount\n    }\n    viewer {\n      person {\n        id\n        email\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyDetailsPage {\n    viewer {\n      person {\n        id\n        ...MyDetails\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MyDetailsPage {\n    viewer {\n      person {\n        id\n        ...MyDetails\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MyDetails on Person {\n    version\n    name\n    jobTitle\n    phone\n    accessNeeds\n    language\n  }\n',
): (typeof documents)['\n  fragment MyDetails on Person {\n    version\n    name\n    jobTitle\n    phone\n    accessNeeds\n    language\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeMyDetails($input: ChangeMyDetailsInput!) {\n    changeMyDetails(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeMyDetails($input: ChangeMyDetailsInput!) {\n    changeMyDetails(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Sessions on Viewer {\n    sessions {\n      id\n      startedAt\n      lastSeenAt\n      device\n      isThisOne\n    }\n  }\n',
): (typeof documents)['\n  fragment Sessions on Viewer {\n    sessions {\n      id\n      startedAt\n      lastSeenAt\n      device\n      isThisOne\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndOtherSessions {\n    endOtherSessions {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation EndOtherSessions {\n    endOtherSessions {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        person {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        person {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignOut {\n    signOut {\n      problems {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SignOut {\n    signOut {\n      problems {\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PartnershipSwitcher on Viewer {\n    partnerships(first: 100) {\n      nodes {\n        id\n        name\n        slug\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment PartnershipSwitcher on Viewer {\n    partnerships(first: 100) {\n      nodes {\n        id\n        name\n        slug\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Frame {\n    viewer {\n      person {\n        id\n        name\n      }\n      ...PartnershipSwitcher\n    }\n    demoMailbox(first: 1) {\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Frame {\n    viewer {\n      person {\n        id\n        name\n      }\n      ...PartnershipSwitcher\n    }\n    demoMailbox(first: 1) {\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MailboxPage($to: String, $after: String) {\n    demoMailbox(to: $to, first: 25, after: $after) {\n      nodes {\n        id\n        to\n        subject\n        receivedAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MailboxPage($to: String, $after: String) {\n    demoMailbox(to: $to, first: 25, after: $after) {\n      nodes {\n        id\n        to\n        subject\n        receivedAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MessagePage($id: ID!) {\n    demoMessage(id: $id) {\n      id\n      to\n      from\n      subject\n      receivedAt\n      text\n      html\n      attachments {\n        name\n        contentType\n        text\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MessagePage($id: ID!) {\n    demoMessage(id: $id) {\n      id\n      to\n      from\n      subject\n      receivedAt\n      text\n      html\n      attachments {\n        name\n        contentType\n        text\n      }\n    }\n  }\n'];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never;
