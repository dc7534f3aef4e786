/** An event in a few lines, for the card and for measures on a kind. */
import type { Brief } from "../../src/dossier/summary.ts";
import { Place, TypeMark, When } from "./marks.tsx";
import { printedHost } from "./printed.ts";
import { Text } from "./Text.tsx";
import { STATUS_WORDS } from "./words.ts";

/** `act` with its first source. */
export function BriefAct({ act }: { readonly act: Brief }) {
  return (
    <li class="act">
      <When date={act.date} />
      <div>
        <h3>
          <Text>{act.title}</Text>
        </h3>
        <p class="by">
          <Place code={act.jurisdiction} /> <Text>{act.authority ?? "authority not stated"}</Text>
        </p>
        <p class="by">
          <TypeMark type={act.type} /> · {STATUS_WORDS[act.status]}
          {act.disputed && (
            <>
              {" · "}
              <span class="doubt">Disputed</span>
            </>
          )}
          {act.thin && " · thinly sourced"}
          {" · "}
          <SourceLink {...act.source} />
        </p>
      </div>
    </li>
  );
}

function SourceLink({ url, title, publisher }: Brief["source"]) {
  return (
    <>
      <a href={url} target="_blank" rel="noopener noreferrer" aria-label={`${publisher}: ${title}`} title={title}>
        {publisher}
      </a>
      , <span class="host">{printedHost(url)}</span>
    </>
  );
}
