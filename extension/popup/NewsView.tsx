import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { countSince, type NewEvent, type News } from "../../src/dataset/news.ts";
import type { PartialDate } from "../../src/model.ts";
import { Place, TypeMark, When } from "../ui/marks.tsx";
import { say, sayCount, sayCountWith, sayWith } from "../ui/say.ts";
import { Text } from "../ui/Text.tsx";
import { isReady, type Loaded } from "../ui/use-loaded.ts";
import { EmptyState } from "./EmptyState.tsx";
import { Waiting } from "./Waiting.tsx";

interface Props {
  readonly news: Loaded<News>;
  /** Of the record that was seen here before; null = none was. */
  readonly seen: PartialDate | null;
  readonly onOpen: (id: string) => void;
}

/** The events that were added last, those since the last look first and marked. */
export function NewsView({ news, seen, onOpen }: Props) {
  const main = useRef<HTMLElement>(null);
  useLayoutEffect(() => main.current?.focus({ preventScroll: true }), [news]);
  if (news === null) return <Waiting />;
  if (!isReady(news)) return <EmptyState why="part-failed" onHelp={() => undefined} />;
  const listed = news.filter(({ events }) => events.length > 0);
  return (
    <main ref={main} tabIndex={-1} class="news" aria-labelledby="news">
      <div class="who">
        <h1 id="news">{say("news_title")}</h1>
        <p>{seen === null ? say("news_last") : sentence(countSince(news, seen), seen)}</p>
      </div>
      {listed.map(({ added, count, events }) => (
        <section key={added} aria-labelledby={`day-${added}`}>
          <h2 id={`day-${added}`}>
            {sayWith("added_on", <When date={added} />)} · {sayCount("events", count)}
            {seen !== null && added > seen && (
              <>
                {" · "}
                <span class="new">{say("new")}</span>
              </>
            )}
          </h2>
          <ol>
            {events.map((event) => (
              <NewAct key={event.id} event={event} onOpen={onOpen} />
            ))}
          </ol>
          {count > events.length && <p class="quiet">{sayCount("and_more_events", count - events.length)}</p>}
        </section>
      ))}
    </main>
  );
}

function sentence(count: number, seen: PartialDate): ComponentChildren {
  const since = <When date={seen} />;
  return count === 0 ? sayWith("news_none", since) : sayCountWith("news_since", count, since);
}

function NewAct({
  event: { date, jurisdiction, type, title, providers, more },
  onOpen,
}: { readonly event: NewEvent } & Pick<Props, "onOpen">) {
  return (
    <li class="act">
      <When date={date} />
      <div>
        <h3>
          <Text>{title}</Text>
        </h3>
        <p class="by">
          <Place code={jurisdiction} /> <TypeMark type={type} />
        </p>
        {providers.length > 0 && (
          <p class="named">
            {providers.map(({ id, name }) => (
              <button key={id} type="button" onClick={() => onOpen(id)}>
                <Text>{name}</Text>
              </button>
            ))}
            {more > 0 && <span>{sayCount("and_more", more)}</span>}
          </p>
        )}
      </div>
    </li>
  );
}
