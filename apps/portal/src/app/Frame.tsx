import { useState } from 'react';
import { Link, NavLink, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { UndertakingBanner } from '../agreements/UndertakingBanner';
import { partnershipSections } from '../partnerships/partnerships.routes';
import { notices } from '../notices/notices.routes';
import { InPartnership } from '../ui/InPartnership';
import { Notifications } from '../ui/notifications';
import { TextLink } from '../ui/TextLink';
import { Wordmark } from '../ui/Wordmark';
import { AccountMenu } from './AccountMenu';
import { Connection } from './Connection';
import { LeavePage } from './LeavePage';
import { PartnershipSwitcher } from './PartnershipSwitcher';
import { Shortcuts } from './Shortcuts';
import { useFrameQuery } from './useFrame';

export function Frame() {
  const frame = useFrameQuery();
  const { pathname, key } = useLocation();
  const [entered, enter] = useState<string>();
  const slug = /^\/partnerships\/([^/]+)/.exec(pathname)?.[1] ?? entered;
  // Open on this page only: following one of its links closes it.
  const [menuOpenAt, setMenuOpenAt] = useState<string>();
  const isMenuOpen = menuOpenAt === key;

  const links = [
    { to: '/', label: 'Home', end: true },
    ...(frame.viewer?.viewerCan.keepRegister ? [{ to: '/national', label: 'National desk' }] : []),
    // A partnership's own actions lead to those of all: one bar has no room for both.
    ...(slug ? partnershipSections(slug) : [{ to: '/actions', label: 'My actions' }]),
    { to: '/library', label: 'Library' },
    { to: '/campaigns', label: 'Campaigns' },
    { to: '/people', label: 'Find people' },
  ];
  return (
    <Notifications>
      <ScrollRestoration />
      <a href="#main" className="govuk-skip-link">
        Skip to main content
      </a>
      <header className="rt-header">
        <div className="govuk-width-container rt-header__row">
          <Link to="/" className="rt-header__home">
            <Wordmark />
          </Link>
          {frame.isKnown && !frame.viewer && (
            <nav className="rt-header__open" aria-label="Open to all">
              <NavLink to="/directory" className="rt-header__button">
                Directory
              </NavLink>
              <NavLink to="/library" className="rt-header__button">
                Library
              </NavLink>
            </nav>
          )}
          {frame.viewer && (
            <>
              <button
                type="button"
                className="rt-header__menu"
                aria-expanded={isMenuOpen}
                aria-controls="menu"
                onClick={() => setMenuOpenAt(isMenuOpen ? undefined : key)}
              >
                Menu
              </button>
              <div className="rt-header__tools" id="menu" data-open={isMenuOpen || undefined}>
                <PartnershipSwitcher viewer={frame.viewer} slug={slug} />
                <AccountMenu name={frame.viewer.person.name} />
                <nav className="rt-nav rt-nav--folded" aria-label="Menu">
                  <Navigation links={links} />
                </nav>
              </div>
            </>
          )}
        </div>
      </header>
      {frame.viewer && (
        <nav className="rt-nav rt-nav--bar" aria-label="Main">
          <div className="govuk-width-container">
            <Navigation links={links} />
          </div>
        </nav>
      )}
      {frame.isKnown && !frame.viewer && <LeavePage />}
      <Connection />
      {frame.isDemo && (
        <section className="rt-demo" aria-label="Demonstration">
          <p className="govuk-width-container govuk-body-s">
            <strong className="govuk-tag rt-tag--neutral">Demo</strong> Made-up people and partnerships. Mail is not
            sent:{' '}
            <Link className="govuk-link" to="/demo/mailbox">
              read it in the demo mailbox
            </Link>
            .
          </p>
        </section>
      )}
      {frame.viewer && <UndertakingBanner viewer={frame.viewer} />}
      <div className="rt-body">
        <InPartnership value={enter}>
          <Outlet context={frame} />
        </InPartnership>
      </div>
      <Announcer />
      {frame.viewer && <Shortcuts />}
      <footer className="rt-footer">
        <ul className="govuk-width-container govuk-body-s rt-footer__links">
          {notices.map(({ to, label }) => (
            <li key={to}>
              <TextLink to={to}>{label}</TextLink>
            </li>
          ))}
        </ul>
        <p className="govuk-width-container govuk-body-s">
          Roundtable is open-source software for multi-agency partnerships.
        </p>
      </footer>
    </Notifications>
  );
}

function Navigation({ links }: { links: { to: string; label: string; end?: boolean }[] }) {
  return (
    <ul>
      {links.map(({ to, label, end }) => (
        <li key={to}>
          <NavLink to={to} end={end}>
            {label}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}

/** Says that a page is on its way, once it takes longer than a moment; the page itself is announced by its heading. */
function Announcer() {
  const isLoading = useNavigation().state === 'loading';
  return (
    <div role="status" className="govuk-visually-hidden">
      {isLoading ? 'Loading' : ''}
    </div>
  );
}
