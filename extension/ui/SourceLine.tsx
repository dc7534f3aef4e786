import type { ComponentChildren } from "preact";
import type { Source, Tier } from "../../src/model.ts";
import { When } from "./marks.tsx";
import { languageName, printedHost } from "./printed.ts";
import { language, say, sayWith } from "./say.ts";
import { Text } from "./Text.tsx";
import { TIER_WORDS } from "./words.ts";

/** One source: tier by mark and word, its title, who published it, when, in which language unless it is plain to see, and where the link leads. */
export function SourceLine({ source, deeds }: { readonly source: Source; readonly deeds?: ComponentChildren }) {
  const { url, title, title_is, publisher, published, lang, tier, copy_of } = source;
  return (
    <li>
      <TierMark tier={tier} />
      <div>
        <a href={url} target="_blank" rel="noopener noreferrer" class={title_is} lang={title_is ? "en" : lang}>
          <bdi>{title}</bdi>
        </a>
        <p class="fine">
          <Text>{publisher}</Text> · {published ? <When date={published} /> : say("undated")}
          {!isPlain(lang) && ` · ${say("in_language", languageName(lang))}`} · {say(TIER_WORDS[tier])}
          {copy_of && [" · ", sayWith("copy_of", <Text>{copy_of}</Text>)]} · <bdi class="host">{printedHost(url)}</bdi>
        </p>
        {deeds}
      </div>
    </li>
  );
}

/** ● for the act's own documents, ○ for reports on it; the word stands beside it. */
function TierMark({ tier }: { readonly tier: Tier }) {
  return <span class={tier === "primary" ? "tier primary" : "tier"} aria-hidden="true" />;
}

/** The reader's language, and English, which most titles are in. */
function isPlain(lang: string): boolean {
  return ["en", language().split("-")[0]].includes(lang.split("-")[0]);
}
