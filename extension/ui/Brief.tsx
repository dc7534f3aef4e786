/** An event in a few lines, for the card and for measures on a kind. */
import type { Brief } from "../../src/dossier/summary.ts";
import { LateLink } from "./LateLink.tsx";
import { Place, TypeMark, When } from "./marks.tsx";
import { printedHost } from "./printed.ts";
import { say } from "./say.ts";
import { Text } from "./Text.tsx";
import { STATUS_WORDS } from "./words.ts";

interface Props {
  readonly act: Brief;
  /** Whether it stands in a web page. */
  readonly inPage?: boolean;
}

/** `act` with its first source. */
export function BriefAct({ act, inPage = false }: Props) {
  return (
    <li class="act">
      <When date={act.date} />
      <div>
        <h3>
          <Text>{act.title}</Text>
        </h3>
        <p class="by">
          <Place code={act.jurisdiction} /> {act.authority === null ? say("authority_not_stated") : <Text>{act.authority}</Text>}
        </p>
        <p class="by">
          <TypeMark type={act.type} /> · {say(STATUS_WORDS[act.status])}
          {act.disputed && (
            <>
              {" · "}
              <span class="doubt">{say("disputed")}</span>
            </>
          )}
          {act.thin && ` · ${say("thinly_sourced")}`}
          {" · "}
          <SourceLink {...act.source} inPage={inPage} />
        </p>
      </div>
    </li>
  );
}

function SourceLink({ url, title, publisher, inPage }: Brief["source"] & { readonly inPage: boolean }) {
  const label = `${publisher}: ${title}`;
  return (
    <>
      {inPage ? (
        <LateLink {...{ url, label, title }}>
          <Text>{publisher}</Text>
        </LateLink>
      ) : (
        <a href={url} target="_blank" rel="noopener noreferrer" aria-label={label} title={title}>
          <Text>{publisher}</Text>
        </a>
      )}
      {" · "}
      <bdi class="host">{printedHost(url)}</bdi>
    </>
  );
}
