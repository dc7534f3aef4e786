/** The skeletons of new records. What stands in <angle brackets> is a problem to `npm run check-data` until it is replaced. */

const SOURCE = `sources:
  - url: https://example.org/replace-this # the address where you read it
    title: <its exact title> # add title_is description, as in other files, where the wording is yours
    publisher: <who published it there>
    published: null # its date as shown; null = undated
    lang: en
    supports: <which facts of this record it states>
    tier: news # primary, news, specialist, ngo or secondary`;

/** The text of a new file, by the words on the command line, which are in order. */
export function skeletonOf([what, ...words]: readonly string[], today: string): string {
  const [first = "", second = ""] = words;
  if (what === "provider")
    return `name: ${first}
kind: vpn # vpn, circumvention-tool, cloud-host, cdn, app-store, telecom, platform or security-suite
names:
  - { text: ${first}, lang: en, use: always } # context where it is also an ordinary word
context: [] # words near a context name that show that this provider is meant
sites: [] # - { host: example.org }
app_ids: {}
operator: null
seat: null
homepage: null
family: []
facts: general
added: ${today}
`;
  const jurisdiction = first === "no" ? '"NO"' : first.toUpperCase();
  if (what === "instrument")
    return `title: <its title in English>
title_native: null
number: null
jurisdiction: ${jurisdiction}
authority: null
issued: null
in_force: null
summary: <What it says, in one to three sentences of your own.>
${SOURCE}
added: ${today}
reviewed: null
`;
  return `date: ${second.length === 4 ? `"${second}"` : second}
jurisdiction: ${jurisdiction}
authority: null # who acted, if a source says so
type: order # rule, order, block, removal, penalty, case, data-demand, closure, response, licence or ownership
title: <who did what, at most 90 characters>
summary: <One to three sentences of your own; an allegation says whose it is.>
instrument: null # the id of a file in data/instruments/, if a source names it
providers: [] # - { id: expressvpn, role: subject }; subject, implementer, affected or challenger
status: unknown # done, in-effect, ended, superseded, pending or unknown
disputed: null # which fact is contested, and by whom
${SOURCE}
added: ${today}
reviewed: null
`;
}
