/** The states that every surface is looked at in: the gallery draws them, tests ask axe-core about them. */

/** Pages for the card, by what it has to show there. */
export const CARD_PAGES: Readonly<Record<string, string>> = {
  "one event": "<p>The judgment names VPNLab.net and others.</p>",
  "many events": "<p>Apple’s App Store was named.</p>",
  "a long name": "<p>Kaspersky VPN Secure Connection was named.</p>",
  Chinese: "<p>据报道，阿里云表示，将配合有关部门。</p>",
  "at the right edge, in a link": "<p style='text-align:end'>… said <a href='#x'>NordVPN</a></p>",
  "right to left": "<p dir='rtl'>شرکت NordVPN پاسخ داد.</p>",
};

/** What the popup is opened over. */
export interface PopupState {
  readonly body: string;
  /** The settings. */
  readonly stored: Readonly<Record<string, unknown>>;
}

const ARTICLE = `<title>NordVPN answers</title><h1>NordVPN answers</h1><p>ExpressVPN, Surfshark and the App Store were named; 阿里云 and Lantern VPN too.</p>
<nav>Facebook, Telegram</nav>`;
const MANY = `<p>NordVPN, ExpressVPN, Surfshark, Proton VPN, Astrill, VyprVPN, Mullvad, Windscribe, TunnelBear, Psiphon, Lantern VPN, Cloudflare, Akamai, Google Play, App Store, Aptoide, Hetzner, DigitalOcean, Alibaba Cloud, 腾讯云, Роскомнадзор, Ростелеком, Yandex Cloud, Selectel, hide.me, PureVPN, AdGuard VPN, Kaspersky VPN Secure Connection</p>`;

/** The popup's states, by name. */
export const POPUP_STATES: Readonly<Record<string, PopupState>> = {
  list: { body: ARTICLE, stored: {} },
  many: { body: MANY, stored: {} },
  "nothing recognised": { body: "<p>The weather was fair.</p>", stored: {} },
  paused: { body: ARTICLE, stored: { paused: ["127.0.0.1"] } },
  "only when asked": { body: ARTICLE, stored: { mode: "asked" } },
};

/** Addresses in the dossier, by what stands there. */
export const DOSSIER_STATES: Readonly<Record<string, string>> = {
  "the way in": "#/",
  "a provider": "#/provider/nordvpn",
  "a provider, chosen": "#/provider/apple-app-store?type=removal,order&jurisdiction=CN,RU&years=2017-2024",
  "a provider with a long name": "#/provider/microsoft-azure-china",
  "a provider without events": "#/provider/aloha-browser",
  "an event": "#/event/cn-2017-07-29-apple-removes-vpn-apps",
  "an instrument": "#/instrument/ru-2017-276-fz",
  "a jurisdiction": "#/jurisdiction/ir",
  "an affair": "#/affair/absher-app",
  "two compared": "#/compare/nordvpn,expressvpn",
  "a search": "#/search?q=阿里雲",
  "a search without results": "#/search?q=qqqqxzzz",
  "no such page": "#/provider/nobody",
  "a report": "#/report/nordvpn?text=Nord&tab=1",
};
