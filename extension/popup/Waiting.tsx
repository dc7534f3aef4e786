import { say } from "../ui/say.ts";

/** The list's skeleton while it is loading: rows of the real height, so that nothing jumps. */
export function Waiting() {
  return (
    <main class="waiting" aria-busy="true">
      <p class="unseen" role="status">
        {say("reading_page")}
      </p>
      <div aria-hidden="true">
        <i class="head" />
        {[0, 1, 2].map((row) => (
          <div key={row} class="row">
            <i class="name" />
            <i class="chart" />
            <i class="line" />
          </div>
        ))}
      </div>
    </main>
  );
}
